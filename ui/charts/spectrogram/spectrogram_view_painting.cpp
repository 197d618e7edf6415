// SPDX-License-Identifier: GPL-3.0-or-later
// What a SpectrogramView draws: the kept picture, and over it what moves.
#include "ui/charts/spectrogram/spectrogram_view.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace genrescope::ui {

void SpectrogramView::updatePicture()
{
    const QSize size = (plotRect().size() * devicePixelRatioF()).toSize();
    if (m_picture.size() == size && m_pictureScene == m_scene)
        return;
    if (!scrollPicture(size)) {
        if (m_picture.size() != size) // the same memory for every picture: new pages cost as much as pixels
            m_picture = QImage(size, QImage::Format_ARGB32_Premultiplied);
        const bool opaque = renderSpectrogramInto(m_picture, 0, m_scene, size, 0, size.width());
        m_picture.reinterpretAsFormat(opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
        ++m_wholeRenderCount;
    }
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_pictureScene = m_scene;
    ++m_renderCount;
}

/// Where only the time has moved on, by whole pixels, most of the picture is there already.
bool SpectrogramView::scrollPicture(const QSize &size)
{
    SpectrogramScene moved = m_pictureScene;
    moved.time = m_scene.time;
    const double span = m_scene.time.span_s();
    if (m_picture.size() != size || !(moved == m_scene) || span <= 0.0 ||
        std::abs(m_pictureScene.time.span_s() - span) > 1e-9 * span)
        return false;
    const double shift = (m_scene.time.start_s - m_pictureScene.time.start_s) / span * size.width();
    const int by = static_cast<int>(std::lround(shift));
    if (std::abs(shift - by) > 1e-3 || std::abs(by) >= size.width())
        return false;
    const int kept = size.width() - std::abs(by);
    for (int y = 0; y < size.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(m_picture.scanLine(y));
        std::memmove(row + std::max(0, -by), row + std::max(0, by),
                     static_cast<std::size_t>(kept) * sizeof *row);
    }
    const int place = by > 0 ? kept : 0;
    const bool opaque = renderSpectrogramInto(m_picture, place, m_scene, size, place, std::abs(by));
    return opaque == (m_picture.format() == QImage::Format_RGB32);
}

void SpectrogramView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const ViewColours colours = ViewColours::fromPalette(palette());
    if (!hasPicture()) {
        painter.fillRect(event->rect(), colours.background);
        paintMessage(painter);
        return;
    }
    updatePicture();
    const SpectrogramLayout layout = SpectrogramLayout::within(rect(), font());
    // What the picture covers is painted once: on a dense screen each layer counts.
    for (const QRect &around : event->region().subtracted(layout.plot.toRect().adjusted(1, 1, -1, -1)))
        painter.fillRect(around, colours.background);
    if (m_picture.hasAlphaChannel())
        painter.fillRect(layout.plot, mixed(colours.background, colours.text, 0.06));
    painter.drawImage(layout.plot.topLeft(), m_picture);
    // A moving cursor repaints a few pixels inside the plot: no need to lay out text for that.
    if (!layout.plot.adjusted(-1, -1, 1, 1).contains(QRectF(event->rect())))
        paintSpectrogramAxes(painter, layout, rect(), m_scene, colours);
    else {
        painter.setPen(colours.line);
        painter.drawRect(layout.plot.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    paintOverlay(painter);
    if (hasFocus()) {
        painter.setPen(colours.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(layout.plot.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

void SpectrogramView::paintMessage(QPainter &painter) const
{
    const ViewColours colours = ViewColours::fromPalette(palette());
    painter.setPen(colours.faint);
    painter.drawText(QRectF(rect()).adjusted(32, 16, -32, -16), Qt::AlignCenter | Qt::TextWordWrap,
                     m_message);
}

void SpectrogramView::paintOverlay(QPainter &painter) const
{
    const ViewColours colours = ViewColours::fromPalette(palette());
    const QRectF plot = plotRect();
    painter.setClipRect(plot);
    paintSpectrogramMarks(painter, plot, m_scene.time, m_marks, colours);
    if (m_mouse && !m_dragging && plot.contains(*m_mouse)) {
        QColor hair = colours.light;
        hair.setAlphaF(0.45f);
        painter.setPen(QPen(hair, 1.0, Qt::DotLine));
        painter.drawLine(QPointF(plot.left(), m_mouse->y()), QPointF(plot.right(), m_mouse->y()));
        painter.drawLine(QPointF(m_mouse->x(), plot.top()), QPointF(m_mouse->x(), plot.bottom()));
    }
    if (m_scene.time.contains(m_cursor_s)) {
        const double x = std::floor(xAt(m_cursor_s)) + 0.5;
        QColor halo = colours.dark;
        halo.setAlphaF(0.6f);
        painter.setPen(QPen(halo, 3.0));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(QPen(colours.light, 1.0));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(colours.light);
        painter.setPen(QPen(halo, 1.0));
        painter.drawConvexPolygon(
            QPolygonF({{x - 5.0, plot.top()}, {x + 5.0, plot.top()}, {x, plot.top() + 6.0}}));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setClipping(false);
}

} // namespace genrescope::ui
