// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace genrescope::ui {

/// A mark on an axis. Minor ticks have no label.
struct AxisTick
{
    double position = 0.0; ///< 0 at the start (left, bottom) of the axis, 1 at its end
    QString label;
};

} // namespace genrescope::ui
