// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/file_window.h"
#include "core/audio/pcm_source.h"

#include <memory>
#include <string>

namespace genrescope {

/// Decodes the best sound stream of `file` through FFmpeg (5.1 or later). `demuxer` is FFmpeg's name of the
/// container, as media_probe.h found it. The Error is the reason alone, to be prefixed with the file's name.
Result<std::unique_ptr<PcmSource>> openWithFfmpeg(FileWindow file, std::string demuxer);

} // namespace genrescope
