// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scatter.h"

#include "ui/charts/readout_box.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace genrescope::ui {

namespace {

constexpr double radius = 3.2;
constexpr double strongRadius = 5;

std::vector<AxisTick> ticksOf(const ParallelAxis &axis, double room, double perTick)
{
    return axis.ticks(std::max(2, static_cast<int>(room / perTick)));
}

void paintPoint(QPainter &painter, const QPointF &pixel, const ScatterPoint &point,
                const ViewColours &colours)
{
    QColor fill = point.colour;
    fill.setAlphaF(point.strong ? 1.0f : 0.7f);
    painter.setPen(point.strong ? QPen(colours.text, 1.2) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const double size = point.strong ? strongRadius : radius;
    painter.drawEllipse(pixel, size, size);
}

void paintName(QPainter &painter, const ScatterLayout &layout, const QPointF &pixel, const QString &name,
               const ViewColours &colours, const QFontMetricsF &metrics)
{
    const double width = metrics.horizontalAdvance(name) + 2;
    const bool right = pixel.x() + 8 + width < layout.plot.right();
    painter.setPen(colours.faint);
    painter.drawText(QRectF(right ? pixel.x() + 8 : pixel.x() - 8 - width, pixel.y() - metrics.height() / 2,
                            width, metrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, name);
}

} // namespace

ScatterPlot scatterOf(const ParallelPlot &plot, const QString &xKey, const QString &yKey)
{
    ScatterPlot scatter;
    scatter.emptyText = plot.emptyText;
    const auto x = std::ranges::find(plot.axes, xKey, &ParallelAxis::key);
    const auto y = std::ranges::find(plot.axes, yKey, &ParallelAxis::key);
    if (x == plot.axes.end() || y == plot.axes.end())
        return scatter;
    scatter.x = *x;
    scatter.y = *y;
    scatter.title = ScatterView::tr("%1 over %2", "two settings or results").arg(y->title, x->title);
    scatter.caption = ScatterView::tr("%1. A point for each run.").arg(scatter.title);
    for (const ParallelLine &line : plot.lines) {
        const QPointF value(line.values[x->column], line.values[y->column]);
        if (std::isfinite(value.x()) && std::isfinite(value.y()) && plot.isBrushed(line))
            scatter.points.push_back({.id = line.id,
                                      .name = line.name,
                                      .value = value,
                                      .colour = line.colour,
                                      .strong = line.strong});
    }
    return scatter;
}

QPointF ScatterLayout::toPixel(const ScatterPlot &of, const QPointF &value) const
{
    return {plot.left() + of.x.positionOf(value.x()) * plot.width(),
            plot.bottom() - of.y.positionOf(value.y()) * plot.height()};
}

ScatterLayout paintScatter(QPainter &painter, const QRectF &area, const ScatterPlot &plot,
                           const ViewColours &colours, const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(font);
    QFont titleFont = font;
    titleFont.setWeight(QFont::DemiBold);
    painter.setFont(titleFont);
    painter.setPen(colours.text);
    painter.drawText(QRectF(area.left(), area.top(), area.width(), metrics.height() + 6),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(titleFont).elidedText(plot.title, Qt::ElideRight, area.width()));
    painter.setFont(font);
    ScatterLayout layout;
    if (plot.points.empty()) {
        painter.setPen(colours.faint);
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, plot.emptyText);
        painter.restore();
        return layout;
    }
    const double top = area.top() + metrics.height() + 14, bottom = area.bottom() - 2 * metrics.height() - 12;
    const std::vector<AxisTick> left = ticksOf(plot.y, bottom - top, metrics.height() * 2.2);
    double labels = 0;
    for (const AxisTick &tick : left)
        labels = std::max(labels, metrics.horizontalAdvance(tick.label));
    labels = std::min(labels, area.width() * 0.3);
    layout.plot = QRectF(QPointF(area.left() + labels + 12, top), QPointF(area.right() - 8, bottom));
    if (layout.plot.width() < 20 || layout.plot.height() < 20) {
        painter.restore();
        return {};
    }
    painter.setPen(QPen(mixed(colours.background, colours.line, 0.35), 1));
    for (const AxisTick &tick : left)
        painter.drawLine(
            QPointF(layout.plot.left(), layout.plot.bottom() - tick.position * layout.plot.height()),
            QPointF(layout.plot.right(), layout.plot.bottom() - tick.position * layout.plot.height()));
    paintLeftAxis(painter, layout.plot, area, left, colours);
    paintBottomAxis(
        painter, layout.plot, area,
        ticksOf(plot.x, layout.plot.width(), metrics.horizontalAdvance(QStringLiteral("0000000")) * 1.6),
        colours);
    painter.setPen(colours.faint);
    painter.drawText(
        QRectF(layout.plot.left(), area.bottom() - metrics.height(), layout.plot.width(), metrics.height()),
        Qt::AlignCenter, plot.x.title);
    for (const bool strong : {false, true})
        for (const ScatterPoint &point : plot.points)
            if (point.strong == strong)
                paintPoint(painter, layout.toPixel(plot, point.value), point, colours);
    constexpr std::ptrdiff_t mostNames = 12;
    if (std::ranges::count_if(plot.points, &ScatterPoint::strong) <= mostNames)
        for (const ScatterPoint &point : plot.points)
            if (point.strong)
                paintName(painter, layout, layout.toPixel(plot, point.value), point.name, colours, metrics);
    painter.restore();
    return layout;
}

ScatterView::ScatterView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ScatterView::setPlot(ScatterPlot plot)
{
    m_plot = std::move(plot);
    setAccessibleName(m_plot.title);
    setHovered(std::nullopt);
}

QString ScatterView::sentence(const ScatterPoint &point) const
{
    return QStringLiteral("%1\n%2  %3\n%4  %5")
        .arg(point.name, m_plot.x.title, m_plot.x.text(point.value.x()), m_plot.y.title,
             m_plot.y.text(point.value.y()));
}

void ScatterView::setHovered(std::optional<std::size_t> point)
{
    m_hovered = point;
    setAccessibleDescription(point ? sentence(m_plot.points[*point])
                                   : tr("%n run(s)", nullptr, static_cast<int>(m_plot.points.size())));
    update();
}

std::optional<std::size_t> ScatterView::pointAt(const QPointF &pixel) const
{
    std::optional<std::size_t> nearest;
    double best = 9;
    for (std::size_t i = 0; i < m_plot.points.size() && !m_layout.plot.isEmpty(); ++i) {
        const QPointF away = m_layout.toPixel(m_plot, m_plot.points[i].value) - pixel;
        if (const double distance = std::hypot(away.x(), away.y()); distance < best) {
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

void ScatterView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_layout = paintScatter(painter, QRectF(rect()).adjusted(8, 4, -8, -6), m_plot,
                            ViewColours::fromPalette(palette()), font());
    if (!m_hovered || *m_hovered >= m_plot.points.size() || m_layout.plot.isEmpty())
        return;
    const ScatterPoint &point = m_plot.points[*m_hovered];
    const QPointF pixel = m_layout.toPixel(m_plot, point.value);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Text), 2));
    painter.drawEllipse(pixel, strongRadius + 2.5, strongRadius + 2.5);
    paintReadoutBox(painter, *this, pixel, sentence(point));
}

void ScatterView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(pointAt(event->position()));
}

void ScatterView::mouseReleaseEvent(QMouseEvent *event)
{
    if (const auto point = pointAt(event->position()); point && event->button() == Qt::LeftButton)
        Q_EMIT pointChosen(m_plot.points[*point].id);
    else
        QWidget::mouseReleaseEvent(event);
}

void ScatterView::keyPressEvent(QKeyEvent *event)
{
    const bool right = event->key() == Qt::Key_Right;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_hovered) {
        Q_EMIT pointChosen(m_plot.points[*m_hovered].id);
    } else if ((right || event->key() == Qt::Key_Left) && !m_plot.points.empty()) {
        // From left to right on the chart.
        std::vector<std::size_t> order(m_plot.points.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, {}, [this](std::size_t i) { return m_plot.points[i].value.x(); });
        const auto here = m_hovered ? std::ranges::find(order, *m_hovered) - order.begin() : (right ? -1 : 1);
        setHovered(order[static_cast<std::size_t>(
            std::clamp<std::ptrdiff_t>(here + (right ? 1 : -1), 0, std::ssize(order) - 1))]);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ScatterView::leaveEvent(QEvent *)
{
    setHovered(std::nullopt);
}

} // namespace genrescope::ui
