// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/models/torch/genre_network.h"
#include "core/training/batch_source.h"
#include "core/training/rate_range.h"
#include "core/training/torch/flat_parameters.h"
#include "core/training/torch/optimizers.h"
#include "core/training/training_data.h"
#include "core/training/training_options.h"

#include <stop_token>

namespace genrescope {

/// What a network is trained with, all of one training.
struct TrainingParts
{
    GenreNetwork &network;
    FlatParameters &parameters; ///< the network's
    Optimizer &optimizer;       ///< over `parameters`
    BatchSource &batches;
    torch::Device device;
};

/// Trains with a growing rate and then puts everything back, bit for bit, however it ends: weights,
/// batch-norm statistics, gradients, the optimizer's state and step count, the network's mode, and torch's
/// generator.
RateRange runRangeTest(TrainingParts parts, const TrainingOptions &options, const RateRangeOptions &range,
                       const ProgressSink &progress, const std::stop_token &stop);

/// The test on the network that `trainNetwork` with the same options would start from.
Result<RateRange> findLearningRate(const TrainingOptions &options, const TrainingData &data,
                                   const RateRangeOptions &range, const ProgressSink &progress,
                                   const std::stop_token &stop);

} // namespace genrescope
