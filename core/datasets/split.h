// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasets/manifest.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace genrescope {

struct SplitOptions
{
    double train = 0.8, validation = 0.1, test = 0.1; ///< shares; they need not add up to 1
    std::uint64_t seed = 1;
    bool groupByArtist = true;

    std::vector<std::string> problems() const;
};

/// Gives every item a split, whatever it had. Seeded, and the same on every platform and for every order of
/// the items: it depends on the seed and on the paths' sorted order alone.
///
/// Stratified: each genre's share of each split is the exact one, rounded (largest remainder), where items
/// have no artist. Items of one artist (case and outer spaces aside) stay together in one split, as FMA's
/// official split has it (Defferrard et al. 2017; the "artist effect", Flexer 2007): large artists are placed
/// first, each where it leaves the genres closest to their shares, and items without an artist fill up what
/// is left exactly. A genre of as many known artists as there are splits with a share is in each of them.
/// @pre options.problems().empty()
void assignSplits(Manifest &manifest, const SplitOptions &options);

/// Genres that have no track in a split that others are in: nothing can be said of them there.
std::vector<std::string> splitWarnings(const Manifest &manifest);

/// For a manifest that assignSplits has just split: which splits were to have a share and got no track, and
/// why.
struct EmptySplits
{
    std::vector<Split> splits;       ///< empty: nothing is amiss
    std::size_t oneArtistGenres = 0; ///< genres whose tracks are all by one known artist
    bool becauseOfArtists = false;   ///< without keeping artists together, fewer splits would be empty
};
EmptySplits emptySplits(const Manifest &manifest, const SplitOptions &options);

/// Artists as the split tells them apart; empty when unknown ("", "unknown", "various artists" ...).
std::string artistKey(const std::string &artist);

/// Keys of "artists" that can be none: on more than half of at least ten tracks, and across three genres or
/// more. Some programs write their own or the collection's name there; kept together, all would fall into one
/// split.
std::set<std::string> implausibleArtists(const Manifest &manifest);

} // namespace genrescope
