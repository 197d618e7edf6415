// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inference/explanation.h"

#include "core/features/network_input.h"
#include "core/inference/clip_windows.h"
#include "core/inference/track_clips.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// Each channel's quietest value: black in a picture, the floor in a mel-spectrogram.
std::vector<float> silenceOf(const FeatureArray &clip)
{
    std::vector<float> quietest;
    const std::size_t plane = clip.values.size() / static_cast<std::size_t>(clip.channels);
    for (std::size_t from = 0; from < clip.values.size(); from += plane)
        quietest.push_back(*std::ranges::min_element(std::span(clip.values).subspan(from, plane)));
    return quietest;
}

/// The mean gradient along the straight path from `silence` to `window`.
Result<std::vector<double>> meanGradient(Network &network, std::span<const float> window,
                                         const std::vector<float> &silence, int genre, int steps)
{
    const std::size_t plane = window.size() / silence.size();
    std::vector<float> path(window.size() * static_cast<std::size_t>(steps));
    for (int step = 0; step < steps; ++step) {
        const auto share = static_cast<float>((step + 0.5) / steps);
        float *at = path.data() + static_cast<std::size_t>(step) * window.size();
        for (std::size_t i = 0; i < window.size(); ++i)
            at[i] = silence[i / plane] + share * (window[i] - silence[i / plane]);
    }
    const auto gradients = network.inputGradients(path, steps, genre);
    if (!gradients)
        return gradients.error();
    std::vector<double> mean(window.size(), 0.0);
    for (std::size_t i = 0; i < gradients->size(); ++i)
        mean[i % window.size()] += static_cast<double>((*gradients)[i]) / steps;
    return mean;
}

} // namespace

Result<Matrix> explainClip(Network &network, const FeatureArray &clip, int genre, int steps,
                           std::stop_token stop)
{
    const InputOptions &input = network.card().input;
    if (auto fits = checkClipFits(clip, input); !fits)
        return fits.error();
    const std::vector<int> starts = clipWindows(clip, input);
    const std::vector<float> silence = silenceOf(clip);
    const auto plane = static_cast<std::size_t>(input.height) * static_cast<std::size_t>(input.width);
    std::vector<float> window(plane * static_cast<std::size_t>(input.channels));
    std::vector<double> sums(static_cast<std::size_t>(clip.height) * static_cast<std::size_t>(clip.width),
                             0.0);
    std::vector<int> looks(static_cast<std::size_t>(clip.width), 0);
    for (const int start : starts) {
        if (stop.stop_requested())
            return Error{"cancelled"};
        copyWindow(clip, start, input.width, window);
        const auto gradient = meanGradient(network, window, silence, genre, steps);
        if (!gradient)
            return gradient.error();
        for (int column = 0; column < input.width; ++column)
            ++looks[static_cast<std::size_t>((start + column) % clip.width)];
        for (std::size_t i = 0; i < window.size(); ++i) {
            const std::size_t cell = i % plane;
            const std::size_t row = cell / static_cast<std::size_t>(input.width);
            const std::size_t column = cell % static_cast<std::size_t>(input.width);
            const std::size_t target =
                (static_cast<std::size_t>(start) + column) % static_cast<std::size_t>(clip.width);
            sums[row * static_cast<std::size_t>(clip.width) + target] +=
                gradient->at(i) * static_cast<double>(window[i] - silence[i / plane]);
        }
    }
    Matrix evidence(clip.height, clip.width);
    const bool highestFirst = input.kind == InputKind::Picture;
    for (int row = 0; row < clip.height; ++row)
        for (int column = 0; column < clip.width; ++column)
            evidence.at(highestFirst ? clip.height - 1 - row : row, column) =
                static_cast<float>(sums[static_cast<std::size_t>(row) * static_cast<std::size_t>(clip.width) +
                                        static_cast<std::size_t>(column)] /
                                   looks[static_cast<std::size_t>(column)]);
    return evidence;
}

Result<Explanation> explainTrack(Network &network, const std::filesystem::path &file, int genre,
                                 const ProgressSink &progress, std::stop_token stop)
{
    const InputOptions &input = network.card().input;
    Explanation explanation{.file = file, .genre = genre, .input = input, .clips = {}};
    const auto walked = forEachClip(
        file, input,
        [&](const TrackClip &clip) -> Result<void> {
            auto relevance = explainClip(network, clip.features, genre, explanationSteps, stop);
            if (!relevance)
                return relevance.error();
            explanation.clips.push_back({.start_s = clip.start_s,
                                         .end_s = clip.start_s + clip.length_s,
                                         .relevance = std::move(*relevance)});
            if (progress)
                progress({.done = std::lround(1000 * clip.share),
                          .total = 1000,
                          .what = file.filename().string()});
            return {};
        },
        stop);
    if (!walked)
        return walked.error();
    return explanation;
}

} // namespace genrescope
