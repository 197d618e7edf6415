// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/torch/genre_network.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <torch/torch.h>

namespace genrescope::test {

/// tests/golden/make_models.py's numbers(): splitmix64 of a counter, 24 bits.
inline torch::Tensor numbers(std::uint64_t stream, torch::IntArrayRef shape)
{
    auto tensor = torch::empty(shape, torch::kFloat64);
    auto *out = tensor.data_ptr<double>();
    for (std::int64_t i = 0; i < tensor.numel(); ++i) {
        std::uint64_t z = ((stream << 32) + static_cast<std::uint64_t>(i) + 1) * 0x9E3779B97F4A7C15ull;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        z ^= z >> 31;
        out[i] = static_cast<double>(z >> 40) / 16777216.0;
    }
    return tensor;
}

/// The script's tensor_values(): of tensor number `index` in the order of sorted names.
inline torch::Tensor goldenWeights(std::uint64_t index, const std::string &name, torch::IntArrayRef shape)
{
    const auto u = numbers(1000 + index, shape);
    const std::string leaf = name.substr(name.rfind('.') + 1);
    if (leaf == "gamma" || leaf == "moving_variance")
        return (0.5 + u).to(torch::kFloat32);
    if (leaf == "beta" || leaf == "moving_mean" || leaf == "bias")
        return (0.2 * (u - 0.5)).to(torch::kFloat32);
    double fanIn = 1;
    for (std::size_t i = 1; i < shape.size(); ++i)
        fanIn *= static_cast<double>(shape[i]);
    return ((2 * u - 1) * std::sqrt(3.0 / fanIn)).to(torch::kFloat32);
}

/// Gives every parameter and statistic of the network its value in the goldens.
/// @return all of them, in the order of their names; they share the network's memory
inline NamedTensors setGoldenWeights(GenreNetwork &network)
{
    const torch::NoGradGuard noGrad;
    NamedTensors tensors = networkTensors(network);
    std::ranges::sort(tensors, {}, &NamedTensors::value_type::first);
    for (std::size_t i = 0; i < tensors.size(); ++i)
        tensors[i].second.copy_(goldenWeights(i, tensors[i].first, tensors[i].second.sizes()));
    return tensors;
}

} // namespace genrescope::test
