// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/classifier.h"
#include "ui/charts/spectrogram/time_axis.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace genrescope::ui {

/// Genre over time in step with a spectrogram above it: the share of every genre in each stretch, and where
/// the model's windows begin and end. Pointing at a stretch, or Left and Right, picks it.
class GenreLane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GenreLane)

public:
    explicit GenreLane(QWidget *parent = nullptr);

    void setPrediction(std::shared_ptr<const Prediction> prediction, std::shared_ptr<const ModelCard> model);
    void setTimeRange(const TimeRange &range);
    void setInsets(double left, double right); ///< room beside the plot, so that it lines up
    std::optional<std::size_t> currentSegment() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void segmentPicked(std::optional<std::size_t> segment); ///< none: the mouse has left
    void segmentActivated(std::size_t segment);             ///< by a click or Return

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plot() const;
    double xAt(double time_s) const;
    void setCurrent(std::optional<std::size_t> segment);

    std::shared_ptr<const Prediction> m_prediction;
    std::shared_ptr<const ModelCard> m_model;
    TimeRange m_range;
    double m_left = 0.0;
    double m_right = 0.0;
    std::optional<std::size_t> m_current;
};

} // namespace genrescope::ui
