// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/torch/genre_network.h"
#include "core/training/batch_source.h"
#include "core/training/training_options.h"

#include <cstdint>
#include <torch/torch.h>

namespace genrescope {

struct BatchLoss
{
    torch::Tensor loss; ///< to be differentiated: mean cross-entropy + the network's L2 terms
    double value = 0;   ///< the same as a number
    double right = 0;   ///< rows whose main genre came out on top
};

/// The training loss of one batch on `device`, where the network is. Seeds torch's generator from
/// (options.seed, step), so that dropout depends on nothing else.
/// @param step of the whole training, from 1
BatchLoss batchLoss(GenreNetwork &network, const TrainingBatch &batch, const TrainingOptions &options,
                    torch::Device device, std::int64_t step);

} // namespace genrescope
