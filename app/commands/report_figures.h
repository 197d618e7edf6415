// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiments/sweep_report.h"

#include <filesystem>
#include <stop_token>

namespace genrescope::app {

/// Figures are the window's to draw: the workbench beside this program does, for each part that is one, as
/// figures/<part>.svg, .pdf, .png and .csv in `folder`. A build without the window leaves them out and says
/// so; what could not be drawn, the report no longer refers to.
enum class FiguresOutcome {
    Done,
    Failed, ///< at least one could not be drawn
    Stopped ///< by Ctrl-C: the report must stay as it was
};
FiguresOutcome drawFigures(SweepReport &report, const std::filesystem::path &folder,
                           const std::stop_token &stop);

} // namespace genrescope::app
