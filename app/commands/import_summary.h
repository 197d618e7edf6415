// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasets/importer.h"
#include "core/datasets/split.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace genrescope::app {

// What `import` says of the manifest it has made.

/// Tracks per genre and split, with a last line of sums; columns that are all empty are not shown.
std::string splitTable(const Manifest &manifest);

/// One JSON object in one line: the manifest's file, tracks by genre and split, notes, warnings.
std::string summaryJson(const Imported &imported, const std::string &out);

/// Training would go without what is missing: which splits have no tracks, why, and what changes that.
std::string emptySplitsWarning(const EmptySplits &empty, std::size_t genres);

/// A validation or test split of so few tracks that an accuracy on it means little: how many, and what to do; empty
/// without one. Those without any track are emptySplitsWarning()'s.
std::string smallSplitsWarning(const Manifest &manifest);

/// How a manifest was split.
std::string splitNote(const Manifest &manifest, std::uint64_t seed, bool ignoreArtists);

/// Tracks whose artist is not known were split one by one: how many, and what follows; empty when there is none,
/// or when artists were not to matter.
std::string unknownArtistsWarning(const Manifest &manifest, bool ignoreArtists);

} // namespace genrescope::app
