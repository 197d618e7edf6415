// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/parallel_view.h"

#include "ui/charts/readout_box.h"
#include "ui/theme/colours.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

namespace {

constexpr double lineReach = 6;         ///< how near the pointer must be to a line to name it
constexpr std::size_t atOnceUpTo = 300; ///< lines; more are a worker's

} // namespace

ParallelView::ParallelView(QWidget *parent)
    : QWidget(parent)
    , m_lines(*this)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ParallelView::setPlot(ParallelPlot plot)
{
    m_plot = std::move(plot);
    m_current = std::min(m_current, m_plot.axes.empty() ? 0 : m_plot.axes.size() - 1);
    m_hovered.reset();
    m_drag = Drag::None;
    setAccessibleName(m_plot.title);
    redraw();
}

QStringList ParallelView::axisKeys() const
{
    QStringList keys;
    for (const ParallelAxis &axis : m_plot.axes)
        keys += axis.key;
    return keys;
}

void ParallelView::redraw()
{
    m_chart = {};
    m_lines.forget();
    describe();
    update();
}

void ParallelView::describe()
{
    const QLocale locale;
    QStringList sentences{tr("%1 of %n run(s) chosen", nullptr, static_cast<int>(m_plot.lines.size()))
                              .arg(locale.toString(static_cast<int>(m_plot.brushedCount())))};
    for (const ParallelAxis &axis : m_plot.axes) {
        const auto brush = m_plot.brushes.find(axis.key);
        if (brush == m_plot.brushes.end())
            continue;
        if (axis.categories.isEmpty()) {
            sentences += tr("%1 from %2 to %3", "a setting or a result and the part of it that is chosen")
                             .arg(axis.title, axis.text(brush->second.low), axis.text(brush->second.high));
            continue;
        }
        QStringList names;
        for (int name = 0; name < axis.categories.size(); ++name)
            if (name >= brush->second.low && name <= brush->second.high)
                names += axis.categories[name];
        sentences += tr("%1: %2", "a setting and its values that are chosen")
                         .arg(axis.title, names.join(QStringLiteral(", ")));
    }
    if (m_current < m_plot.axes.size())
        sentences += tr("Keys act on %1").arg(m_plot.axes[m_current].title);
    setAccessibleDescription(sentences.join(QStringLiteral("; ")));
}

void ParallelView::clearBrushes()
{
    if (m_plot.brushes.empty())
        return;
    m_plot.brushes.clear();
    redraw();
    Q_EMIT brushesChanged();
}

void ParallelView::clearAxis(std::size_t axis)
{
    if (axis >= m_plot.axes.size() || m_plot.brushes.erase(m_plot.axes[axis].key) == 0)
        return;
    redraw();
    Q_EMIT brushesChanged();
}

void ParallelView::brush(std::size_t axis, double from, double to)
{
    const ParallelAxis &here = m_plot.axes[axis];
    // Values at the very ends are to be had without aiming.
    const auto place = [](double position) {
        return position <= 0 ? -0.02 : position >= 1 ? 1.02 : position;
    };
    const ParallelBrush wanted{.low = here.valueAt(place(std::min(from, to))),
                               .high = here.valueAt(place(std::max(from, to)))};
    m_plot.brushes.insert_or_assign(here.key, wanted);
    redraw();
    Q_EMIT brushesChanged();
}

void ParallelView::moveAxis(std::size_t from, std::size_t to)
{
    if (from == to || from >= m_plot.axes.size() || to >= m_plot.axes.size())
        return;
    const auto first = m_plot.axes.begin();
    const auto at = [first](std::size_t index) { return first + static_cast<std::ptrdiff_t>(index); };
    from < to ? std::rotate(at(from), at(from + 1), at(to + 1)) : std::rotate(at(to), at(from), at(from + 1));
    m_current = to;
    redraw();
    Q_EMIT axesMoved();
}

std::optional<std::pair<double, double>> ParallelView::brushAt(std::size_t axis) const
{
    const ParallelAxis &here = m_plot.axes[axis];
    const auto found = m_plot.brushes.find(here.key);
    if (found == m_plot.brushes.end())
        return std::nullopt;
    return std::pair(std::clamp(here.positionOf(found->second.low), 0.0, 1.0),
                     std::clamp(here.positionOf(found->second.high), 0.0, 1.0));
}

