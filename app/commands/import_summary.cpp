// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/import_summary.h"

#include "core/base/counted.h"
#include "core/datasets/split_summary.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <nlohmann/json.hpp>
#include <vector>

namespace genrescope::app {

namespace {

constexpr std::array<Split, 4> splitColumns = {Split::Train, Split::Validation, Split::Test, Split::None};

using Counts = std::map<std::string, std::map<Split, std::size_t>>;

Counts countItems(const Manifest &manifest)
{
    Counts counts;
    for (const ManifestItem &item : manifest.items)
        ++counts[item.genre][item.split];
    return counts;
}

/// An accuracy on fewer tracks moves by more than 10 % with each of them.
constexpr std::size_t fewTracks = 10;

std::size_t withArtist(const Manifest &manifest)
{
    return summarizeSplits(manifest).withArtist;
}

} // namespace

std::string splitTable(const Manifest &manifest)
{
    const Counts counts = countItems(manifest);
    std::map<Split, std::size_t> sums;
    std::size_t width = 5;
    for (const auto &[genre, splits] : counts) {
        width = std::max(width, genre.size());
        for (const auto &[split, count] : splits)
            sums[split] += count;
    }
    const auto line = [&](const std::string &name, const std::map<Split, std::size_t> &splits) {
        std::string text = fmt::format("  {:<{}}", name, width);
        std::size_t whole = 0;
        for (const Split split : splitColumns) {
            if (sums[split] == 0)
                continue;
            const auto found = splits.find(split);
            const std::size_t count = found == splits.end() ? 0 : found->second;
            text += fmt::format(" {:>10}", count);
            whole += count;
        }
        return text + fmt::format(" {:>10}\n", whole);
    };
    std::string text = fmt::format("  {:<{}}", "genre", width);
    for (const Split split : splitColumns) {
        if (sums[split] > 0)
            text += fmt::format(" {:>10}", split == Split::None ? "no split" : toString(split));
    }
    text += fmt::format(" {:>10}\n", "all");
    for (const auto &[genre, splits] : counts)
        text += line(genre, splits);
    return text + line("all", sums);
}

std::string summaryJson(const Imported &imported, const std::string &out)
{
    nlohmann::ordered_json genres = nlohmann::ordered_json::object();
    for (const auto &[genre, splits] : countItems(imported.manifest)) {
        nlohmann::ordered_json counts = nlohmann::ordered_json::object();
        for (const Split split : splitColumns) {
            if (const auto found = splits.find(split); found != splits.end())
                counts[split == Split::None ? "none" : toString(split)] = found->second;
        }
        genres[genre] = counts;
    }
    const nlohmann::ordered_json json{{"manifest", out},
                                      {"tracks", imported.manifest.items.size()},
                                      {"genres", genres},
                                      {"notes", imported.notes},
                                      {"warnings", imported.warnings}};
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::string emptySplitsWarning(const EmptySplits &empty, std::size_t genres)
{
    std::vector<std::string> names;
    for (const Split split : empty.splits)
        names.push_back(toString(split));
    std::string text = fmt::format("no track is in the split {}: ", fmt::join(names, " or "));
    if (!empty.becauseOfArtists)
        return text + "there are too few tracks for all of the shares (--split)";
    if (empty.oneArtistGenres > 0)
        text += fmt::format("{} of {} by one artist alone, and ", empty.oneArtistGenres,
                            counted(genres, "genre is", "genres are"));
    return text +
           "an artist's tracks are kept together; --ignore-artists lets them fall into several splits, at "
           "the price of a test that is easier than it looks";
}

std::string smallSplitsWarning(const Manifest &manifest)
{
    std::vector<std::string> counts;
    for (const Split split : {Split::Validation, Split::Test})
        if (const std::size_t tracks = manifest.indices(split).size(); tracks > 0 && tracks < fewTracks)
            counts.push_back(fmt::format("{} in {}", counted(tracks, "track"), toString(split)));
    if (counts.empty())
        return {};
    return fmt::format(
        "only {}: an accuracy measured on so few is luck more than knowledge; import more tracks, or "
        "give that split a larger share (--split 60/20/20 --resplit)",
        fmt::join(counts, " and "));
}

std::string splitNote(const Manifest &manifest, std::uint64_t seed, bool ignoreArtists)
{
    const std::size_t known = withArtist(manifest), all = manifest.items.size();
    const std::string artists =
        ignoreArtists  ? ", artists ignored"
        : known == 0   ? "; artists are not known"
        : known == all ? ", artists kept together"
                       : fmt::format(", artists kept together where they are known, which is for {} of {}",
                                     known, counted(all, "track"));
    return fmt::format("split made with seed {}, stratified by genre{}", seed, artists);
}

std::string unknownArtistsWarning(const Manifest &manifest, bool ignoreArtists)
{
    const std::size_t all = manifest.items.size(), unknown = all - withArtist(manifest);
    if (ignoreArtists || unknown == 0)
        return {};
    return fmt::format(
        "no artist is known for {} of {}, which {} split one by one: an artist may be in several "
        "splits (leakage), and nothing here can tell; artist tags or an artist column would",
        unknown, counted(all, "track"), unknown == 1 ? "was" : "were");
}

} // namespace genrescope::app
