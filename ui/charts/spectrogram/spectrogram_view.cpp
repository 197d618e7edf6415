// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spectrogram/spectrogram_view.h"

#include "core/features/mel_spectrogram.h"

#include <QEvent>

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
                                "Space plays, the brackets select."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_scrollWhileSelecting.setInterval(40);
    m_scrollWhileSelecting.setObjectName(QStringLiteral("scrollWhileSelecting"));
    connect(&m_scrollWhileSelecting, &QTimer::timeout, this, &SpectrogramView::scrollWhileSelecting);
}

void SpectrogramView::setData(SpectrogramDataPtr data)
{
    m_scene.data = std::move(data);
    m_scene.evidence.reset();
    const bool selected = m_marks.selection.has_value();
    m_marks = {};
    m_selecting.reset();
    m_message.clear();
    m_cursor_s = 0.0;
    if (m_scene.data)
        m_scene.frequency = FrequencyAxis(m_scene.frequency.scale(), m_scene.data->options.fMin,
                                          m_scene.data->options.upperHz());
    showRange({.start_s = 0.0, .end_s = duration_s()});
    if (selected)
        Q_EMIT selectionChanged({}, true);
    update();
}

void SpectrogramView::replaceData(SpectrogramDataPtr data, double tempo)
{
    const auto there = [tempo](const TimeRange &range) {
        return TimeRange{.start_s = range.start_s / tempo, .end_s = range.end_s / tempo};
    };
    const bool whole = m_scene.time.span_s() >= duration_s();
    const TimeRange time = there(m_scene.time);
    const FrequencyAxis frequency = m_scene.frequency;
    const std::optional<TimeRange> selected = selection();
    setData(std::move(data));
    m_scene.frequency = frequency;
    if (!whole && time.start_s < duration_s())
        setTimeRange(time);
    if (selected && selected->start_s / tempo < duration_s())
        setSelection(there(*selected));
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

void SpectrogramView::setPeaks(bool peaks)
{
    m_scene.peaks = peaks;
    update();
}

void SpectrogramView::setFrequencyScale(FrequencyScale scale)
{
    const double low = m_scene.data ? m_scene.data->options.fMin : 0.0;
    m_scene.frequency = FrequencyAxis(scale, low, highestFrequency());
    update();
}

void SpectrogramView::setEvidence(EvidenceLayerPtr evidence)
{
    m_scene.evidence = std::move(evidence);
    update();
}

void SpectrogramView::setFramedStretch(const std::optional<TimeRange> &stretch)
{
    m_marks.framed = stretch;
    update();
}

void SpectrogramView::setWindows(std::vector<SegmentWindow> windows)
{
    m_marks.windows = std::move(windows);
    update();
}

void SpectrogramView::setLabels(std::vector<TimeLabel> labels)
{
    m_marks.labels = std::move(labels);
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
    showRange(onWholePixels(m_scene.time.scrolled(share * m_scene.time.span_s(), duration_s())));
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
    reading.mel = hzToMel(reading.frequency_hz, data.options.scale);
    reading.band = band + 1;
    reading.level_dB = static_cast<double>(data.decibels.at(band, column));
    return reading;
}

QSize SpectrogramView::sizeHint() const
{
    return {900, 250}; // with less the strips around it give up height
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

TimeRange SpectrogramView::onWholePixels(const TimeRange &range) const
{
    const double pixels = plotRect().width() * devicePixelRatioF();
    if (pixels < 1.0 || range.span_s() <= 0.0)
        return range;
    const double pixel_s = range.span_s() / pixels;
    const double moved = range.start_s - m_scene.time.start_s;
    const double whole = std::round(moved / pixel_s) * pixel_s;
    // The ends of the track are exact.
    if (range.start_s <= 0.0 || range.end_s >= duration_s())
        return range;
    return {.start_s = m_scene.time.start_s + whole, .end_s = m_scene.time.start_s + whole + range.span_s()};
}

void SpectrogramView::showRange(const TimeRange &range)
{
    if (range == m_scene.time)
        return;
    m_scene.time = range;
    update();
    Q_EMIT timeRangeChanged(range);
}

void SpectrogramView::showFrequencies(const FrequencyAxis &axis)
{
    const auto near = [](double a, double b) { return std::abs(a - b) < 1e-6; }; // of scales there and back
    if (near(axis.low_hz(), m_scene.frequency.low_hz()) && near(axis.high_hz(), m_scene.frequency.high_hz()))
        return;
    m_scene.frequency = axis;
    update();
}

double SpectrogramView::highestFrequency() const
{
    return m_scene.data ? m_scene.data->options.upperHz() : m_scene.frequency.high_hz();
}

void SpectrogramView::updateCursorStrip(double time_s)
{
    if (!m_scene.time.contains(time_s))
        return;
    const QRectF plot = plotRect();
    update(QRectF(xAt(time_s) - 6.0, plot.top() - 1.0, 12.0, plot.height() + 2.0).toAlignedRect());
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
