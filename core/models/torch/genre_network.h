// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/features/input_options.h"
#include "core/models/model_card.h"
#include "core/models/model_options.h"
#include "core/models/torch/tensor_file.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <torch/torch.h>
#include <utility>
#include <vector>

namespace genrescope {

/// A network that names genres. Parameters are float32 on the CPU until moved with to(device). Dropout draws
/// from torch's default generator of the device (at::manual_seed, and its state in a checkpoint, make a run
/// repeatable); initial weights come from a generator of their own (makeNetwork's seed).
///
/// Which parameters weight decay should spare (AdamW): those of fewer than two dimensions, i.e. biases and
/// batch-norm scales; everything else is a kernel.
class GenreNetwork : public torch::nn::Module
{
public:
    /// @param x (N, channels, height, width) float32, row 0 the highest mel for pictures
    /// @return (N, genres) logits
    virtual torch::Tensor forward(torch::Tensor x) = 0;

    /// Keras' L2 regularisers: the loss, on training and on validation, is cross-entropy + sum of factor *
    /// sum(w^2).
    virtual std::vector<std::pair<torch::Tensor, double>> l2Terms() { return {}; }
};

/// Builds the network with fresh weights (Keras' or, for our own networks, PyTorch's usual initialisers).
/// The same arguments give the same weights on every machine; torch's global generator is neither read nor
/// moved.
/// @throws std::invalid_argument for options that networkProblems() would complain about
std::shared_ptr<GenreNetwork> makeNetwork(const ModelOptions &model, const InputOptions &input, int genres,
                                          std::uint64_t seed);

/// Why a network cannot be built for such an input, one sentence each ("model dcnn: needs a picture of at
/// least 22 x 22"); empty when it can.
std::vector<std::string> networkProblems(const ModelOptions &model, const InputOptions &input, int genres);

/// Parameters and batch-norm statistics by their names in the file, in the order of construction. The tensors
/// share the network's memory.
NamedTensors networkTensors(const GenreNetwork &network);

/// Copies tensors of those names into the network; missing ones and other shapes are an Error, further ones
/// (an optimizer's state in the same file) are ignored. Nothing is copied when something is wrong.
Result<void> restoreNetwork(GenreNetwork &network, const NamedTensors &tensors);

std::int64_t trainableParameters(const GenreNetwork &network);
std::int64_t statisticsCount(const GenreNetwork &network); ///< batch-norm running means and variances

/// A model file: networkTensors with the card as metadata; written atomically.
Result<void> saveNetwork(const GenreNetwork &network, const ModelCard &card,
                         const std::filesystem::path &path);

struct LoadedNetwork
{
    std::shared_ptr<GenreNetwork> network; ///< in evaluation mode, on the CPU
    ModelCard card;
};

/// Reads a model file back: the card says what to build, the tensors fill it.
Result<LoadedNetwork> loadNetworkFile(const std::filesystem::path &path);

} // namespace genrescope
