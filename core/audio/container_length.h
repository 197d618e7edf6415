// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/file_window.h"

namespace genrescope {

/// True if `file` is shorter than the lengths written into it say: RIFF (WAV, AVI), AIFF, AU, MP4, Matroska,
/// ASF and Ogg. False where a streaming writer left the length open, and for formats that do not tell it.
bool endsEarly(const FileWindow &file);

/// True for an MP4 or MOV file without the index (moov) that playing it needs: it was cut, and its index came
/// last.
bool lacksMp4Index(const FileWindow &file);

} // namespace genrescope
