// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/features/matrix.h"
#include "core/models/model_card.h"

#include <functional>
#include <span>
#include <torch/torch.h>
#include <vector>

namespace genrescope {

/// Asks `forward`, which takes (n, channels, height, width) and returns (n, genres) float32, about `count`
/// windows, a few at a time, with nothing recorded for gradients. Its exceptions become Errors.
Result<Matrix> batchedLogits(const ModelCard &card, std::span<const float> batch, int count,
                             const std::function<torch::Tensor(const torch::Tensor &)> &forward);

/// The same windows' gradients of one genre's logit by the input. No window's logit depends on another
/// window (evaluation mode), so the gradient of their sum holds each one's own.
Result<std::vector<float>> batchedGradients(const ModelCard &card, std::span<const float> batch, int count,
                                            int genre,
                                            const std::function<torch::Tensor(const torch::Tensor &)> &forward);

} // namespace genrescope
