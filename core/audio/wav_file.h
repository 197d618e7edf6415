// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_buffer.h"
#include "core/base/result.h"

#include <filesystem>

namespace genrescope {

/// Writes mono sound as a WAV file of 24-bit samples, whole or not at all: finer than what 16-bit files and
/// their mean of two channels hold, and played everywhere. What is beyond full scale is clipped. Errors name
/// the file.
Result<void> writeWavFile(const std::filesystem::path &path, const AudioBuffer &audio);

} // namespace genrescope
