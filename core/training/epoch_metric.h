// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/run_event.h"

#include <string>
#include <vector>

namespace genrescope {

/// What the best checkpoint can be best at, and early stopping wait for.
struct EpochMetric
{
    std::string name;
    bool smallerIsBetter = false;
    double (*value)(const EpochDone &) =
        nullptr; ///< NaN where the epoch does not have it (no validation split)

    /// Whether it got better by more than `minDelta`; the first value is always better than none (NaN).
    bool improves(double now, double best, double minDelta) const;
};

/// validation_accuracy, validation_loss, validation_macro_f1, validation_balanced_accuracy (both of the
/// epoch's confusion, as Evaluation defines them), train_accuracy, train_loss.
const std::vector<EpochMetric> &epochMetrics();
const EpochMetric *findEpochMetric(const std::string &name);
std::vector<std::string> epochMetricNames();

} // namespace genrescope
