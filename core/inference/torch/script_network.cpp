// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inference/torch/script_network.h"

#include "core/inference/torch/batched_logits.h"

#include <fmt/format.h>
#include <limits>
#include <vector>

namespace genrescope {

ScriptNetwork::ScriptNetwork(torch::jit::Module module, ScriptCard card)
    : m_module(std::move(module))
    , m_card(std::move(card))
{
    m_module.eval();
}

torch::Tensor ScriptNetwork::forward(const torch::Tensor &x)
{
    const torch::Tensor y = m_module.forward({x}).toTensor().to(torch::kFloat32);
    // The softmax of a probability's logarithm is the probability.
    return m_card.givesProbabilities ? y.clamp_min(std::numeric_limits<float>::min()).log() : y;
}

Result<Matrix> ScriptNetwork::logits(std::span<const float> batch, int count)
{
    return batchedLogits(m_card.card, batch, count, [this](const torch::Tensor &x) { return forward(x); });
}

Result<std::vector<float>> ScriptNetwork::inputGradients(std::span<const float> batch, int count, int genre)
{
    return batchedGradients(m_card.card, batch, count, genre,
                            [this](const torch::Tensor &x) { return forward(x); });
}

Result<std::unique_ptr<Network>> loadScriptNetwork(const std::filesystem::path &file)
{
    auto card = readScriptCard(file);
    if (!card)
        return card.error();
    torch::jit::Module module;
    try {
        module = torch::jit::load(file.string(), torch::kCPU);
    } catch (const c10::Error &) {
        return Error{
            fmt::format("{}: is not a TorchScript module (torch.jit.save writes one; weights alone, as "
                        "torch.save writes them, do not say how to compute with them)",
                        file.string())};
    }
    const InputOptions input = card->card.input;
    auto network = std::make_unique<ScriptNetwork>(std::move(module), std::move(*card));
    const std::vector<float> zeros(static_cast<std::size_t>(input.channels) *
                                   static_cast<std::size_t>(input.height) *
                                   static_cast<std::size_t>(input.width));
    if (const auto answer = network->logits(zeros, 1); !answer)
        return Error{fmt::format("{}: does not work with an input of {} x {} x {}: {}", file.string(),
                                 input.channels, input.height, input.width, answer.error().message)};
    return std::unique_ptr<Network>(std::move(network));
}

} // namespace genrescope
