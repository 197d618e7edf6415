// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/mel_options.h"

#include <cmath>
#include <fmt/format.h>

namespace genrescope {

namespace {

// Beyond these nothing musical is measured; they keep a typing slip from asking for terabytes.
constexpr int maxSampleRate = 1'000'000;
constexpr int maxFft = 1 << 20;
constexpr int maxMels = 1 << 14;

} // namespace

std::vector<std::string> MelOptions::problems() const
{
    std::vector<std::string> found;
    if (sampleRate < 1 || sampleRate > maxSampleRate)
        found.push_back(
            fmt::format("The sample rate is {} Hz; it must be from 1 to {}.", sampleRate, maxSampleRate));
    if (nFft < 2 || nFft > maxFft)
        found.push_back(
            fmt::format("The frame length (n_fft) is {}; it must be from 2 to {}.", nFft, maxFft));
    if (hop < 1 || hop > maxFft)
        found.push_back(fmt::format("The hop is {} samples; it must be from 1 to {}.", hop, maxFft));
    if (mels < 1 || mels > maxMels)
        found.push_back(
            fmt::format("The number of mel bands is {}; it must be from 1 to {}.", mels, maxMels));
    else if (nFft >= 2 && mels > nFft / 2 + 1)
        found.push_back(fmt::format(
            "{} mel bands are more than the {} frequencies that frames (n_fft) of {} samples tell "
            "apart.",
            mels, nFft / 2 + 1, nFft));
    if (!std::isfinite(fMin) || fMin < 0.0)
        found.push_back(fmt::format("The lowest frequency is {} Hz; it must be 0 or more.", fMin));
    if (!std::isfinite(fMax) || fMax < 0.0)
        found.push_back(
            fmt::format("The highest frequency is {} Hz; it must be above the lowest, or 0 for half the "
                        "sample rate.",
                        fMax));
    else if (upperHz() <= fMin)
        found.push_back(
            fmt::format("The highest frequency, {} Hz, is not above the lowest, {} Hz.", upperHz(), fMin));
    else if (upperHz() > sampleRate / 2.0)
        found.push_back(fmt::format("The highest frequency, {} Hz, is above half the sample rate, {} Hz.",
                                    upperHz(), sampleRate / 2.0));
    if (reference && (!std::isfinite(*reference) || *reference <= 0.0))
        found.push_back(fmt::format("The reference power is {}; it must be above 0.", *reference));
    if (!std::isfinite(topDb) || topDb < 0.0)
        found.push_back(
            fmt::format("The range below the maximum (top dB) is {}; it must be 0, which means no floor, or "
                        "more.",
                        topDb));
    if (!std::isfinite(aMin) || aMin <= 0.0)
        found.push_back(fmt::format("The smallest power is {}; it must be above 0.", aMin));
    return found;
}

std::string MelOptions::canonicalText() const
{
    // fmt prints doubles in the shortest form that reads back as the same number, whatever the locale.
    return fmt::format(
        "sample_rate={} n_fft={} hop={} mels={} f_min={} f_max={} scale={} norm={} reference={} "
        "top_db={} a_min={}",
        sampleRate, nFft, hop, mels, fMin, upperHz(), toString(scale), toString(norm),
        reference ? fmt::format("{}", *reference) : "max", topDb > 0.0 ? topDb : 0.0, aMin);
}

std::string toString(MelScale scale)
{
    return scale == MelScale::Slaney ? "slaney" : "htk";
}

std::string toString(MelNorm norm)
{
    return norm == MelNorm::Slaney ? "slaney" : "none";
}

std::optional<MelScale> melScaleFromString(const std::string &text)
{
    if (text == "slaney")
        return MelScale::Slaney;
    if (text == "htk")
        return MelScale::Htk;
    return std::nullopt;
}

std::optional<MelNorm> melNormFromString(const std::string &text)
{
    if (text == "slaney")
        return MelNorm::Slaney;
    if (text == "none")
        return MelNorm::None;
    return std::nullopt;
}

} // namespace genrescope
