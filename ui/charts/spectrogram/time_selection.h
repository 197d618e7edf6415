// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/spectrogram/time_axis.h"

#include <optional>

namespace genrescope::ui {

/// The gesture that selects a stretch of a track in a picture of it: from where the mouse went down, or,
/// where that was at an edge of what is selected already, from the other edge.
class SelectionDrag
{
public:
    static constexpr double reach_px = 5.0; ///< how near an edge is taken hold of

    /// Whether an edge of `selection` lies within `reach_s` of `time_s`.
    static bool isAtEdge(const std::optional<TimeRange> &selection, double time_s, double reach_s);

    /// From the edge that is there, or else from `time_s`.
    SelectionDrag(const std::optional<TimeRange> &selection, double time_s, double reach_s);

    /// What is selected with the mouse at `time_s`, within [0, duration_s].
    TimeRange to(double time_s, double duration_s) const;

private:
    double m_anchor_s;
};

} // namespace genrescope::ui
