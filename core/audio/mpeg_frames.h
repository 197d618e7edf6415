// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/file_window.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace genrescope {

/// The four bytes that start an MPEG-1/2/2.5 audio frame (ISO/IEC 11172-3 and 13818-3, 2.4.1.3). Free-format
/// streams, whose headers do not tell the frame's size, are not recognised.
struct MpegFrameHeader
{
    int layer = 0;
    int sampleRate = 0; ///< Hz
    int samplesPerFrame = 0;
    int size = 0;           ///< bytes, header included
    std::uint32_t kind = 0; ///< version, layer and rate bits: equal in all frames of one stream

    static std::optional<MpegFrameHeader> parse(std::span<const std::uint8_t> bytes);
};

/// Bytes of the ID3v2 tags that `file` begins with, padding and footers included; 0 if there are none, or if
/// the tag claims to be longer than the file.
std::int64_t leadingTagSize(const FileWindow &file);

/// Bytes of the ID3v1 and APE tags that `file` ends with.
std::int64_t trailingTagSize(const FileWindow &file);

/// Where the first run of at least three frames that follow each other exactly starts, within the first
/// megabyte. Noise holds single frame headers (one in 7,000 bytes) but no such run (below 1e-8 a megabyte). A
/// shorter run counts only if it begins at the first byte and reaches the end of the file, as in an MP3 cut
/// after a frame or two.
std::optional<std::int64_t> findMpegAudio(const FileWindow &file);

/// True if the last MPEG audio frame runs beyond the end of `file`.
bool endsInsideMpegFrame(const FileWindow &file);

} // namespace genrescope
