// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spectrogram/waveform_peaks.h"

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

double WaveformPeaks::rms(const WaveformBucket &bucket) const
{
    return std::sqrt(static_cast<double>(bucket.sumOfSquares) / static_cast<double>(samplesPerBucket));
}

void WaveformGatherer::add(std::span<const float> samples)
{
    for (const float sample : samples) {
        m_open.low = m_inOpen == 0 ? sample : std::min(m_open.low, sample);
        m_open.high = m_inOpen == 0 ? sample : std::max(m_open.high, sample);
        m_open.sumOfSquares += sample * sample;
        if (++m_inOpen == m_peaks.samplesPerBucket)
            close();
    }
}

WaveformPeaks WaveformGatherer::take()
{
    if (m_inOpen > 0)
        close();
    return std::move(m_peaks);
}

void WaveformGatherer::close()
{
    std::vector<WaveformBucket> &buckets = m_peaks.buckets;
    buckets.push_back(m_open);
    m_open = {};
    m_inOpen = 0;
    if (buckets.size() < mostBuckets)
        return;
    for (std::size_t i = 0; i < buckets.size() / 2; ++i) {
        const WaveformBucket &a = buckets[2 * i];
        const WaveformBucket &b = buckets[2 * i + 1];
        buckets[i] = {std::min(a.low, b.low), std::max(a.high, b.high), a.sumOfSquares + b.sumOfSquares};
    }
    buckets.resize(buckets.size() / 2);
    m_peaks.samplesPerBucket *= 2;
}

} // namespace genrescope::ui
