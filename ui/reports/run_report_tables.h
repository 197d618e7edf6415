// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/comparison_figures.h"
#include "ui/reports/report.h"

#include "core/experiments/comparison.h"

#include <optional>
#include <vector>

/// The tables of a run's report. All texts are translated.
namespace genrescope::ui {

/// A row a run: epochs, best and last validation accuracy, test accuracy, each with its 95 % interval,
/// macro-F1, and the difference to the best run with its p.
ReportSection resultsSection(const std::vector<PickedRun> &runs, const Comparison &comparison);

/// Means over runs that differ in nothing but their seed, and how they differ; none where there are no such.
std::optional<ReportSection> seedsSection(const std::vector<PickedRun> &runs, const Comparison &comparison);

/// A column a run: the settings in which the runs differ; of a single run, those that are not its network's
/// defaults.
ReportSection settingsSection(const std::vector<PickedRun> &runs, const Comparison &comparison);

/// A row a run: how many tracks there are in which split, and whether the data are the same. Reads each run's
/// data.csv.
ReportSection dataSection(const std::vector<PickedRun> &runs, const Comparison &comparison);

/// Versions, machine, device, seed. Reads each run's environment.json.
ReportSection environmentSection(const std::vector<PickedRun> &runs);

} // namespace genrescope::ui
