// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/datasets/manifest.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// Why a file is not to be written: renaming over it asks only its folder, and what somebody has marked read-only is
/// meant to stay. Nothing if it may be.
std::optional<Error> protectedFile(const std::filesystem::path &file);

struct GenreEdit
{
    std::size_t record = 0; ///< as ManifestRead::records has it
    std::string genre;
    std::optional<Split> split = {}; ///< unset: stays as it is
};

struct ManifestEdited
{
    bool changedMeanwhile = false; ///< the file is not the one that was read: nothing has been written
    std::string hash;              ///< contentHash() of the file as it is now
};

/// Gives records of a manifest other genres and splits and leaves every other byte of the file as it is: columns we do
/// not know, line ends, records that were skipped. Where a split is given and there is no column for it, one is added. Replaced atomically; a symbolic link stays one, and
/// permissions stay.
/// @param expectedHash contentHash() of the file as it was read; a file with another one is left alone
/// Errors: a file that is missing, is marked read-only or cannot be written; a genre that is empty or has
/// line ends; a record that is not there.
Result<ManifestEdited> relabelManifest(const std::filesystem::path &manifest, const std::string &expectedHash,
                                       std::span<const GenreEdit> edits);

/// A manifest under another name: what was read of `source`, with the genres and splits that `items` have now, and items
/// that were added since.
struct ManifestCopy
{
    std::filesystem::path source; ///< may be empty: then there are only items
    std::string sourceHash;       ///< of the source as it was read
    std::vector<ManifestItem> items;
    std::vector<std::size_t> records; ///< of the items, parallel; 0: not in the source
    std::vector<std::size_t> leftOut; ///< records of the source that are not wanted any more
};

struct ManifestCopied
{
    std::vector<std::size_t> records; ///< of the items in the new file; 0: left out, for want of a genre
    std::string hash;                 ///< of the new file
    bool columnsKept = true; ///< false: the source has changed since, only our own columns were written
};

/// Columns we do not know and records that were skipped are taken over from the source, and paths written as
/// they are meant from the new place.
Result<ManifestCopied> copyManifest(const ManifestCopy &copy, const std::filesystem::path &target);

} // namespace genrescope
