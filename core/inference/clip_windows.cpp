// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inference/clip_windows.h"

#include "core/features/network_input.h"

#include <algorithm>
#include <fmt/format.h>

namespace genrescope {

Result<void> checkClipFits(const FeatureArray &clip, const InputOptions &input)
{
    if (clip.channels != input.channels || clip.height != input.height || clip.width < 1 ||
        (input.kind == InputKind::Picture && clip.width != input.width))
        return Error{fmt::format("a clip of {} x {} x {} does not fit a model for {} x {} x {}",
                                 clip.channels, clip.height, clip.width, input.channels, input.height,
                                 input.width)};
    return {};
}

std::vector<int> clipWindows(const FeatureArray &clip, const InputOptions &input)
{
    return input.kind == InputKind::Picture
               ? std::vector<int>{0}
               : windowStarts(clip.width, input.width, std::max(1, input.width / 2));
}

StretchOfTime windowTime(const FeatureArray &clip, const InputOptions &input, int start, double start_s,
                         double length_s)
{
    const double columnLength_s = length_s / clip.width;
    return {.start_s = start_s + start * columnLength_s,
            .end_s = start_s + std::min(start + input.width, clip.width) * columnLength_s};
}

} // namespace genrescope
