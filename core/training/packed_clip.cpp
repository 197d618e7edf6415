// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/packed_clip.h"

#include "core/features/network_input.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace genrescope {

namespace {

constexpr float step = 1.0f / 255.0f; // as pictureToArray multiplies

float valueOf(std::uint8_t byte)
{
    return static_cast<float>(byte) * step;
}

/// Empty unless every value is exactly that of a byte.
std::vector<std::uint8_t> asBytes(const std::vector<float> &values)
{
    std::vector<std::uint8_t> bytes;
    for (const float value : values) {
        if (!(value >= 0.0f && value <= 1.0f))
            return {};
        const auto byte = static_cast<std::uint8_t>(std::lround(value * 255.0f));
        if (std::bit_cast<std::uint32_t>(valueOf(byte)) != std::bit_cast<std::uint32_t>(value))
            return {};
        if (bytes.empty())
            bytes.reserve(values.size()); // not before something says that it is a picture
        bytes.push_back(byte);
    }
    return bytes;
}

} // namespace

PackedClip::PackedClip(FeatureArray clip)
    : m_clip(std::move(clip))
    , m_bytes(asBytes(m_clip.values))
{
    if (!m_bytes.empty())
        m_clip.values = {};
}

FeatureArray PackedClip::unpacked() const
{
    FeatureArray clip = m_clip;
    if (!m_bytes.empty()) {
        clip.values.resize(m_bytes.size());
        std::ranges::transform(m_bytes, clip.values.begin(), valueOf);
    }
    return clip;
}

void PackedClip::copyWindow(int start, int width, std::span<float> out) const
{
    if (m_bytes.empty())
        genrescope::copyWindow(m_clip, start, width, out);
    else if (start == 0 && width == m_clip.width)
        std::ranges::transform(m_bytes, out.begin(), valueOf);
    else
        genrescope::copyWindow(unpacked(), start, width, out);
}

} // namespace genrescope
