// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

/// What stands in a file and whether another genre could be written there.
struct GenreTagCheck
{
    std::filesystem::path file;      ///< that would be written: symbolic links are followed
    std::vector<std::string> genres; ///< now, UTF-8
    std::string problem;             ///< why nothing can be written, without the file's name; empty: it can
};

/// Looks and changes nothing. A problem is: missing, unreadable, no regular file, write-protected or in a
/// folder that cannot be written, more than one hard link (writing would part them), no tag that can be
/// written.
GenreTagCheck checkGenreTag(const std::filesystem::path &file);

/// All that is needed to take one writing back.
struct GenreTagChange
{
    std::filesystem::path file; ///< the real one
    std::vector<std::string> before;
    std::string genre;            ///< that was written
    std::string hash;             ///< contentHash() of the file as it was left
    std::int64_t modified_ns = 0; ///< the time of the original's last change

    /// The original is the file as it was left with `bytes` in place of [offset, offset + length). None where
    /// that would be more than a megabyte: then the genre is all that can be put back.
    struct Patch
    {
        std::uint64_t offset = 0, length = 0;
        std::string bytes;
    };
    std::optional<Patch> patch;
};

/// Told of a change that is about to be made, to note it down; an Error keeps it from being made.
using NoteTagChange = std::function<Result<void>(const GenreTagChange &)>;

/// Writes `genre` as the file's only one and changes nothing else: other fields, pictures, permissions, owner
/// stay, and the encoded sound is compared byte by byte (soundHash) before the new file takes the old one's
/// place at once (FileTwin). The modification time becomes now, so that music libraries notice.
/// @param genre UTF-8, not empty. Errors name the file and the reason; it is then as it was.
Result<GenreTagChange> writeGenreTag(const std::filesystem::path &file, const std::string &genre,
                                     const NoteTagChange &note = {});

enum class TagRestored {
    Exactly,  ///< every byte is the original's, the time of its last change too
    GenreOnly ///< another program has written other fields since: those stay
};

/// Takes a writing back; one that was noted but never made is back already. An Error, and the file as it is,
/// when somebody has written yet another genre since.
Result<TagRestored> restoreGenreTag(const GenreTagChange &change);

} // namespace genrescope
