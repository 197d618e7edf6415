// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/rate_range.h"
#include "ui/charts/curve_plot.h"

#include <optional>

class QColor;

namespace genrescope::ui {

/// The curve of a learning-rate range test: loss over the rate, each batch pale and smoothed, with the rates
/// it suggests for a cyclical schedule. Where the loss explodes the curve leaves the chart at the top.
CurvePlot rateRangePlot(const RateRange &range, const std::optional<RateSuggestion> &suggestion,
                        const QColor &background);

} // namespace genrescope::ui