ParallelView::Drag ParallelView::dragAt(std::size_t axis, double pixelY) const
{
    if (pixelY < m_layout.plot.top() - 6)
        return Drag::MoveAxis;
    const auto brushed = brushAt(axis);
    if (!brushed)
        return Drag::NewBrush;
    constexpr double edge = 5;
    const double low = m_layout.pixelY(brushed->first), high = m_layout.pixelY(brushed->second);
    if (std::abs(pixelY - high) <= edge)
        return Drag::HighEdge;
    if (std::abs(pixelY - low) <= edge)
        return Drag::LowEdge;
    return pixelY > high && pixelY < low ? Drag::MoveBrush : Drag::NewBrush;
}

void ParallelView::takeHold(std::size_t axis, double pixelY)
{
    m_current = axis;
    m_drag = dragAt(axis, pixelY);
    m_dragFrom = m_layout.positionAt(pixelY);
    m_held = brushAt(axis).value_or(std::pair(m_dragFrom, m_dragFrom));
    m_hovered.reset();
    describe();
    update();
}

void ParallelView::dragTo(const QPointF &pixel)
{
    const double here = m_layout.positionAt(pixel.y());
    switch (m_drag) {
    case Drag::NewBrush:
        brush(m_current, m_dragFrom, here);
        break;
    case Drag::LowEdge:
        brush(m_current, here, m_held.second);
        break;
    case Drag::HighEdge:
        brush(m_current, m_held.first, here);
        break;
    case Drag::MoveBrush: {
        const double by = std::clamp(here - m_dragFrom, -m_held.first, 1 - m_held.second);
        brush(m_current, m_held.first + by, m_held.second + by);
        break;
    }
    case Drag::MoveAxis:
        if (const auto over = m_layout.axisAt(pixel.x(), m_layout.spacing() / 2))
            moveAxis(m_current, *over);
        break;
    case Drag::None:
        break;
    }
}

void ParallelView::mousePressEvent(QMouseEvent *event)
{
    const QPointF pixel = event->position();
    const bool onTitle =
        pixel.y() < m_layout.plot.top() - 6 && pixel.y() > m_layout.plot.top() - m_layout.headHeight;
    const auto axis = m_layout.axisAt(pixel.x(), onTitle ? m_layout.spacing() / 2 : 12);
    if (event->button() != Qt::LeftButton || !axis || pixel.y() < m_layout.plot.top() - m_layout.headHeight) {
        QWidget::mousePressEvent(event);
        return;
    }
    takeHold(*axis, pixel.y());
}

void ParallelView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    if (m_drag != Drag::None) {
        // A press that trembles is no brush.
        if (m_drag == Drag::MoveAxis || std::abs(m_layout.pixelY(m_dragFrom) - m_pointer.y()) > 2)
            dragTo(m_pointer);
        return;
    }
    m_hovered = parallelLineAt(m_layout, m_plot, m_pointer, lineReach);
    showCursorFor(m_pointer);
    update();
}

void ParallelView::showCursorFor(const QPointF &pixel)
{
    const bool onTitle = pixel.y() < m_layout.plot.top() - 6;
    const auto axis = m_layout.axisAt(pixel.x(), onTitle ? m_layout.spacing() / 2 : 12);
    if (!axis || pixel.y() < m_layout.plot.top() - m_layout.headHeight) {
        unsetCursor();
        return;
    }
    switch (dragAt(*axis, pixel.y())) {
    case Drag::LowEdge:
    case Drag::HighEdge:
        setCursor(Qt::SizeVerCursor);
        break;
    case Drag::MoveBrush:
        setCursor(Qt::OpenHandCursor);
        break;
    case Drag::MoveAxis:
        setCursor(Qt::SizeHorCursor);
        break;
    default:
        setCursor(Qt::CrossCursor);
        break;
    }
}

void ParallelView::mouseReleaseEvent(QMouseEvent *event)
{
    m_drag = Drag::None;
    QWidget::mouseReleaseEvent(event);
}

void ParallelView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_drag = Drag::None;
    if (const auto axis = m_layout.axisAt(event->position().x(), 12))
        clearAxis(*axis);
    else
        clearBrushes();
}

