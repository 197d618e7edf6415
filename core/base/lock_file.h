// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>

namespace genrescope {

/// Ownership of a folder for as long as the process lives. The kernel's lock on the file (flock) says who is
/// alive and lets go when the holder dies, however it dies; the file also holds process id, host and start,
/// and its modification time beats every two seconds, for folders shared between machines whose locks do not
/// reach each other.
class LockFile
{
public:
    /// Errors: held by a living process (its host and id are named), or the folder cannot be written.
    static Result<std::unique_ptr<LockFile>> acquire(const std::filesystem::path &path);
    virtual ~LockFile() = default; ///< lets go and removes the file
};

/// Whether a living process holds the lock.
bool isLocked(const std::filesystem::path &path);

} // namespace genrescope
