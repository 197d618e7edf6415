// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace genrescope::ui {

/// From now on a screen reader hears what our painted widgets are: a chart, a slider over a track. What they show is
/// their accessible name and description, which they keep up to date themselves. Calling it again changes nothing.
void installChartAccessibility();

} // namespace genrescope::ui
