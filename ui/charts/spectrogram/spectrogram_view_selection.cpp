// SPDX-License-Identifier: GPL-3.0-or-later
// How a stretch of time is selected in a SpectrogramView.
#include "ui/charts/spectrogram/spectrogram_view.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace genrescope::ui {

namespace {

constexpr double cursorStep = 0.01; ///< of the visible span

} // namespace

void SpectrogramView::setSelection(const std::optional<TimeRange> &selection, bool settled)
{
    const auto inside = [&](double time_s) { return std::clamp(time_s, 0.0, duration_s()); };
    std::optional<TimeRange> wanted = selection;
    if (wanted)
        wanted = TimeRange{.start_s = inside(wanted->start_s), .end_s = inside(wanted->end_s)};
    changeSelection(wanted, settled);
}

void SpectrogramView::changeSelection(const std::optional<TimeRange> &selection, bool settled)
{
    std::optional<TimeRange> wanted = selection;
    if (settled && wanted && wanted->span_s() <= 0.0)
        wanted.reset();
    if (wanted == m_marks.selection && !settled)
        return;
    m_marks.selection = wanted;
    update();
    Q_EMIT selectionChanged(m_marks.selection, settled);
}

void SpectrogramView::setSelectTool(bool selects)
{
    m_selectTool = selects;
}

void SpectrogramView::zoomToSelection()
{
    if (const auto selected = selection(); selected && selected->span_s() > 0.0) {
        // A little of what lies around it shows, so that its edges can be taken hold of.
        const double around = 0.03 * selected->span_s();
        const double shortest = shortestSpan_s();
        const double span = std::max(selected->span_s() + 2.0 * around, shortest);
        const double middle = selected->timeAt(0.5);
        setTimeRange({.start_s = middle - span / 2.0, .end_s = middle + span / 2.0});
    }
}

void SpectrogramView::moveSelectionEdge(bool start)
{
    const TimeRange whole{.start_s = 0.0, .end_s = duration_s()};
    TimeRange wanted = selection().value_or(whole);
    if (start) {
        wanted.start_s = m_cursor_s;
        if (wanted.end_s <= wanted.start_s)
            wanted.end_s = whole.end_s;
    } else {
        wanted.end_s = m_cursor_s;
        if (wanted.start_s >= wanted.end_s)
            wanted.start_s = 0.0;
    }
    setSelection(wanted);
}

void SpectrogramView::selectToMouse()
{
    const QRectF plot = plotRect();
    const double x = std::clamp(m_mouse->x(), plot.left(), plot.right());
    changeSelection(m_selecting->to(timeAt(x), duration_s()), false);
    if (x == m_mouse->x())
        m_scrollWhileSelecting.stop();
    else if (!m_scrollWhileSelecting.isActive())
        m_scrollWhileSelecting.start();
}

void SpectrogramView::scrollWhileSelecting()
{
    constexpr double share = 0.03; // of the visible span, 25 times a second
    if (!m_selecting || !m_mouse)
        return m_scrollWhileSelecting.stop();
    scroll(m_mouse->x() < plotRect().left() ? -share : share);
    selectToMouse();
}

bool SpectrogramView::isAtSelectionEdge(double x) const
{
    return SelectionDrag::isAtEdge(selection(), timeAt(x), timeAt(x + SelectionDrag::reach_px) - timeAt(x));
}

void SpectrogramView::updateMouseCursor(const QMouseEvent &event)
{
    const bool inside = hasPicture() && plotRect().contains(event.position());
    if (m_dragging && !m_selecting)
        setCursor(Qt::ClosedHandCursor);
    else if (inside && (m_selecting || isAtSelectionEdge(event.position().x())))
        setCursor(Qt::SizeHorCursor);
    else if (inside && (m_selectTool || event.modifiers() & Qt::ShiftModifier))
        setCursor(Qt::IBeamCursor);
    else if (inside && windowUnder(event.position()))
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

std::optional<std::size_t> SpectrogramView::windowUnder(const QPointF &position) const
{
    return windowAt(position, plotRect(), m_scene.time, m_marks.windows, font());
}

std::optional<std::size_t> SpectrogramView::labelUnder(const QPointF &position) const
{
    return labelAt(position, plotRect(), m_scene.time, m_marks.labels, font());
}

bool SpectrogramView::selectByKey(const QKeyEvent &event)
{
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    const double step = cursorStep * m_scene.time.span_s();
    switch (event.key()) {
    case Qt::Key_BracketLeft:
        moveSelectionEdge(true);
        return true;
    case Qt::Key_BracketRight:
        moveSelectionEdge(false);
        return true;
    case Qt::Key_Z:
        zoomToSelection();
        return true;
    case Qt::Key_F:
        if (shift)
            zoomToSelection();
        return shift;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (shift)
            Q_EMIT seekRequested(
                std::clamp(m_cursor_s + (event.key() == Qt::Key_Left ? -step : step), 0.0, duration_s()));
        return shift;
    case Qt::Key_Escape:
        if (!selection())
            return false;
        setSelection({});
        return true;
    default:
        return false;
    }
}

} // namespace genrescope::ui
