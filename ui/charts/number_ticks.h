// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_tick.h"

#include <vector>

namespace genrescope::ui {

/// "5e-4", "1.2e-3": what one writes into a form, with at most `decimals` behind the point and no zeros at
/// the end.
QString scientificText(double value, int decimals);

/// Marks of a logarithmic axis, about `count` of them with a number: every power of ten, where there are few
/// of them 2 and 5 times it, too; ticks without a number at the other whole multiples.
/// @pre 0 < low < high
std::vector<AxisTick> logTicks(double low, double high, int count);

} // namespace genrescope::ui
