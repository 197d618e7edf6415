// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/mel_options.h"

#include <string>
#include <vector>

namespace genrescope {

/// What a network looks at.
enum class InputKind {
    Picture, ///< the paper's: the whole clip as one coloured square picture, v / 255 (channels 3, or 1: the scaled dB)
    LogMel,  ///< ours: dB mel-spectrogram, standardised per clip, cut into windows of `width` frames (channels 1)
};

/// From a clip to the network's input. Stored in every model file, so that a model can only be fed what it was
/// trained on.
struct InputOptions
{
    InputKind kind = InputKind::Picture;
    MelOptions mel = {.sampleRate = 16000}; ///< the paper's rate
    double clip_s = 30.0; ///< a track is cut into clips of this length; each is scaled or standardised on its own
    int channels = 3;
    int height = 128; ///< rows; for LogMel equal to mel.mels
    int width = 128;  ///< columns; for LogMel frames per window

    std::vector<std::string> problems() const;
    std::string canonicalText() const;
    bool operator==(const InputOptions &) const = default;
};

std::string toString(InputKind kind); ///< "picture" or "log_mel"
std::optional<InputKind> inputKindFromString(const std::string &text);

} // namespace genrescope
