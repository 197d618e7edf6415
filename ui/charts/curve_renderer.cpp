// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_renderer.h"

#include "ui/charts/curve_bins.h"
#include "ui/charts/legend.h"
#include "ui/charts/number_ticks.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <functional>

namespace genrescope::ui {

namespace {

struct Range
{
    double low = 0;
    double high = 1;
};

Range dataRange(const CurvePlot &plot, double (QPointF::*coordinate)() const)
{
    Range range{HUGE_VAL, -HUGE_VAL};
    const auto take = [&](const std::vector<QPointF> &points) {
        for (const QPointF &point : points) {
            const double value = (point.*coordinate)();
            if (std::isfinite(value) && std::isfinite(point.y())) {
                range.low = std::min(range.low, value);
                range.high = std::max(range.high, value);
            }
        }
    };
    for (const CurveSeries &series : plot.series) {
        take(series.points);
        take(series.raw);
    }
    if (range.low > range.high)
        return {0, 1};
    return range;
}

/// Room around the data, down to zero where zero is near: curves that touch the frame look cut.
Range yRange(const CurvePlot &plot)
{
    if (plot.yRange)
        return {plot.yRange->first, plot.yRange->second};
    Range range = dataRange(plot, &QPointF::y);
    for (const CurveSeries &series : plot.series) { // bands are to be seen whole
        for (std::size_t i = 0; i < std::min(series.deviation.size(), series.points.size()); ++i) {
            const double value = series.points[i].y(), deviation = series.deviation[i];
            if (!std::isfinite(value) || !std::isfinite(deviation))
                continue;
            range.low = std::min(range.low, value - deviation);
            range.high = std::max(range.high, value + deviation);
        }
    }
    if (range.high == range.low) // a constant: shown against zero, not under a magnifying glass
        range = {std::min(0.0, range.low * 2), range.high == 0.0 ? 1.0 : std::max(0.0, range.high * 2)};
    const double span = range.high - range.low;
    range.low = range.low >= 0 && range.low < span * 0.6 ? 0.0 : range.low - span * 0.06;
    range.high += span * 0.06;
    if (plot.percent)
        range.high = std::min(range.high, 1.0);
    return range;
}

Range xRange(const CurvePlot &plot)
{
    if (plot.xRange)
        return {plot.xRange->first, plot.xRange->second};
    Range range = dataRange(plot, &QPointF::x);
    if (range.high == range.low)
        range = plot.logX ? Range{range.low / 2, range.high * 2} : Range{range.low - 0.5, range.high + 0.5};
    return range;
}

/// One notation along an axis: a column of "0.0000" beside "2e-4" cannot be read off.
std::function<QString(double)> tickNotation(const CurvePlot &plot, const std::vector<double> &values)
{
    const double step = values.size() > 1 ? values[1] - values[0] : 1.0;
    if (plot.percent)
        return [decimals = step < 0.01 ? 1 : 0](double value) {
            return QStringLiteral("%1 %").arg(QLocale().toString(value * 100, 'f', decimals));
        };
    const auto decimalsFor = [](double smallest) {
        return std::clamp(static_cast<int>(std::ceil(-std::log10(smallest) - 1e-9)), 0, 6);
    };
    double largest = 0;
    for (const double value : values)
        largest = std::max(largest, std::abs(value));
    constexpr double longestPlain = 0.01; // 0.05 is read at once, 0.0005 is counted
    if (plot.scientific && largest > 0 && largest < longestPlain)
        return [](double value) { return value == 0.0 ? QStringLiteral("0") : scientificText(value, 3); };
    return [decimals = decimalsFor(step)](double value) { return QLocale().toString(value, 'f', decimals); };
}

std::vector<AxisTick> ticksFor(const CurvePlot &plot, const Range &range, int count, bool vertical)
{
    std::vector<AxisTick> ticks;
    std::vector<double> values = niceTicks(range.low, range.high, count);
    if (values.size() < 2) // one value is no scale
        values = niceTicks(range.low, range.high, count * 2);
    const double step = values.size() > 1 ? values[1] - values[0] : 1.0;
    const auto text = tickNotation(plot, values);
    for (const double value : values) {
        if (!vertical && !plot.xPercent && step < 1.0 && std::abs(value - std::round(value)) > 1e-9)
            continue; // epochs are whole
        ticks.push_back({(value - range.low) / (range.high - range.low),
                         vertical        ? text(value)
                         : plot.xPercent ? QStringLiteral("%1 %").arg(QLocale().toString(value * 100, 'g', 6))
                                         : QLocale().toString(value, 'g', 6)});
    }
    return ticks;
}

constexpr float thinAlpha = 0.6f;

QColor legendColour(const CurveSeries &series)
{
    QColor colour = series.colour;
    if (series.thin)
        colour.setAlphaF(thinAlpha);
    return colour;
}

std::vector<LegendItem> legendItems(const CurvePlot &plot)
{
    std::vector<LegendItem> items;
    for (const CurveSeries &series : plot.series)
        if (plot.legend && !series.faint)
            items.push_back({.name = series.name, .colour = legendColour(series), .dash = series.dash});
    return items;
}

/// From each point's value less its deviation to the value with it, where both are known.
void paintBand(QPainter &painter, const CurveSeries &series, const CurveLayout &layout)
{
    QPolygonF upper, lower;
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const QPointF &point = series.points[i];
        const double deviation = series.deviation[i];
        if (!std::isfinite(point.y()) || !std::isfinite(deviation))
            continue;
        upper << layout.toPixel({point.x(), point.y() + deviation});
        lower.prepend(layout.toPixel({point.x(), point.y() - deviation}));
    }
    QColor soft = series.colour;
    soft.setAlphaF(0.16f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    painter.drawPolygon(upper + lower);
}

void paintSeries(QPainter &painter, const CurveSeries &series, const CurveLayout &layout)
{
    QPainterPath path;
    bool broken = true;
    std::size_t inPiece = 0;
    std::vector<QPointF> alone;
    QPointF last;
    for (const QPointF &value : decimated(series.points)) {
        if (!std::isfinite(value.y())) {
            if (inPiece == 1)
                alone.push_back(last);
            broken = true;
            inPiece = 0;
            continue;
        }
        last = layout.toPixel(value);
        broken ? path.moveTo(last) : path.lineTo(last);
        broken = false;
        ++inPiece;
    }
    if (inPiece == 1)
        alone.push_back(last);

    QColor colour = series.colour;
    if (series.deviation.size() == series.points.size() && series.points.size() > 1)
        paintBand(painter, series, layout);
    if (series.filled && path.elementCount() > 1) {
        QPainterPath area = path;
        area.lineTo(last.x(), layout.plot.bottom());
        area.lineTo(path.elementAt(0).x, layout.plot.bottom());
        area.closeSubpath();
        QColor soft = colour;
        soft.setAlphaF(0.12f);
        painter.fillPath(area, soft);
    }
    if (series.faint || series.thin)
        colour.setAlphaF(series.faint ? 0.3f : thinAlpha);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(colour, series.faint || series.thin ? 1.0 : 2.0, series.dash, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const QPointF &point : alone) // a first epoch is a point, not a line
        painter.drawEllipse(point, 3, 3);
}

void paintMark(QPainter &painter, const CurveMark &mark, const CurveLayout &layout)
{
    const double x = layout.toPixel({mark.x, layout.y.first}).x();
    painter.setPen(QPen(mark.colour, 1.5, Qt::DashLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    if (mark.text.isEmpty())
        return;
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(mark.text) + 2;
    const QRectF right(x + 5, layout.plot.top(), width, metrics.height());
    const QRectF left = right.translated(-width - 10, 0);
    // On its side of the line unless there is no room.
    const bool onLeft =
        mark.textLeft ? left.left() >= layout.plot.left() : right.right() > layout.plot.right();
    painter.drawText(onLeft ? left : right, Qt::AlignCenter, mark.text);
}

} // namespace

QPointF CurveLayout::toPixel(const QPointF &value) const
{
    const double share = logX ? std::log(value.x() / x.first) / std::log(x.second / x.first)
                              : (value.x() - x.first) / (x.second - x.first);
    return {plot.left() + share * plot.width(),
            plot.bottom() - (value.y() - y.first) / (y.second - y.first) * plot.height()};
}

double CurveLayout::xAt(double pixel) const
{
    const double share = (pixel - plot.left()) / plot.width();
    return logX ? x.first * std::pow(x.second / x.first, share) : x.first + share * (x.second - x.first);
}

QString curveValueText(const CurvePlot &plot, double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    if (plot.percent)
        return QStringLiteral("%1 %").arg(QLocale().toString(value * 100, 'f', 1));
    if (plot.scientific && value != 0.0)
        return scientificText(value, 2);
    return QLocale().toString(value, 'f', plot.scientific ? 0 : 3);
}

QString curvePlaceText(const CurvePlot &plot, double x)
{
    return plot.logX       ? scientificText(x, 2)
           : plot.xPercent ? QStringLiteral("%1 %").arg(QLocale().toString(x * 100, 'f', 1))
                           : QLocale().toString(epochAt(x));
}

CurveLayout paintCurves(QPainter &painter, const QRectF &area, const CurvePlot &plot,
                        const ViewColours &colours, const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont titleFont = font;
    titleFont.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const double lineHeight = metrics.height();

    const double headHeight = lineHeight + 6;
    const QFontMetricsF titleMetrics(titleFont);
    const Legend legend(legendItems(plot), metrics, area.width(),
                        titleMetrics.horizontalAdvance(plot.title) + 16, lineHeight + 2,
                        area.height() * 0.35);
    const QRectF head(area.left(), area.top(), area.width(),
                      headHeight + legend.linesBelow() * (lineHeight + 2));
    painter.setFont(titleFont);
    painter.setPen(colours.text);
    painter.drawText(QRectF(head.left(), head.top(), head.width(), headHeight),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     titleMetrics.elidedText(plot.title, Qt::ElideRight, head.width()));
    painter.setFont(font);
    legend.paint(painter, head.topLeft() + QPointF(0, legend.linesBelow() > 0 ? 4 : 2), colours);

    const Range x = xRange(plot);
    const Range y = yRange(plot);
    const double bottom = area.bottom() - lineHeight - 8 - (plot.xTitle.isEmpty() ? 0 : lineHeight + 2);
    // Below the curves, above the axis of x that both have.
    const double gap = lineHeight * 0.7;
    const double stripHeight = hasBins(plot) ? (bottom - head.bottom()) * 0.18 : 0;
    const double plotBottom = stripHeight > 0 ? bottom - stripHeight - gap : bottom;
    const int verticalTicks =
        std::max(2, static_cast<int>((plotBottom - head.bottom()) / (lineHeight * 2.2)));
    const std::vector<AxisTick> left = ticksFor(plot, y, verticalTicks, true);
    double labelWidth = 0;
    for (const AxisTick &tick : left)
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(tick.label));

    CurveLayout layout;
    const double yTitleWidth = plot.yTitle.isEmpty() ? 0 : lineHeight + 2;
    layout.plot = QRectF(QPointF(area.left() + yTitleWidth + labelWidth + 10, head.bottom() + lineHeight / 2),
                         QPointF(area.right() - 4, plotBottom));
    layout.x = {x.low, x.high};
    layout.logX = plot.logX;
    layout.y = {y.low, y.high};

    QColor grid = colours.line;
    grid.setAlphaF(0.35f);
    painter.setPen(QPen(grid, 1));
    for (const AxisTick &tick : left) {
        const double height = layout.plot.bottom() - tick.position * layout.plot.height();
        painter.drawLine(QPointF(layout.plot.left(), height), QPointF(layout.plot.right(), height));
    }
    const int horizontalTicks = std::max(
        2, static_cast<int>(layout.plot.width() / (metrics.horizontalAdvance(QStringLiteral("0000")) * 2)));
    paintLeftAxis(painter, layout.plot, area, left, colours);
    if (stripHeight > 0)
        paintBins(painter, QRectF(layout.plot.left(), bottom - stripHeight, layout.plot.width(), stripHeight),
                  area.left(), plot, layout, colours);
    paintBottomAxis(painter, QRectF(layout.plot.topLeft(), QPointF(layout.plot.right(), bottom)), area,
                    plot.logX ? logTicks(x.low, x.high, horizontalTicks)
                              : ticksFor(plot, x, horizontalTicks, false),
                    colours);
    if (!plot.xTitle.isEmpty()) {
        painter.setPen(colours.faint);
        painter.drawText(
            QRectF(layout.plot.left(), area.bottom() - lineHeight, layout.plot.width(), lineHeight),
            Qt::AlignCenter, plot.xTitle);
    }

    if (!plot.yTitle.isEmpty()) {
        painter.save();
        painter.setPen(colours.faint);
        painter.translate(area.left(), layout.plot.center().y());
        painter.rotate(-90);
        painter.drawText(QRectF(-layout.plot.height() / 2, 0, layout.plot.height(), lineHeight),
                         Qt::AlignCenter, plot.yTitle);
        painter.restore();
    }

    bool anything = false;
    painter.setClipRect(layout.plot.adjusted(-4, -4, 4, 4));
    for (const CurveSeries &series : plot.series) {
        anything = anything || !series.points.empty();
        if (!series.raw.empty())
            paintSeries(painter, {.name = {}, .points = series.raw, .colour = series.colour, .faint = true},
                        layout);
        paintSeries(painter, series, layout);
    }
    for (const CurveMark &mark : plot.marks)
        paintMark(painter, mark, layout);
    painter.setClipping(false);
    if (!anything && !plot.emptyText.isEmpty()) {
        const int flags = Qt::AlignCenter | Qt::TextWordWrap;
        const QRectF words = painter.boundingRect(layout.plot, flags, plot.emptyText);
        painter.fillRect(words.adjusted(-6, -2, 6, 2), colours.background); // no grid line through it
        painter.setPen(colours.faint);
        painter.drawText(layout.plot, flags, plot.emptyText);
    }
    painter.restore();
    return layout;
}

} // namespace genrescope::ui
