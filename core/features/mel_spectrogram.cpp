// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/mel_spectrogram.h"

#include "core/base/fftw_planner.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <fftw3.h>
#include <limits>
#include <numbers>

namespace genrescope {

namespace {

/// |real FFT|^2 of windowed frames. In double precision, as librosa works (its window is float64, which lifts the
/// whole transform): quiet bins beside loud ones would otherwise drown in rounding noise. Only the transform's result
/// is rounded to float32, again as librosa's.
class FramePower
{
public:
    explicit FramePower(int nFft)
        : m_nFft(nFft)
        , m_window(static_cast<std::size_t>(nFft))
        , m_in(fftw_alloc_real(static_cast<std::size_t>(nFft)))
        , m_out(fftw_alloc_complex(static_cast<std::size_t>(nFft / 2 + 1)))
    {
        for (int i = 0; i < nFft; ++i)
            m_window[static_cast<std::size_t>(i)] = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * i / nFft);
        // ESTIMATE measures nothing, so that every run takes the same steps and gives the same bits.
        makeFftwPlannerThreadSafe();
        m_plan = fftw_plan_dft_r2c_1d(nFft, m_in, m_out, FFTW_ESTIMATE | FFTW_DESTROY_INPUT);
    }

    ~FramePower()
    {
        fftw_destroy_plan(m_plan);
        fftw_free(m_out);
        fftw_free(m_in);
    }

    FramePower(const FramePower &) = delete;
    FramePower &operator=(const FramePower &) = delete;

    int bins() const { return m_nFft / 2 + 1; }

    /// Power of the frame whose first sample is samples[first]; samples outside the span are 0.
    void compute(std::span<const float> samples, std::int64_t first, std::span<float> power)
    {
        const auto size = static_cast<std::int64_t>(samples.size());
        const std::int64_t begin = std::clamp<std::int64_t>(-first, 0, m_nFft);
        const std::int64_t end = std::clamp<std::int64_t>(size - first, begin, m_nFft);
        std::fill(m_in, m_in + begin, 0.0);
        for (std::int64_t i = begin; i < end; ++i)
            m_in[i] = m_window[static_cast<std::size_t>(i)] * samples[static_cast<std::size_t>(first + i)];
        std::fill(m_in + end, m_in + m_nFft, 0.0);
        fftw_execute(m_plan);
        for (std::size_t bin = 0; bin < power.size(); ++bin) {
            const double re = static_cast<float>(m_out[bin][0]);
            const double im = static_cast<float>(m_out[bin][1]);
            power[bin] = static_cast<float>(re * re + im * im);
        }
    }

private:
    int m_nFft;
    std::vector<double> m_window; ///< periodic Hann
    double *m_in;
    fftw_complex *m_out;
    fftw_plan m_plan;
};

/// The filter bank without its zeros: a band touches a few bins only (2 of 1025 to some 60 of them).
class SparseBank
{
public:
    explicit SparseBank(const Matrix &bank)
    {
        for (int band = 0; band < bank.rows; ++band) {
            const std::span<const float> row = bank.row(band);
            const auto isSet = [](float weight) { return weight != 0.0f; };
            const auto begin = std::find_if(row.begin(), row.end(), isSet);
            auto end = row.end();
            while (end != begin && !isSet(*(end - 1)))
                --end;
            m_bands.push_back({static_cast<std::size_t>(begin - row.begin()), m_weights.size(),
                               static_cast<std::size_t>(end - begin)});
            m_weights.insert(m_weights.end(), begin, end);
        }
    }

    float apply(int band, std::span<const float> power) const
    {
        const Band &b = m_bands[static_cast<std::size_t>(band)];
        const float *weights = m_weights.data() + b.weight;
        const float *bins = power.data() + b.bin;
        // Four sums, since each addition to a single one would wait for the one before.
        std::array<double, 4> sums{};
        std::size_t i = 0;
        for (; i + sums.size() <= b.count; i += sums.size()) {
            for (std::size_t k = 0; k < sums.size(); ++k)
                sums[k] += static_cast<double>(weights[i + k]) * bins[i + k];
        }
        for (; i < b.count; ++i)
            sums[0] += static_cast<double>(weights[i]) * bins[i];
        return static_cast<float>((sums[0] + sums[1]) + (sums[2] + sums[3]));
    }

private:
    struct Band
    {
        std::size_t bin;    ///< first bin with a weight
        std::size_t weight; ///< where the weights begin in m_weights
        std::size_t count;
    };

