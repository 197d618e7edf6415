// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/mono_stream.h"
#include "core/features/matrix.h"
#include "core/features/mel_options.h"
#include "ui/charts/spectrogram/waveform_peaks.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace genrescope::ui {

/// One track as the views show it. Immutable once made: the worker builds it, the window only reads it.
struct SpectrogramData
{
    std::filesystem::path file;
    Matrix decibels; ///< (mels, columns), row 0 the lowest band, 0 dB the loudest of the track
    /// Nothing in it is loud enough to be a sound, as the classifier has it: all is at silence_dB then.
    bool silent = false;
    static constexpr float silence_dB = -200.0f; ///< below any floor that a view can have
    MelOptions options;
    int framesPerColumn = 1; ///< > 1 for long tracks: each column is the mean power of that many frames
    double duration_s = 0.0; ///< of what could be decoded
    WaveformPeaks waveform;
    SourceFormat source;
    std::vector<std::string> warnings;

    double secondsPerColumn() const
    {
        return static_cast<double>(options.hop) * framesPerColumn / options.sampleRate;
    }
    /// Fractional column whose centre is at `time_s`: frame t is centred on sample t * hop.
    double columnAt(double time_s) const
    {
        const double frame = time_s * options.sampleRate / options.hop;
        return (frame - (framesPerColumn - 1) / 2.0) / framesPerColumn;
    }
    /// Fractional band whose centre is at `hz`; band 0 is the lowest.
    double bandAt(double hz) const;
};

using SpectrogramDataPtr = std::shared_ptr<const SpectrogramData>;

} // namespace genrescope::ui
