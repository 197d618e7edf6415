// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/network.h"
#include "core/models/script_card.h"

#include <filesystem>
#include <memory>
#include <span>
#include <torch/script.h>
#include <vector>

namespace genrescope {

/// A TorchScript module as a Network, on the CPU. Its forward takes one tensor and returns one. What it holds
/// is code: it can compute anything, hang, and reach files through LibTorch's own operators
/// (torch.from_file).
class ScriptNetwork : public Network
{
public:
    ScriptNetwork(torch::jit::Module module, ScriptCard card);

    const ModelCard &card() const override { return m_card.card; }
    Result<Matrix> logits(std::span<const float> batch, int count) override;
    Result<std::vector<float>> inputGradients(std::span<const float> batch, int count, int genre) override;

private:
    torch::Tensor forward(const torch::Tensor &x);

    torch::jit::Module m_module;
    ScriptCard m_card;
};

/// Loads the module and its card (readScriptCard), and asks it about one window of zeros: that it answers
/// with a number for each genre is found out here, not later. Throws what LibTorch throws.
Result<std::unique_ptr<Network>> loadScriptNetwork(const std::filesystem::path &file);

} // namespace genrescope
