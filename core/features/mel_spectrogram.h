// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/matrix.h"
#include "core/features/mel_options.h"

#include <memory>
#include <span>

namespace genrescope {

/// Mel filter bank, (mels, nFft / 2 + 1), as librosa.filters.mel.
Matrix melFilterBank(const MelOptions &options);

/// Bands of the filter bank that no frequency of the frames falls into: always silent. librosa warns of them.
int emptyMelBands(const MelOptions &options);

double hzToMel(double hz, MelScale scale);
double melToHz(double mel, MelScale scale);

/// Edge and centre frequencies of the bands in Hz: mels + 2 values, as librosa.mel_frequencies(mels + 2).
std::vector<double> melBandEdges_hz(const MelOptions &options);

/// 10 log10(max(aMin, power) / reference), floored at the maximum - topDb; as librosa.power_to_db.
void powerToDb(Matrix &power, const MelOptions &options);

/// Computes mel-spectrograms with one set of options: plans, window and filter bank are made once. Instances are not
/// shared between threads; making one per thread is cheap and safe.
class MelSpectrogram
{
public:
    /// @pre options.problems().empty()
    explicit MelSpectrogram(const MelOptions &options);
    ~MelSpectrogram();
    MelSpectrogram(MelSpectrogram &&) noexcept;
    MelSpectrogram &operator=(MelSpectrogram &&) noexcept;

    const MelOptions &options() const;

    /// Frames that `samples` samples give: 1 + samples / hop (centred), as librosa.
    int frames(std::size_t samples) const;

    /// (mels, frames) power; librosa.feature.melspectrogram(power=2, center=True, pad_mode="constant").
    Matrix power(std::span<const float> samples);

    /// The same in dB: power_to_db with the options' reference and topDb.
    Matrix decibels(std::span<const float> samples);

    /// (nFft / 2 + 1, frames) linear-frequency power, for views.
    Matrix linearPower(std::span<const float> samples);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace genrescope