    std::vector<Band> m_bands;
    std::vector<float> m_weights;
};

} // namespace

void powerToDb(Matrix &power, const MelOptions &options)
{
    if (power.empty())
        return;
    const auto aMin = static_cast<float>(options.aMin);
    const double loudest = *std::max_element(power.values.begin(), power.values.end());
    const double reference = options.reference ? std::abs(*options.reference) : loudest;
    const auto referenceDb = static_cast<float>(10.0 * std::log10(std::max(options.aMin, reference)));
    float highest = -std::numeric_limits<float>::infinity();
    for (float &value : power.values) {
        value = 10.0f * std::log10(std::max(aMin, value)) - referenceDb;
        highest = std::max(highest, value);
    }
    if (options.topDb > 0.0) {
        const float floor = highest - static_cast<float>(options.topDb);
        for (float &value : power.values)
            value = std::max(value, floor);
    }
}

struct MelSpectrogram::Impl
{
    explicit Impl(const MelOptions &o)
        : options(o)
        , frame(o.nFft)
        , bank(melFilterBank(o))
        , framePower(static_cast<std::size_t>(frame.bins()))
    {}

    /// Calls sink(frame index) after `framePower` has been filled, for every frame in turn.
    template <class Sink>
    void forEachFrame(std::span<const float> samples, int frames, Sink sink)
    {
        for (int i = 0; i < frames; ++i) {
            frame.compute(samples, static_cast<std::int64_t>(i) * options.hop - options.nFft / 2, framePower);
            sink(i);
        }
    }

    MelOptions options;
    FramePower frame;
    SparseBank bank;
    std::vector<float> framePower;
};

MelSpectrogram::MelSpectrogram(const MelOptions &options)
{
    assert(options.problems().empty());
    m_impl = std::make_unique<Impl>(options);
}

MelSpectrogram::~MelSpectrogram() = default;
MelSpectrogram::MelSpectrogram(MelSpectrogram &&) noexcept = default;
MelSpectrogram &MelSpectrogram::operator=(MelSpectrogram &&) noexcept = default;

const MelOptions &MelSpectrogram::options() const
{
    return m_impl->options;
}

int MelSpectrogram::frames(std::size_t samples) const
{
    // nFft / 2 zeros on both sides; an odd nFft therefore has one sample less to begin in.
    const auto nFft = static_cast<std::size_t>(m_impl->options.nFft);
    const std::size_t padded = samples + 2 * (nFft / 2);
    return padded < nFft ? 0 : static_cast<int>(1 + (padded - nFft) / static_cast<std::size_t>(m_impl->options.hop));
}

Matrix MelSpectrogram::power(std::span<const float> samples)
{
    Matrix result(m_impl->options.mels, frames(samples.size()));
    m_impl->forEachFrame(samples, result.columns, [&](int frame) {
        for (int band = 0; band < result.rows; ++band)
            result.at(band, frame) = m_impl->bank.apply(band, m_impl->framePower);
    });
    return result;
}

Matrix MelSpectrogram::decibels(std::span<const float> samples)
{
    Matrix result = power(samples);
    powerToDb(result, m_impl->options);
    return result;
}

Matrix MelSpectrogram::linearPower(std::span<const float> samples)
{
    Matrix result(m_impl->frame.bins(), frames(samples.size()));
    m_impl->forEachFrame(samples, result.columns, [&](int frame) {
        for (int bin = 0; bin < result.rows; ++bin)
            result.at(bin, frame) = m_impl->framePower[static_cast<std::size_t>(bin)];
    });
    return result;
}

} // namespace genrescope
