// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/run_figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace genrescope::ui {

namespace {

/// What is not a QObject has its texts translated through this.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RunFigures)
};

std::vector<QPointF> perEpoch(const RunHistory &history, double EpochDone::*value)
{
    std::vector<QPointF> points;
    points.reserve(history.epochs().size());
    for (const EpochDone &epoch : history.epochs())
        points.emplace_back(epoch.epoch, epoch.*value);
    return points;
}

/// From nothing, so that the batches of the first epoch lie where they belong and all charts of a run share
/// one axis. While it goes on there is room to grow into instead of rescaling under the eye at every epoch;
/// of a long training not all at once, or its first hour would be a line at the left edge.
std::optional<std::pair<double, double>> epochRange(const RunHistory &history)
{
    const auto end = [](const std::vector<QPointF> &points) {
        return points.empty() ? 0.0 : points.back().x();
    };
    const double done = std::max({history.epochs().empty() ? 0.0 : history.epochs().back().epoch * 1.0,
                                  end(history.batchLoss()), end(history.learningRate())});
    if (!history.started() || history.state() != RunHistory::State::Running)
        return done > 0 ? std::optional(std::pair(0.0, std::ceil(done))) : std::nullopt;
    const double planned = std::max(1, history.started()->epochs);
    double room = 10;
    for (const double step : {2.0, 2.5, 2.0, 2.0, 2.5, 2.0, 2.0, 2.5, 2.0, 2.0, 2.5, 2.0, 2.0, 2.5, 2.0})
        room = done < room ? room : room * step; // 10, 20, 50, 100, 200 ...
    return std::pair(0.0, std::min(planned, room));
}

QStringList genresOf(const RunHistory &history)
{
    QStringList genres;
    if (history.started())
        for (const std::string &genre : history.started()->genres)
            genres += QString::fromStdString(genre);
    return genres;
}

/// The epoch, or with 0 the latest, if it has a confusion; else null.
const EpochDone *judgedEpoch(const RunHistory &history, int epoch)
{
    const EpochDone *found = nullptr;
    for (const EpochDone &done : history.epochs())
        if (!done.confusion.empty() && (epoch == 0 || done.epoch == epoch))
            found = &done;
    return found;
}

/// Why there will be none, for a run that goes without; empty where one may still come.
QString noGenresText(const RunHistory &history)
{
    return history.epochs().empty() || hasConfusions(history)
               ? QString()
               : Words::tr(
                     "This run has no validation split,\nso nothing is known of single genres by epoch.");
}

/// With the raw values behind; as it is without smoothing.
void smooth(CurveSeries &series, double weight)
{
    if (weight <= 0 || series.points.size() < 2)
        return;
    series.raw = std::exchange(series.points, smoothed(series.points, weight));
}

} // namespace

RunColours RunColours::forBackground(const QColor &background)
{
    const bool dark = background.lightness() < 128;
    return {.train = dark ? QColor(0xf0, 0x8a, 0x4b) : QColor(0xd5, 0x5e, 0x00),
            .validation = dark ? QColor(0x56, 0xb4, 0xe9) : QColor(0x00, 0x72, 0xb2),
            .rate = dark ? QColor(0x3d, 0xc7, 0x9c) : QColor(0x00, 0x9e, 0x73)};
}

CurvePlot lossPlot(const RunHistory &history, const RunColours &colours, double smoothing)
{
    CurvePlot plot;
    plot.title = Words::tr("Loss");
    plot.xTitle = Words::tr("Epoch");
    plot.xRange = epochRange(history);
    plot.emptyText = Words::tr("The first batch draws the first point.");
    plot.caption = Words::tr("Loss by epoch, training and validation.");
    plot.series = {
        {.name = Words::tr("Batches"), .points = history.batchLoss(), .colour = colours.train, .faint = true},
        {.name = Words::tr("Training"),
         .points = perEpoch(history, &EpochDone::trainLoss),
         .colour = colours.train,
         .dash = Qt::DashLine},
        {.name = Words::tr("Validation"),
         .points = perEpoch(history, &EpochDone::validationLoss),
         .colour = colours.validation},
    };
    smooth(plot.series[1], smoothing);
    smooth(plot.series[2], smoothing);
    const AveragedCurve &averages = history.batchLossAverages();
    if (smoothing > 0 && averages.points().size() > 1) {
        // The weight is from batch to batch; a point may stand for many of them.
        CurveSeries &batches = plot.series[0];
        batches.raw =
            std::exchange(batches.points,
                          smoothed(averages.points(), std::pow(std::min(smoothing, mostSmoothing),
                                                               static_cast<double>(averages.pointsEach()))));
        batches.name = Words::tr("Batches, smoothed");
        batches.faint = false;
        batches.thin = true;
    }
    return plot;
}

