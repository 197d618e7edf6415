// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiments/sweep_report.h"

#include <filesystem>

namespace genrescope::app {

/// Figures are the window's to draw: the workbench beside this program does, for each part that is one, as
/// figures/<part>.svg, .pdf, .png and .csv in `folder`. A build without the window leaves them out and says
/// so; what could not be drawn, the report no longer refers to.
/// @return whether nothing went wrong
bool drawFigures(SweepReport &report, const std::filesystem::path &folder);

} // namespace genrescope::app
