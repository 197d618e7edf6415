// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/input_options.h"
#include "core/models/torch/genre_network.h"
#include "core/training/training_data.h"

#include <cstdint>
#include <optional>
#include <stop_token>

namespace genrescope {

struct ValidationResult
{
    double loss = 0; ///< mean cross-entropy over clips + the network's L2 terms, as Keras reports it
    double accuracy = 0;
    std::vector<std::int64_t> confusion; ///< genres x genres, row-major, rows actual, columns predicted
};

/// Judges clips as inference does: a clip's probabilities are the mean over its windows, half a window apart
/// (pictures: one). Leaves the network in evaluation mode. Nothing when stopped.
std::optional<ValidationResult> validate(GenreNetwork &network, const ClipSet &clips,
                                         const InputOptions &input, int genres, torch::Device device,
                                         std::stop_token stop);

/// Sum of factor * sum(w^2) over the network's regularised kernels; an undefined tensor when there are none.
torch::Tensor l2Penalty(GenreNetwork &network);

} // namespace genrescope
