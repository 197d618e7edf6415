// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/mel_spectrogram.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

// Slaney's Auditory Toolbox: linear below 1 kHz (3 mels per 200 Hz), logarithmic above (27 mels per
// factor 6.4).
constexpr double slaneyHzPerMel = 200.0 / 3.0;
constexpr double slaneyBreakHz = 1000.0;
constexpr double slaneyBreakMel = slaneyBreakHz / slaneyHzPerMel;
const double slaneyLogStep = std::log(6.4) / 27.0;

} // namespace

double hzToMel(double hz, MelScale scale)
{
    if (scale == MelScale::Htk)
        return 2595.0 * std::log10(1.0 + hz / 700.0);
    return hz >= slaneyBreakHz ? slaneyBreakMel + std::log(hz / slaneyBreakHz) / slaneyLogStep
                               : hz / slaneyHzPerMel;
}

double melToHz(double mel, MelScale scale)
{
    if (scale == MelScale::Htk)
        return 700.0 * (std::pow(10.0, mel / 2595.0) - 1.0);
    return mel >= slaneyBreakMel ? slaneyBreakHz * std::exp(slaneyLogStep * (mel - slaneyBreakMel))
                                 : slaneyHzPerMel * mel;
}

std::vector<double> melBandEdges_hz(const MelOptions &options)
{
    const double lowest = hzToMel(options.fMin, options.scale);
    const double highest = hzToMel(options.upperHz(), options.scale);
    const int count = options.mels + 2;
    const double step = (highest - lowest) / (count - 1);
    std::vector<double> edges(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        edges[static_cast<std::size_t>(i)] =
            melToHz(i + 1 == count ? highest : i * step + lowest, options.scale);
    return edges;
}

Matrix melFilterBank(const MelOptions &options)
{
    const std::vector<double> edges = melBandEdges_hz(options);
    Matrix bank(options.mels, options.nFft / 2 + 1);
    // Doubles rounded to float once per step, in librosa's order, so that the weights are the same numbers.
    const double binHz = 1.0 / (options.nFft * (1.0 / options.sampleRate));
    for (int band = 0; band < bank.rows; ++band) {
        const double left = edges[static_cast<std::size_t>(band)];
        const double centre = edges[static_cast<std::size_t>(band) + 1];
        const double right = edges[static_cast<std::size_t>(band) + 2];
        const double scale = options.norm == MelNorm::Slaney ? 2.0 / (right - left) : 1.0;
        for (int bin = 0; bin < bank.columns; ++bin) {
            const double hz = bin * binHz;
            const double rising = (hz - left) / (centre - left);
            const double falling = (right - hz) / (right - centre);
            const auto weight = static_cast<float>(std::max(0.0, std::min(rising, falling)));
            bank.at(band, bin) = static_cast<float>(weight * scale);
        }
    }
    return bank;
}

int emptyMelBands(const MelOptions &options)
{
    const std::vector<double> edges = melBandEdges_hz(options);
    const double binHz = 1.0 / (options.nFft * (1.0 / options.sampleRate));
    int empty = 0, bin = 0; // the first frequency above the band's lower edge; edges rise, and so does it
    for (int band = 0; band < options.mels; ++band) {
        while (bin <= options.nFft / 2 && bin * binHz <= edges[static_cast<std::size_t>(band)])
            ++bin;
        empty += bin > options.nFft / 2 || bin * binHz >= edges[static_cast<std::size_t>(band) + 2];
    }
    return empty;
}

} // namespace genrescope
