// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <fmt/format.h>
#include <optional>
#include <string>

namespace genrescope {

/// Why a picture of this size is not decoded (a header of 30 bytes can promise gigabytes), or nothing.
inline std::optional<std::string> pictureSizeProblem(std::uint64_t width, std::uint64_t height)
{
    constexpr std::uint64_t maxSide = 1 << 16;
    constexpr std::uint64_t maxPixels = 1 << 26; // 200 MB of RGB
    if (width == 0 || height == 0)
        return fmt::format("is a picture of {} x {} pixels", width, height);
    if (width > maxSide || height > maxSide || width * height > maxPixels)
        return fmt::format("is a picture of {} x {} pixels, too large to be a spectrogram", width, height);
    return std::nullopt;
}

} // namespace genrescope
