// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/clip_check.h"

#include "core/audio/mono_stream.h"
#include "core/base/content_hash.h"
#include "core/base/translatable.h"
#include "core/datasets/audio_statistics.h"
#include "core/datasets/dataset_files.h"
#include "core/datasets/importer.h"
#include "core/features/picture.h"
#include "core/formats/npz.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

/// A sentence about a file without the file's name in front, for places that show the name anyway.
std::string withoutName(const std::string &message, const fs::path &path)
{
    const std::string prefix = path.string() + ": ";
    return message.starts_with(prefix) ? message.substr(prefix.size()) : message;
}

void checkSamples(ClipReport &report, const AudioStatistics &statistics, const ClipCheckOptions &options)
{
    const auto find = [&](ClipFault fault, const char *pattern, std::vector<std::string> values = {}) {
        report.findings.push_back(clipFinding(fault, pattern, std::move(values)));
    };
    report.peak_dBFS = statistics.peak_dBFS();
    report.clippedShare = statistics.clippedShare();
    report.spectralChange_dB = statistics.spectralChange_dB();
    if (report.duration_s < options.minDuration_s)
        find(ClipFault::TooShort, translatable("ClipFinding", "%1 s long; at least %2 s are needed"),
             {fmt::format("{:.2f}", report.duration_s), fmt::format("{:g}", options.minDuration_s)});

    const double silent_s = statistics.silentSeconds(options.silence_dBFS);
    if (report.peak_dBFS <= -199.0) {
        find(ClipFault::Silent, translatable("ClipFinding", "every sample is 0"));
        return;
    }
    if (report.peak_dBFS < options.silence_dBFS) {
        find(ClipFault::Silent, translatable("ClipFinding", "peak %1 dBFS"),
             {fmt::format("{:.1f}", report.peak_dBFS)});
        return;
    }
    if (silent_s >= options.silentShare * report.duration_s) {
        find(ClipFault::Silent, translatable("ClipFinding", "%1 of %2 s lie below %3 dBFS"),
             {fmt::format("{:.1f}", silent_s), fmt::format("{:.1f}", report.duration_s),
              fmt::format("{:g}", options.silence_dBFS)});
        return;
    }
    // Half a 16-bit step: what remains of a constant after a lossy codec is caught by the spectrum below.
    if (statistics.maximum() - statistics.minimum() < 1.6e-5) {
        find(ClipFault::Static, translatable("ClipFinding", "every sample is %1 (direct current, no sound)"),
             {fmt::format("{:.3f}", statistics.mean())});
        return;
    }
    if (report.spectralChange_dB < options.steadySpectrum_dB)
        find(ClipFault::Static,
             translatable("ClipFinding",
                          "the spectrum hardly changes (%1 dB from second to second): a tone, hum or noise"),
             {fmt::format("{:.2f}", report.spectralChange_dB)});
    if (std::abs(statistics.mean()) > 0.1)
        find(ClipFault::Damaged, translatable("ClipFinding", "the wave is off centre by %1 of full scale"),
             {fmt::format("{:.2f}", statistics.mean())});
    if (report.clippedShare >= options.clippedShare)
        find(ClipFault::Clipped,
             translatable("ClipFinding", "%1 % of the samples are cut off at the top (%2 dBFS)"),
             {fmt::format("{:.1f}", 100.0 * report.clippedShare),
              fmt::format("{:.1f}", std::min(report.peak_dBFS, 0.0))});
}

void checkAudio(ClipReport &report, const fs::path &path, const ClipCheckOptions &options,
                const std::stop_token &stop)
{
    Result<std::unique_ptr<MonoStream>> opened = MonoStream::open(path, 0);
    if (!opened) {
        report.findings.push_back({ClipFault::Broken, withoutName(opened.error().message, path)});
        return;
    }
    MonoStream &stream = **opened;
    AudioStatistics statistics(stream.sampleRate());
    std::vector<float> block(statistics.blockSize());
    while (const std::size_t count = stream.read(block)) {
        statistics.add(std::span<const float>(block).first(count));
        if (count < block.size() || stop.stop_requested())
            break;
    }
    if (statistics.samples() == 0) {
        if (stream.warnings().empty())
            report.findings.push_back(
                clipFinding(ClipFault::Broken, translatable("ClipFinding", "no sound in it")));
        else
            report.findings.push_back({ClipFault::Broken, withoutName(listed(stream.warnings()), path)});
        return;
    }
    report.duration_s = static_cast<double>(statistics.samples()) / stream.sampleRate();
    report.decodedHash = fmt::format("audio {} {}", stream.sampleRate(), statistics.hash());
    for (const std::string &warning : stream.warnings())
        report.findings.push_back({ClipFault::Damaged, withoutName(warning, path)});
    checkSamples(report, statistics, options);
}

