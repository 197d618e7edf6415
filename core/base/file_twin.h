// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace genrescope {

/// What tells one state of a file from a later one.
struct FileState
{
    std::uint64_t device = 0, inode = 0, bytes = 0;
    std::int64_t modified_ns = 0; ///< since 1970

    bool operator==(const FileState &) const = default;
};

/// A copy of a file in the same folder, to be changed at leisure and then put in the original's place:
/// readers see the old file or the new one. Permissions, owner, group and extended attributes (access lists
/// among them) are the original's. Removed again unless it has taken the place.
class FileTwin
{
public:
    /// @param file a regular file, not a symbolic link. Errors: cannot be read, the folder cannot be written,
    /// the disk is full, owner or group cannot be kept.
    static Result<FileTwin> of(const std::filesystem::path &file);
    FileTwin(FileTwin &&other) noexcept;
    FileTwin &operator=(FileTwin &&) = delete;
    ~FileTwin();

    const std::filesystem::path &path() const { return m_path; } ///< with the original's extension
    const FileState &original() const { return m_state; }        ///< when it was copied

    /// Syncs and renames over the original. An Error, and the original as it is, when another program has
    /// changed it since it was copied.
    /// @param modified_ns the modification time to leave, else that of the last change
    Result<void> takePlace(std::optional<std::int64_t> modified_ns = {});

private:
    FileTwin(std::filesystem::path file, std::filesystem::path path, FileState state);

    std::filesystem::path m_file;
    std::filesystem::path m_path; ///< empty once it has taken the place
    FileState m_state;
};

/// Errors name the file and the reason.
Result<FileState> fileState(const std::filesystem::path &file);

} // namespace genrescope
