// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/file_window.h"

#include <string>

namespace genrescope {

enum class Decoder {
    SndfileFirst, ///< WAV, AIFF, FLAC, Ogg, W64, CAF, AU: libsndfile, and FFmpeg for what it refuses
    Ffmpeg
};

/// What the first and last bytes of a file say about how to decode it.
struct MediaProbe
{
    Decoder decoder = Decoder::Ffmpeg;
    std::string demuxer;    ///< FFmpeg's name of the container ("mov", "mp3"); empty: FFmpeg does not know it
    bool truncated = false; ///< the file is shorter than its header or its last block says
};

/// Judges by content alone, never by the file's name, and narrows `file` to the part that holds the sound.
/// MP3 goes to FFmpeg although libsndfile reads it too: libsndfile's reader (mpg123) writes to standard
/// error, finds frames in noise, and cuts variable-bit-rate files that lack a Xing header; intact files give
/// the same samples in both (largest difference 5e-6 of full scale, equal lengths). The Error is the reason
/// alone ("is a PNG picture, not audio"), to be prefixed with the file's name.
Result<MediaProbe> probeMedia(FileWindow &file);

} // namespace genrescope
