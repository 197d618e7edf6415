// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_buffer.h"
#include "core/base/result.h"

#include <stop_token>

namespace genrescope {

/// What to do to a clip's sound before its spectrogram is taken. The defaults change nothing.
struct WaveformAugmentation
{
    double semitones = 0.0; ///< pitch shift, -24 to 24; the tempo stays
    double tempo = 1.0;     ///< 0.25 to 4: 2 plays twice as fast, in half the time; the pitch stays
    double gain_dB = 0.0;   ///< -60 to 60, applied last, without clipping

    bool operator==(const WaveformAugmentation &) const = default;
};

/// Applies `augmentation` to `audio` through Rubber Band's offline R3 engine: the same input gives the same
/// output, on any thread. The result has round(samples / tempo) samples at the same rate, so a pitch shift
/// alone keeps the length; what changes nothing is returned unchanged, bit by bit. Errors: a value out of
/// range, a sample rate outside 8,000 to 192,000 Hz; a stop gives an Error "cancelled".
Result<AudioBuffer> augmented(const AudioBuffer &audio, const WaveformAugmentation &augmentation,
                              const std::stop_token &stop = {});

} // namespace genrescope
