// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/features/matrix.h"
#include "core/models/model_card.h"

#include <span>
#include <vector>

namespace genrescope {

/// A trained network, ready to be asked. Not thread-safe: one thread at a time.
class Network
{
public:
    virtual ~Network() = default;
    virtual const ModelCard &card() const = 0;

    /// @param batch `count` windows of (channels, height, width), one after the other
    /// @return (count, genres) logits, before temperature and softmax
    virtual Result<Matrix> logits(std::span<const float> batch, int count) = 0;

    /// How `genre`'s logit moves with every input value, each window for itself.
    /// @return like `batch`: `count` windows of (channels, height, width) partial derivatives
    virtual Result<std::vector<float>> inputGradients(std::span<const float> batch, int count, int genre);
};

} // namespace genrescope
