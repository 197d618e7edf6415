// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_painter.h"
#include "ui/charts/parallel_plot.h"

#include <QFont>
#include <QPointF>
#include <QRectF>

#include <optional>

class QPainter;

namespace genrescope::ui {

/// Where a painted chart put things: what a widget needs to answer the pointer.
struct ParallelLayout
{
    QRectF plot;           ///< axes reach from its bottom to its top
    std::vector<double> x; ///< of each axis
    double headHeight = 0; ///< of the titles, above the plot

    QRectF title(std::size_t axis) const;
    double spacing() const { return x.size() > 1 ? x[1] - x[0] : plot.width(); }
    /// The nearest axis, if it is at most `reach` away.
    std::optional<std::size_t> axisAt(double pixelX, double reach) const;
    double pixelY(double position) const { return plot.bottom() - position * plot.height(); }
    double positionAt(double pixelY) const { return (plot.bottom() - pixelY) / plot.height(); }
};

/// Paints title, legend, axes, lines and brushes into `area`. On screen and in figures alike.
ParallelLayout paintParallel(QPainter &painter, const QRectF &area, const ParallelPlot &plot,
                             const ViewColours &colours, const QFont &font);

/// What paintParallel() is made of: the frame with axes and brushes costs the same whatever the number of
/// lines.
ParallelLayout layoutParallel(const QRectF &area, const ParallelPlot &plot, const QFont &font);
/// @param quick without smoothing of the many lines
void paintParallelLines(QPainter &painter, const ParallelLayout &layout, const ParallelPlot &plot,
                        const ViewColours &colours, bool quick = false);
void paintParallelFrame(QPainter &painter, const QRectF &area, const ParallelLayout &layout,
                        const ParallelPlot &plot, const ViewColours &colours, const QFont &font);

/// One line alone, above a chart that has been painted.
void paintParallelLine(QPainter &painter, const ParallelLayout &layout, const ParallelPlot &plot,
                       const ParallelLine &line, const QPen &pen);

/// The line that passes nearest to `pixel`, if one does within `reach`; brushed ones only.
std::optional<std::size_t> parallelLineAt(const ParallelLayout &layout, const ParallelPlot &plot,
                                          const QPointF &pixel, double reach);

} // namespace genrescope::ui
