// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>

namespace genrescope {

struct FolderUsage
{
    std::int64_t files = 0;
    std::int64_t bytes = 0; ///< the files' lengths
};

/// What lies in `folder` and below it; nothing if there is no such folder. Files that go meanwhile are left
/// out.
FolderUsage folderUsage(const std::filesystem::path &folder, std::stop_token stop = {});

/// Removes what lies in `folder`, which itself stays. Goes on behind what cannot be removed; the Error names
/// the first of it.
Result<void> emptyFolder(const std::filesystem::path &folder);

} // namespace genrescope
