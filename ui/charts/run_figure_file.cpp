// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/run_figure_file.h"

#include "core/experiments/run_labels.h"
#include "core/training/run_folder.h"
#include "ui/charts/comparison_figures.h"
#include "ui/charts/figure.h"
#include "ui/charts/run_figures.h"
#include "ui/charts/series_style.h"

#include <optional>

namespace genrescope::ui {

namespace {

/// Curves of one run: training and validation. Of several: validation alone.
CurvePlot epochPlot(const std::vector<PickedRun> &runs, EpochValue value, bool averageSeeds)
{
    if (runs.size() > 1)
        return epochCurves(runs, value, averageSeeds, Qt::white);
    const RunHistory &history = runs.front().run->history;
    const RunColours colours = RunColours::forBackground(Qt::white);
    return value == EpochValue::ValidationLoss ? lossPlot(history, colours) : accuracyPlot(history, colours);
}

CurvePlot ratePlot(const std::vector<PickedRun> &runs)
{
    const RunColours colours = RunColours::forBackground(Qt::white);
    CurvePlot plot = learningRatePlot(runs.front().run->history, colours);
    if (runs.size() == 1)
        return plot;
    plot.series.clear();
    for (const PickedRun &picked : runs) {
        CurvePlot own = learningRatePlot(picked.run->history, colours);
        if (own.xRange && (!plot.xRange || own.xRange->second > plot.xRange->second))
            plot.xRange = own.xRange;
        CurveSeries series = std::move(own.series.back());
        const SeriesStyle style = seriesStyle(static_cast<std::size_t>(picked.slot), Qt::white);
        series.name = picked.label;
        series.colour = style.colour;
        series.dash = style.dash;
        series.filled = false;
        plot.series.push_back(std::move(series));
    }
    return plot;
}

/// @param batches the learning rate's curve has a point a batch
/// @param averageSeeds runs of several seeds share a slot, and with it colour and dash
Result<std::vector<PickedRun>> readRuns(const QStringList &folders, bool batches, bool averageSeeds)
{
    std::vector<LoadedRun> loaded;
    std::vector<TrainingOptions> options;
    for (const QString &folder : folders) {
        auto run = readLoadedRun(folder.toStdString());
        if (!run)
            return run.error();
        if (run->history.epochs().empty())
            return Error{(folder + QStringLiteral(": has no finished epoch to draw")).toStdString()};
        if (batches) {
            const auto record = readRun(folder.toStdString(), true);
            if (!record)
                return record.error();
            run->history = {};
            for (const RunEvent &event : record->events)
                run->history.append(event);
        }
        options.push_back(run->run.options);
        loaded.push_back(std::move(*run));
    }
    if (loaded.empty())
        return Error{"no run to draw"};
    const auto labels = runLabels(options, true), groups = runLabels(options, false);
    std::vector<PickedRun> runs;
    QStringList order;
    for (std::size_t i = 0; i < loaded.size(); ++i) {
        loaded[i].name = QString::fromStdString(groups[i]);
        const QString label = QString::fromStdString(labels[i]);
        if (averageSeeds && !order.contains(loaded[i].name))
            order += loaded[i].name;
        const int place =
            averageSeeds ? static_cast<int>(order.indexOf(loaded[i].name)) : static_cast<int>(i);
        runs.push_back(
            {.run = std::make_shared<const LoadedRun>(std::move(loaded[i])), .slot = place, .label = label});
    }
    return runs;
}

/// Nothing if there is no figure of that name.
std::optional<Figure> figureOf(const std::vector<PickedRun> &runs, const QString &name, bool averageSeeds)
{
    if (name == QLatin1StringView("accuracy"))
        return curveFigure(epochPlot(runs, EpochValue::ValidationAccuracy, averageSeeds));
    if (name == QLatin1StringView("loss"))
        return curveFigure(epochPlot(runs, EpochValue::ValidationLoss, averageSeeds));
    if (name == QLatin1StringView("lr"))
        return curveFigure(ratePlot(runs));
    if (name == QLatin1StringView("confusion"))
        return confusionFigure(runConfusion(*runs.front().run, ConfusionScale::Rows));
    if (name == QLatin1StringView("per-genre"))
        return genreBarsFigure(genreBars(runs, GenreScore::Recall, Qt::white, averageSeeds));
    return std::nullopt;
}

} // namespace

const QStringList &runFigureNames()
{
    static const QStringList names = {QStringLiteral("accuracy"), QStringLiteral("loss"),
                                      QStringLiteral("confusion"), QStringLiteral("per-genre"),
                                      QStringLiteral("lr")};
    return names;
}

Result<void> writeRunFigure(const QStringList &runFolders, const QString &figure, const QString &file,
                            const FigureOptions &options, bool averageSeeds)
{
    const auto runs = readRuns(runFolders, figure == QLatin1StringView("lr"), averageSeeds);
    if (!runs)
        return runs.error();
    const bool confusions =
        figure == QLatin1StringView("confusion") || figure == QLatin1StringView("per-genre");
    if (confusions && runConfusion(*runs->front().run, ConfusionScale::Counts).counts.empty())
        return Error{(runFolders.front() +
                      QStringLiteral(": has neither a test nor a validation split, so no confusions"))
                         .toStdString()};
    const auto drawn = figureOf(*runs, figure, averageSeeds);
    if (!drawn)
        return Error{(QStringLiteral("there is no figure \"%1\"; there are %2")
                          .arg(figure, runFigureNames().join(QStringLiteral(", "))))
                         .toStdString()};
    return writeFigureFiles(*drawn, options, file, {.csv = false});
}

} // namespace genrescope::ui
