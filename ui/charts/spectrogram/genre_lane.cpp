// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spectrogram/genre_lane.h"

#include "ui/charts/spectrogram/genre_timeline.h"
#include "ui/theme/colours.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace genrescope::ui {

GenreLane::GenreLane(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum); // gives way to the spectrogram
    setAccessibleName(tr("Genre over time"));
}

void GenreLane::setPrediction(std::shared_ptr<const Prediction> prediction,
                              std::shared_ptr<const ModelCard> model)
{
    m_prediction = std::move(prediction);
    m_model = std::move(model);
    setCurrent(std::nullopt);
    update();
}

void GenreLane::setTimeRange(const TimeRange &range)
{
    m_range = range;
    update();
}

void GenreLane::setInsets(double left, double right)
{
    m_left = left;
    m_right = right;
    update();
}

QSize GenreLane::sizeHint() const
{
    return {400, 44};
}

QSize GenreLane::minimumSizeHint() const
{
    return {120, 28};
}

QRectF GenreLane::plot() const
{
    return QRectF(rect()).adjusted(m_left, 2, -m_right, -2);
}

double GenreLane::xAt(double time_s) const
{
    return plot().left() + m_range.position(time_s) * plot().width();
}

void GenreLane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = coloursFor(palette());
    const QRectF area = plot();
    painter.fillRect(area, c.track);
    if (m_prediction && m_model && m_range.span_s() > 0.0) {
        painter.setClipRect(area);
        const double end_s = genreTimelineLength(*m_prediction);
        const QRectF whole(QPointF(xAt(0.0), area.top() + 6), QPointF(xAt(end_s), area.bottom()));
        paintGenreAreas(painter, whole, *m_prediction, *m_model, palette().color(backgroundRole()));
        paintGenreNames(painter, whole, area, *m_prediction, *m_model, palette());
        // The windows overlap: a tick where each begins, and the picked one whole.
        painter.setPen(c.mutedText);
        for (const SegmentPrediction &segment : m_prediction->segments)
            painter.drawLine(QPointF(xAt(segment.start_s) + 0.5, area.top()),
                             QPointF(xAt(segment.start_s) + 0.5, area.top() + 5));
        if (m_current) {
            const SegmentPrediction &picked = m_prediction->segments[*m_current];
            const QRectF window(QPointF(xAt(picked.start_s), area.top()),
                                QPointF(xAt(picked.end_s), area.bottom()));
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(c.text, 2));
            painter.drawRect(window.adjusted(1, 1, -1, -1));
        }
        painter.setClipping(false);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.accentText, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

void GenreLane::setCurrent(std::optional<std::size_t> segment)
{
    if (segment == m_current)
        return;
    m_current = segment;
    if (m_current) {
        setAccessibleDescription(describeSegment(*m_prediction, *m_model, *m_current));
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
    update();
    Q_EMIT segmentPicked(m_current);
}

void GenreLane::mouseMoveEvent(QMouseEvent *event)
{
    const double x = (event->position().x() - plot().left()) / plot().width();
    if (m_prediction && x >= 0.0 && x <= 1.0)
        setCurrent(segmentAt(*m_prediction, m_range.timeAt(x)));
    else
        setCurrent(std::nullopt);
}

void GenreLane::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_current && rect().contains(event->position().toPoint()))
        Q_EMIT segmentActivated(*m_current);
}

void GenreLane::leaveEvent(QEvent *)
{
    setCurrent(std::nullopt);
}

void GenreLane::keyPressEvent(QKeyEvent *event)
{
    const std::size_t count = m_prediction ? m_prediction->segments.size() : 0;
    if (count > 0 && event->key() == Qt::Key_Left)
        setCurrent(m_current && *m_current > 0 ? *m_current - 1 : 0);
    else if (count > 0 && event->key() == Qt::Key_Right)
        setCurrent(m_current ? std::min(*m_current + 1, count - 1) : 0);
    else if (m_current && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT segmentActivated(*m_current);
    else
        QWidget::keyPressEvent(event);
}

void GenreLane::focusOutEvent(QFocusEvent *event)
{
    setCurrent(std::nullopt);
    QWidget::focusOutEvent(event);
}

} // namespace genrescope::ui
