// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace genrescope {

/// A file's bytes as far as that shows without reading them. What is known of a file holds while its stamp is
/// the same: take it before the file is read, or what was written meanwhile passes for what was read.
struct FileStamp
{
    std::int64_t bytes = -1;     ///< -1: there is no such file
    std::int64_t written_ns = 0; ///< by the file system's clock

    static FileStamp of(const std::filesystem::path &file);
    bool exists() const { return bytes >= 0; }
    bool operator==(const FileStamp &) const = default;
};

} // namespace genrescope
