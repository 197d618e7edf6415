// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/input_options.h"

#include <cmath>
#include <fmt/format.h>

namespace genrescope {

namespace {

constexpr int maxSide = 8192;
constexpr double maxClip_s = 3600.0;

} // namespace

std::vector<std::string> InputOptions::problems() const
{
    std::vector<std::string> found = mel.problems();
    if (!std::isfinite(clip_s) || clip_s <= 0.0 || clip_s > maxClip_s)
        found.push_back(fmt::format("The clip's length is {} s; it must be above 0 and at most {}.", clip_s, maxClip_s));
    if (height < 1 || height > maxSide || width < 1 || width > maxSide)
        found.push_back(fmt::format("The input is {} x {} (height x width); both must be from 1 to {}.", height, width,
                                    maxSide));
    if (kind == InputKind::Picture && channels != 1 && channels != 3)
        found.push_back(fmt::format("A picture has 3 channels (colour) or 1 (scaled dB), not {}.", channels));
    if (kind == InputKind::LogMel && channels != 1)
        found.push_back(fmt::format("A log-mel input has 1 channel, not {}.", channels));
    if (kind == InputKind::LogMel && height != mel.mels)
        found.push_back(fmt::format("A log-mel input is as high as it has mel bands: height is {}, bands are {}.",
                                    height, mel.mels));
    return found;
}

std::string InputOptions::canonicalText() const
{
    return fmt::format("kind={} clip_s={} channels={} height={} width={} {}", toString(kind), clip_s, channels, height,
                       width, mel.canonicalText());
}

std::string toString(InputKind kind)
{
    return kind == InputKind::Picture ? "picture" : "log_mel";
}

std::optional<InputKind> inputKindFromString(const std::string &text)
{
    if (text == "picture")
        return InputKind::Picture;
    if (text == "log_mel")
        return InputKind::LogMel;
    return std::nullopt;
}

} // namespace genrescope
