// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/comparison_figures.h"
#include "ui/reports/report.h"

#include <vector>

namespace genrescope::ui {

/// A run's report, or of several a comparison's: results with intervals and tests, the settings that differ,
/// the data, curves, bars by genre, confusions, and what it was computed with. Reads data.csv and
/// environment.json of the runs and compares them: for a worker thread.
/// @param runs at least one, in the order they are to be listed, with the slots that give them their colours
/// on screen
Report makeRunReport(const std::vector<PickedRun> &runs);

/// "dcrnn against 2 others, 2026-11-23": for a file's name, without a suffix; only what every file system
/// takes.
QString reportFileStem(const std::vector<PickedRun> &runs);

} // namespace genrescope::ui
