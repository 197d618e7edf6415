// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse, wheel and keyboard do to a SpectrogramView.
#include "ui/charts/spectrogram_view.h"

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

} // namespace

void SpectrogramView::wheelEvent(QWheelEvent *event)
{
    if (!hasPicture()) {
        event->ignore();
        return;
    }
    const QPoint delta = event->angleDelta();
    const QRectF plot = plotRect();
    if (event->modifiers() & Qt::ControlModifier) {
        const double anchor = std::clamp((plot.bottom() - event->position().y()) / plot.height(), 0.0, 1.0);
        m_scene.frequency = m_scene.frequency.zoomed(std::pow(0.85, delta.y() / 120.0), anchor,
                                                     m_scene.data->options.upperHz());
        update();
    } else if (event->modifiers() & Qt::ShiftModifier || std::abs(delta.x()) > std::abs(delta.y())) {
        // Some platforms turn a wheel with a modifier into a sideways wheel themselves.
        const int amount = std::abs(delta.x()) > std::abs(delta.y()) ? delta.x() : delta.y();
        scroll(-amount / 120.0 * shortScroll);
    } else {
        zoom(std::pow(0.85, delta.y() / 120.0),
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
    m_pressedRange = m_scene.time;
    m_dragging = false;
}

void SpectrogramView::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<QPointF> before = std::exchange(m_mouse, event->position());
    if (m_pressed) {
        const double moved = event->position().x() - m_pressed->x();
        if (!m_dragging && std::abs(moved) >= QApplication::startDragDistance()) {
            m_dragging = true;
            setCursor(Qt::ClosedHandCursor);
        }
        if (m_dragging)
            showRange(
                m_pressedRange.scrolled(-moved / plotRect().width() * m_pressedRange.span_s(), duration_s()));
    }
    if (hasPicture()) {
        // Only the two hair lines change.
        const QRectF plot = plotRect();
        for (const std::optional<QPointF> &point : {before, m_mouse})
            if (point) {
                update(QRectF(plot.left(), point->y() - 2.0, plot.width(), 4.0).toAlignedRect());
                update(QRectF(point->x() - 2.0, plot.top(), 4.0, plot.height()).toAlignedRect());
            }
    }
    Q_EMIT hovered(event->position());
}

void SpectrogramView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed.reset();
    if (m_dragging) {
        m_dragging = false;
        unsetCursor();
        update();
        return;
    }
    Q_EMIT seekRequested(std::clamp(timeAt(event->position().x()), 0.0, duration_s()));
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
    case Qt::Key_Plus:
        zoomIn();
        break;
    case Qt::Key_Down:
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
