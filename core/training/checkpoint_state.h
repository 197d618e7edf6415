// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/training/schedule.h"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <map>
#include <string>

namespace genrescope {

/// What last.safetensors holds beside the model and the optimizer's tensors, so that a run goes on exactly as
/// if it had never been interrupted. No random-generator state is among it: every draw depends only on seed,
/// epoch and step (training/random_stream.h).
struct CheckpointState
{
    int epoch = 0;         ///< complete ones
    int plannedEpochs = 0; ///< what the configuration said when this was written
    std::int64_t optimizerSteps = 0;
    int bestEpoch = 0; ///< by training.checkpoint_metric
    double bestMetric = std::numeric_limits<double>::quiet_NaN();
    double bestValidationAccuracy = std::numeric_limits<double>::quiet_NaN();
    double stoppingBest = std::numeric_limits<double>::quiet_NaN(); ///< early stopping's own best
    int epochsWithoutImprovement = 0;
    bool stoppedEarly = false;
    Schedule::State schedule;

    std::map<std::string, std::string> toMetadata() const; ///< keys "training.*"
    static Result<CheckpointState> fromMetadata(const std::map<std::string, std::string> &metadata);
};

/// Replaces the state in a checkpoint and leaves its tensors as they are.
Result<void> writeCheckpointState(const std::filesystem::path &path, const CheckpointState &state);

/// The state in a checkpoint, without loading its tensors or LibTorch.
Result<CheckpointState> readCheckpointState(const std::filesystem::path &path);

} // namespace genrescope
