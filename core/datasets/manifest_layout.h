// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv.h"

#include <array>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace genrescope {

/// What a manifest's columns are called, in the order they are written in.
inline constexpr std::array<std::string_view, 6> manifestColumnNames = {"path",   "genre", "split",
                                                                        "artist", "album", "title"};
enum ManifestColumn : std::size_t {
    PathColumn,
    GenreColumn,
    SplitColumn,
    ArtistColumn,
    AlbumColumn,
    TitleColumn
};

/// Where a manifest's header has each of them; npos: not at all. The first of equal names wins.
using ManifestColumns = std::array<std::size_t, manifestColumnNames.size()>;
ManifestColumns manifestColumns(const CsvRow &header);

/// Paths as they are meant by a manifest in a certain folder. Inside the folder the names stay as the user
/// sees them, symbolic links included; outside, `..` must mean the same to every program, so folders are
/// resolved first.
class ManifestPaths
{
public:
    explicit ManifestPaths(const std::filesystem::path &manifest);

    std::filesystem::path read(std::string_view written) const; ///< absolute
    /// As it goes to disk. Paths that share nothing with the folder but the root stay absolute: moving the
    /// manifest would not move them.
    std::string written(const std::filesystem::path &path);

private:
    std::filesystem::path m_folder;
    std::string m_prefix; ///< the folder and a slash
    std::filesystem::path m_realFolder;
    std::map<std::filesystem::path, std::filesystem::path> m_realFolders;
};

} // namespace genrescope
