// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/parallel_renderer.h"

#include "ui/charts/legend.h"
#include "ui/theme/text.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <map>

namespace genrescope::ui {

namespace {

constexpr double brushHalfWidth = 7;
constexpr double scaleWidth = 80; ///< of the bar that explains the colours
constexpr std::size_t fewLines = 60;

/// The stretches between gaps; a lonely point is a short stroke across its axis.
std::vector<QPolygonF> piecesOf(const ParallelLayout &layout, const ParallelPlot &plot,
                                const ParallelLine &line)
{
    std::vector<QPolygonF> pieces(1);
    for (std::size_t i = 0; i < plot.axes.size(); ++i) {
        const double position = plot.axes[i].positionOf(line.values[plot.axes[i].column]);
        if (std::isnan(position))
            pieces.emplace_back();
        else
            pieces.back() << QPointF(layout.x[i], layout.pixelY(position));
    }
    std::erase_if(pieces, [](const QPolygonF &piece) { return piece.isEmpty(); });
    for (QPolygonF &piece : pieces)
        if (piece.size() == 1)
            piece = QPolygonF{piece[0] - QPointF(3, 0), piece[0] + QPointF(3, 0)};
    return pieces;
}

QFont titleFontOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Of the picked lines; empty where colours stand for a value.
Legend legendOf(const QRectF &area, const ParallelPlot &plot, const QFont &font)
{
    std::vector<LegendItem> items;
    for (const ParallelLine &line : plot.lines)
        if (plot.colourScale.empty() && plot.legend && line.strong)
            items.push_back({.name = line.name, .colour = line.colour, .dash = line.dash});
    const QFontMetricsF metrics(font);
    const double titleWidth = QFontMetricsF(titleFontOf(font)).horizontalAdvance(plot.title) + 16;
    return Legend(items, metrics, area.width(), titleWidth, metrics.height() + 2, area.height() * 0.25);
}

/// "Test accuracy  20 % [====] 70 %" at the right.
void paintColourScale(QPainter &painter, const QRectF &area, const ParallelPlot &plot,
                      const ViewColours &colours, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double titleWidth = QFontMetricsF(titleFontOf(font)).horizontalAdvance(plot.title) + 16;
    const double middle = area.top() + metrics.height() / 2 + 3;
    double right = area.right();
    const auto say = [&](const QString &text) {
        const double width = metrics.horizontalAdvance(text) + 1;
        painter.drawText(QRectF(right - width, area.top() + 3, width, metrics.height()), Qt::AlignRight,
                         text);
        right -= width + 6;
    };
    painter.setPen(colours.faint);
    say(plot.colourEnds.second);
    const QRectF bar(right - scaleWidth, middle - 4, scaleWidth, 8);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    for (std::size_t i = 0; i < plot.colourScale.size(); ++i)
        gradient.setColorAt(static_cast<double>(i) / static_cast<double>(plot.colourScale.size() - 1),
                            plot.colourScale[i]);
    painter.fillRect(bar, gradient);
    right -= scaleWidth + 6;
    say(plot.colourEnds.first);
    right -= 6;
    if (right - area.left() - titleWidth > metrics.horizontalAdvance(plot.colourTitle))
        say(plot.colourTitle);
}

void paintAxis(QPainter &painter, const ParallelLayout &layout, const ParallelAxis &axis, double x,
               const ViewColours &colours, const QFontMetricsF &metrics)
{
    painter.setPen(QPen(colours.line, 1.2));
    painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    const int count = std::max(2, static_cast<int>(layout.plot.height() / (metrics.height() * 2)));
    QColor halo = colours.background;
    halo.setAlphaF(0.8f);
    for (const AxisTick &tick : axis.ticks(count)) {
        const double y = layout.pixelY(tick.position);
        painter.setPen(QPen(colours.line, 1));
        painter.drawLine(QPointF(x, y), QPointF(x + (tick.label.isEmpty() ? 3 : 5), y));
        if (tick.label.isEmpty())
            continue;
        const QString text = metrics.elidedText(tick.label, Qt::ElideMiddle, layout.spacing() - 14);
        const QRectF place(x + 7, y - metrics.height() / 2, metrics.horizontalAdvance(text) + 2,
                           metrics.height());
        painter.fillRect(place.adjusted(-1, 1, 1, -1), halo);
        painter.setPen(colours.faint);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

void paintBrush(QPainter &painter, const ParallelLayout &layout, const ParallelAxis &axis,
                const ParallelBrush &brush, double x, const ViewColours &colours)
{
    const double top = layout.pixelY(std::min(1.03, axis.positionOf(brush.high)));
    const double bottom = layout.pixelY(std::max(-0.03, axis.positionOf(brush.low)));
    const QRectF box(x - brushHalfWidth, top, 2 * brushHalfWidth, std::max(3.0, bottom - top));
    QColor fill = colours.accent;
    fill.setAlphaF(0.22f);
    painter.setPen(QPen(colours.accent, 1.5));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 3, 3);
    // Edges are to be taken hold of.
    painter.drawLine(QPointF(x - 4, box.top() + 3), QPointF(x + 4, box.top() + 3));
    painter.drawLine(QPointF(x - 4, box.bottom() - 3), QPointF(x + 4, box.bottom() - 3));
    painter.setBrush(Qt::NoBrush);
}

/// Lines of one colour, all at once: a pen for each of thousands would cost more than the lines.
class Batches
{
public:
    void add(const ParallelLayout &layout, const ParallelPlot &plot, const ParallelLine &line,
             const QColor &colour)
    {
        QList<QLineF> &batch = m_byColour[colour.rgba()];
        for (const QPolygonF &piece : piecesOf(layout, plot, line))
            for (qsizetype i = 1; i < piece.size(); ++i)
                batch.emplace_back(piece[i - 1], piece[i]);
    }

    void paint(QPainter &painter, double width) const
    {
        for (const auto &[colour, lines] : m_byColour) {
            painter.setPen(QPen(QColor::fromRgba(colour), width));
            painter.drawLines(lines);
        }
    }

private:
    std::map<QRgb, QList<QLineF>> m_byColour;
};

} // namespace

QRectF ParallelLayout::title(std::size_t axis) const
{
    const double width = spacing() - 8;
    return {x[axis] - width / 2, plot.top() - headHeight, width, headHeight - 4};
}

std::optional<std::size_t> ParallelLayout::axisAt(double pixelX, double reach) const
{
    std::optional<std::size_t> nearest;
    for (std::size_t i = 0; i < x.size(); ++i)
        if (std::abs(x[i] - pixelX) <= reach &&
            (!nearest || std::abs(x[i] - pixelX) < std::abs(x[*nearest] - pixelX)))
            nearest = i;
    return nearest;
}

ParallelLayout layoutParallel(const QRectF &area, const ParallelPlot &plot, const QFont &font)
{
    ParallelLayout layout;
    if (plot.axes.size() < 2 || plot.lines.empty())
        return layout;
    const QFontMetricsF metrics(font);
    const double head =
        metrics.height() + 8 + legendOf(area, plot, font).linesBelow() * (metrics.height() + 2);
    layout.headHeight = metrics.height() + 10;
    layout.plot = QRectF(area.left(), area.top() + head + layout.headHeight, area.width(),
                         area.height() - head - layout.headHeight - metrics.height() / 2 - 4);
    const double spacing = area.width() / static_cast<double>(plot.axes.size());
    if (layout.plot.height() < 20 || spacing < 12)
        return {};
    for (std::size_t i = 0; i < plot.axes.size(); ++i)
        layout.x.push_back(area.left() + (static_cast<double>(i) + 0.5) * spacing);
    return layout;
}

void paintParallelLines(QPainter &painter, const ParallelLayout &layout, const ParallelPlot &plot,
                        const ViewColours &colours, bool quick)
{
    if (layout.x.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, !quick);
    std::vector<const ParallelLine *> strong;
    Batches rest, chosen;
    const QColor faint = mixed(colours.background, colours.line, 0.45);
    const std::size_t brushed = plot.brushedCount();
    const bool few = brushed <= fewLines;
    // Where many lie on one another it is to be seen how many.
    const float alpha = few ? 0.9f : std::clamp(120.0f / static_cast<float>(brushed), 0.1f, 0.6f);
    for (const ParallelLine &line : plot.lines) {
        if (!plot.isBrushed(line)) {
            rest.add(layout, plot, line, faint);
        } else if (line.strong) {
            strong.push_back(&line);
        } else {
            QColor colour = line.colour;
            colour.setAlphaF(alpha);
            chosen.add(layout, plot, line, colour);
        }
    }
    rest.paint(painter, 1);
    chosen.paint(painter, few ? 1.4 : 1.0);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ParallelLine *line : strong)
        paintParallelLine(painter, layout, plot, *line,
                          QPen(line->colour, 2.4, line->dash, Qt::FlatCap, Qt::RoundJoin));
    painter.restore();
}

void paintParallelFrame(QPainter &painter, const QRectF &area, const ParallelLayout &layout,
                        const ParallelPlot &plot, const ViewColours &colours, const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(font);
    painter.setFont(titleFontOf(font));
    painter.setPen(colours.text);
    painter.drawText(QRectF(area.left(), area.top(), area.width(), metrics.height() + 6),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(plot.title, Qt::ElideRight, area.width()));
    painter.setFont(font);
    if (plot.axes.size() < 2 || plot.lines.empty()) {
        painter.setPen(colours.faint);
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, plot.emptyText);
    } else if (plot.colourScale.empty()) {
        const Legend legend = legendOf(area, plot, font);
        legend.paint(painter, area.topLeft() + QPointF(0, legend.linesBelow() > 0 ? 4 : 2), colours);
    } else {
        paintColourScale(painter, area, plot, colours, font);
    }
    for (std::size_t i = 0; i < layout.x.size(); ++i) {
        const ParallelAxis &axis = plot.axes[i];
        paintAxis(painter, layout, axis, layout.x[i], colours, metrics);
        if (const auto brush = plot.brushes.find(axis.key); brush != plot.brushes.end())
            paintBrush(painter, layout, axis, brush->second, layout.x[i], colours);
        painter.setPen(colours.text);
        const QRectF title = layout.title(i);
        painter.drawText(title, Qt::AlignCenter,
                         metrics.elidedText(axis.title, Qt::ElideRight, title.width()));
    }
    painter.restore();
}

