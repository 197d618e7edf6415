// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/matrix.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

class MelSpectrogram;

/// What a stream of samples looks like as a whole, gathered a second at a time.
class AudioStatistics
{
public:
    explicit AudioStatistics(int sampleRate);
    ~AudioStatistics();

    /// Samples to hand to add() each time but the last: one second's.
    std::size_t blockSize() const { return m_blockSize; }
    void add(std::span<const float> block);

    std::int64_t samples() const { return m_samples; }
    double minimum() const { return m_minimum; }
    double maximum() const { return m_maximum; }
    double peak_dBFS() const; ///< -200 for digital silence
    double mean() const;      ///< the DC offset
    /// Share of samples in runs of three and more that lie at full scale, or at one flat top near the wave's
    /// peak.
    double clippedShare() const;
    /// Seconds whose peak lies below `level_dBFS`.
    double silentSeconds(double level_dBFS) const;
    /// How the spectrum moves: for each of 40 mel bands within 40 dB of the loudest, the spread of its level
    /// over the seconds (interquartile range / 1.349, which is the deviation of Gaussian values and looks
    /// past a short fade or click), and of these the median. NaN below three whole seconds.
    double spectralChange_dB() const;
    /// Names the samples rounded to 16 bits.
    const std::string &hash() const { return m_hash; }

private:
    void addSpectrum(std::span<const float> block);
    void endFlatRun();

    std::size_t m_blockSize;
    int m_sampleRate;
    std::unique_ptr<MelSpectrogram> m_mel;
    std::vector<std::vector<float>> m_bandLevels; ///< one vector of dB per whole second
    std::vector<float> m_blockPeaks;
    std::vector<std::int64_t> m_blockSizes;
    std::int64_t m_samples = 0;
    double m_sum = 0.0;
    float m_minimum = 0.0f, m_maximum = 0.0f;
    std::string m_hash;

    // Runs of equal (or full-scale) samples; those below the final peak are no clipping, so runs are kept by
    // level.
    float m_runLevel = 0.0f;
    std::int64_t m_runLength = 0;
    std::vector<std::int64_t> m_flatSamples; ///< samples in runs, by |level| in thousandths
};

} // namespace genrescope
