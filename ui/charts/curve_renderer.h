// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_painter.h"
#include "ui/charts/curve_plot.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace genrescope::ui {

/// Where a painted chart put things: what a widget needs to answer the pointer.
struct CurveLayout
{
    QRectF plot;
    std::pair<double, double> x; ///< values at the plot's left and right edge
    std::pair<double, double> y; ///< values at the plot's bottom and top edge
    bool logX = false;

    QPointF toPixel(const QPointF &value) const;
    double xAt(double pixel) const;
};

/// Paints title, legend, axes, grid and curves into `area`. On screen and in figures alike.
CurveLayout paintCurves(QPainter &painter, const QRectF &area, const CurvePlot &plot,
                        const ViewColours &colours, const QFont &font);

/// How a value of this plot is written: "43.4 %", "5e-4", "1.234".
QString curveValueText(const CurvePlot &plot, double value);
/// Where a point lies, as the readout names it: "3" for a point of epoch 3, "5e-4" on a logarithmic axis.
QString curvePlaceText(const CurvePlot &plot, double x);

} // namespace genrescope::ui
