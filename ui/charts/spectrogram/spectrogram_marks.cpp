// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spectrogram/spectrogram_marks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

namespace {

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

/// A line that shows on every picture: light on dark.
void paintEdge(QPainter &painter, const QRectF &plot, double x, const ViewColours &colours,
               Qt::PenStyle style = Qt::SolidLine)
{
    const double at = std::floor(x) + 0.5;
    painter.setPen(QPen(withAlpha(colours.dark, 0.55), 3.0));
    painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
    painter.setPen(QPen(colours.light, 1.0, style));
    painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
}

void paintSelection(QPainter &painter, const QRectF &area, double left, double right,
                    const ViewColours &colours)
{
    const double from = std::max(left, area.left());
    const double to = std::min(right, area.right());
    if (to < from)
        return;
    // What is not selected steps back: the selection keeps its colours, which mean levels.
    const QColor veil = withAlpha(colours.dark, 0.35);
    painter.fillRect(QRectF(QPointF(area.left(), area.top()), QPointF(from, area.bottom())), veil);
    painter.fillRect(QRectF(QPointF(to, area.top()), QPointF(area.right(), area.bottom())), veil);
    for (const double x : {left, right})
        if (x >= area.left() && x <= area.right())
            paintEdge(painter, area, x, colours);
}

/// Where a label is drawn.
struct LabelPlace
{
    std::size_t index = 0; ///< among the labels
    QRectF stretch;        ///< as high as the plot; without a width for a point
    QRectF plate;          ///< of its words; empty: there is no room for any
    QString words;         ///< shortened to that
};

/// Of the labels that are in sight.
std::vector<LabelPlace> placesOf(const std::vector<TimeLabel> &labels, const QRectF &plot,
                                 const TimeRange &time, const QFontMetricsF &metrics)
{
    constexpr double pad = 4.0;
    const double lineHeight = metrics.height() + 4.0;
    const auto xAt = [&](double at_s) { return plot.left() + time.position(at_s) * plot.width(); };
    std::vector<LabelPlace> places;
    double taken = plot.left(); // by the plate to the left
    bool lower = false;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const TimeLabel &label = labels[i];
        if (label.end_s < time.start_s || label.start_s > time.end_s)
            continue;
        const double left = xAt(label.start_s);
        const double right = xAt(label.end_s);
        LabelPlace &place = places.emplace_back(LabelPlace{
            .index = i, .stretch = QRectF(QPointF(left, plot.top()), QPointF(right, plot.bottom()))});
        if (label.text.empty())
            continue;
        // Neighbours that come close to one another take turns between two lines.
        const double from = std::max(left, plot.left()) + 2.0;
        lower = from < taken && !lower;
        const double until = label.end_s > label.start_s ? std::max(right, from + 60.0) : plot.right();
        const double width = std::min(until, plot.right()) - from;
        taken = from;
        if (width < 2.0 * pad + metrics.averageCharWidth())
            continue;
        place.words =
            metrics.elidedText(QString::fromStdString(label.text), Qt::ElideRight, width - 2.0 * pad);
        place.plate = QRectF(from, plot.bottom() - (lower ? 2.0 : 1.0) * lineHeight,
                             metrics.horizontalAdvance(place.words) + 2.0 * pad, metrics.height() + 2.0);
        taken = place.plate.right();
    }
    return places;
}

void paintLabels(QPainter &painter, const QRectF &plot, const std::vector<LabelPlace> &places,
                 const ViewColours &colours)
{
    for (const LabelPlace &place : places) {
        painter.fillRect(place.stretch, withAlpha(colours.accent, 0.16));
        paintEdge(painter, plot, place.stretch.left(), colours, Qt::DashLine);
        if (place.stretch.width() > 0.0)
            paintEdge(painter, plot, place.stretch.right(), colours, Qt::DashLine);
        painter.fillRect(place.plate, withAlpha(colours.dark, 0.75));
        painter.setPen(colours.light);
        painter.drawText(place.plate, Qt::AlignCenter, place.words);
    }
}

/// Where the brackets lie: windows that overlap on lines below one another, each as high as it fits. At the
/// top, where there is least to see. Wholly or in part beyond the plot, as the windows themselves.
std::vector<QRectF> bracketsOf(const std::vector<SegmentWindow> &windows, const QRectF &plot,
                               const TimeRange &time, const QFontMetricsF &metrics)
{
    constexpr double gap = 2.0;
    const double height = metrics.height();
    const auto xAt = [&](double at_s) { return plot.left() + time.position(at_s) * plot.width(); };
    std::vector<QRectF> brackets;
    std::vector<double> lineEnds; // of the last window on each line
    for (const SegmentWindow &window : windows) {
        const auto free =
            std::ranges::find_if(lineEnds, [&](double end_s) { return end_s <= window.start_s + 1e-6; });
        const auto line = static_cast<double>(free - lineEnds.begin());
        if (free == lineEnds.end())
            lineEnds.push_back(window.end_s);
        else
            *free = window.end_s;
        const double top = plot.top() + gap + line * (height + gap);
        brackets.emplace_back(QPointF(xAt(window.start_s) + 1.0, top),
                              QPointF(xAt(window.end_s) - 1.0, top + height));
    }
    return brackets;
}

