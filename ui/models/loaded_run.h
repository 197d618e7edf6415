// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiments/comparison.h"
#include "ui/models/data_difference.h"
#include "ui/models/run_history.h"

#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace genrescope::ui {

/// A run as the Compare page has it: what its folder tells, and its epochs for the curves.
struct LoadedRun
{
    ComparedRun run;
    RunHistory history; ///< without batches
    QString name;       ///< what people call it, else the settings' name or the network's
    DataMark data;
    QString manifest; ///< it was trained on, as it was called then; empty where that is unknown
    /// Of the validation split, as evaluation/validation/predictions.csv has it; for a run whose test split
    /// has not been evaluated.
    std::optional<Evaluation> validation;
    std::vector<EvaluatedItem> validationItems;

    /// The split that the page shows of this run: the test split, else the validation split; null where the
    /// run has kept the tracks of neither.
    const Evaluation *shownEvaluation() const;
    const std::vector<EvaluatedItem> &shownItems() const;
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
