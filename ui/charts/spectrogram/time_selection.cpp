// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spectrogram/time_selection.h"

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

namespace {

/// The edge opposite to the nearer one, if that is within reach.
std::optional<double> oppositeEdge(const std::optional<TimeRange> &selection, double time_s, double reach_s)
{
    if (!selection)
        return {};
    const double toStart = std::abs(time_s - selection->start_s);
    const double toEnd = std::abs(time_s - selection->end_s);
    if (std::min(toStart, toEnd) > reach_s)
        return {};
    return toStart < toEnd ? selection->end_s : selection->start_s;
}

} // namespace

bool SelectionDrag::isAtEdge(const std::optional<TimeRange> &selection, double time_s, double reach_s)
{
    return oppositeEdge(selection, time_s, reach_s).has_value();
}

SelectionDrag::SelectionDrag(const std::optional<TimeRange> &selection, double time_s, double reach_s)
    : m_anchor_s(oppositeEdge(selection, time_s, reach_s).value_or(time_s))
{}

TimeRange SelectionDrag::to(double time_s, double duration_s) const
{
    const auto inside = [&](double time) { return std::clamp(time, 0.0, duration_s); };
    return {.start_s = inside(std::min(m_anchor_s, time_s)), .end_s = inside(std::max(m_anchor_s, time_s))};
}

} // namespace genrescope::ui
