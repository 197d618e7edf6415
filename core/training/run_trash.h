// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <vector>

namespace genrescope {

/// Runs that were thrown away lie whole in .trash beside where they were, which listRuns() passes over, until
/// they are restored or deleted for good.
std::filesystem::path trashFolder(const std::filesystem::path &runsFolder);

/// Moves a run there in one step, on the same file system, and gives where it lies now. An Error for a folder
/// that is no run, for a run that a living process holds (which is named), and for what the disk refuses;
/// nothing has changed then.
Result<std::filesystem::path> trashRun(const std::filesystem::path &runFolder);

/// Puts a run back to where it was and gives that. An Error where something else lies there by now.
Result<std::filesystem::path> restoreRun(const std::filesystem::path &trashedRun);

/// What lies in the trash of `runsFolder`, what was thrown away last first; also what is no whole run any
/// more.
std::vector<std::filesystem::path> listTrash(const std::filesystem::path &runsFolder);

/// Deletes for good what lies in a trash, and nothing else: any other folder is an Error.
Result<void> deleteTrashedRun(const std::filesystem::path &trashedRun);

} // namespace genrescope
