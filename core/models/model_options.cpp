// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/model_options.h"

#include "core/base/translatable.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace genrescope {

namespace {

constexpr int windowFrames = 256; // 5.9 s at 22,050 Hz and a hop of 512

std::string presetNames()
{
    std::string names;
    for (const ModelPreset &preset : modelPresets())
        names += (names.empty() ? "" : ", ") + preset.name;
    return names;
}

} // namespace

std::vector<std::string> ModelOptions::problems() const
{
    std::vector<std::string> found;
    if (!findModelPreset(name))
        found.push_back(fmt::format("model.name: '{}' is none of {}", name, presetNames()));
    if (std::isnan(dropout) || dropout >= 1.0)
        found.push_back("model.dropout: must be less than 1 (negative: the model's own)");
    if (!(l2 <= 1e3) || !std::isfinite(l2))
        found.push_back("model.l2: must be a number of at most 1000 (negative: the model's own)");
    if (std::isnan(batchNormMomentum) || batchNormMomentum >= 1.0)
        found.push_back("model.batch_norm_momentum: must be less than 1 (negative: the model's own)");
    return found;
}

const std::vector<ModelPreset> &modelPresets()
{
    // The paper's learning rates: 5e-4, and 2e-4 for the duplicated CNN.
    static const std::vector<ModelPreset> presets = {
        {"cnn", translatable("Network", "CNN"),
         translatable("Network", "Three convolutions (11x11, 7x7, 3x3) and a dense layer of 256"),
         "paper's code", true, 5e-4},
        {"dcnn", translatable("Network", "Duplicated CNN"),
         translatable("Network", "Duplicated last convolution pooled by maximum and by mean, 11x11 pooling"),
         "paper's code", true, 2e-4},
        {"crnn", translatable("Network", "CRNN"),
         translatable("Network",
                      "Three batch-normalised convolutions, two GRUs over time, five dense layers"),
         "paper's code", true, 5e-4},
        {"dcrnn", translatable("Network", "Duplicated CRNN"),
         translatable("Network", "Duplicated convolutions on a normalised picture, two GRUs over time"),
         "paper's code", true, 5e-4},
        {"cnn-figure1", translatable("Network", "CNN (figure 1)"),
         translatable("Network", "As cnn, with dense layers of 128, 128, 64, 32 and 16"), "paper's figure 1",
         true, 5e-4},
        {"dcnn-figure1", translatable("Network", "Duplicated CNN (figure 1)"),
         translatable("Network", "As dcnn, with 2x2 pooling"), "paper's figure 1", true, 2e-4},
        {"crnn-figure1", translatable("Network", "CRNN (figure 1)"),
         translatable("Network", "As crnn, with a fourth convolution, dropout and no batch norm"),
         "paper's figure 1", true, 5e-4},
        {"dcrnn-figure1", translatable("Network", "Duplicated CRNN (figure 1)"),
         translatable("Network", "As dcrnn, without the normalised input"), "paper's figure 1", true, 5e-4},
        {"resnet", translatable("Network", "Residual network"),
         translatable("Network", "Residual stages of 32 to 256 filters on log-mel windows of any length"),
         "ours", false, 1e-3},
    };
    return presets;
}

const ModelPreset *findModelPreset(const std::string &name)
{
    const auto &presets = modelPresets();
    const auto found = std::ranges::find(presets, name, &ModelPreset::name);
    return found == presets.end() ? nullptr : &*found;
}

InputOptions inputFor(const ModelPreset &preset)
{
    InputOptions input; // the paper's picture
    if (!preset.wholePicture) {
        input.kind = InputKind::LogMel;
        input.mel = MelOptions{};
        input.channels = 1;
        input.height = input.mel.mels;
        input.width = windowFrames;
    }
    return input;
}

} // namespace genrescope
