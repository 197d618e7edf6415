// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/comparison_figures.h"
#include "ui/charts/parallel_plot.h"

namespace genrescope::ui {

/// Settings and results of runs as parallel coordinates: an axis for each setting in which they differ, then
/// one for each result that any of them has. Numbers that span more than a power of ten are on logarithmic
/// axes; settings that are no numbers, or that are sometimes zero beside such a span, are names in order. All
/// lines are without colour yet. Slow for many runs: call it from a worker thread.
ParallelPlot runParameters(const std::vector<LoadedRunPointer> &runs);

/// Names of result axes, to choose a colour by; those that `plot` has.
std::vector<const ParallelAxis *> resultAxes(const ParallelPlot &plot);

/// Lines get the colours of the picked runs, which are drawn strong, all others the background's quiet one.
void colourByRun(ParallelPlot &plot, const std::vector<PickedRun> &picked, const QColor &background);
/// Lines get colours that stand for their value on that axis, with a scale beside the title; picked runs are
/// drawn strong.
void colourByValue(ParallelPlot &plot, const QString &axisKey, const std::vector<PickedRun> &picked,
                   const QColor &background);

} // namespace genrescope::ui
