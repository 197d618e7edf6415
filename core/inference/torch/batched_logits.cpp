// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inference/torch/batched_logits.h"

#include <algorithm>
#include <exception>
#include <fmt/format.h>

namespace genrescope {

namespace {

/// Windows at a time: enough to fill the processor, few enough that a long track needs little memory.
constexpr int maxBatch = 32;

} // namespace

Result<Matrix> batchedLogits(const ModelCard &card, std::span<const float> batch, int count,
                             const std::function<torch::Tensor(const torch::Tensor &)> &forward)
{
    const InputOptions &input = card.input;
    const std::size_t windowSize = static_cast<std::size_t>(input.channels) *
                                   static_cast<std::size_t>(input.height) *
                                   static_cast<std::size_t>(input.width);
    if (count < 0 || batch.size() != static_cast<std::size_t>(count) * windowSize)
        return Error{fmt::format("the model wants windows of {} numbers, but {} windows came with {}",
                                 windowSize, count, batch.size())};

    Matrix result(count, static_cast<int>(card.genres.size()));
    try {
        const torch::InferenceMode inference;
        for (int first = 0; first < count; first += maxBatch) {
            const int size = std::min(maxBatch, count - first);
            // from_blob wants a pointer to non-const but nothing writes through it: the networks copy or
            // read.
            auto *values = const_cast<float *>(batch.data()) + static_cast<std::size_t>(first) * windowSize;
            const auto x = torch::from_blob(values, {size, input.channels, input.height, input.width});
            const auto y = forward(x).contiguous();
            if (y.dim() != 2 || y.size(0) != size || y.size(1) != result.columns ||
                y.scalar_type() != torch::kFloat32)
                return Error{
                    fmt::format("the network was asked about {} windows and {} genres, but its answer "
                                "has shape ({})",
                                size, result.columns, fmt::join(y.sizes(), ", "))};
            std::copy_n(y.data_ptr<float>(), y.numel(), result.row(first).data());
        }
    } catch (const std::exception &error) { // c10::Error too: the edge where LibTorch ends
        return Error{fmt::format("the network failed: {}", error.what())};
    }
    return result;
}

} // namespace genrescope
