// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure.h"

#include "ui/charts/curve_renderer.h"
#include "ui/theme/colours.h"

#include <QLocale>
#include <QMarginsF>

#include <cmath>
#include <map>

namespace genrescope::ui {

namespace {

constexpr QMarginsF margin(6, 4, 6, 4);

QString field(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    QString quoted = text;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return u'"' + quoted + u'"';
}

/// The shortest text that reads back the same; empty for what is not there.
QString number(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString();
}

/// A row for each x, a column for each series; series need not share their x.
QString curveCsv(const CurvePlot &plot)
{
    std::map<double, std::vector<double>> rows;
    QString csv = field(plot.xTitle);
    std::size_t column = 0;
    for (const CurveSeries &series : plot.series) {
        csv += u',' + field(series.name);
        for (const QPointF &point : series.points) {
            auto &row = rows[point.x()];
            row.resize(plot.series.size(), std::nan(""));
            row[column] = point.y();
        }
        ++column;
    }
    csv += u'\n';
    for (const auto &[x, values] : rows) {
        csv += number(x);
        for (const double value : values)
            csv += u',' + number(value);
        csv += u'\n';
    }
    return csv;
}

QString confusionCsv(const ConfusionPlot &plot)
{
    QString csv = QStringLiteral("actual");
    for (const QString &genre : plot.genres)
        csv += u',' + field(genre);
    csv += u'\n';
    if (plot.counts.empty())
        return csv;
    for (int actual = 0; actual < plot.genres.size(); ++actual) {
        csv += field(plot.genres[actual]);
        for (int predicted = 0; predicted < plot.genres.size(); ++predicted)
            csv += u',' + (plot.isDifference() ? number(plot.difference(actual, predicted))
                                               : QString::number(plot.count(actual, predicted)));
        csv += u'\n';
    }
    return csv;
}

QString genreBarsCsv(const GenreBarsPlot &plot)
{
    QString csv = QStringLiteral("genre");
    for (const GenreBarSeries &series : plot.series)
        csv += u',' + field(series.name);
    csv += u'\n';
    for (int genre = 0; genre < plot.genres.size(); ++genre) {
        csv += field(plot.genres[genre]);
        const auto at = static_cast<std::size_t>(genre);
        for (const GenreBarSeries &series : plot.series)
            csv += u',' + (at < series.values.size() ? number(series.values[at]) : QString());
        csv += u'\n';
    }
    return csv;
}

ViewColours paper()
{
    return ViewColours::fromPalette(paletteFor(lightColours()));
}

} // namespace

Figure curveFigure(CurvePlot plot)
{
    QString csv = curveCsv(plot);
    return {.name = plot.title,
            .paint = [plot](QPainter &painter, const QRectF &area,
                            const QFont &font) { paintCurves(painter, area - margin, plot, paper(), font); },
            .csv = std::move(csv)};
}

Figure confusionFigure(ConfusionPlot plot)
{
    QString csv = confusionCsv(plot);
    return {
        .name = plot.title,
        .paint = [plot](QPainter &painter, const QRectF &area,
                        const QFont &font) { paintConfusion(painter, area - margin, plot, paper(), font); },
        .csv = std::move(csv)};
}

Figure genreBarsFigure(GenreBarsPlot plot)
{
    QString csv = genreBarsCsv(plot);
    return {
        .name = plot.title,
        .paint = [plot](QPainter &painter, const QRectF &area,
                        const QFont &font) { paintGenreBars(painter, area - margin, plot, paper(), font); },
        .csv = std::move(csv)};
}

} // namespace genrescope::ui
