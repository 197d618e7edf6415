// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/leakage.h"

#include "core/base/content_hash.h"
#include "core/base/counted.h"
#include "core/datasets/importer.h"
#include "core/datasets/parallel.h"
#include "core/datasets/split.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

using Groups = std::map<std::string, std::vector<std::size_t>>;

/// Sorted map from key to the items that share it, of those groups that lie in more than one split.
Groups acrossSplits(const Manifest &manifest, const Groups &groups)
{
    Groups leaking;
    for (const auto &[key, items] : groups) {
        const Split first = manifest.items[items.front()].split;
        const bool spread = std::any_of(items.begin(), items.end(), [&](std::size_t item) {
            return manifest.items[item].split != first;
        });
        if (spread)
            leaking.emplace(key, items);
    }
    return leaking;
}

Groups inBoth(const Manifest &manifest, const Groups &groups, Split one, Split other)
{
    Groups both;
    for (const auto &[key, items] : groups) {
        const auto has = [&](Split split) {
            return std::any_of(items.begin(), items.end(),
                               [&](std::size_t item) { return manifest.items[item].split == split; });
        };
        if (has(one) && has(other))
            both.emplace(key, items);
    }
    return both;
}

/// "4 of 20 tracks in test": how much of the split the groups are.
std::string shareOf(const Manifest &manifest, const Groups &groups, Split split)
{
    std::ptrdiff_t count = 0;
    for (const auto &[key, items] : groups)
        count +=
            std::ranges::count(items, split, [&](std::size_t item) { return manifest.items[item].split; });
    return fmt::format("{} of {} in {}", count, counted(manifest.indices(split).size(), "track"),
                       toString(split));
}

std::string place(const Manifest &manifest, std::size_t item)
{
    return fmt::format("{} ({})", manifest.items[item].path.filename().string(),
                       toString(manifest.items[item].split));
}

/// "a.mp3 (train) = b.mp3 (test)"
std::vector<std::string> examples(const Manifest &manifest, const Groups &groups)
{
    std::vector<std::string> texts;
    for (const auto &[key, items] : groups) {
        const Split first = manifest.items[items.front()].split;
        const auto other = std::find_if(items.begin(), items.end(), [&](std::size_t item) {
            return manifest.items[item].split != first;
        });
        texts.push_back(place(manifest, items.front()) + " = " + place(manifest, *other));
    }
    return texts;
}

/// "blues.00012" for "blues.00012.3.wav" and "track_seg07" -> "track": what cutting tools append; else
/// nothing.
std::string recordingOfSegment(const fs::path &path)
{
    const std::string stem = path.stem().string();
    std::size_t end = stem.size();
    while (end > 0 && stem[end - 1] >= '0' && stem[end - 1] <= '9')
        --end;
    const std::size_t digits = stem.size() - end;
    if (digits == 0 || digits > 3 || end < 2)
        return {};
    for (const std::string_view mark :
         {"_seg", "_segment", "_chunk", "_part", "_clip", "_slice", "-seg", "-chunk"}) {
        if (end > mark.size() && stem.compare(end - mark.size(), mark.size(), mark) == 0)
            return (path.parent_path().filename() / stem.substr(0, end - mark.size())).string();
    }
    // GTZAN's own numbers have five digits: blues.00012.3 is a piece of blues.00012.
    if (stem[end - 1] == '.' && end >= 7 &&
        std::all_of(stem.begin() + static_cast<std::ptrdiff_t>(end) - 6,
                    stem.begin() + static_cast<std::ptrdiff_t>(end) - 1,
                    [](char c) { return c >= '0' && c <= '9'; }))
        return (path.parent_path().filename() / stem.substr(0, end - 1)).string();
    return {};
}

