// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spectrogram_view.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

namespace {

constexpr double keyZoom = 0.7; ///< of the visible span a step

} // namespace

SpectrogramView::SpectrogramView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Spectrogram"));
    setAccessibleDescription(tr("Mel-spectrogram of the selected track. Left and Right scroll, Up and Down "
                                "zoom, F shows the whole track, "
                                "Space plays."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void SpectrogramView::setData(SpectrogramDataPtr data)
{
    m_scene.data = std::move(data);
    m_scene.evidence.reset();
    m_framed.reset();
    m_message.clear();
    m_cursor_s = 0.0;
    if (m_scene.data)
        m_scene.frequency = FrequencyAxis(m_scene.frequency.scale(), m_scene.data->options.fMin,
                                          m_scene.data->options.upperHz());
    showRange({.start_s = 0.0, .end_s = duration_s()});
    update();
}

void SpectrogramView::setMessage(const QString &sentence)
{
    if (sentence == m_message)
        return;
    m_message = sentence;
    update();
}

double SpectrogramView::duration_s() const
{
    return m_scene.data ? m_scene.data->duration_s : 0.0;
}

void SpectrogramView::setColourMap(ColourMap map)
{
    m_scene.colourMap = map;
    update();
}

void SpectrogramView::setLevels(double floor_dB, double ceiling_dB)
{
    m_scene.floor_dB = std::min(floor_dB, ceiling_dB - 1.0);
    m_scene.ceiling_dB = ceiling_dB;
    update();
}

void SpectrogramView::setSmooth(bool smooth)
{
    m_scene.smooth = smooth;
    update();
}

void SpectrogramView::setFrequencyScale(FrequencyScale scale)
{
    const double low = m_scene.data ? m_scene.data->options.fMin : 0.0;
    const double high = m_scene.data ? m_scene.data->options.upperHz() : m_scene.frequency.high_hz();
    m_scene.frequency = FrequencyAxis(scale, low, high);
    update();
}

void SpectrogramView::setEvidence(EvidenceLayerPtr evidence)
{
    m_scene.evidence = std::move(evidence);
    update();
}

void SpectrogramView::setFramedStretch(const std::optional<TimeRange> &stretch)
{
    m_framed = stretch;
    update();
}

void SpectrogramView::setTimeRange(const TimeRange &range)
{
    showRange(range.zoomed(1.0, range.start_s, duration_s(), shortestSpan_s()));
}

void SpectrogramView::zoom(double factor, double anchor_s)
{
    showRange(m_scene.time.zoomed(factor, anchor_s, duration_s(), shortestSpan_s()));
}

void SpectrogramView::zoomIn()
{
    const TimeRange &range = m_scene.time;
    zoom(keyZoom, range.contains(m_cursor_s) ? m_cursor_s : range.timeAt(0.5));
}

void SpectrogramView::zoomOut()
{
    const TimeRange &range = m_scene.time;
    zoom(1.0 / keyZoom, range.contains(m_cursor_s) ? m_cursor_s : range.timeAt(0.5));
}

void SpectrogramView::fit()
{
    if (m_scene.data)
        m_scene.frequency = FrequencyAxis(m_scene.frequency.scale(), m_scene.data->options.fMin,
                                          m_scene.data->options.upperHz());
    showRange({.start_s = 0.0, .end_s = duration_s()});
    update();
}

void SpectrogramView::scroll(double share)
{
    showRange(m_scene.time.scrolled(share * m_scene.time.span_s(), duration_s()));
}

void SpectrogramView::setCursor_s(double time_s, bool follow)
{
    updateCursorStrip(m_cursor_s);
    m_cursor_s = time_s;
    const TimeRange &range = m_scene.time;
    if (follow && !m_dragging && range.span_s() > 0.0 && !range.contains(time_s))
        showRange(range.scrolled(time_s - range.start_s, duration_s()));
    updateCursorStrip(m_cursor_s);
}

QRectF SpectrogramView::plotRect() const
{
    return SpectrogramLayout::within(rect(), font()).plot;
}

double SpectrogramView::timeAt(double x) const
{
    const QRectF plot = plotRect();
    return m_scene.time.timeAt((x - plot.left()) / plot.width());
}

double SpectrogramView::xAt(double time_s) const
{
    const QRectF plot = plotRect();
    return plot.left() + m_scene.time.position(time_s) * plot.width();
}

std::optional<SpectrogramReading> SpectrogramView::readingAt(const QPointF &position) const
{
    const QRectF plot = plotRect();
    if (!hasPicture() || !plot.contains(position))
        return {};
    const SpectrogramData &data = *m_scene.data;
    SpectrogramReading reading{
        .time_s = timeAt(position.x()),
        .frequency_hz = m_scene.frequency.frequencyAt((plot.bottom() - position.y()) / plot.height())};
    const int column = std::clamp(static_cast<int>(std::lround(data.columnAt(reading.time_s))), 0,
                                  data.decibels.columns - 1);
    const int band = std::clamp(static_cast<int>(std::lround(data.bandAt(reading.frequency_hz))), 0,
                                data.decibels.rows - 1);
    reading.band = band + 1;
    reading.level_dB = static_cast<double>(data.decibels.at(band, column));
    return reading;
}

QSize SpectrogramView::sizeHint() const
{
    return {900, 320};
}

QSize SpectrogramView::minimumSizeHint() const
{
    return {320, 140};
}

double SpectrogramView::shortestSpan_s() const
{
    // Sixteen columns are as close as there is anything to see.
    return m_scene.data ? std::min(16.0 * m_scene.data->secondsPerColumn(), std::max(duration_s(), 1e-3))
                        : 1e-3;
}

void SpectrogramView::showRange(const TimeRange &range)
{
    if (range == m_scene.time)
        return;
    m_scene.time = range;
    update();
    Q_EMIT timeRangeChanged(range);
}

void SpectrogramView::updateCursorStrip(double time_s)
{
    if (!m_scene.time.contains(time_s))
        return;
    const QRectF plot = plotRect();
    update(QRectF(xAt(time_s) - 6.0, plot.top() - 1.0, 12.0, plot.height() + 2.0).toAlignedRect());
}

void SpectrogramView::updatePicture()
{
    const QSize size = (plotRect().size() * devicePixelRatioF()).toSize();
    if (m_picture.size() == size && m_pictureScene == m_scene)
        return;
    m_picture = renderSpectrogram(m_scene, size);
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_pictureScene = m_scene;
    ++m_renderCount;
}

void SpectrogramView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const ViewColours colours = ViewColours::fromPalette(palette());
    painter.fillRect(event->rect(), colours.background);
    if (!hasPicture()) {
        paintMessage(painter);
        return;
    }
    updatePicture();
    const SpectrogramLayout layout = SpectrogramLayout::within(rect(), font());
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
    if (m_framed) {
        const QRectF frame(QPointF(xAt(m_framed->start_s), plot.top()),
                           QPointF(xAt(m_framed->end_s), plot.bottom()));
        painter.setBrush(Qt::NoBrush);
        for (const auto &[colour, width] : {std::pair(colours.dark, 4.0), std::pair(colours.light, 2.0)}) {
            painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter.drawRect(frame.adjusted(1, 1, -1, -1));
        }
    }
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

void SpectrogramView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    update();
}

void SpectrogramView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace genrescope::ui
