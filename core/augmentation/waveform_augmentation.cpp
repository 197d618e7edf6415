// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augmentation/waveform_augmentation.h"

#include "core/base/fftw_planner.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <rubberband/RubberBandStretcher.h>

namespace genrescope {

namespace {

using RubberBand::RubberBandStretcher;

constexpr double mostSemitones = 24.0;
constexpr double mostTempo = 4.0;
constexpr double mostGain_dB = 60.0;
constexpr std::size_t block = 4096;

Result<void> check(const AudioBuffer &audio, const WaveformAugmentation &wanted)
{
    // Written as "not inside" so that NaN is refused too.
    if (!(std::abs(wanted.semitones) <= mostSemitones))
        return Error{fmt::format("a pitch shift of {} semitones is outside -24 to 24", wanted.semitones)};
    if (!(wanted.tempo >= 1.0 / mostTempo && wanted.tempo <= mostTempo))
        return Error{fmt::format("a tempo factor of {} is outside 0.25 to 4", wanted.tempo)};
    if (!(std::abs(wanted.gain_dB) <= mostGain_dB))
        return Error{fmt::format("a gain of {} dB is outside -60 to 60", wanted.gain_dB)};
    if (audio.sampleRate < 8000 || audio.sampleRate > 192000)
        return Error{fmt::format("pitch and tempo cannot be changed at {} Hz", audio.sampleRate)};
    return {};
}

void appendAvailable(RubberBandStretcher &stretcher, std::vector<float> &out)
{
    for (int count = stretcher.available(); count > 0; count = stretcher.available()) {
        const std::size_t start = out.size();
        out.resize(start + static_cast<std::size_t>(count));
        float *channel = out.data() + start;
        out.resize(start + stretcher.retrieve(&channel, static_cast<std::size_t>(count)));
    }
}

/// What there is by then, when a stop is asked for.
std::vector<float> stretched(const AudioBuffer &audio, double timeRatio, double pitchScale, const std::stop_token &stop)
{
    makeFftwPlannerThreadSafe(); // some builds of Rubber Band plan with FFTW
    RubberBandStretcher stretcher(static_cast<std::size_t>(audio.sampleRate), 1,
                                  RubberBandStretcher::OptionProcessOffline |
                                      RubberBandStretcher::OptionEngineFiner |
                                      RubberBandStretcher::OptionThreadingNever,
                                  timeRatio, pitchScale);
    stretcher.setMaxProcessSize(block);
    stretcher.setExpectedInputDuration(audio.samples.size());
    const auto feed = [&](auto &&use) {
        for (std::size_t i = 0; i < audio.samples.size() && !stop.stop_requested(); i += block) {
            const float *channel = audio.samples.data() + i;
            const std::size_t count = std::min(block, audio.samples.size() - i);
            use(&channel, count, i + count == audio.samples.size());
        }
    };
    feed([&](const float *const *in, std::size_t count, bool last) { stretcher.study(in, count, last); });
    std::vector<float> out;
    out.reserve(static_cast<std::size_t>(static_cast<double>(audio.samples.size()) * timeRatio) + 2 * block);
    feed([&](const float *const *in, std::size_t count, bool last) {
        stretcher.process(in, count, last);
        appendAvailable(stretcher, out);
    });
    return out;
}

} // namespace

Result<AudioBuffer> augmented(const AudioBuffer &audio, const WaveformAugmentation &augmentation, const std::stop_token &stop)
{
    if (auto checked = check(audio, augmentation); !checked)
        return checked.error();
    AudioBuffer result = audio;
    if (!audio.samples.empty() && (augmentation.semitones != 0.0 || augmentation.tempo != 1.0)) {
        result.samples =
            stretched(audio, 1.0 / augmentation.tempo, std::exp2(augmentation.semitones / 12.0), stop);
        if (stop.stop_requested())
            return Error{"cancelled"};
        // Rubber Band's own length is right to within a block; the promise is exact.
        result.samples.resize(static_cast<std::size_t>(
            std::llround(static_cast<double>(audio.samples.size()) / augmentation.tempo)));
    }
    if (augmentation.gain_dB != 0.0) {
        const auto factor = static_cast<float>(std::pow(10.0, augmentation.gain_dB / 20.0));
        for (float &sample : result.samples)
            sample *= factor;
    }
    return result;
}

} // namespace genrescope
