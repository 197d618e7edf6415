// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

struct PlaylistEntry
{
    std::filesystem::path path; ///< absolute
    std::string artist;
    std::string title;       ///< empty: the file's name is written
    double duration_s = 0.0; ///< 0: unknown, which a playlist writes as -1
};

/// Writes an extended M3U8: UTF-8 without a byte-order mark, "#EXTINF:seconds,Artist - Title" before each
/// entry. Paths below the playlist's folder are relative to it, so that both can be moved together; others
/// are absolute. readPlaylist() gives the same paths back, names that begin with # or a space or hold a
/// backslash included. A name with a line end in it can be in no playlist, and is an Error. Replaced
/// atomically.
Result<void> writePlaylist(const std::vector<PlaylistEntry> &entries, const std::filesystem::path &playlist);

} // namespace genrescope
