// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_csv.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <deque>
#include <map>
#include <utility>
#include <vector>

namespace genrescope::ui {

namespace {

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

using CurveColumns = std::vector<std::pair<QString, const std::vector<QPointF> *>>;

bool repeatsX(const std::vector<QPointF> &points)
{
    return std::ranges::adjacent_find(points, {}, &QPointF::x) != points.end();
}

/// Every point in its curve's order: x and y side by side, shorter curves end earlier.
QString pairsAsCsv(const CurveColumns &columns, const CurvePlot &plot)
{
    QStringList headings;
    std::size_t longest = 0;
    for (const auto &[name, points] : columns) {
        for (const QString &axis : {plot.xTitle, plot.yTitle.isEmpty() ? plot.title : plot.yTitle})
            headings += field(QStringLiteral("%1: %2").arg(name, axis));
        longest = std::max(longest, points->size());
    }
    QString csv = headings.join(u',') + u'\n';
    for (std::size_t row = 0; row < longest; ++row) {
        QStringList cells;
        for (const auto &[name, points] : columns) {
            const bool there = row < points->size();
            cells += there ? number((*points)[row].x()) : QString();
            cells += there ? number((*points)[row].y()) : QString();
        }
        csv += cells.join(u',') + u'\n';
    }
    return csv;
}

} // namespace

QString curvesAsCsv(const CurvePlot &plot)
{
    CurveColumns columns;
    std::deque<std::vector<QPointF>> counts; ///< how many items each point is of
    for (const CurveSeries &series : plot.series) {
        if (series.faint && series.name.isEmpty())
            continue; // the diagonal
        columns.emplace_back(series.name, series.raw.empty() ? &series.points : &series.raw);
        if (!series.raw.empty())
            columns.emplace_back(series.name + QStringLiteral(" (smoothed)"), &series.points);
        if (series.bins.empty())
            continue;
        for (auto &items = counts.emplace_back(); const QPointF &point : series.points)
            items.emplace_back(point.x(), static_cast<double>(series.itemsAt(point.x()).value_or(0)));
        columns.emplace_back(series.name + QStringLiteral(" n"), &counts.back());
    }
    if (std::ranges::any_of(columns, [](const auto &column) { return repeatsX(*column.second); }))
        return pairsAsCsv(columns, plot);
    std::map<double, std::vector<double>> rows;
    QString csv = field(plot.xTitle);
    for (std::size_t column = 0; column < columns.size(); ++column) {
        csv += u',' + field(columns[column].first);
        for (const QPointF &point : *columns[column].second) {
            auto &row = rows[point.x()];
            row.resize(columns.size(), std::nan(""));
            row[column] = point.y();
        }
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

QString confusionAsCsv(const ConfusionPlot &plot)
{
    QString csv = QStringLiteral("actual");
    for (const QString &genre : plot.genres)
        csv += u',' + field(genre);
    csv += plot.isDifference() ? QStringLiteral(",n,n subtracted\n") : QStringLiteral(",n\n");
    if (plot.counts.empty())
        return csv;
    for (int actual = 0; actual < plot.genres.size(); ++actual) {
        csv += field(plot.genres[actual]);
        for (int predicted = 0; predicted < plot.genres.size(); ++predicted)
            csv += u',' + (plot.isDifference() ? number(plot.difference(actual, predicted))
                                               : QString::number(plot.count(actual, predicted)));
        csv += u',' + QString::number(plot.rowSum(actual));
        if (plot.isDifference())
            csv += u',' + QString::number(plot.subtracted().rowSum(actual));
        csv += u'\n';
    }
    return csv;
}

QString genreBarsAsCsv(const GenreBarsPlot &plot)
{
    // Values first, so that a program finds them where they are without ranges.
    std::vector<const GenreBarSeries *> ranged;
    QString csv = QStringLiteral("genre");
    for (const GenreBarSeries &series : plot.series) {
        csv += u',' + field(series.name);
        if (std::ranges::any_of(series.ranges, [](const auto &range) { return std::isfinite(range.first); }))
            ranged.push_back(&series);
    }
    for (const GenreBarSeries *series : ranged)
        for (const char *end : {" low", " high"})
            csv += u',' + field(series->name + QLatin1StringView(end));
    for (const GenreBarSeries &series : plot.series)
        if (!series.support.empty())
            csv += u',' + field(series.name + QLatin1StringView(" n"));
    csv += u'\n';
    for (int genre = 0; genre < plot.genres.size(); ++genre) {
        csv += field(plot.genres[genre]);
        const auto at = static_cast<std::size_t>(genre);
        for (const GenreBarSeries &series : plot.series)
            csv += u',' + (at < series.values.size() ? number(series.values[at]) : QString());
        for (const GenreBarSeries *series : ranged)
            csv += at < series->ranges.size()
                       ? u',' + number(series->ranges[at].first) + u',' + number(series->ranges[at].second)
                       : QStringLiteral(",,");
        for (const GenreBarSeries &series : plot.series)
            if (const std::int64_t n = series.supportAt(genre); !series.support.empty())
                csv += u',' + (n < 0 ? QString() : QString::number(n));
        csv += u'\n';
    }
    return csv;
}

QString parallelAsCsv(const ParallelPlot &plot)
{
    QString csv = QStringLiteral("name");
    for (const ParallelAxis &axis : plot.axes)
        csv += u',' + field(axis.title);
    csv += QStringLiteral(",chosen\n");
    for (const ParallelLine &line : plot.lines) {
        csv += field(line.name);
        for (const ParallelAxis &axis : plot.axes) {
            const double value = line.values[axis.column];
            csv += u',' + (axis.categories.isEmpty() ? number(value) : field(axis.text(value)));
        }
        csv += plot.isBrushed(line) ? QStringLiteral(",1\n") : QStringLiteral(",0\n");
    }
    return csv;
}

QString scatterAsCsv(const ScatterPlot &plot)
{
    const auto cell = [](const ParallelAxis &axis, double value) {
        return axis.categories.isEmpty() ? number(value) : field(axis.text(value));
    };
    QString csv = QStringLiteral("name,%1,%2\n").arg(field(plot.x.title), field(plot.y.title));
    for (const ScatterPoint &point : plot.points)
        csv += QStringLiteral("%1,%2,%3\n")
                   .arg(field(point.name), cell(plot.x, point.value.x()), cell(plot.y, point.value.y()));
    return csv;
}

} // namespace genrescope::ui
