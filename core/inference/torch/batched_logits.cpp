// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inference/torch/batched_logits.h"

#include <algorithm>
#include <exception>
#include <fmt/format.h>

namespace genrescope {

namespace {

/// Windows at a time: enough to fill the processor, few enough that a long track needs little memory.
constexpr int maxBatch = 32;

std::size_t windowSize(const InputOptions &input)
{
    return static_cast<std::size_t>(input.channels) * static_cast<std::size_t>(input.height) *
           static_cast<std::size_t>(input.width);
}

/// Calls `ask` with at most maxBatch windows at a time and the number of the first; what it finds wrong, or
/// what LibTorch throws, ends it.
Result<void> inParts(const InputOptions &input, std::span<const float> batch, int count,
                     const std::function<Result<void>(const torch::Tensor &x, int first)> &ask)
{
    const std::size_t size = windowSize(input);
    if (count < 0 || batch.size() != static_cast<std::size_t>(count) * size)
        return Error{fmt::format("the model wants windows of {} numbers, but {} windows came with {}", size,
                                 count, batch.size())};
    try {
        for (int first = 0; first < count; first += maxBatch) {
            const int part = std::min(maxBatch, count - first);
            // from_blob wants a pointer to non-const but nothing writes through it: the networks copy or
            // read.
            auto *values = const_cast<float *>(batch.data()) + static_cast<std::size_t>(first) * size;
            if (auto asked =
                    ask(torch::from_blob(values, {part, input.channels, input.height, input.width}), first);
                !asked)
                return asked;
        }
    } catch (const std::exception &error) { // c10::Error too: the edge where LibTorch ends
        return Error{fmt::format("the network failed: {}", error.what())};
    }
    return {};
}

} // namespace

Result<Matrix> batchedLogits(const ModelCard &card, std::span<const float> batch, int count,
                             const std::function<torch::Tensor(const torch::Tensor &)> &forward)
{
    Matrix result(std::max(0, count), static_cast<int>(card.genres.size()));
    const auto asked =
        inParts(card.input, batch, count, [&](const torch::Tensor &x, int first) -> Result<void> {
            const torch::InferenceMode inference;
            const auto y = forward(x).contiguous();
            if (y.dim() != 2 || y.size(0) != x.size(0) || y.size(1) != result.columns ||
                y.scalar_type() != torch::kFloat32)
                return Error{
                    fmt::format("the network was asked about {} windows and {} genres, but its answer "
                                "has shape ({})",
                                x.size(0), result.columns, fmt::join(y.sizes(), ", "))};
            std::copy_n(y.data_ptr<float>(), y.numel(), result.row(first).data());
            return {};
        });
    if (!asked)
        return asked.error();
    return result;
}

Result<std::vector<float>>
batchedGradients(const ModelCard &card, std::span<const float> batch, int count, int genre,
                 const std::function<torch::Tensor(const torch::Tensor &)> &forward)
{
    if (genre < 0 || genre >= static_cast<int>(card.genres.size()))
        return Error{fmt::format("the model has no genre number {}", genre)};
    std::vector<float> result(batch.size());
    const auto asked =
        inParts(card.input, batch, count, [&](const torch::Tensor &values, int first) -> Result<void> {
            const torch::AutoGradMode gradients(true);
            auto x = values.clone().requires_grad_(true);
            const auto y = forward(x);
            const auto gradient = torch::autograd::grad({y.select(1, genre).sum()}, {x}).front().contiguous();
            std::copy_n(gradient.data_ptr<float>(), gradient.numel(),
                        result.data() + static_cast<std::size_t>(first) * windowSize(card.input));
            return {};
        });
    if (!asked)
        return asked.error();
    return result;
}

} // namespace genrescope
