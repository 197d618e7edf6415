// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/audio_statistics.h"

#include "core/base/content_hash.h"
#include "core/features/mel_spectrogram.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace genrescope {

namespace {

constexpr int bands = 40;
constexpr std::size_t levels = 1000; ///< of |sample| from 0 to 1; the last one is full scale and beyond

std::size_t levelIndex(float level)
{
    return std::min(static_cast<std::size_t>(std::abs(level) * levels), levels - 1);
}

/// Quantile by nearest rank; reorders `values`.
float quantile(std::vector<float> &values, double share)
{
    const auto rank = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1) + 0.5);
    std::nth_element(values.begin(), values.begin() + rank, values.end());
    return values[static_cast<std::size_t>(rank)];
}

} // namespace

AudioStatistics::AudioStatistics(int sampleRate)
    : m_blockSize(static_cast<std::size_t>(std::max(sampleRate, 1)))
    , m_sampleRate(sampleRate)
    , m_flatSamples(levels, 0)
{
    const MelOptions options{.sampleRate = sampleRate, .nFft = 2048, .hop = 1024, .mels = bands};
    if (sampleRate >= 4000 && options.problems().empty())
        m_mel = std::make_unique<MelSpectrogram>(options);
}

AudioStatistics::~AudioStatistics() = default;

void AudioStatistics::endFlatRun()
{
    if (m_runLength >= 3)
        m_flatSamples[levelIndex(m_runLevel)] += m_runLength;
    m_runLength = 0;
}

void AudioStatistics::add(std::span<const float> block)
{
    if (block.empty())
        return;
    if (m_samples == 0)
        m_minimum = m_maximum = block.front();
    std::vector<std::int16_t> rounded;
    rounded.reserve(block.size());
    float peak = 0.0f;
    for (const float sample : block) {
        m_minimum = std::min(m_minimum, sample);
        m_maximum = std::max(m_maximum, sample);
        peak = std::max(peak, std::abs(sample));
        m_sum += static_cast<double>(sample);
        rounded.push_back(static_cast<std::int16_t>(std::lround(std::clamp(sample, -1.0f, 1.0f) * 32767.0f)));

        // Lossy codecs wobble about the flat top and overshoot full scale: anything at full scale is one
        // level.
        const float level = std::abs(sample) >= 0.999f ? std::copysign(1.0f, sample) : sample;
        if (level != m_runLevel)
            endFlatRun();
        m_runLevel = level;
        ++m_runLength;
    }
    m_samples += static_cast<std::int64_t>(block.size());
    m_blockPeaks.push_back(peak);
    m_blockSizes.push_back(static_cast<std::int64_t>(block.size()));
    // A chain of block hashes stands for the hash of everything without everything in memory.
    m_hash = contentHash(m_hash + contentHash(std::string_view(reinterpret_cast<const char *>(rounded.data()),
                                                               rounded.size() * sizeof(std::int16_t))));
    addSpectrum(block);
}

void AudioStatistics::addSpectrum(std::span<const float> block)
{
    if (!m_mel || block.size() < m_blockSize)
        return;
    const Matrix power = m_mel->power(block);
    std::vector<float> decibels(bands);
    // The first and last two frames reach over the block's ends, where there are zeros.
    const int first = std::min(2, power.columns - 1);
    const int last = std::max(first + 1, power.columns - 2);
    for (int band = 0; band < bands; ++band) {
        double sum = 0.0;
        for (int frame = first; frame < last; ++frame)
            sum += static_cast<double>(power.at(band, frame));
        decibels[static_cast<std::size_t>(band)] =
            static_cast<float>(10.0 * std::log10(sum / (last - first) + 1e-10));
    }
    m_bandLevels.push_back(std::move(decibels));
}

double AudioStatistics::peak_dBFS() const
{
    const double peak = std::max(std::abs(minimum()), std::abs(maximum()));
    return peak > 1e-10 ? 20.0 * std::log10(peak) : -200.0;
}

double AudioStatistics::mean() const
{
    return m_samples > 0 ? m_sum / static_cast<double>(m_samples) : 0.0;
}

double AudioStatistics::clippedShare() const
{
    if (m_samples == 0)
        return 0.0;
    const float peak = std::max(std::abs(m_minimum), std::abs(m_maximum));
    if (peak < 0.1f) // quiet recordings of few bits have flat tops by nature
        return 0.0;
    const std::size_t from = std::max<std::size_t>(levelIndex(peak), 1) - 1;
    std::int64_t flat = 0;
    for (std::size_t level = from; level < levels; ++level)
        flat += m_flatSamples[level];
    const bool runCounts = m_runLength >= 3 && levelIndex(m_runLevel) >= from; // the run that is still open
    return static_cast<double>(flat + (runCounts ? m_runLength : 0)) / static_cast<double>(m_samples);
}

double AudioStatistics::silentSeconds(double level_dBFS) const
{
    const double level = std::pow(10.0, level_dBFS / 20.0);
    std::int64_t silent = 0;
    for (std::size_t i = 0; i < m_blockPeaks.size(); ++i)
        silent += static_cast<double>(m_blockPeaks[i]) < level ? m_blockSizes[i] : 0;
    return m_sampleRate > 0 ? static_cast<double>(silent) / m_sampleRate : 0.0;
}

double AudioStatistics::spectralChange_dB() const
{
    if (m_bandLevels.size() < 3)
        return std::numeric_limits<double>::quiet_NaN();
    std::vector<std::vector<float>> overTime(bands);
    std::vector<float> typical(bands);
    for (std::size_t band = 0; band < bands; ++band) {
        for (const std::vector<float> &second : m_bandLevels)
            overTime[band].push_back(second[band]);
        typical[band] = quantile(overTime[band], 0.5);
    }
    const float loudest = *std::max_element(typical.begin(), typical.end());
    std::vector<float> spreads;
    for (std::size_t band = 0; band < bands; ++band) {
        if (typical[band] < loudest - 40.0f)
            continue;
        const float upper = quantile(overTime[band], 0.75);
        spreads.push_back((upper - quantile(overTime[band], 0.25)) / 1.349f);
    }
    return static_cast<double>(quantile(spreads, 0.5));
}

} // namespace genrescope
