// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/file_window.h"
#include "core/audio/pcm_source.h"

#include <memory>

namespace genrescope {

/// Decodes through libsndfile. Null if libsndfile refuses the file or finds no samples in it: FFmpeg gets a
/// try then.
std::unique_ptr<PcmSource> openWithSndfile(FileWindow file);

} // namespace genrescope