CurvePlot accuracyPlot(const RunHistory &history, const RunColours &colours, double smoothing)
{
    CurvePlot plot;
    plot.title = Words::tr("Accuracy");
    plot.xTitle = Words::tr("Epoch");
    plot.percent = true;
    plot.xRange = epochRange(history);
    plot.emptyText = Words::tr("The first epoch draws the first point.");
    plot.caption = Words::tr("Accuracy by epoch, training and validation.");
    plot.series = {
        {.name = Words::tr("Training"),
         .points = perEpoch(history, &EpochDone::trainAccuracy),
         .colour = colours.train,
         .dash = Qt::DashLine},
        {.name = Words::tr("Validation"),
         .points = perEpoch(history, &EpochDone::validationAccuracy),
         .colour = colours.validation},
    };
    for (CurveSeries &series : plot.series)
        smooth(series, smoothing);
    return plot;
}

CurvePlot learningRatePlot(const RunHistory &history, const RunColours &colours)
{
    CurvePlot plot;
    plot.title = Words::tr("Learning rate");
    plot.xTitle = Words::tr("Epoch");
    plot.scientific = true;
    plot.xRange = epochRange(history);
    plot.series = {{.name = Words::tr("Rate"),
                    .points = history.learningRate(),
                    .colour = colours.rate,
                    .filled = true}};
    return plot;
}

CurvePlot schedulePreview(const TrainingOptions &options, std::int64_t stepsPerEpoch,
                          const RunColours &colours)
{
    CurvePlot plot;
    plot.title = Words::tr("Learning rate, as planned");
    plot.xTitle = Words::tr("Epoch");
    plot.scientific = true;
    plot.xRange = {0.0, static_cast<double>(std::clamp(options.epochs, 1, 100'000))};
    const std::int64_t perEpoch = std::max<std::int64_t>(1, stepsPerEpoch);
    const std::int64_t total = perEpoch * std::clamp(options.epochs, 1, 100'000);
    const Schedule schedule(options.schedule, options.optimizer.learningRate, static_cast<double>(perEpoch),
                            total);
    constexpr std::int64_t most = 1000; // as fine as any screen
    std::vector<QPointF> points;
    for (std::int64_t i = 0; i <= std::min(most, total - 1); ++i) {
        const std::int64_t step = total > most ? i * (total - 1) / most : i;
        // Where the batch that is trained with it will lie.
        points.emplace_back(static_cast<double>(step + 1) / static_cast<double>(perEpoch),
                            schedule.learningRate(step));
    }
    plot.series = {
        {.name = Words::tr("Rate"), .points = std::move(points), .colour = colours.rate, .filled = true}};
    return plot;
}

ConfusionPlot confusionPlot(const RunHistory &history, int epoch)
{
    ConfusionPlot plot;
    plot.title = epoch > 0 ? Words::tr("Validation confusion after epoch %1, % of each genre").arg(epoch)
                           : Words::tr("Validation confusion, % of each genre");
    plot.emptyText = noGenresText(history);
    if (plot.emptyText.isEmpty())
        plot.emptyText = Words::tr(
            "Rows are the genres, columns what the network took them for.\nDrawn after the first epoch.");
    plot.genres = genresOf(history);
    if (const EpochDone *done = judgedEpoch(history, epoch))
        plot.counts = done->confusion;
    return plot;
}

GenreBarsPlot genreAccuracyPlot(const RunHistory &history, const RunColours &colours, int epoch)
{
    GenreBarsPlot plot;
    plot.title = Words::tr("Validation accuracy by genre");
    plot.emptyText = noGenresText(history);
    if (plot.emptyText.isEmpty())
        plot.emptyText = Words::tr("How much of each genre is recognised.\nDrawn after the first epoch.");
    const EpochDone *done = judgedEpoch(history, epoch);
    if (!done)
        return plot;
    const ConfusionPlot confusion = confusionPlot(history, epoch);
    plot.genres = confusion.genres;
    GenreBarSeries series{
        .name = Words::tr("Epoch %1").arg(done->epoch), .colour = colours.validation, .values = {}};
    for (int genre = 0; genre < plot.genres.size(); ++genre) {
        series.values.push_back(confusion.rowSum(genre) > 0 ? confusion.share(genre, genre) : std::nan(""));
        series.support.push_back(confusion.rowSum(genre));
    }
    plot.series = {std::move(series)};
    return plot;
}

bool hasConfusions(const RunHistory &history)
{
    return judgedEpoch(history, 0) != nullptr;
}

} // namespace genrescope::ui
