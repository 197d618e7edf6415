// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spectrogram/genre_timeline.h"

#include "ui/charts/axis_painter.h"
#include "ui/charts/confusion_renderer.h"
#include "ui/charts/spectrogram/time_axis.h"
#include "ui/theme/colours.h"
#include "ui/theme/genre_colours.h"
#include "ui/theme/text.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace genrescope::ui {

namespace {

QString genreName(const ModelCard &model, std::size_t index)
{
    return index < model.genres.size() ? QString::fromStdString(model.genres[index]) : QString();
}

/// Where each segment is drawn: overlapping windows meet half-way, and gaps are left open.
QRectF segmentRect(const Prediction &prediction, std::size_t i, const QRectF &rect)
{
    const auto &segments = prediction.segments;
    double start = segments[i].start_s;
    double end = segments[i].end_s;
    if (i > 0 && segments[i - 1].end_s > start)
        start = (segments[i - 1].end_s + start) / 2;
    if (i + 1 < segments.size() && segments[i + 1].start_s < end)
        end = (end + segments[i + 1].start_s) / 2;
    const double scale = rect.width() / std::max(genreTimelineLength(prediction), 1e-9);
    return {rect.left() + start * scale, rect.top(), std::max((end - start) * scale, 0.5), rect.height()};
}

std::vector<std::size_t> rankOf(const std::vector<double> &shares)
{
    std::vector<std::size_t> order(shares.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t i) { return shares[i]; });
    return order;
}

} // namespace

double genreTimelineLength(const Prediction &prediction)
{
    const double lastEnd = prediction.segments.empty() ? 0.0 : prediction.segments.back().end_s;
    return std::max(prediction.duration_s, lastEnd);
}

void paintGenreStrip(QPainter &painter, const QRectF &rect, const Prediction &prediction,
                     const ModelCard &model, const QColor &background)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect, 3, 3);
    painter.setClipPath(outline);
    // Where no segment lies (the end of a damaged file) the strip is a shade of what is behind it.
    painter.fillRect(rect, blended(background, background.lightness() < 128 ? Qt::white : Qt::black, 0.08));
    painter.setRenderHint(QPainter::Antialiasing, false);
    std::size_t before = 0;
    for (std::size_t i = 0; i < prediction.segments.size(); ++i) {
        const auto &shares = prediction.segments[i].probabilities;
        if (shares.empty())
            continue;
        const auto best = static_cast<std::size_t>(std::ranges::max_element(shares) - shares.begin());
        const QColor colour = genreColour(genreName(model, best), background);
        const QRectF box = segmentRect(prediction, i, rect);
        const bool changed = best != before;
        before = best;
        painter.fillRect(box, blended(background, colour, 0.35 + 0.65 * std::clamp(shares[best], 0.0, 1.0)));
        if (i > 0 && changed) // a gap where the genre changes, for eyes that see little difference
            painter.fillRect(QRectF(box.left(), box.top(), 1, box.height()), background);
    }
    painter.restore();
}

void paintGenreAreas(QPainter &painter, const QRectF &rect, const Prediction &prediction,
                     const ModelCard &model, const QColor &background)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto order = rankOf(prediction.probabilities);
    for (std::size_t i = 0; i < prediction.segments.size(); ++i) {
        const auto &shares = prediction.segments[i].probabilities;
        const QRectF box = segmentRect(prediction, i, rect);
        double from = 0;
        for (const std::size_t genre : order) {
            if (genre >= shares.size())
                continue;
            const double to = from + shares[genre];
            const QRectF part(QPointF(box.left(), rect.bottom() - to * rect.height()),
                              QPointF(box.right(), rect.bottom() - from * rect.height()));
            const QColor colour = genreColour(genreName(model, genre), background);
            painter.fillRect(part, colour);
            if (part.height() > 5) // a hairline between neighbours, for eyes that see little difference
                painter.fillRect(QRectF(part.left(), part.top(), part.width(), 1), background);
            from = to;
        }
        if (i > 0 && box.width() > 24)
            painter.fillRect(QRectF(box.left(), rect.top(), 1, rect.height()), background);
    }
    painter.restore();
}

void paintGenreNames(QPainter &painter, const QRectF &rect, const QRectF &visible,
                     const Prediction &prediction, const ModelCard &model, const QPalette &palette)
{
    const auto order = rankOf(prediction.probabilities);
    const auto bestOf = [&](std::size_t i) { return rankOf(prediction.segments[i].probabilities).front(); };
    const auto bandOf = [&](std::size_t i, std::size_t genre) {
        const auto &shares = prediction.segments[i].probabilities;
        double from = 0;
        for (const std::size_t below : order) {
            if (below == genre)
                break;
            from += below < shares.size() ? shares[below] : 0.0;
        }
        const QRectF box = segmentRect(prediction, i, rect);
        return QRectF(QPointF(box.left(), rect.bottom() - (from + shares[genre]) * rect.height()),
                      QPointF(box.right(), rect.bottom() - from * rect.height()));
    };
    painter.save();
    painter.setFont(scaledFont(painter.font(), 0.85));
    const QFontMetricsF metrics(painter.font());
    const std::size_t count = prediction.segments.size();
    for (std::size_t first = 0, next = 0; first < count; first = next) {
        next = first + 1;
        if (prediction.segments[first].probabilities.empty())
            continue;
        const std::size_t best = bestOf(first);
        QRectF room = bandOf(first, best); // what the bands of the stretch have in common
        for (; next < count && !prediction.segments[next].probabilities.empty() && bestOf(next) == best;
             ++next) {
            const QRectF band = bandOf(next, best);
            room = QRectF(QPointF(room.left(), std::max(room.top(), band.top())),
                          QPointF(band.right(), std::min(room.bottom(), band.bottom())));
        }
        room = room.intersected(visible);
        const QString name = genreTitle(genreName(model, best));
        if (room.height() < metrics.ascent() || room.width() < metrics.horizontalAdvance(name) + 8)
            continue;
        const QColor colour = genreColour(genreName(model, best), palette.color(QPalette::Window));
        painter.setPen(readableOn(colour, ViewColours::fromPalette(palette)));
        painter.drawText(room, Qt::AlignCenter | Qt::TextDontClip, name);
    }
    painter.restore();
}

