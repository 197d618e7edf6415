// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/confusion_renderer.h"
#include "ui/charts/curve_plot.h"
#include "ui/charts/genre_bars.h"
#include "ui/models/loaded_run.h"

namespace genrescope::ui {

/// Of so many runs charts are made at once; of more on a worker.
inline constexpr std::size_t fewRuns = 60;

/// A run to draw, with the slot that gives it its colour and dash in every chart.
struct PickedRun
{
    LoadedRunPointer run;
    int slot = 0;
    QString label; ///< the run's name, and more where several picked runs share it
};

enum class EpochValue { ValidationAccuracy, ValidationLoss, TrainAccuracy, TrainLoss };
enum class GenreScore { Recall, Precision, F1 };

/// One curve a run; or, with `averageSeeds`, one curve for all runs that differ in nothing but their seed:
/// the mean over the epochs all of them have reached, with a band of one standard deviation. Two such curves
/// of one name say in which setting they differ.
CurvePlot epochCurves(const std::vector<PickedRun> &runs, EpochValue value, bool averageSeeds,
                      const QColor &background);

/// Bars by genre, of the test split; of runs that have no evaluation the validation confusions of the best
/// epoch. With `averageSeeds` the mean over runs that differ in nothing but their seed.
GenreBarsPlot genreBars(const std::vector<PickedRun> &runs, GenreScore score, const QColor &background,
                        bool averageSeeds = false);

/// A run's confusions: of the test split if it was evaluated, else of its best epoch's validation.
/// @param label in the title, where the run's name does not tell it from others
ConfusionPlot runConfusion(const LoadedRun &run, ConfusionScale scale, const QString &label = {});
/// Shares of the first minus shares of the second; empty (with a sentence) when their genres are not the
/// same.
/// @param firstLabel, secondLabel in the caption, where the runs' names do not tell them from others
ConfusionPlot confusionDifference(const LoadedRun &first, const LoadedRun &second, ConfusionScale scale,
                                  const QString &firstLabel = {}, const QString &secondLabel = {});

/// Recall, precision or F1 of each genre out of a confusion matrix; NaN for a genre without tracks.
std::vector<double> genreScores(const ConfusionPlot &confusion, GenreScore score);

} // namespace genrescope::ui
