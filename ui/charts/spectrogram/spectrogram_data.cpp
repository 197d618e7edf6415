// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spectrogram/spectrogram_data.h"

#include "core/features/mel_spectrogram.h"

namespace genrescope::ui {

double SpectrogramData::bandAt(double hz) const
{
    const double low = hzToMel(options.fMin, options.scale);
    const double high = hzToMel(options.upperHz(), options.scale);
    return (hzToMel(hz, options.scale) - low) / (high - low) * (options.mels + 1) - 1.0;
}

} // namespace genrescope::ui
