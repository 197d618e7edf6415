// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/input_options.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

/// Which network, and the few numbers that may be turned.
struct ModelOptions
{
    std::string name = "dcrnn"; ///< one of modelPresets()
    /// Rate of the network's dropout: the GRUs' inputs in crnn and dcrnn, the last layer's input in the
    /// others. In [0, 1); < 0: the preset's own.
    double dropout = -1.0;
    /// L2 factor of every convolution kernel; < 0: the preset's own factors; 0: none.
    double l2 = -1.0;
    /// How much of its running mean and variance every batch norm keeps at each step (Keras' sense). In
    /// [0, 1); < 0: the preset's own (Keras' 0.99; 0.9 in resnet). At 0.99 they are settled after some 500
    /// steps: with few steps per epoch and few epochs, evaluation sees statistics that are still on their
    /// way.
    double batchNormMomentum = -1.0;

    std::vector<std::string> problems() const;
    bool operator==(const ModelOptions &) const = default;
};

/// A named network and the input it expects, known without loading LibTorch.
struct ModelPreset
{
    std::string name;         ///< "cnn", "dcnn", "crnn", "dcrnn", "cnn-figure1" ..., "resnet"
    std::string title;        ///< "Duplicated CRNN"; translatable() under Network, as the description
    std::string description;  ///< one line
    std::string source;       ///< "paper's code", "paper's figure 1", "ours"
    bool wholePicture = true; ///< wants InputKind::Picture 128 x 128; otherwise LogMel windows
    double defaultLearningRate = 5e-4;
};

const std::vector<ModelPreset> &modelPresets();
const ModelPreset *findModelPreset(const std::string &name);

/// The input a preset is meant for: the paper's 128 x 128 coloured picture, or standardised log-mel windows
/// at 22,050 Hz.
InputOptions inputFor(const ModelPreset &preset);

/// What the engine knows once it has built the network.
struct ModelSummary
{
    ModelPreset preset;
    std::int64_t trainableParameters = 0;
    std::int64_t statistics = 0; ///< batch-norm running means and variances
    int channels = 0, height = 0, width = 0, genres = 0;
};

} // namespace genrescope
