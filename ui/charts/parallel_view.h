// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_picture.h"
#include "ui/charts/parallel_renderer.h"

#include <QPixmap>
#include <QWidget>

namespace genrescope::ui {

/// A parallel coordinates chart on screen. Dragging along an axis brushes it, dragging a brush moves it,
/// dragging its edges changes it, a double click clears it; dragging a title moves the axis. The same by
/// keyboard: Left and Right choose an axis, with Ctrl they move it; Up and Down move the brush's upper edge,
/// with Shift its lower one; Delete clears the axis, Escape all; Return is `activated`.
class ParallelView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ParallelView)

public:
    explicit ParallelView(QWidget *parent = nullptr);

    void setPlot(ParallelPlot plot);
    const ParallelPlot &plot() const { return m_plot; }
    const ParallelLayout &layoutOfAxes() const { return m_layout; }
    std::size_t currentAxis() const { return m_current; }

    void clearBrushes();
    QStringList axisKeys() const; ///< from left to right

    QSize sizeHint() const override { return {640, 280}; }
    QSize minimumSizeHint() const override { return {320, 150}; }

Q_SIGNALS:
    void brushesChanged();
    void axesMoved();
    void activated(); ///< Return: what is brushed is wanted

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Drag { None, NewBrush, MoveBrush, LowEdge, HighEdge, MoveAxis };

    void redraw(); ///< the chart has changed, not only what lies above it
    void describe();
    void brush(std::size_t axis, double from, double to);                     ///< positions, in any order
    std::optional<std::pair<double, double>> brushAt(std::size_t axis) const; ///< positions, in [0, 1]
    void clearAxis(std::size_t axis);
    void moveAxis(std::size_t from, std::size_t to);
    void moveEdge(std::size_t axis, bool high, int steps);
    void takeHold(std::size_t axis, double pixelY);
    void dragTo(const QPointF &pixel);
    Drag dragAt(std::size_t axis, double pixelY) const;
    void showCursorFor(const QPointF &pixel);
    void paintReadout(QPainter &painter) const;

    ParallelPlot m_plot;
    ParallelLayout m_layout;
    QPixmap m_chart;                      ///< null: to be painted
    ChartPicture<ParallelLayout> m_lines; ///< of many; the rest is painted over it
    std::size_t m_current = 0;            ///< the axis that keys act on
    std::optional<std::size_t> m_hovered; ///< line
    QPointF m_pointer;
    Drag m_drag = Drag::None;
    double m_dragFrom = 0;            ///< position on the axis where the drag began
    std::pair<double, double> m_held; ///< the brush's ends then, as positions
};

} // namespace genrescope::ui
