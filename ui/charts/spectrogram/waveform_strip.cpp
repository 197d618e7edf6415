// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spectrogram/waveform_strip.h"

#include "ui/charts/axis_painter.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace genrescope::ui {

void paintWaveform(QPainter &painter, const QRectF &area, const WaveformPeaks &peaks, int sampleRate,
                   const TimeRange &range, const ViewColours &colours)
{
    const double middle = area.center().y();
    painter.setPen(mixed(colours.background, colours.text, 0.15));
    painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle));
    if (peaks.buckets.empty() || range.span_s() <= 0.0)
        return;
    const double bucketsPerSecond =
        static_cast<double>(sampleRate) / static_cast<double>(peaks.samplesPerBucket);
    const auto last = static_cast<int>(peaks.buckets.size()) - 1;
    const double half = area.height() / 2.0 - 1.0;
    const QColor outer = mixed(colours.background, colours.accent, 0.55);
    // As fine as the screen is; in files as fine as their unit.
    const double step = 1.0 / painter.device()->devicePixelRatioF();
    const auto columns = static_cast<int>(area.width() / step);
    for (int column = 0; column < columns; ++column) {
        const double x = column * step;
        const double from = range.timeAt(x / area.width()) * bucketsPerSecond;
        const double to = range.timeAt((x + step) / area.width()) * bucketsPerSecond;
        const int first = static_cast<int>(std::floor(from));
        if (first < 0 || first > last)
            continue;
        const int end = std::clamp(static_cast<int>(std::ceil(to)) - 1, first, last);
        WaveformBucket merged = peaks.buckets[static_cast<std::size_t>(first)];
        for (int i = first + 1; i <= end; ++i) {
            const WaveformBucket &bucket = peaks.buckets[static_cast<std::size_t>(i)];
            merged.low = std::min(merged.low, bucket.low);
            merged.high = std::max(merged.high, bucket.high);
            merged.sumOfSquares += bucket.sumOfSquares;
        }
        merged.sumOfSquares /= static_cast<float>(end - first + 1);
        const auto y = [&](double level) { return middle - std::clamp(level, -1.0, 1.0) * half; };
        const double at = area.left() + x + step / 2.0;
        const double rms = peaks.rms(merged);
        painter.setPen(QPen(outer, step));
        painter.drawLine(QPointF(at, y(static_cast<double>(merged.high))),
                         QPointF(at, y(static_cast<double>(merged.low))));
        painter.setPen(QPen(colours.accent, step));
        painter.drawLine(QPointF(at, y(rms)), QPointF(at, y(-rms)));
    }
}

WaveformStrip::WaveformStrip(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Waveform overview"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum); // gives way to the spectrogram
    setToolTip(
        tr("The whole track. Click to move the playback position; drag the marked part to scroll; drag with "
           "Shift to select."));
    setMouseTracking(true);
}

void WaveformStrip::setData(SpectrogramDataPtr data)
{
    m_data = std::move(data);
    m_cursor_s = 0.0;
    m_selection.reset();
    m_picture = {};
    update();
}

void WaveformStrip::setVisibleRange(const TimeRange &range)
{
    m_range = range;
    update();
}

void WaveformStrip::setCursor_s(double time_s)
{
    const auto strip = [this](double x) { return QRectF(x - 3.0, 0.0, 6.0, height()).toAlignedRect(); };
    update(strip(xAt(m_cursor_s)));
    m_cursor_s = time_s;
    update(strip(xAt(m_cursor_s)));
}

void WaveformStrip::setSelection(const std::optional<TimeRange> &selection)
{
    m_selection = selection;
    update();
}

void WaveformStrip::setSelectTool(bool selects)
{
    m_selectTool = selects;
}

void WaveformStrip::setInsets(double left, double right)
{
    m_left = left;
    m_right = right;
    m_picture = {};
    update();
}

QSize WaveformStrip::sizeHint() const
{
    return {600, 48};
}

QSize WaveformStrip::minimumSizeHint() const
{
    return {120, 22};
}

QRectF WaveformStrip::area() const
{
    return QRectF(rect()).adjusted(m_left, 2.0, -m_right, -2.0);
}

double WaveformStrip::timeAt(double x) const
{
    const double duration = m_data ? m_data->duration_s : 0.0;
    return std::clamp((x - area().left()) / std::max(1.0, area().width()), 0.0, 1.0) * duration;
}

