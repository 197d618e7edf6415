// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/torch/validation.h"

#include "core/features/network_input.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace genrescope {

namespace {

/// Inputs at a time; enough to fill the processor, the same whatever the training's batch size.
constexpr std::size_t inputsAtOnce = 64;

/// One window of one clip.
struct Window
{
    std::size_t clip = 0;
    int start = 0;
};

std::vector<Window> windowsOf(const ClipSet &clips, const InputOptions &input)
{
    std::vector<Window> windows;
    for (std::size_t clip = 0; clip < clips.clips.size(); ++clip) {
        if (input.kind == InputKind::Picture) {
            windows.push_back({clip, 0});
            continue;
        }
        for (const int start :
             windowStarts(clips.clips[clip].width(), input.width, std::max(1, input.width / 2)))
            windows.push_back({clip, start});
    }
    return windows;
}

/// Adds the softmax of one row of logits, in double precision.
void addProbabilities(const float *logits, std::vector<double> &sum)
{
    const double largest = *std::max_element(logits, logits + sum.size());
    double total = 0;
    for (std::size_t genre = 0; genre < sum.size(); ++genre)
        total += std::exp(logits[genre] - largest);
    for (std::size_t genre = 0; genre < sum.size(); ++genre)
        sum[genre] += std::exp(logits[genre] - largest) / total;
}

} // namespace

torch::Tensor l2Penalty(GenreNetwork &network)
{
    torch::Tensor penalty;
    for (const auto &[kernel, factor] : network.l2Terms()) {
        const torch::Tensor term = kernel.square().sum() * factor;
        penalty = penalty.defined() ? penalty + term : term;
    }
    return penalty;
}

std::optional<ValidationResult> validate(GenreNetwork &network, const ClipSet &clips,
                                         const InputOptions &input, int genres, torch::Device device,
                                         std::stop_token stop)
{
    const torch::NoGradGuard noGrad;
    network.eval();
    const std::vector<Window> windows = windowsOf(clips, input);
    const auto classes = static_cast<std::size_t>(genres);
    const std::size_t inputSize = static_cast<std::size_t>(input.channels) *
                                  static_cast<std::size_t>(input.height) *
                                  static_cast<std::size_t>(input.width);
    std::vector<std::vector<double>> sums(clips.clips.size(), std::vector<double>(classes, 0.0));
    std::vector<int> counts(clips.clips.size(), 0);
    std::vector<float> buffer(std::min(inputsAtOnce, windows.size()) * inputSize);
    for (std::size_t first = 0; first < windows.size(); first += inputsAtOnce) {
        if (stop.stop_requested())
            return std::nullopt;
        const std::size_t count = std::min(inputsAtOnce, windows.size() - first);
        for (std::size_t i = 0; i < count; ++i) {
            const Window &window = windows[first + i];
            clips.clips[window.clip].copyWindow(window.start, input.width,
                                                std::span(buffer).subspan(i * inputSize, inputSize));
        }
        const torch::Tensor inputs = torch::from_blob(
            buffer.data(), {static_cast<std::int64_t>(count), input.channels, input.height, input.width});
        const torch::Tensor logits = network.forward(inputs.to(device)).to(torch::kCPU).contiguous();
        for (std::size_t i = 0; i < count; ++i) {
            addProbabilities(logits.data_ptr<float>() + i * classes, sums[windows[first + i].clip]);
            ++counts[windows[first + i].clip];
        }
    }

    ValidationResult result;
    result.confusion.assign(classes * classes, 0);
    double loss = 0;
    std::int64_t right = 0;
    for (std::size_t clip = 0; clip < sums.size(); ++clip) {
        const auto actual = static_cast<std::size_t>(clips.labels[clip]);
        const auto predicted = static_cast<std::size_t>(
            std::max_element(sums[clip].begin(), sums[clip].end()) - sums[clip].begin());
        // The smallest normal number: an answer of exactly 0 must not count as an exploded training. NaN
        // stays NaN.
        const double probability = sums[clip][actual] / counts[clip];
        loss -= std::log(probability < std::numeric_limits<double>::min() ? std::numeric_limits<double>::min()
                                                                          : probability);
        right += predicted == actual ? 1 : 0;
        ++result.confusion[actual * classes + predicted];
    }
    const auto total = static_cast<double>(sums.size());
    result.loss = loss / total;
    result.accuracy = static_cast<double>(right) / total;
    if (const torch::Tensor penalty = l2Penalty(network); penalty.defined())
        result.loss += penalty.item<double>();
    return result;
}

} // namespace genrescope
