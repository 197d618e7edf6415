// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_picture.h"
#include "ui/charts/curve_renderer.h"

#include <QWidget>

namespace genrescope::ui {

/// A curve chart on screen: the renderer, and under the pointer the values at that x, of many curves those
/// nearest to it.
class CurveView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CurveView)

public:
    explicit CurveView(QWidget *parent = nullptr);

    void setPlot(CurvePlot plot);
    const CurvePlot &plot() const { return m_plot; }

    QSize sizeHint() const override { return {420, 240}; }
    QSize minimumSizeHint() const override { return {220, 130}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintReadout(QPainter &painter);

    CurvePlot m_plot;
    bool m_isHeavy = false; ///< a worker paints it
    ChartPicture<CurveLayout> m_picture;
    CurveLayout m_layout;
    std::optional<QPointF> m_pointer;
};

} // namespace genrescope::ui
