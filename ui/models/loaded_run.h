// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiments/comparison.h"
#include "ui/models/data_difference.h"
#include "ui/models/run_history.h"

#include <QString>

#include <filesystem>
#include <memory>
#include <vector>

namespace genrescope::ui {

/// A run as the Compare page has it: what its folder tells, and its epochs for the curves.
struct LoadedRun
{
    ComparedRun run;
    RunHistory history; ///< without batches
    QString name;       ///< the settings' name or the network's
    DataMark data;
};
using LoadedRunPointer = std::shared_ptr<const LoadedRun>;

/// Reads a run's folder. Slow for many: call it from a worker thread.
Result<LoadedRun> readLoadedRun(const std::filesystem::path &folder);

/// Runs side by side, computed: `runs` and `comparison.runs` are in the same order.
struct LoadedComparison
{
    std::vector<LoadedRunPointer> runs;
    Comparison comparison;
};

} // namespace genrescope::ui
