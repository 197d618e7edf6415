// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure.h"
#include "ui/charts/scatter.h"

namespace genrescope::ui {

Figure scatterFigure(ScatterPlot plot);

} // namespace genrescope::ui
