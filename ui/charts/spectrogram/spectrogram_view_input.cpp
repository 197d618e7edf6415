// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse, wheel and keyboard do to a SpectrogramView.
#include "ui/charts/spectrogram/spectrogram_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace genrescope::ui {

namespace {

constexpr double shortScroll = 0.1; ///< of the visible span, for the arrow keys
constexpr double farScroll = 0.8;
constexpr double wheelZoom = 0.85; ///< of the visible span, a notch

} // namespace

void SpectrogramView::wheelEvent(QWheelEvent *event)
{
    if (!hasPicture()) {
        event->ignore();
        return;
    }
    const QPoint delta = event->angleDelta();
    const QRectF plot = plotRect();
    const bool sideways = std::abs(delta.x()) > std::abs(delta.y());
    if (event->modifiers() & Qt::ControlModifier) {
        const double anchor = std::clamp((plot.bottom() - event->position().y()) / plot.height(), 0.0, 1.0);
        showFrequencies(
            m_scene.frequency.zoomed(std::pow(wheelZoom, delta.y() / 120.0), anchor, highestFrequency()));
    } else if (event->modifiers() & Qt::ShiftModifier || sideways) {
        // Some platforms turn a wheel with a modifier into a sideways wheel themselves.
        if (const QPoint pixels = event->pixelDelta(); sideways && pixels.x() != 0)
            scroll(-pixels.x() / plot.width()); // under a finger the picture moves with it
        else
            scroll(-(sideways ? delta.x() : delta.y()) / 120.0 * shortScroll);
    } else {
        zoom(std::pow(wheelZoom, delta.y() / 120.0),
             timeAt(std::clamp(event->position().x(), plot.left(), plot.right())));
    }
    Q_EMIT hovered(event->position());
    event->accept();
}

void SpectrogramView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !hasPicture() || !plotRect().contains(event->position()))
        return;
    m_pressed = event->position();
    m_pressedScene = m_scene;
    m_dragging = false;
    m_selecting.reset();
    const double x = event->position().x();
    if (m_selectTool || event->modifiers() & Qt::ShiftModifier || isAtSelectionEdge(x))
        m_selecting.emplace(m_marks.selection, timeAt(x), timeAt(x + SelectionDrag::reach_px) - timeAt(x));
}

void SpectrogramView::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<QPointF> before = std::exchange(m_mouse, event->position());
    if (m_pressed) {
        const QPointF moved = event->position() - *m_pressed;
        if (!m_dragging && moved.manhattanLength() >= QApplication::startDragDistance())
            m_dragging = true;
        if (m_dragging && m_selecting)
            selectToMouse();
        else if (m_dragging)
            dragPicture(event->position());
    }
    updateMouseCursor(*event);
    if (hasPicture())
        updateHairLines(before);
    Q_EMIT hovered(event->position());
}

void SpectrogramView::dragPicture(const QPointF &to)
{
    const QPointF moved = to - *m_pressed;
    const QRectF plot = plotRect();
    const TimeRange &time = m_pressedScene.time;
    showRange(onWholePixels(time.scrolled(-moved.x() / plot.width() * time.span_s(), duration_s())));
    showFrequencies(m_pressedScene.frequency.scrolled(moved.y() / plot.height(), highestFrequency()));
}

/// Only the two lines through the mouse change.
void SpectrogramView::updateHairLines(const std::optional<QPointF> &before)
{
    const QRectF plot = plotRect();
    for (const std::optional<QPointF> &point : {before, m_mouse})
        if (point) {
            update(QRectF(plot.left(), point->y() - 2.0, plot.width(), 4.0).toAlignedRect());
            update(QRectF(point->x() - 2.0, plot.top(), 4.0, plot.height()).toAlignedRect());
        }
}

void SpectrogramView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed.reset();
    m_scrollWhileSelecting.stop();
    const bool selected = m_selecting.has_value();
    m_selecting.reset();
    if (m_dragging) {
        m_dragging = false;
        if (selected)
            changeSelection(m_marks.selection, true);
        update();
    } else if (const auto window = windowUnder(event->position())) {
        Q_EMIT windowClicked(*window);
    } else {
        Q_EMIT seekRequested(std::clamp(timeAt(event->position().x()), 0.0, duration_s()));
    }
    updateMouseCursor(*event);
}

void SpectrogramView::leaveEvent(QEvent *event)
{
    m_mouse.reset();
    update();
    Q_EMIT hovered(QPointF());
    QWidget::leaveEvent(event);
}

void SpectrogramView::keyPressEvent(QKeyEvent *event)
{
    if (hasPicture() && selectByKey(*event))
        return;
    const bool far = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Space:
        Q_EMIT playToggled();
        break;
    case Qt::Key_Left:
        scroll(far ? -farScroll : -shortScroll);
        break;
    case Qt::Key_Right:
        scroll(far ? farScroll : shortScroll);
        break;
    case Qt::Key_PageUp:
        scroll(-1.0);
        break;
    case Qt::Key_PageDown:
        scroll(1.0);
        break;
    case Qt::Key_Up:
        if (far)
            showFrequencies(m_scene.frequency.scrolled(shortScroll, highestFrequency()));
        else
            zoomIn();
        break;
    case Qt::Key_Plus:
        zoomIn();
        break;
    case Qt::Key_Down:
        if (far)
            showFrequencies(m_scene.frequency.scrolled(-shortScroll, highestFrequency()));
        else
            zoomOut();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_F:
        fit();
        break;
    case Qt::Key_Home:
        showRange(m_scene.time.scrolled(-duration_s(), duration_s()));
        Q_EMIT seekRequested(0.0);
        break;
    case Qt::Key_End:
        showRange(m_scene.time.scrolled(duration_s(), duration_s()));
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace genrescope::ui
