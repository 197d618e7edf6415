// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/mel_spectrogram.h"
#include "tests/ui/library_support.h"
#include "ui/bridge/spectrogram_builder.h"
#include "ui/charts/spectrogram/spectrogram_data.h"

namespace genrescope::test {

/// Ten seconds at `hz`, without a file.
inline ui::SpectrogramDataPtr toneData(double hz, double seconds = 10.0)
{
    const auto samples = tone(hz, seconds, 22050);
    ui::SpectrogramData data;
    data.file = "tone.wav";
    data.decibels = MelSpectrogram(data.options).decibels(samples);
    data.duration_s = seconds;
    ui::WaveformGatherer gatherer;
    gatherer.add(samples);
    data.waveform = gatherer.take();
    return std::make_shared<const ui::SpectrogramData>(std::move(data));
}

} // namespace genrescope::test