/// Numbers in smaller type: there are many.
QFont gridFont(QFont font)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * 0.85)));
    else
        font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

void paintWindows(QPainter &painter, const QRectF &plot, const TimeRange &time,
                  const std::vector<SegmentWindow> &windows, const ViewColours &colours)
{
    constexpr double roomForLines_px = 24.0; // closer together they would hide the picture
    painter.setFont(gridFont(painter.font()));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const std::vector<QRectF> brackets = bracketsOf(windows, plot, time, metrics);
    for (std::size_t i = 0; i < brackets.size(); ++i) {
        const QRectF &bracket = brackets[i];
        const QRectF visible = bracket & plot;
        if (visible.isEmpty())
            continue;
        if (bracket.width() >= roomForLines_px) {
            const QLineF edge(bracket.left() - 1.0, bracket.bottom(), bracket.left() - 1.0, plot.bottom());
            painter.setPen(QPen(withAlpha(colours.dark, 0.4), 3.0));
            painter.drawLine(edge);
            painter.setPen(QPen(withAlpha(colours.light, 0.7), 1.0, Qt::DotLine));
            painter.drawLine(edge);
        }
        painter.fillRect(visible, withAlpha(colours.dark, 0.6));
        painter.setPen(QPen(withAlpha(colours.light, 0.8), 1.0));
        for (const double x : {bracket.left(), bracket.right()})
            painter.drawLine(QPointF(x, bracket.top()), QPointF(x, bracket.bottom()));
        // In sight even where the window begins or ends beyond the picture.
        const QString number = QString::number(i + 1);
        if (metrics.horizontalAdvance(number) + 4.0 < visible.width())
            painter.drawText(visible, Qt::AlignCenter, number);
    }
}

} // namespace

void paintSpectrogramMarks(QPainter &painter, const QRectF &plot, const TimeRange &time,
                           const SpectrogramMarks &marks, const ViewColours &colours)
{
    painter.save();
    painter.setClipRect(plot, Qt::IntersectClip);
    const auto xAt = [&](double at_s) { return plot.left() + time.position(at_s) * plot.width(); };
    if (marks.selection)
        paintSelection(painter, plot, xAt(marks.selection->start_s), xAt(marks.selection->end_s), colours);
    const QFontMetricsF metrics(painter.font(), painter.device());
    paintLabels(painter, plot, placesOf(marks.labels, plot, time, metrics), colours);
    paintWindows(painter, plot, time, marks.windows, colours);
    if (marks.framed) {
        const QRectF frame(QPointF(xAt(marks.framed->start_s), plot.top()),
                           QPointF(xAt(marks.framed->end_s), plot.bottom()));
        painter.setBrush(Qt::NoBrush);
        for (const auto &[colour, width] : {std::pair(colours.dark, 4.0), std::pair(colours.light, 2.0)}) {
            painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter.drawRect(frame.adjusted(1, 1, -1, -1));
        }
    }
    painter.restore();
}

std::optional<std::size_t> windowAt(const QPointF &position, const QRectF &plot, const TimeRange &time,
                                    const std::vector<SegmentWindow> &windows, const QFont &font)
{
    const std::vector<QRectF> brackets = bracketsOf(windows, plot, time, QFontMetricsF(gridFont(font)));
    const auto under =
        std::ranges::find_if(brackets, [&](const QRectF &bracket) { return bracket.contains(position); });
    if (under == brackets.end())
        return {};
    return static_cast<std::size_t>(under - brackets.begin());
}

std::optional<std::size_t> labelAt(const QPointF &position, const QRectF &plot, const TimeRange &time,
                                   const std::vector<TimeLabel> &labels, const QFont &font)
{
    constexpr double reach_px = 4.0; // a point has no width to be met
    const std::vector<LabelPlace> places = placesOf(labels, plot, time, QFontMetricsF(font));
    const LabelPlace *met = nullptr;
    for (const LabelPlace &place : places) {
        if (place.plate.contains(position))
            return place.index;
        const QRectF around = place.stretch.adjusted(-reach_px, 0.0, reach_px, 0.0);
        if (around.contains(position) && (!met || place.stretch.width() < met->stretch.width()))
            met = &place;
    }
    return met ? std::optional(met->index) : std::nullopt;
}

} // namespace genrescope::ui
