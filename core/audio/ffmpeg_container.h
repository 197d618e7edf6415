// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/ffmpeg_handles.h"
#include "core/audio/file_window.h"

#include <string>
#include <string_view>

namespace genrescope {

/// A container opened through FFmpeg, and which of its streams is the sound; the others are skipped.
struct FfmpegContainer
{
    FfmpegHandle<AVIOContext> io; ///< outlives `context`, which reads through it
    FfmpegHandle<AVFormatContext> context;
    int sound = -1;
};

/// @param file read from its start, and for as long as the container lives
/// @param demuxer FFmpeg's name (MediaProbe). The Error is the reason alone.
Result<FfmpegContainer> openFfmpegContainer(FileWindow &file, const std::string &demuxer);

/// FFmpeg's reasons (invalid data, invalid argument, end of file) all mean the same to the person who has the
/// file.
std::string_view describeFfmpegError(int error);

} // namespace genrescope
