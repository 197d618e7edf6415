// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_painter.h"
#include "ui/charts/parallel_plot.h"

#include <QFont>
#include <QWidget>

#include <optional>

class QPainter;

namespace genrescope::ui {

struct ScatterPoint
{
    QString id; ///< of what it stands for
    QString name;
    QPointF value;
    QColor colour;
    bool strong = false; ///< drawn last, larger and with an outline, and named where there is room
};

/// Two properties of many things, a point each, by value; the same for the screen and for a figure.
struct ScatterPlot
{
    QString title;
    ParallelAxis x, y;
    std::vector<ScatterPoint> points; ///< those of which both values are known
    QString emptyText;
    QString caption = {}; ///< what it shows and of what, in sentences: for below it in a paper
};

/// Two axes of the plot against each other; what is brushed there.
ScatterPlot scatterOf(const ParallelPlot &plot, const QString &xKey, const QString &yKey);

struct ScatterLayout
{
    QRectF plot;

    QPointF toPixel(const ScatterPlot &of, const QPointF &value) const;
};

/// Paints title, axes and points into `area`. On screen and in figures alike.
ScatterLayout paintScatter(QPainter &painter, const QRectF &area, const ScatterPlot &plot,
                           const ViewColours &colours, const QFont &font);

/// The chart on screen: the point under the pointer says what it is, a click or Return asks for it. Left and
/// Right go from point to point.
class ScatterView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScatterView)

public:
    explicit ScatterView(QWidget *parent = nullptr);

    void setPlot(ScatterPlot plot);
    const ScatterPlot &plot() const { return m_plot; }
    const ScatterLayout &layoutOfPoints() const { return m_layout; }

    QSize sizeHint() const override { return {420, 280}; }
    QSize minimumSizeHint() const override { return {220, 150}; }

Q_SIGNALS:
    void pointChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    std::optional<std::size_t> pointAt(const QPointF &pixel) const;
    void setHovered(std::optional<std::size_t> point);
    QString sentence(const ScatterPoint &point) const;

    ScatterPlot m_plot;
    ScatterLayout m_layout;
    std::optional<std::size_t> m_hovered; ///< by mouse or key
};

} // namespace genrescope::ui
