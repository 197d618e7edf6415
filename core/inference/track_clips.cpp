// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inference/track_clips.h"

#include "core/audio/media_files.h"
#include "core/audio/mono_stream.h"
#include "core/features/mel_spectrogram.h"
#include "core/features/network_input.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <span>

namespace genrescope {

namespace {

/// No listener names a genre for less.
constexpr double shortestTrack_s = 1.0;

/// Clips that are called 30 s long last 29.7 to 30.1 s.
constexpr double nearlyWhole = 0.95;

/// One step of 16-bit sound, -90 dBFS: nobody hears what stays below, and a genre named for it would be made
/// up.
constexpr float leastAudible = 1.0f / 32768;

/// A clip's rest at the end of a track is music only if it lasts this long.
double shortestRest_s(double clip_s)
{
    return std::max(3.0, 0.1 * clip_s);
}

/// How much sound one window of the model shows.
double windowLength_s(const InputOptions &input)
{
    if (input.kind == InputKind::Picture)
        return input.clip_s;
    return static_cast<double>(input.width) * input.mel.hop / input.mel.sampleRate;
}

/// Whether every channel holds one value throughout, as arrays and pictures of silence do.
bool isUniform(const FeatureArray &clip)
{
    const std::size_t plane = clip.values.size() / static_cast<std::size_t>(std::max(1, clip.channels));
    for (std::size_t from = 0; plane > 0 && from < clip.values.size(); from += plane)
        if (!std::ranges::all_of(std::span(clip.values).subspan(from, plane),
                                 [&](float value) { return value == clip.values[from]; }))
            return false;
    return true;
}

Result<TrackWalk> visitClipFile(const std::filesystem::path &file, const InputOptions &input,
                                const std::function<Result<void>(const TrackClip &)> &visit)
{
    auto features = loadClip(file, input, nullptr);
    if (!features)
        return features.error();
    if (isUniform(*features))
        return Error{fmt::format("{}: shows silence: it holds one value throughout", file.string())};
    // What a picture or an array does not say of its length, its columns do.
    const double length_s = input.kind == InputKind::Picture
                                ? input.clip_s
                                : static_cast<double>(features->width) * input.mel.hop / input.mel.sampleRate;
    if (const auto visited =
            visit({.features = std::move(*features), .start_s = 0.0, .length_s = length_s, .share = 1.0});
        !visited)
        return Error{fmt::format("{}: {}", file.string(), visited.error().message)};
    return TrackWalk{.duration_s = length_s, .warnings = {}};
}

std::string tooShort(const std::filesystem::path &file, double length_s)
{
    if (length_s <= 0.0)
        return fmt::format("{}: holds no sound", file.string());
    return fmt::format("{}: holds only {:.2g} s of sound; at least {:.0f} s is needed to name a genre",
                       file.string(), length_s, shortestTrack_s);
}

} // namespace

Result<TrackWalk> forEachClip(const std::filesystem::path &file, const InputOptions &input,
                              const std::function<Result<void>(const TrackClip &)> &visit,
                              std::stop_token stop)
{
    if (isArrayOrPictureFile(file))
        return visitClipFile(file, input, visit);

    const int rate = input.mel.sampleRate;
    auto stream = MonoStream::open(file, rate);
    if (!stream)
        return stream.error();
    MelSpectrogram mel(input.mel);
    const auto clipSamples = static_cast<std::size_t>(std::lround(input.clip_s * rate));
    const auto fewestSamples = static_cast<std::size_t>(std::lround(shortestRest_s(input.clip_s) * rate));
    const double promised_s = (*stream)->source().duration_s;
    std::vector<float> samples(clipSamples);
    std::size_t position = 0;
    bool any = false;
    bool silent = true;
    while (true) {
        if (stop.stop_requested())
            return Error{"cancelled"};
        const std::size_t got = (*stream)->read(samples);
        const std::span sound(samples.data(), got);
        silent = silent &&
                 std::ranges::all_of(sound, [](float sample) { return std::abs(sample) < leastAudible; });
        const double start_s = static_cast<double>(position) / rate;
        const double length_s = static_cast<double>(got) / rate;
        if (position == 0 && length_s < shortestTrack_s)
            return Error{tooShort(file, length_s)};
        // The rest of a track says little and weighs as much as a whole clip: only a track that is nothing
        // else is judged by it.
        if (got > 0 && (!any || got >= fewestSamples)) {
            any = true;
            auto features = clipFromAudio(sound, input, mel);
            if (!features)
                return Error{fmt::format("{}: {}", file.string(), features.error().message)};
            const double end_s = start_s + length_s;
            if (const auto visited =
                    visit({.features = std::move(*features),
                           .start_s = start_s,
                           .length_s = length_s,
                           .share = promised_s > 0.0 ? std::min(1.0, end_s / promised_s) : 0.0});
                !visited)
                return Error{fmt::format("{}: {}", file.string(), visited.error().message)};
        }
        position += got;
        if (got < clipSamples)
            break;
    }
    TrackWalk walk{.duration_s = static_cast<double>(position) / rate, .warnings = (*stream)->warnings()};
    if (silent) // with what the decoder says of it, which may be the reason
        return Error{fmt::format("{}: is silent from beginning to end: nothing in it reaches -90 dBFS{}{}",
                                 file.string(), walk.warnings.empty() ? "" : "; ",
                                 fmt::join(walk.warnings, "; "))};
    if (const double window_s = windowLength_s(input); walk.duration_s < nearlyWhole * window_s)
        walk.warnings.push_back(
            fmt::format("holds {:.1f} s of sound, and the model looks at {:.1f} s at a time: "
                        "the genre named is less sure than it seems",
                        walk.duration_s, window_s));
    return walk;
}

} // namespace genrescope
