// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_tick.h"

#include <vector>

namespace genrescope::ui {

/// A stretch of a track, in seconds. Values, not events: every change gives a new range that lies within the
/// track.
struct TimeRange
{
    double start_s = 0.0;
    double end_s = 0.0;

    double span_s() const { return end_s - start_s; }
    double position(double time_s) const { return span_s() > 0.0 ? (time_s - start_s) / span_s() : 0.0; }
    double timeAt(double position) const { return start_s + position * span_s(); }
    bool contains(double time_s) const { return time_s >= start_s && time_s <= end_s; }

    /// The range `factor` times as long (< 1 zooms in) around `anchor_s`, which keeps its place on screen;
    /// never shorter than `shortest_s`, never beyond [0, duration_s].
    TimeRange zoomed(double factor, double anchor_s, double duration_s, double shortest_s) const;
    /// Moved by `by_s` as far as [0, duration_s] allows; keeps its length.
    TimeRange scrolled(double by_s, double duration_s) const;

    bool operator==(const TimeRange &) const = default;
};

/// m:ss, m:ss.mmm ... (h:mm:ss from an hour on) with `decimals` digits after the second.
QString formatTime(double time_s, int decimals);

/// Ticks for `range` on an axis of `length_px`: steps of 1, 2, 5 of a decimal, then 15 s, 30 s, minutes and
/// hours, as fine as labels of `labelWidth_px` allow; as many decimals as the step needs.
std::vector<AxisTick> timeTicks(const TimeRange &range, double length_px, double labelWidth_px);

} // namespace genrescope::ui
