// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inference/network_window.h"

#include "core/features/network_input.h"
#include "core/inference/clip_windows.h"
#include "core/inference/track_clips.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <optional>

namespace genrescope {

Result<NetworkWindow> networkWindow(const std::filesystem::path &file, const InputOptions &input,
                                    std::size_t index, std::stop_token stop)
{
    std::optional<NetworkWindow> found;
    std::size_t before = 0; // windows of the clips that have gone by
    const auto walked = forEachClip(
        file, input,
        [&](const TrackClip &clip) -> Result<void> {
            if (const auto fits = checkClipFits(clip.features, input); !fits)
                return fits;
            const std::vector<int> starts = clipWindows(clip.features, input);
            if (index >= before + starts.size()) {
                before += starts.size();
                return {};
            }
            const int start = starts[index - before];
            const StretchOfTime time = windowTime(clip.features, input, start, clip.start_s, clip.length_s);
            found = NetworkWindow{
                .index = index,
                .start_s = time.start_s,
                .end_s = time.end_s,
                .values = {
                    .channels = input.channels, .height = input.height, .width = input.width, .values = {}}};
            found->values.values.resize(found->values.size());
            copyWindow(clip.features, start, input.width, found->values.values);
            return Error{"found"}; // ends the walk
        },
        std::move(stop));
    if (found)
        return std::move(*found);
    if (!walked)
        return walked.error();
    return Error{fmt::format("{}: has {} windows; there is no window {}", file.string(), before, index + 1)};
}

Picture pictureOfInput(const FeatureArray &values, const InputOptions &input)
{
    Picture picture{.width = values.width, .height = values.height, .rgb = {}};
    const std::size_t plane =
        static_cast<std::size_t>(values.width) * static_cast<std::size_t>(values.height);
    picture.rgb.resize(3 * plane);
    if (plane == 0)
        return picture;
    const auto levelOf = [](float share) {
        return static_cast<std::uint8_t>(std::lround(std::clamp(share, 0.0f, 1.0f) * 255.0f));
    };
    if (values.channels == 3) {
        for (std::size_t channel = 0; channel < 3; ++channel)
            for (std::size_t i = 0; i < plane; ++i)
                picture.rgb[3 * i + channel] = levelOf(values.values[channel * plane + i]);
        return picture;
    }
    const auto [low, high] = std::ranges::minmax(std::span(values.values).first(plane));
    const float range = high > low ? high - low : 1.0f;
    const ColourTable &colours = colourTable(ColourMap::Magma);
    const auto width = static_cast<std::size_t>(values.width);
    for (std::size_t i = 0; i < plane; ++i) {
        // The rows of a mel-spectrogram begin with the lowest band, those of a picture with the highest.
        const std::size_t row = i / width;
        const std::size_t shown =
            input.kind == InputKind::LogMel ? static_cast<std::size_t>(values.height) - 1 - row : row;
        const Rgb &colour = colours[levelOf((values.values[i] - low) / range)];
        std::ranges::copy(colour,
                          picture.rgb.begin() + static_cast<std::ptrdiff_t>(3 * (shown * width + i % width)));
    }
    return picture;
}

} // namespace genrescope
