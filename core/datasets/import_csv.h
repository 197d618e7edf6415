// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasets/importer.h"

#include <optional>

namespace genrescope {

/// Which columns of a table mean what. Empty names are looked for under their usual names ("path", "file",
/// "filename" ...; "genre", "label" ...), case aside.
struct CsvImportOptions
{
    std::string pathColumn, genreColumn, splitColumn, artistColumn, albumColumn, titleColumn;
    std::filesystem::path root;    ///< what relative paths start from; empty: the table's folder
    std::optional<char> delimiter; ///< else the one of , ; tab | that is most frequent in the first line
};

/// Any table with a path and a genre a line. A named column that is not there is an Error that lists those
/// that are; files that are not there are counted and stay in.
Result<Imported> importCsv(const std::filesystem::path &table, const CsvImportOptions &options);

} // namespace genrescope