/// Content hashes of those items whose size another item shares.
Groups sameContent(const Manifest &manifest, const std::vector<std::size_t> &items, int threads,
                   const ProgressSink &progress, std::stop_token stop)
{
    std::unordered_map<std::uintmax_t, std::vector<std::size_t>> bySize;
    for (const std::size_t item : items) {
        std::error_code code;
        const std::uintmax_t size = fs::file_size(manifest.items[item].path, code);
        if (!code)
            bySize[size].push_back(item);
    }
    std::vector<std::size_t> candidates;
    for (const auto &[size, sharers] : bySize) {
        if (sharers.size() > 1)
            candidates.insert(candidates.end(), sharers.begin(), sharers.end());
    }
    std::sort(candidates.begin(), candidates.end());
    std::vector<std::string> hashes(candidates.size());
    forEachItem(
        candidates.size(), threads,
        [&](std::size_t i) {
            if (Result<std::string> hash = fileContentHash(manifest.items[candidates[i]].path))
                hashes[i] = std::move(*hash);
        },
        progress, [&](std::size_t i) { return manifest.items[candidates[i]].path.filename().string(); },
        stop);
    Groups groups;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (!hashes[i].empty())
            groups[hashes[i]].push_back(candidates[i]);
    }
    return groups;
}

} // namespace

std::vector<std::string> leakageWarnings(const Manifest &manifest, const LeakageOptions &options,
                                         const ProgressSink &progress, std::stop_token stop)
{
    Groups artists, files, recordings;
    std::vector<std::size_t> once; // one item per file
    for (std::size_t i = 0; i < manifest.items.size(); ++i) {
        const ManifestItem &item = manifest.items[i];
        if (item.split == Split::None)
            continue;
        if (const std::string artist = artistKey(item.artist); !artist.empty())
            artists[artist].push_back(i);
        std::vector<std::size_t> &same = files[item.path.native()];
        if (same.empty())
            once.push_back(i);
        same.push_back(i);
        if (const std::string recording = recordingOfSegment(item.path); !recording.empty())
            recordings[recording].push_back(i);
    }

    std::set<std::string> implausible = implausibleArtists(manifest);
    std::erase_if(implausible, [&](const std::string &key) { return !artists.contains(key); });
    std::vector<std::string> warnings;
    for (const std::string &key : implausible) {
        const auto &items = artists.at(key);
        warnings.push_back(fmt::format(
            "the artist \"{}\", on {} of several genres, is taken for none: artists are not known "
            "there, and leakage by artist cannot be seen",
            manifest.items[items.front()].artist, counted(items.size(), "track")));
        artists.erase(key);
    }
    // The worst that is true of an artist is said of it, once.
    for (const auto &[one, other] : {std::pair{Split::Train, Split::Test},
                                     {Split::Train, Split::Validation},
                                     {Split::Validation, Split::Test}}) {
        const Groups leaking = inBoth(manifest, artists, one, other);
        if (leaking.empty())
            continue;
        std::vector<std::string> names;
        for (const auto &[key, items] : leaking) {
            names.push_back(manifest.items[items.front()].artist);
            artists.erase(key);
        }
        warnings.push_back(
            fmt::format("{} in both {} and {} ({}; accuracy there looks better than it is): {}",
                        counted(names.size(), "artist is", "artists are"), toString(one), toString(other),
                        shareOf(manifest, leaking, other), listed(names)));
    }
    if (const Groups leaking = acrossSplits(manifest, files); !leaking.empty()) {
        warnings.push_back(fmt::format("{} file{} listed in more than one split: {}", leaking.size(),
                                       leaking.size() == 1 ? " is" : "s are",
                                       listed(examples(manifest, leaking), 3)));
    }
    if (const Groups leaking = acrossSplits(manifest, recordings); !leaking.empty()) {
        warnings.push_back(fmt::format("segments of {} recording{} lie in more than one split: {}",
                                       leaking.size(), leaking.size() == 1 ? "" : "s",
                                       listed(examples(manifest, leaking), 3)));
    }
    if (options.contents) {
        const Groups contents = sameContent(manifest, once, options.threads, progress, stop);
        if (const Groups leaking = acrossSplits(manifest, contents); !leaking.empty()) {
            warnings.push_back(fmt::format("{} file{} the same content in more than one split: {}",
                                           leaking.size(), leaking.size() == 1 ? " has" : "s have",
                                           listed(examples(manifest, leaking), 3)));
        }
    }
    return warnings;
}

} // namespace genrescope