/// By a name, or by a twentieth of the axis. An edge that is moved beyond the other one takes it along.
void ParallelView::moveEdge(std::size_t axis, bool high, int steps)
{
    const ParallelAxis &here = m_plot.axes[axis];
    const double step = here.categories.isEmpty() ? 0.05 : 1.0 / static_cast<double>(here.categories.size());
    auto [from, to] = brushAt(axis).value_or(std::pair(0.0, 1.0));
    double &edge = high ? to : from;
    edge = std::clamp(std::round(edge / step + steps) * step, 0.0, 1.0);
    if (from > to - step / 2)
        (high ? from : to) = std::clamp(high ? to - step : from + step, 0.0, 1.0);
    brush(axis, from, to);
}

void ParallelView::keyPressEvent(QKeyEvent *event)
{
    const std::size_t axes = m_plot.axes.size();
    const bool control = event->modifiers() & Qt::ControlModifier,
               shift = event->modifiers() & Qt::ShiftModifier;
    if (axes == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto aside = [&](bool right) {
        const std::size_t next =
            right ? std::min(m_current + 1, axes - 1) : m_current - (m_current > 0 ? 1 : 0);
        if (control) {
            moveAxis(m_current, next);
            return;
        }
        m_current = next;
        describe();
        update();
    };
    switch (event->key()) {
    case Qt::Key_Left:
        aside(false);
        break;
    case Qt::Key_Right:
        aside(true);
        break;
    case Qt::Key_Up:
        moveEdge(m_current, !shift, 1);
        break;
    case Qt::Key_Down:
        moveEdge(m_current, !shift, -1);
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        clearAxis(m_current);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated();
        break;
    case Qt::Key_Escape:
        if (!m_plot.brushes.empty()) {
            clearBrushes();
            break;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

void ParallelView::leaveEvent(QEvent *)
{
    m_hovered.reset();
    update();
}

void ParallelView::resizeEvent(QResizeEvent *event)
{
    m_chart = {};
    QWidget::resizeEvent(event);
}

bool ParallelView::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange)
        m_chart = {};
    return QWidget::event(event);
}

void ParallelView::paintEvent(QPaintEvent *)
{
    const ViewColours colours = ViewColours::fromPalette(palette());
    const QRectF area = QRectF(rect()).adjusted(8, 4, -8, -6);
    QPainter painter(this);
    if (m_plot.lines.size() > atOnceUpTo) { // brushes follow the mouse at once, lines when a worker is done
        m_layout = layoutParallel(area, m_plot, font());
        m_lines.draw(painter, [&] {
            return [plot = m_plot, layout = m_layout, colours](QPainter &onPicture, const QRectF &) {
                paintParallelLines(onPicture, layout, plot, colours, true);
                return layout;
            };
        });
        paintParallelFrame(painter, area, m_layout, m_plot, colours, font());
    } else {
        if (m_chart.isNull() || m_chart.devicePixelRatio() != devicePixelRatioF()) {
            m_chart = QPixmap(size() * devicePixelRatioF());
            m_chart.setDevicePixelRatio(devicePixelRatioF());
            m_chart.fill(colours.background);
            QPainter onChart(&m_chart);
            m_layout = paintParallel(onChart, area, m_plot, colours, font());
        }
        painter.drawPixmap(0, 0, m_chart);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() && m_current < m_layout.x.size()) {
        const QRectF title = m_layout.title(m_current);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.drawRoundedRect(title.adjusted(0, 0, 0, 1), 4, 4);
    }
    if (m_hovered && *m_hovered < m_plot.lines.size())
        paintReadout(painter);
}

void ParallelView::paintReadout(QPainter &painter) const
{
    const Colours &colours = coloursFor(palette());
    const ParallelLine &line = m_plot.lines[*m_hovered];
    paintParallelLine(painter, m_layout, m_plot, line, QPen(colours.surface, 5));
    paintParallelLine(painter, m_layout, m_plot, line, QPen(colours.text, 2.2));
    QStringList lines{line.name};
    for (const ParallelAxis &axis : m_plot.axes)
        lines += QStringLiteral("%1  %2").arg(axis.title, axis.text(line.values[axis.column]));
    paintReadoutBox(painter, *this, m_pointer, lines.join(u'\n'));
}

} // namespace genrescope::ui
