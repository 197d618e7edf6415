// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/confusion_renderer.h"
#include "ui/charts/curve_plot.h"
#include "ui/charts/genre_bars.h"
#include "ui/charts/parallel_plot.h"
#include "ui/charts/scatter.h"

#include <QString>

namespace genrescope::ui {

/// Charts as LaTeX documents of their own (class standalone, packages pgfplots and xcolor), their numbers in
/// them, to be compiled as they are or to have their tikzpicture taken over into a paper.
/// @param width_cm, height_cm of the axes' box with its labels
QString curvesAsPgfplots(const CurvePlot &plot, double width_cm, double height_cm);
QString genreBarsAsPgfplots(const GenreBarsPlot &plot, double width_cm, double height_cm);
QString confusionAsPgfplots(const ConfusionPlot &plot, double width_cm, double height_cm);
QString scatterAsPgfplots(const ScatterPlot &plot, double width_cm, double height_cm);
QString parallelAsPgfplots(const ParallelPlot &plot, double width_cm, double height_cm);

} // namespace genrescope::ui
