// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/split_summary.h"

#include "core/datasets/split.h"

#include <map>
#include <set>

namespace genrescope {

SplitSummary summarizeSplits(const Manifest &manifest)
{
    struct Artist
    {
        std::string name;
        unsigned splits = 0; ///< one bit for each
        std::size_t tracks = 0;
    };
    SplitSummary summary;
    std::map<std::string, GenreSplits> genres;
    std::map<std::string, Artist> artists;
    const std::set<std::string> implausible = implausibleArtists(manifest);
    for (const ManifestItem &item : manifest.items) {
        const auto split = static_cast<std::size_t>(item.split);
        ++genres[item.genre].tracks[split];
        ++summary.tracks[split];
        const std::string key = artistKey(item.artist);
        if (key.empty() || implausible.contains(key))
            continue;
        ++summary.withArtist;
        if (item.split == Split::None)
            continue;
        Artist &artist = artists[key];
        if (artist.tracks++ == 0)
            artist.name = item.artist;
        artist.splits |= 1u << split;
    }
    for (auto &[name, genre] : genres) {
        genre.genre = name;
        bool absent = false;
        for (std::size_t split = 1; split < summary.tracks.size(); ++split)
            absent = absent || (summary.tracks[split] > 0 && genre.tracks[split] == 0);
        if (absent)
            summary.absentGenres.push_back(name);
        summary.genres.push_back(std::move(genre));
    }
    for (const auto &[key, artist] : artists) {
        if ((artist.splits & (artist.splits - 1)) == 0)
            continue; // one bit: one split
        summary.sharedArtists.push_back(artist.name);
        summary.sharedTracks += artist.tracks;
    }
    return summary;
}

} // namespace genrescope
