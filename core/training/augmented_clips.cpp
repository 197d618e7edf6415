// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/augmented_clips.h"

#include "core/audio/mono_stream.h"
#include "core/datasets/parallel.h"
#include "core/features/feature_cache.h"
#include "core/features/network_input.h"

#include <algorithm>
#include <fmt/format.h>
#include <new>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

struct Copies
{
    std::size_t original = 0; ///< in data.train
    std::vector<std::optional<PackedClip>> clips;
    std::string reason; ///< why one is missing
};

/// All variants of one track; it is decoded once, and not at all when the cache has them.
void makeCopies(Copies &copies, const fs::path &path, const std::vector<WaveformAugmentation> &variants,
                const InputOptions &input, FeatureCache *cache)
{
    copies.clips.resize(variants.size());
    std::optional<DecodedAudio> decoded;
    for (std::size_t i = 0; i < variants.size(); ++i) {
        const std::string key = fmt::format("{} start_s=0 semitones={} tempo={}", input.canonicalText(),
                                            variants[i].semitones, variants[i].tempo);
        if (auto known = cache ? cache->find(path, key) : std::nullopt) {
            copies.clips[i] = std::move(*known);
            continue;
        }
        if (!decoded) {
            auto fresh = decodeMono(path, input.mel.sampleRate, 0.0, input.clip_s);
            if (!fresh) {
                copies.reason = fresh.error().message;
                return;
            }
            decoded = std::move(*fresh);
        }
        const auto changed = augmented(decoded->audio, variants[i]);
        if (!changed) {
            copies.reason = changed.error().message;
            continue;
        }
        MelSpectrogram mel(input.mel);
        auto clip = clipFromAudio(changed->samples, input, mel);
        if (!clip) {
            copies.reason = clip.error().message;
            continue;
        }
        if (cache)
            (void)cache->store(path, key, *clip); // a full disk costs time later, not this copy
        copies.clips[i] = std::move(*clip);
    }
}

} // namespace

std::vector<WaveformAugmentation> augmentedVariants(const AugmentationOptions &options)
{
    std::vector<WaveformAugmentation> variants;
    for (const double semitones : options.pitchSemitones)
        variants.push_back({.semitones = semitones});
    for (const double tempo : options.tempoFactors)
        variants.push_back({.tempo = tempo});
    return variants;
}

Result<void> addAugmentedClips(TrainingData &data, const Manifest &manifest, const InputOptions &input,
                               const AugmentationOptions &options, FeatureCache *cache, int threads,
                               const ProgressSink &progress, std::stop_token stop)
{
    const std::vector<WaveformAugmentation> variants = augmentedVariants(options);
    if (variants.empty())
        return {};
    const auto pathOf = [&](std::size_t clip) -> const fs::path & {
        return manifest.items[data.train.source[clip]].path;
    };
    std::vector<Copies> tracks;
    for (std::size_t clip = 0; clip < data.train.clips.size(); ++clip)
        if (!isArrayOrPictureFile(pathOf(clip)))
            tracks.push_back({.original = clip});
    if (const std::size_t others = data.train.clips.size() - tracks.size(); others > 0)
        data.leftOut.push_back(
            fmt::format("pitch and tempo copies of {} training clips that are pictures or arrays: "
                        "only sound can be shifted",
                        others));
    const bool whole = forEachItem(
        tracks.size(), threads,
        [&](std::size_t i) {
            try {
                makeCopies(tracks[i], pathOf(tracks[i].original), variants, input, cache);
            } catch (const std::bad_alloc &) {
                tracks[i].reason = "there is not enough memory to make it";
            }
        },
        progress,
        [&](std::size_t i) { return "copies of " + pathOf(tracks[i].original).filename().string(); },
        std::move(stop));
    if (!whole)
        return Error{"stopped while making copies of clips; what was computed is in the cache"};
    for (Copies &track : tracks) {
        const int label = data.train.labels[track.original];
        const std::size_t source = data.train.source[track.original];
        for (auto &clip : track.clips) {
            if (!clip)
                continue;
            data.train.clips.push_back(std::move(*clip));
            data.train.labels.push_back(label);
            data.train.source.push_back(source);
        }
        if (!track.reason.empty())
            data.leftOut.push_back(
                fmt::format("a copy of {}: {}", manifest.items[source].path.string(), track.reason));
    }
    return {};
}

} // namespace genrescope
