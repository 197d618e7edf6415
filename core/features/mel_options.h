// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace genrescope {

enum class MelScale { Slaney, Htk };
enum class MelNorm { Slaney, None };

/// How samples become a mel-spectrogram; librosa's conventions and defaults throughout (periodic Hann window,
/// centred frames, zero padding, power 2).
struct MelOptions
{
    int sampleRate = 22050; ///< Hz; audio is resampled to this first
    int nFft = 2048;        ///< samples per frame, also the window's length
    int hop = 512;          ///< samples between frames
    int mels = 128;         ///< bands
    double fMin = 0.0;      ///< Hz, lower edge of the first band
    double fMax = 0.0;      ///< Hz, upper edge of the last band; 0 means sampleRate / 2
    MelScale scale = MelScale::Slaney;
    MelNorm norm = MelNorm::Slaney;
    std::optional<double> reference; ///< power that is 0 dB; unset means the spectrogram's own maximum (ref=np.max)
    double topDb = 80.0;             ///< floor below the maximum, dB; 0 means none
    double aMin = 1e-10;             ///< smallest power before the logarithm

    double upperHz() const { return fMax > 0.0 ? fMax : sampleRate / 2.0; }

    /// What is wrong with these options, one sentence each; empty when they can be used.
    std::vector<std::string> problems() const;

    /// Every field in a fixed order and notation, e.g. for cache keys: equal options print equal text.
    std::string canonicalText() const;

    bool operator==(const MelOptions &) const = default;
};

std::string toString(MelScale scale); ///< "slaney" or "htk"
std::string toString(MelNorm norm);   ///< "slaney" or "none"
std::optional<MelScale> melScaleFromString(const std::string &text);
std::optional<MelNorm> melNormFromString(const std::string &text);

} // namespace genrescope
