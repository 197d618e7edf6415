// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/network.h"
#include "core/models/torch/genre_network.h"

#include <memory>
#include <span>
#include <vector>

namespace genrescope {

/// A Network on LibTorch, on the CPU, in evaluation mode.
class TorchNetwork : public Network
{
public:
    explicit TorchNetwork(LoadedNetwork loaded);

    const ModelCard &card() const override { return m_loaded.card; }
    Result<Matrix> logits(std::span<const float> batch, int count) override;
    Result<std::vector<float>> inputGradients(std::span<const float> batch, int count, int genre) override;

private:
    LoadedNetwork m_loaded;
};

} // namespace genrescope
