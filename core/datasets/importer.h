// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasets/manifest.h"

#include <string>
#include <vector>

namespace genrescope {

/// What an importer brings home. Splits are those the source defines; items that are in none have
/// Split::None.
struct Imported
{
    Manifest manifest;
    std::vector<std::string> notes; ///< facts worth knowing: what was left out because it was not asked for
    std::vector<std::string>
        warnings;               ///< things that are not as they should be: missing files, unreadable rows
    bool officialSplit = false; ///< the source said which item belongs where
};

/// Joins at most `most` names for a sentence: "a, b, c and 12 more".
std::string listed(const std::vector<std::string> &names, std::size_t most = 5);

/// Keeps the first `most` warnings of a kind and counts the others in one last line.
void appendLimited(std::vector<std::string> &warnings, const std::vector<std::string> &more,
                   std::size_t most = 10);

} // namespace genrescope