double WaveformStrip::xAt(double time_s) const
{
    const double duration = m_data ? m_data->duration_s : 0.0;
    return area().left() + (duration > 0.0 ? time_s / duration : 0.0) * area().width();
}

bool WaveformStrip::showsAll() const
{
    return !m_data || m_range.span_s() >= m_data->duration_s * 0.999;
}

void WaveformStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ViewColours colours = ViewColours::fromPalette(palette());
    painter.fillRect(rect(), colours.background);
    if (!m_data)
        return;
    const qreal ratio = devicePixelRatioF();
    if (m_picture.size() != (QSizeF(size()) * ratio).toSize()) {
        m_picture = QPixmap((QSizeF(size()) * ratio).toSize());
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(colours.background);
        QPainter waveform(&m_picture);
        paintWaveform(waveform, area(), m_data->waveform, m_data->options.sampleRate,
                      {.start_s = 0.0, .end_s = m_data->duration_s}, colours);
    }
    painter.drawPixmap(0, 0, m_picture);
    if (!showsAll()) {
        QColor veil = colours.background;
        veil.setAlphaF(0.65f);
        const QRectF all = area();
        const double left = xAt(m_range.start_s);
        const double right = xAt(m_range.end_s);
        painter.fillRect(QRectF(all.left(), all.top(), left - all.left(), all.height()), veil);
        painter.fillRect(QRectF(right, all.top(), all.right() - right, all.height()), veil);
        painter.setPen(colours.line);
        painter.drawRect(QRectF(left, all.top(), right - left, all.height() - 1.0));
    }
    if (m_selection) {
        const QRectF selected(QPointF(xAt(m_selection->start_s), area().top()),
                              QPointF(xAt(m_selection->end_s), area().bottom()));
        QColor tint = colours.text;
        tint.setAlphaF(0.18f);
        painter.fillRect(selected, tint);
        painter.setPen(colours.text);
        painter.drawLine(selected.topLeft(), selected.bottomLeft());
        painter.drawLine(selected.topRight(), selected.bottomRight());
    }
    const double x = std::floor(xAt(m_cursor_s)) + 0.5;
    painter.setPen(colours.text);
    painter.drawLine(QPointF(x, area().top()), QPointF(x, area().bottom()));
}

void WaveformStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_picture = {};
    QWidget::changeEvent(event);
}

void WaveformStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_data)
        return;
    m_dragFrom_s = timeAt(event->position().x());
    m_dragRange = m_range;
    m_moved = false;
    m_selecting.reset();
    if (m_selectTool || event->modifiers() & Qt::ShiftModifier ||
        SelectionDrag::isAtEdge(m_selection, *m_dragFrom_s, reach_s()))
        m_selecting.emplace(m_selection, *m_dragFrom_s, reach_s());
}

double WaveformStrip::reach_s() const
{
    return m_data ? SelectionDrag::reach_px / std::max(1.0, area().width()) * m_data->duration_s : 0.0;
}

void WaveformStrip::mouseMoveEvent(QMouseEvent *event)
{
    const double time_s = timeAt(event->position().x());
    if (m_selecting || (!m_dragFrom_s && SelectionDrag::isAtEdge(m_selection, time_s, reach_s())))
        setCursor(Qt::SizeHorCursor);
    else
        unsetCursor();
    if (!m_dragFrom_s || !m_data || (showsAll() && !m_selecting))
        return;
    const double by = time_s - *m_dragFrom_s;
    if (!m_moved && std::abs(xAt(by) - xAt(0.0)) < QApplication::startDragDistance())
        return;
    m_moved = true;
    if (m_selecting)
        Q_EMIT selectionRequested(m_selecting->to(time_s, m_data->duration_s), false);
    else
        Q_EMIT rangeRequested(m_dragRange.scrolled(by, m_data->duration_s));
}

void WaveformStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragFrom_s)
        return;
    m_dragFrom_s.reset();
    const std::optional<SelectionDrag> selecting = std::exchange(m_selecting, {});
    const double time_s = timeAt(event->position().x());
    if (!m_moved)
        Q_EMIT seekRequested(time_s);
    else if (selecting && m_data)
        Q_EMIT selectionRequested(selecting->to(time_s, m_data->duration_s), true);
}

} // namespace genrescope::ui