void checkArray(ClipReport &report, const fs::path &path)
{
    const Result<NpyArray> array = readSingleArray(path);
    if (!array) {
        report.findings.push_back({ClipFault::Broken, withoutName(array.error().message, path)});
        return;
    }
    for (const std::size_t length : array->shape)
        report.shape += (report.shape.empty() ? "" : " x ") + std::to_string(length);
    const std::vector<float> values = array->floats();
    report.decodedHash = "array " + report.shape + " " +
                         contentHash(std::string_view(reinterpret_cast<const char *>(values.data()),
                                                      values.size() * sizeof(float)));
    if (values.empty()) {
        report.findings.push_back(
            clipFinding(ClipFault::Broken, translatable("ClipFinding", "an array without values")));
        return;
    }
    const auto odd =
        std::count_if(values.begin(), values.end(), [](float value) { return !std::isfinite(value); });
    if (odd > 0) {
        report.findings.push_back(clipFinding(
            ClipFault::Damaged, translatable("ClipFinding", "%1 of %2 values are not finite numbers"),
            {std::to_string(odd), std::to_string(values.size())}));
        return;
    }
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    if (*lowest == *highest) {
        report.findings.push_back(clipFinding(ClipFault::Static,
                                              translatable("ClipFinding", "every value is %1"),
                                              {fmt::format("{:g}", *lowest)}));
        return;
    }
    if (array->shape.size() < 2)
        return;
    // (..., bands, frames): a clip in which every frame is the same as the first.
    const std::size_t frames = array->shape.back();
    bool steady = frames > 1;
    for (std::size_t i = 0; steady && i < values.size(); ++i)
        steady = std::abs(values[i] - values[i - i % frames]) <= 1e-3f * (*highest - *lowest);
    if (steady)
        report.findings.push_back(
            clipFinding(ClipFault::Static, translatable("ClipFinding", "all frames are the same")));
}

void checkPicture(ClipReport &report, const fs::path &path)
{
    const Result<Picture> picture = readPicture(path);
    if (!picture) {
        report.findings.push_back({ClipFault::Broken, withoutName(picture.error().message, path)});
        return;
    }
    report.shape = fmt::format("{} x {}", picture->width, picture->height);
    const std::vector<std::uint8_t> &rgb = picture->rgb;
    report.decodedHash =
        "picture " + report.shape + " " +
        contentHash(std::string_view(reinterpret_cast<const char *>(rgb.data()), rgb.size()));
    const std::size_t rowBytes = static_cast<std::size_t>(picture->width) * 3;
    bool oneColour = true, equalColumns = picture->width > 1;
    for (std::size_t i = 3; i < rgb.size() && (oneColour || equalColumns); ++i) {
        oneColour = oneColour && rgb[i] == rgb[i % 3];
        if (i % rowBytes >= 3)
            equalColumns = equalColumns && rgb[i] == rgb[i - 3];
    }
    if (oneColour)
        report.findings.push_back(
            clipFinding(ClipFault::Static, translatable("ClipFinding", "one colour everywhere")));
    else if (equalColumns)
        report.findings.push_back(
            clipFinding(ClipFault::Static, translatable("ClipFinding", "all columns are the same")));
}

} // namespace

ClipFinding clipFinding(ClipFault fault, const char *pattern, std::vector<std::string> values)
{
    std::string reason;
    const std::string_view text(pattern);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t value =
            i + 1 < text.size() ? static_cast<std::size_t>(text[i + 1] - '1') : values.size();
        if (text[i] == '%' && value < values.size()) {
            reason += values[value];
            ++i;
        } else {
            reason += text[i];
        }
    }
    return {fault, std::move(reason), pattern, std::move(values)};
}

std::string toString(ClipFault fault)
{
    switch (fault) {
    case ClipFault::Damaged:
        return "damaged";
    case ClipFault::Silent:
        return "silent";
    case ClipFault::Static:
        return "static";
    case ClipFault::Clipped:
        return "clipped";
    case ClipFault::TooShort:
        return "too short";
    case ClipFault::WrongLength:
        return "wrong length";
    case ClipFault::Duplicate:
        return "duplicate";
    case ClipFault::Broken:
        break;
    }
    return "broken";
}

ClipReport checkClip(const fs::path &path, const ClipCheckOptions &options, const std::stop_token &stop)
{
    ClipReport report;
    if (Result<std::string> hash = fileContentHash(path))
        report.contentHash = std::move(*hash);
    switch (itemKind(path).value_or(ItemKind::Audio)) {
    case ItemKind::Array:
        checkArray(report, path);
        break;
    case ItemKind::Picture:
        checkPicture(report, path);
        break;
    case ItemKind::Audio:
        checkAudio(report, path, options, stop);
        break;
    }
    return report;
}

} // namespace genrescope
