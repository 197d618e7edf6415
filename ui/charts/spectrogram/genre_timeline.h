// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/classifier.h"

#include <QWidget>
#include <memory>
#include <optional>

namespace genrescope::ui {

/// How many seconds the pictures below span: the track, or its last segment where that ends later.
double genreTimelineLength(const Prediction &prediction);

/// One bar over the track's length: each segment in its most probable genre's colour, paler the less sure.
void paintGenreStrip(QPainter &painter, const QRectF &rect, const Prediction &prediction,
                     const ModelCard &model, const QColor &background);

/// The share of every genre over the track's length, stacked to the full height; the track's most probable
/// genre lies at the bottom. Stepped, as the network sees it: a segment has one answer.
void paintGenreAreas(QPainter &painter, const QRectF &rect, const Prediction &prediction,
                     const ModelCard &model, const QColor &background);

/// Over what paintGenreAreas() draws: the name of the most probable genre, once for each stretch, where there is
/// room for it in its own colour. Colours alone would have to be known by heart.
/// @param visible what of `rect` is in sight
void paintGenreNames(QPainter &painter, const QRectF &rect, const QRectF &visible, const Prediction &prediction,
                     const ModelCard &model, const QPalette &palette);

/// The segment that `time_s` falls into.
std::optional<std::size_t> segmentAt(const Prediction &prediction, double time_s);

/// "0:30–1:00  Blues 62 %, Jazz 21 %, Rock 8 %"
QString describeSegment(const Prediction &prediction, const ModelCard &model, std::size_t segment);

/// The stacked areas with a time axis. Pointing at a segment, or Left and Right, reads it out.
class GenreTimeline final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GenreTimeline)

public:
    explicit GenreTimeline(QWidget *parent = nullptr);

    void setPrediction(std::shared_ptr<const Prediction> prediction, std::shared_ptr<const ModelCard> model);
    std::optional<std::size_t> currentSegment() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plot() const;
    void setCurrent(std::optional<std::size_t> segment);

    std::shared_ptr<const Prediction> m_prediction;
    std::shared_ptr<const ModelCard> m_model;
    std::optional<std::size_t> m_current;
};

} // namespace genrescope::ui
