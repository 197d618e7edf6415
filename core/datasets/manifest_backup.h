// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <filesystem>
#include <vector>

namespace genrescope {

/// A manifest as it was before it was edited.
struct ManifestBackup
{
    std::filesystem::path file;
    std::chrono::system_clock::time_point made; ///< to the millisecond
};

/// userDataFolder()/manifest-backups
std::filesystem::path manifestBackupFolder();

/// Copies a manifest as it is now into `folder`, unless the newest copy there says the same. Of each manifest
/// the newest five are kept. Errors: a manifest that cannot be read, a folder that cannot be written.
Result<void> backUpManifest(const std::filesystem::path &manifest, const std::filesystem::path &folder);

/// Of this manifest, the newest first.
std::vector<ManifestBackup> manifestBackups(const std::filesystem::path &manifest,
                                            const std::filesystem::path &folder);

/// Puts a copy back in the manifest's place, which is copied itself before. A symbolic link stays one, and
/// permissions stay. Errors: a copy that cannot be read, a manifest that cannot be copied or written.
Result<void> restoreManifest(const std::filesystem::path &manifest, const ManifestBackup &backup,
                             const std::filesystem::path &folder);

} // namespace genrescope
