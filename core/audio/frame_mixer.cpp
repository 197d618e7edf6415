// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/frame_mixer.h"

#include <cstdint>
#include <type_traits>

namespace genrescope {

namespace {

/// Integers of n bits are divided by 2^(n-1), as libsndfile does; 8-bit samples are unsigned around 128.
template <class Sample>
float toFloat(Sample sample)
{
    if constexpr (std::is_same_v<Sample, std::uint8_t>)
        return static_cast<float>(sample - 128) / 128.0f;
    else if constexpr (std::is_integral_v<Sample>)
        return static_cast<float>(static_cast<double>(sample) /
                                  (2.0 * static_cast<double>(Sample{1} << (8 * sizeof(Sample) - 2))));
    else
        return static_cast<float>(sample);
}

template <class Sample>
void mix(const AVFrame &frame, bool planar, std::vector<float> &out)
{
    const auto count = static_cast<std::size_t>(frame.nb_samples);
    const auto channels = static_cast<std::size_t>(frame.ch_layout.nb_channels);
    const std::size_t start = out.size();
    out.resize(start + count);
    for (std::size_t i = 0; i < count; ++i) {
        float sum = 0.0f;
        for (std::size_t c = 0; c < channels; ++c) {
            const auto *data = reinterpret_cast<const Sample *>(frame.extended_data[planar ? c : 0]);
            sum += toFloat(data[planar ? i : i * channels + c]);
        }
        out[start + i] = channels > 1 ? sum / static_cast<float>(channels) : sum;
    }
}

} // namespace

bool appendMono(const AVFrame &frame, std::vector<float> &out)
{
    const auto format = static_cast<AVSampleFormat>(frame.format);
    const bool planar = av_sample_fmt_is_planar(format) != 0;
    switch (av_get_packed_sample_fmt(format)) {
    case AV_SAMPLE_FMT_U8:
        mix<std::uint8_t>(frame, planar, out);
        return true;
    case AV_SAMPLE_FMT_S16:
        mix<std::int16_t>(frame, planar, out);
        return true;
    case AV_SAMPLE_FMT_S32:
        mix<std::int32_t>(frame, planar, out);
        return true;
    case AV_SAMPLE_FMT_S64:
        mix<std::int64_t>(frame, planar, out);
        return true;
    case AV_SAMPLE_FMT_FLT:
        mix<float>(frame, planar, out);
        return true;
    case AV_SAMPLE_FMT_DBL:
        mix<double>(frame, planar, out);
        return true;
    default:
        return false;
    }
}

} // namespace genrescope
