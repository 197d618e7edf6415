// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_view.h"

#include "ui/charts/genre_bars.h"
#include "ui/charts/readout_box.h"
#include "ui/theme/colours.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

namespace {

/// The point nearest in x; null when there is none.
const QPointF *nearest(const std::vector<QPointF> &points, double x)
{
    const QPointF *best = nullptr;
    for (const QPointF &point : points) {
        if (std::isfinite(point.y()) && (!best || std::abs(point.x() - x) < std::abs(best->x() - x)))
            best = &point;
    }
    return best;
}

} // namespace

CurveView::CurveView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CurveView::setPlot(CurvePlot plot)
{
    m_plot = std::move(plot);
    setAccessibleName(m_plot.title);
    QStringList latest;
    for (const CurveSeries &series : m_plot.series) {
        if (!series.faint && !series.points.empty())
            latest += tr("%1 %2").arg(
                series.name,
                curveValueText(m_plot, (series.raw.empty() ? series.points : series.raw).back().y()));
    }
    for (const CurveMark &mark : m_plot.marks)
        if (!mark.text.isEmpty())
            latest += tr("%1 %2").arg(mark.text, curvePlaceText(m_plot, mark.x));
    setAccessibleDescription(latest.join(QStringLiteral(", ")));
    update();
}

void CurveView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_layout = paintCurves(painter, QRectF(rect()).adjusted(8, 4, -8, -6), m_plot,
                           ViewColours::fromPalette(palette()), font());
    if (m_pointer && m_layout.plot.contains(*m_pointer))
        paintReadout(painter);
}

void CurveView::paintReadout(QPainter &painter)
{
    const Colours &colours = coloursFor(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    const double wanted = m_layout.xAt(m_pointer->x());
    QStringList lines;
    std::optional<double> x;
    for (const CurveSeries &series : m_plot.series) {
        const QPointF *point = series.faint ? nullptr : nearest(series.points, wanted);
        if (!point)
            continue;
        if (!x)
            x = point->x();
        const QPointF pixel = m_layout.toPixel(*point);
        painter.setPen(QPen(colours.surface, 1.5));
        painter.setBrush(series.colour);
        painter.drawEllipse(pixel, 4, 4);
        const QPointF *raw = nearest(series.raw, wanted);
        lines +=
            raw ? tr("%1  %2, raw %3", "a curve's name, its smoothed and its own value")
                      .arg(series.name, curveValueText(m_plot, point->y()), curveValueText(m_plot, raw->y()))
                : QStringLiteral("%1  %2").arg(series.name, curveValueText(m_plot, point->y()));
        if (const auto items = series.itemsAt(point->x()))
            lines.back() += QStringLiteral(", ") + supportText(*items);
    }
    if (!x)
        return;
    lines.prepend(QStringLiteral("%1 %2").arg(m_plot.xTitle, curvePlaceText(m_plot, *x)));
    paintReadoutBox(painter, *this, *m_pointer, lines.join(u'\n'));
}

void CurveView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    update();
}

void CurveView::leaveEvent(QEvent *)
{
    m_pointer.reset();
    update();
}

} // namespace genrescope::ui
