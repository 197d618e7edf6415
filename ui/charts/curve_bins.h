// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_painter.h"
#include "ui/charts/curve_renderer.h"

class QPainter;

namespace genrescope::ui {

bool hasBins(const CurvePlot &plot);

/// How many items each curve's bins hold, as bars side by side in `strip`, below the curves and to their x.
/// @param left where labels may begin, at the left of the strip
void paintBins(QPainter &painter, const QRectF &strip, double left, const CurvePlot &plot,
               const CurveLayout &layout, const ViewColours &colours);

} // namespace genrescope::ui
