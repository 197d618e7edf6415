// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/datasets/manifest.h"
#include "core/features/input_options.h"
#include "core/training/packed_clip.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace genrescope {

class FeatureCache;

/// Clips of one split, ready for the trainer. Parallel arrays; `source` indexes the manifest.
struct ClipSet
{
    std::vector<PackedClip> clips;
    std::vector<int> labels; ///< index into genres
    std::vector<std::size_t> source;
};

struct TrainingData
{
    std::vector<std::string> genres;
    ClipSet train, validation, test;
    std::vector<std::string> leftOut; ///< "path: reason" of items that could not be read
};

/// Loads every item of the manifest's three splits as features, on all threads, through the cache. One bad
/// file is a line in leftOut, not a failure; no usable training clip is.
/// @param genres output order; empty: the manifest's own
Result<TrainingData> loadTrainingData(const Manifest &manifest, const InputOptions &options,
                                      const std::vector<std::string> &genres, FeatureCache *cache,
                                      int threads, const ProgressSink &progress, std::stop_token stop);

} // namespace genrescope
