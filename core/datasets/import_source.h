// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasets/importer.h"

#include <filesystem>
#include <optional>
#include <stop_token>

namespace genrescope {

/// What a data set can come as; an importer for each.
enum class SourceKind {
    Fma,     ///< tracks.csv as published, and the clips
    Gtzan,   ///< its ten folders
    Folders, ///< a folder per genre
    Table    ///< any table with a path and a genre a line
};

struct ImportSource
{
    SourceKind kind = SourceKind::Folders;
    std::filesystem::path path;  ///< a folder, or a table; of Fma: tracks.csv or the folder that holds it
    std::filesystem::path audio; ///< Fma: the clips' folder; empty: fma_SUBSET beside the table

    bool operator==(const ImportSource &) const = default;
};

/// What lies at `path`, told by looking: FMA's table in a folder, beside it or as a file; GTZAN by the names
/// of its files; two folders or more that are called like genres (or like splits, with genres in them); any
/// other table. Nothing for what is merely music: folders named after artists look the same as genres, and
/// only names tell. Looks at names and a table's first lines, at no sound: quick.
std::optional<ImportSource> recognizeSource(const std::filesystem::path &path);

/// The source as a manifest, through the importer of its kind. Artist, album and title are those that a table
/// has; what the files' tags say is for readImportedFiles().
Result<Imported> importSource(const ImportSource &source, const std::stop_token &stop = {});

} // namespace genrescope
