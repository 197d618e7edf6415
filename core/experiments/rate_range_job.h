// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/datasets/manifest.h"
#include "core/training/rate_range.h"
#include "core/training/training_options.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace genrescope {

/// A learning-rate range test on a data set's training split, with everything as a training run would have it
/// but the rate. Nothing is written but the feature cache.
struct RateRangeJob
{
    TrainingOptions options;
    Manifest data;
    RateRangeOptions range;
    std::filesystem::path cacheFolder; ///< empty: the user's cache
};

struct RateRangeResult
{
    RateRange range;
    std::vector<std::string> leftOut; ///< "path: reason" of items that could not be read
};

Result<RateRangeResult> runRateRangeJob(const RateRangeJob &job, const ProgressSink &loading,
                                        const ProgressSink &steps, std::stop_token stop);

/// step,learning_rate,loss,smoothed_loss
std::string rateRangeCsv(const RateRange &range);
/// One object: "points", "diverged", "stopped", and "suggestion" (null when there is none).
std::string rateRangeJson(const RateRange &range);

} // namespace genrescope
