// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/mono_stream.h"
#include "core/base/result.h"
#include "core/features/mel_spectrogram.h"

#include <stop_token>

namespace genrescope {

/// MelSpectrogram::power of everything that `stream` still gives, to the last bit, with the samples of a minute or so
/// in memory at a time: hours of audio cost no more than the (mels, frames) array that comes out.
/// @pre stream.sampleRate() == mel.options().sampleRate
/// Errors are the reason alone ("there is no sound in it", "was stopped").
Result<Matrix> melPowerOfStream(MonoStream &stream, MelSpectrogram &mel, const std::stop_token &stop = {});

/// The same in dB: power_to_db over the whole stream.
Result<Matrix> melDecibelsOfStream(MonoStream &stream, MelSpectrogram &mel, const std::stop_token &stop = {});

} // namespace genrescope
