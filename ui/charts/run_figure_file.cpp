// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/run_figure_file.h"

#include "core/training/run_folder.h"
#include "ui/charts/curve_renderer.h"
#include "ui/charts/run_figures.h"
#include "ui/theme/colours.h"
#include "ui/theme/genre_colours.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace genrescope::ui {

namespace {

struct ReadRun
{
    QString name;
    RunHistory history;
};

Result<std::vector<ReadRun>> readRuns(const QStringList &folders)
{
    std::vector<ReadRun> runs;
    for (const QString &folder : folders) {
        const auto record = readRun(folder.toStdString(), true);
        if (!record)
            return record.error();
        ReadRun run{.name = QString::fromStdString(record->id), .history = {}};
        for (const RunEvent &event : record->events)
            run.history.append(event);
        if (run.history.epochs().empty())
            return Error{(folder + QStringLiteral(": has no finished epoch to draw")).toStdString()};
        runs.push_back(std::move(run));
    }
    if (runs.empty())
        return Error{"no run to draw"};
    return runs;
}

/// Okabe and Ito's colours, which stay apart under colour-vision deficiencies; dashes tell them apart in grey.
CurveSeries styled(CurveSeries series, std::size_t index)
{
    static const std::array<QColor, 7> colours = {QColor(0x00, 0x72, 0xb2), QColor(0xd5, 0x5e, 0x00),
                                                  QColor(0x00, 0x9e, 0x73), QColor(0xcc, 0x79, 0xa7),
                                                  QColor(0xe6, 0x9f, 0x00), QColor(0x56, 0xb4, 0xe9),
                                                  QColor(0x00, 0x00, 0x00)};
    static const std::array<Qt::PenStyle, 4> dashes = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    series.colour = colours[index % colours.size()];
    series.dash = dashes[index % dashes.size()];
    return series;
}

/// One run: training and validation. Several: the last series of each (validation; the rate), named by its run.
CurvePlot joined(const std::vector<ReadRun> &runs, CurvePlot (*make)(const RunHistory &, const RunColours &))
{
    const RunColours colours = RunColours::forBackground(Qt::white);
    CurvePlot plot = make(runs.front().history, colours);
    if (runs.size() == 1)
        return plot;
    plot.series.clear();
    for (std::size_t i = 0; i < runs.size(); ++i) {
        CurveSeries series = make(runs[i].history, colours).series.back();
        series.name = runs[i].name;
        series.filled = false;
        plot.series.push_back(styled(std::move(series), i));
    }
    return plot;
}

/// Recall of each genre after the best epoch, as horizontal bars.
void paintPerGenre(QPainter &painter, const QRectF &area, const ConfusionPlot &plot, const ViewColours &colours,
                   const QFont &font)
{
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(font);
    double labelWidth = 0;
    for (const QString &genre : plot.genres)
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(genreTitle(genre)));
    const double valueWidth = metrics.horizontalAdvance(QStringLiteral("100 %")) + 8;
    const double row = area.height() / static_cast<double>(std::max<qsizetype>(1, plot.genres.size()));
    const double width = area.width() - labelWidth - valueWidth - 24;
    for (int genre = 0; genre < plot.genres.size(); ++genre) {
        const QRectF line(area.left(), area.top() + genre * row, area.width(), row);
        const double recall = plot.share(genre, genre);
        painter.setPen(colours.text);
        painter.drawText(QRectF(line.left() + 6, line.top(), labelWidth, row), Qt::AlignRight | Qt::AlignVCenter,
                         genreTitle(plot.genres[genre]));
        painter.setPen(Qt::NoPen);
        painter.setBrush(genreColour(plot.genres[genre]));
        const double thickness = std::min(row * 0.62, 16.0);
        const QRectF bar(line.left() + labelWidth + 14, line.center().y() - thickness / 2, width * recall, thickness);
        painter.drawRect(bar);
        painter.setPen(colours.faint);
        painter.drawText(QRectF(bar.right() + 6, line.top(), valueWidth, row), Qt::AlignLeft | Qt::AlignVCenter,
                         QStringLiteral("%1 %").arg(qRound(recall * 100)));
    }
}

} // namespace

const QStringList &runFigureNames()
{
    static const QStringList names = {QStringLiteral("accuracy"), QStringLiteral("loss"), QStringLiteral("confusion"),
                                      QStringLiteral("per-genre"), QStringLiteral("lr")};
    return names;
}

Result<void> writeRunFigure(const QStringList &runFolders, const QString &figure, const QString &file,
                            const FigureOptions &options)
{
    const auto runs = readRuns(runFolders);
    if (!runs)
        return runs.error();
    const ViewColours colours = ViewColours::fromPalette(paletteFor(lightColours()));
    const auto exportCurves = [&](const CurvePlot &plot) {
        return exportFigure(file, options, [&](QPainter &painter, const QRectF &area, const QFont &font) {
            paintCurves(painter, area.adjusted(6, 4, -6, -4), plot, colours, font);
        });
    };
    if (figure == QLatin1StringView("accuracy"))
        return exportCurves(joined(*runs, accuracyPlot));
    if (figure == QLatin1StringView("loss"))
        return exportCurves(joined(*runs, lossPlot));
    if (figure == QLatin1StringView("lr"))
        return exportCurves(joined(*runs, learningRatePlot));

    const RunHistory &first = runs->front().history;
    const ConfusionPlot plot = confusionPlot(first, first.bestEpoch());
    if (plot.counts.empty())
        return Error{(runFolders.front() + QStringLiteral(": has no validation split, so no confusions")).toStdString()};
    if (figure == QLatin1StringView("confusion"))
        return exportFigure(file, options, [&](QPainter &painter, const QRectF &area, const QFont &font) {
            paintConfusion(painter, area.adjusted(6, 4, -6, -4), plot, colours, font);
        });
    if (figure == QLatin1StringView("per-genre"))
        return exportFigure(file, options, [&](QPainter &painter, const QRectF &area, const QFont &font) {
            paintPerGenre(painter, area.adjusted(6, 6, -6, -6), plot, colours, font);
        });
    return Error{(QStringLiteral("there is no figure \"%1\"; there are %2")
                      .arg(figure, runFigureNames().join(QStringLiteral(", "))))
                     .toStdString()};
}

} // namespace genrescope::ui