std::optional<std::size_t> segmentAt(const Prediction &prediction, double time_s)
{
    const double length = genreTimelineLength(prediction);
    if (time_s < 0 || time_s > length)
        return std::nullopt;
    const QRectF axis(0, 0, length, 1);
    for (std::size_t i = 0; i < prediction.segments.size(); ++i)
        if (const QRectF box = segmentRect(prediction, i, axis);
            time_s >= box.left() && time_s <= box.right())
            return i;
    return std::nullopt;
}

QString describeSegment(const Prediction &prediction, const ModelCard &model, std::size_t segment)
{
    if (segment >= prediction.segments.size())
        return {};
    const auto &part = prediction.segments[segment];
    QStringList genres;
    for (const std::size_t genre : rankOf(part.probabilities)) {
        genres += QStringLiteral("%1 %2 %").arg(genreTitle(genreName(model, genre)),
                                                QString::number(qRound(part.probabilities[genre] * 100)));
        if (genres.size() == 3)
            break;
    }
    return QStringLiteral("%1–%2  %3")
        .arg(formatTime(part.start_s, 0), formatTime(part.end_s, 0), genres.join(QStringLiteral(", ")));
}

// --- GenreTimeline
// ----------------------------------------------------------------------------------------------

GenreTimeline::GenreTimeline(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Genre over time"));
}

void GenreTimeline::setPrediction(std::shared_ptr<const Prediction> prediction,
                                  std::shared_ptr<const ModelCard> model)
{
    if (prediction == m_prediction && model == m_model)
        return; // what is being pointed at stays
    m_prediction = std::move(prediction);
    m_model = std::move(model);
    m_current.reset();
    setAccessibleDescription({});
    update();
}

QSize GenreTimeline::sizeHint() const
{
    return {300, 96 + 3 * fontMetrics().height()};
}

QSize GenreTimeline::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

QRectF GenreTimeline::plot() const
{
    const double line = fontMetrics().height();
    return QRectF(rect()).adjusted(1, line + 6, -1, -line - 10);
}

void GenreTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = coloursFor(palette());
    const QRectF area = plot();
    if (!m_prediction || !m_model || m_prediction->segments.empty()) {
        painter.fillRect(area, c.track);
        return;
    }
    painter.fillRect(area, c.track);
    const QColor background = palette().color(backgroundRole());
    paintGenreAreas(painter, area, *m_prediction, *m_model, background);
    paintGenreNames(painter, area, area, *m_prediction, *m_model, palette());

    const TimeRange range{0.0, genreTimelineLength(*m_prediction)};
    const double labelWidth = fontMetrics().horizontalAdvance(QStringLiteral("00:00")) + 16.0;
    paintBottomAxis(painter, area, QRectF(rect()), timeTicks(range, area.width(), labelWidth),
                    ViewColours::fromPalette(palette()));

    const QRectF header(0, 0, width(), area.top() - 4);
    if (m_current) {
        const QRectF box = segmentRect(*m_prediction, *m_current, area);
        painter.setPen(QPen(c.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(1, 1, -1, -1));
        painter.setPen(c.text);
        const QString text = describeSegment(*m_prediction, *m_model, *m_current);
        painter.drawText(header, Qt::AlignLeft | Qt::AlignTop,
                         fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(header.width())));
    } else {
        painter.setPen(c.mutedText);
        painter.drawText(header, Qt::AlignLeft | Qt::AlignTop, tr("Point at a stretch to read it"));
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.accentText, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

void GenreTimeline::setCurrent(std::optional<std::size_t> segment)
{
    if (segment == m_current)
        return;
    m_current = segment;
    if (m_current && m_prediction && m_model) {
        setAccessibleDescription(describeSegment(*m_prediction, *m_model, *m_current));
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
    update();
}

void GenreTimeline::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_prediction)
        return;
    const QRectF area = plot();
    const double time_s =
        (event->position().x() - area.left()) / area.width() * genreTimelineLength(*m_prediction);
    setCurrent(segmentAt(*m_prediction, time_s));
}

void GenreTimeline::leaveEvent(QEvent *)
{
    setCurrent(std::nullopt);
}

void GenreTimeline::keyPressEvent(QKeyEvent *event)
{
    const std::size_t count = m_prediction ? m_prediction->segments.size() : 0;
    if (count == 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current && *m_current > 0 ? *m_current - 1 : 0);
        break;
    case Qt::Key_Right:
        setCurrent(m_current ? std::min(*m_current + 1, count - 1) : 0);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(count - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void GenreTimeline::focusOutEvent(QFocusEvent *event)
{
    setCurrent(std::nullopt);
    QWidget::focusOutEvent(event);
}

} // namespace genrescope::ui