ParallelLayout paintParallel(QPainter &painter, const QRectF &area, const ParallelPlot &plot,
                             const ViewColours &colours, const QFont &font)
{
    const ParallelLayout layout = layoutParallel(area, plot, font);
    paintParallelLines(painter, layout, plot, colours);
    paintParallelFrame(painter, area, layout, plot, colours, font);
    return layout;
}

void paintParallelLine(QPainter &painter, const ParallelLayout &layout, const ParallelPlot &plot,
                       const ParallelLine &line, const QPen &pen)
{
    painter.setPen(pen);
    for (const QPolygonF &piece : piecesOf(layout, plot, line))
        painter.drawPolyline(piece);
}

std::optional<std::size_t> parallelLineAt(const ParallelLayout &layout, const ParallelPlot &plot,
                                          const QPointF &pixel, double reach)
{
    std::optional<std::size_t> nearest;
    if (layout.x.size() < 2 || !layout.plot.contains(pixel))
        return nearest;
    const auto right = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(
        std::ranges::upper_bound(layout.x, pixel.x()) - layout.x.begin(), 1, std::ssize(layout.x) - 1));
    const double share =
        std::clamp((pixel.x() - layout.x[right - 1]) / (layout.x[right] - layout.x[right - 1]), 0.0, 1.0);
    double best = reach;
    for (std::size_t i = 0; i < plot.lines.size(); ++i) {
        const ParallelLine &line = plot.lines[i];
        const auto height = [&](std::size_t axis) {
            return layout.pixelY(plot.axes[axis].positionOf(line.values[plot.axes[axis].column]));
        };
        const double from = height(right - 1), to = height(right);
        const double y = std::isnan(from) ? to : std::isnan(to) ? from : from + share * (to - from);
        // As far as the line is from the pixel, not as far as it is above or below it: steep ones count, too.
        const double slope = std::isnan(from) || std::isnan(to) ? 0.0 : (to - from) / layout.spacing();
        const double distance = std::abs(y - pixel.y()) / std::sqrt(1 + slope * slope);
        if (distance < best && plot.isBrushed(line)) {
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

} // namespace genrescope::ui
