// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasets/manifest.h"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace genrescope {

struct GenreSplits
{
    std::string genre;
    std::array<std::size_t, 4> tracks{}; ///< by Split
    std::size_t all() const { return tracks[0] + tracks[1] + tracks[2] + tracks[3]; }
};

/// What a person judges a split by before taking it.
struct SplitSummary
{
    std::vector<GenreSplits> genres;     ///< by name
    std::array<std::size_t, 4> tracks{}; ///< by Split
    std::size_t withArtist = 0;          ///< tracks whose artist is known, as artistKey() has it
    std::vector<std::string>
        sharedArtists;                     ///< in two splits or more, by name: a test is easier than it looks
    std::size_t sharedTracks = 0;          ///< of those
    std::vector<std::string> absentGenres; ///< not in a split that others are in, by name
};
SplitSummary summarizeSplits(const Manifest &manifest);

} // namespace genrescope
