// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axis_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace genrescope::ui {

namespace {

constexpr double majorTick_px = 5.0;
constexpr double minorTick_px = 3.0;

void paintSideAxis(QPainter &painter, const QRectF &plot, const QRectF &limits,
                   const std::vector<AxisTick> &ticks, const ViewColours &colours, bool left)
{
    const QFontMetricsF metrics(painter.font());
    const double edge = left ? plot.left() : plot.right();
    const double outwards = left ? -1.0 : 1.0;
    for (const AxisTick &tick : ticks) {
        const double y = plot.bottom() - tick.position * plot.height();
        const double length = tick.label.isEmpty() ? minorTick_px : majorTick_px;
        painter.setPen(colours.line);
        painter.drawLine(QPointF(edge, y), QPointF(edge + outwards * length, y));
        if (tick.label.isEmpty())
            continue;
        const double top = std::clamp(y - metrics.height() / 2.0, limits.top(),
                                      std::max(limits.top(), limits.bottom() - metrics.height()));
        const double gap = majorTick_px + 3.0;
        const QRectF box = left ? QRectF(limits.left(), top, edge - gap - limits.left(), metrics.height())
                                : QRectF(edge + gap, top, limits.right() - edge - gap, metrics.height());
        painter.setPen(colours.faint);
        painter.drawText(box, (left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, tick.label);
    }
}

} // namespace

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](int from, int to) {
        return static_cast<int>(from + (to - from) * share + 0.5);
    };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

ViewColours ViewColours::fromPalette(const QPalette &palette)
{
    const QColor background = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const bool darkTheme = background.lightness() < text.lightness();
    return {.background = background,
            .text = text,
            .faint = mixed(text, background, 0.25),
            .line = mixed(text, background, 0.6),
            .accent = palette.color(QPalette::Highlight),
            .light = darkTheme ? text : background,
            .dark = darkTheme ? background : text};
}

void paintBottomAxis(QPainter &painter, const QRectF &plot, const QRectF &limits,
                     const std::vector<AxisTick> &ticks, const ViewColours &colours)
{
    const QFontMetricsF metrics(painter.font());
    for (const AxisTick &tick : ticks) {
        const double x = plot.left() + tick.position * plot.width();
        const double length = tick.label.isEmpty() ? minorTick_px : majorTick_px;
        painter.setPen(colours.line);
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + length));
        if (tick.label.isEmpty())
            continue;
        const double width = metrics.horizontalAdvance(tick.label) + 2.0;
        const double left =
            std::clamp(x - width / 2.0, limits.left(), std::max(limits.left(), limits.right() - width));
        painter.setPen(colours.faint);
        painter.drawText(QRectF(left, plot.bottom() + majorTick_px + 1.0, width, metrics.height()),
                         Qt::AlignCenter, tick.label);
    }
}

void paintLeftAxis(QPainter &painter, const QRectF &plot, const QRectF &limits,
                   const std::vector<AxisTick> &ticks, const ViewColours &colours)
{
    paintSideAxis(painter, plot, limits, ticks, colours, true);
}

void paintRightAxis(QPainter &painter, const QRectF &plot, const QRectF &limits,
                    const std::vector<AxisTick> &ticks, const ViewColours &colours)
{
    paintSideAxis(painter, plot, limits, ticks, colours, false);
}

} // namespace genrescope::ui
