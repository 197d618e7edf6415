// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/confusion_renderer.h"
#include "ui/charts/curve_plot.h"
#include "ui/charts/genre_bars.h"
#include "ui/charts/parallel_plot.h"
#include "ui/charts/scatter.h"

#include <QString>

namespace genrescope::ui {

/// The numbers of charts, RFC 4180. Of curves a row for each x, a column for each series; series need not
/// share their x. Where a series has an x more than once (the steps of a ROC curve) a pair of columns for
/// each series, x and y. Lines to measure by, which have no name, are left out.
QString curvesAsCsv(const CurvePlot &plot);
QString confusionAsCsv(const ConfusionPlot &plot);
QString genreBarsAsCsv(const GenreBarsPlot &plot);
/// A row for each line, with what it stands for and whether it is chosen.
QString parallelAsCsv(const ParallelPlot &plot);
QString scatterAsCsv(const ScatterPlot &plot);

} // namespace genrescope::ui
