// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inference/torch/torch_network.h"

#include "core/inference/torch/batched_logits.h"

namespace genrescope {

TorchNetwork::TorchNetwork(LoadedNetwork loaded)
    : m_loaded(std::move(loaded))
{
    m_loaded.network->eval();
}

Result<Matrix> TorchNetwork::logits(std::span<const float> batch, int count)
{
    return batchedLogits(m_loaded.card, batch, count,
                         [this](const torch::Tensor &x) { return m_loaded.network->forward(x); });
}

Result<std::vector<float>> TorchNetwork::inputGradients(std::span<const float> batch, int count, int genre)
{
    return batchedGradients(m_loaded.card, batch, count, genre,
                            [this](const torch::Tensor &x) { return m_loaded.network->forward(x); });
}

} // namespace genrescope
