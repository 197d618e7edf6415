// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/matrix.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace genrescope {

/// A training clip as it waits in memory. Pictures, whose values are v / 255 (pictureToArray), take a byte
/// per value: the 32,000 pictures of FMA_small with its copies 1.6 GB instead of 6.3. Everything else stays
/// float32. What comes out is what went in, bit for bit.
class PackedClip
{
public:
    PackedClip() = default;
    PackedClip(FeatureArray clip); // wherever a clip is stored, without a word

    int channels() const { return m_clip.channels; }
    int height() const { return m_clip.height; }
    int width() const { return m_clip.width; }
    std::size_t size() const { return m_clip.size(); } ///< values
    std::size_t bytes() const { return m_bytes.size() + m_clip.values.size() * sizeof(float); }

    FeatureArray unpacked() const;
    /// copyWindow() of the unpacked clip.
    void copyWindow(int start, int width, std::span<float> out) const;

private:
    FeatureArray m_clip; ///< its values are empty where m_bytes holds them
    std::vector<std::uint8_t> m_bytes;
};

} // namespace genrescope
