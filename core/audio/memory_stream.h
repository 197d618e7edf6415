// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_buffer.h"
#include "core/audio/mono_stream.h"

#include <memory>

namespace genrescope {

/// Sound in memory as a stream, at a rate of choice (0: its own), resampled as files are. The sound is
/// shared, not copied, unless its rate is another one.
std::unique_ptr<MonoStream> streamOf(std::shared_ptr<const AudioBuffer> audio, int sampleRate = 0);

} // namespace genrescope
