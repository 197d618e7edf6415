// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/confusion_renderer.h"
#include "ui/charts/curve_plot.h"
#include "ui/charts/genre_bars.h"
#include "ui/models/run_history.h"

#include "core/training/training_options.h"

namespace genrescope::ui {

/// Colours that mean the same in every chart of a run: training warm and dashed, validation cool and solid
/// (Okabe-Ito's vermillion and blue, a lighter blue on dark).
struct RunColours
{
    QColor train;
    QColor validation;
    QColor rate;

    static RunColours forBackground(const QColor &background);
};

/// The charts of a run, on the Train page and in exported figures alike.
/// @param smoothing weight of smoothed(), of each batch and each epoch; the raw values stay behind
CurvePlot lossPlot(const RunHistory &history, const RunColours &colours, double smoothing = 0);
CurvePlot accuracyPlot(const RunHistory &history, const RunColours &colours, double smoothing = 0);
CurvePlot learningRatePlot(const RunHistory &history, const RunColours &colours);
/// The schedule as it will run: before the first step.
CurvePlot schedulePreview(const TrainingOptions &options, std::int64_t stepsPerEpoch,
                          const RunColours &colours);
/// Of epoch `epoch` (from 1; 0: the latest).
ConfusionPlot confusionPlot(const RunHistory &history, int epoch = 0);
/// How much of each genre's validation clips was recognised after that epoch.
GenreBarsPlot genreAccuracyPlot(const RunHistory &history, const RunColours &colours, int epoch = 0);
/// Whether there is a confusion of any epoch; a run without a validation split has none.
bool hasConfusions(const RunHistory &history);

} // namespace genrescope::ui
