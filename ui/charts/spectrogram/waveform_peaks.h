// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace genrescope::ui {

struct WaveformBucket
{
    float low = 0.0f;
    float high = 0.0f;
    float sumOfSquares = 0.0f;
};

/// Lowest, highest and RMS sample of equal stretches of a track.
struct WaveformPeaks
{
    std::vector<WaveformBucket> buckets;
    std::int64_t samplesPerBucket = 1;

    double rms(const WaveformBucket &bucket) const;
};

/// Gathers peaks of a stream of unknown length in bounded memory: when there are too many buckets, neighbours
/// merge.
class WaveformGatherer
{
public:
    static constexpr std::size_t mostBuckets = 8192;

    void add(std::span<const float> samples);
    WaveformPeaks take();

private:
    void close();

    WaveformPeaks m_peaks{.samplesPerBucket = 64};
    WaveformBucket m_open;
    std::int64_t m_inOpen = 0;
};

} // namespace genrescope::ui
