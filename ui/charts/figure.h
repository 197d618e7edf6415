// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/confusion_renderer.h"
#include "ui/charts/curve_plot.h"
#include "ui/charts/figure_export.h"
#include "ui/charts/genre_bars.h"

#include <functional>

namespace genrescope::ui {

/// A chart ready to leave the window: drawn by the renderer of the screen in the light theme, with its
/// numbers.
struct Figure
{
    QString name; ///< becomes the suggested file name
    FigurePainter paint;
    QString csv; ///< the numbers in it, RFC 4180
    /// The same where they are many: called on a worker when they are wanted. Null: csv has them.
    std::function<QString()> manyNumbers = nullptr;

    bool hasNumbers() const { return manyNumbers || !csv.isEmpty(); }
    QString numbers() const { return manyNumbers ? manyNumbers() : csv; }
};

/// The plot's own colours are drawn as they are: make the plot for a white background.
Figure curveFigure(CurvePlot plot);
Figure confusionFigure(ConfusionPlot plot);
Figure genreBarsFigure(GenreBarsPlot plot);

} // namespace genrescope::ui
