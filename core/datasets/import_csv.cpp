// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/import_csv.h"

#include "core/base/counted.h"
#include "core/datasets/dataset_files.h"
#include "core/datasets/text.h"
#include "core/formats/csv.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fstream>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

struct Column
{
    std::string_view what;
    std::string CsvImportOptions::*given;
    std::vector<std::string_view> usualNames;
    bool needed = false;
};

const std::array<Column, 6> &wantedColumns()
{
    static const std::array<Column, 6> columns = {{
        {"path",
         &CsvImportOptions::pathColumn,
         {"path", "file", "filename", "file_name", "filepath", "file_path", "audio", "audio_path"},
         true},
        {"genre",
         &CsvImportOptions::genreColumn,
         {"genre", "genre_top", "label", "class", "target", "style"},
         true},
        {"split", &CsvImportOptions::splitColumn, {"split", "subset", "partition", "set", "fold"}},
        {"artist", &CsvImportOptions::artistColumn, {"artist", "artist_name", "performer"}},
        {"album", &CsvImportOptions::albumColumn, {"album", "album_title", "release"}},
        {"title", &CsvImportOptions::titleColumn, {"title", "track_title", "name"}},
    }};
    return columns;
}

char frequentDelimiter(const fs::path &table)
{
    std::ifstream stream(table, std::ios::binary);
    std::string line;
    std::getline(stream, line);
    char best = ',';
    for (const char candidate : {';', '\t', '|'}) {
        if (std::count(line.begin(), line.end(), candidate) > std::count(line.begin(), line.end(), best))
            best = candidate;
    }
    return best;
}

} // namespace

Result<Imported> importCsv(const fs::path &table, const CsvImportOptions &options)
{
    const char delimiter = options.delimiter ? *options.delimiter : frequentDelimiter(table);
    Result<CsvReader> reader = CsvReader::open(table, {.delimiter = delimiter});
    if (!reader)
        return reader.error();
    CsvRow row;
    if (!reader->next(row))
        return Error{reader->problem().empty() ? fmt::format("{}: is empty", table.string())
                                               : reader->problem()};

    std::vector<std::string> header;
    for (std::size_t cell = 0; cell < row.size(); ++cell)
        header.emplace_back(trimmed(row[cell]));
    const auto find = [&](std::string_view name) {
        const auto same = [&](const std::string &column) { return lowered(column) == lowered(name); };
        return static_cast<std::size_t>(std::find_if(header.begin(), header.end(), same) - header.begin());
    };
    std::array<std::size_t, 6> columns{};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column &wanted = wantedColumns()[i];
        const std::string &given = options.*wanted.given;
        columns[i] = header.size();
        if (!given.empty()) {
            columns[i] = find(given);
            if (columns[i] == header.size())
                return Error{fmt::format("{}: has no column \"{}\"; its columns are: {}", table.string(),
                                         given, listed(header, 30))};
            continue;
        }
        for (std::size_t n = 0; n < wanted.usualNames.size() && columns[i] == header.size(); ++n)
            columns[i] = find(wanted.usualNames[n]);
        if (wanted.needed && columns[i] == header.size())
            return Error{
                fmt::format("{}: cannot tell which column is the {}; name it with --{}-column (columns: {})",
                            table.string(), wanted.what, wanted.what, listed(header, 30))};
    }

    const fs::path root = absolutePath(options.root.empty() ? table.parent_path() : options.root);
    Imported imported;
    std::vector<std::string> badRows, missing, unknownSplits;
    while (reader->next(row)) {
        const fs::path file(row[columns[0]]);
        ManifestItem item{.path = (root / file).lexically_normal(),
                          .genre = std::string(trimmed(row[columns[1]]))};
        if (row.size() > header.size() || trimmed(file.native()).empty() || item.genre.empty()) {
            badRows.push_back(fmt::format("{}: line {}: {}; skipped", table.string(), row.line(),
                                          row.size() > header.size() ? "more cells than columns"
                                          : item.genre.empty()       ? "no genre"
                                                                     : "no path"));
            continue;
        }
        const std::string split(row[columns[2]]);
        if (const std::optional<Split> known = splitFromString(split))
            item.split = *known;
        else
            unknownSplits.push_back(split);
        imported.officialSplit |= item.split != Split::None;
        item.artist = trimmed(row[columns[3]]);
        item.album = trimmed(row[columns[4]]);
        item.title = trimmed(row[columns[5]]);
        std::error_code code;
        if (!fs::exists(item.path, code))
            missing.push_back(file.string());
        imported.manifest.items.push_back(std::move(item));
    }
    if (!reader->problem().empty())
        badRows.push_back(reader->problem());
    if (imported.manifest.items.empty())
        return Error{fmt::format("{}: no line with a path and a genre", table.string())};

    appendLimited(imported.warnings, badRows);
    if (!missing.empty())
        imported.warnings.push_back(fmt::format(
            "{} of {} not exist: {}", missing.size(),
            counted(imported.manifest.items.size(), "file does", "files do"), listed(missing, 3)));
    if (!unknownSplits.empty()) {
        std::sort(unknownSplits.begin(), unknownSplits.end());
        const std::size_t count = unknownSplits.size();
        unknownSplits.erase(std::unique(unknownSplits.begin(), unknownSplits.end()), unknownSplits.end());
        imported.warnings.push_back(fmt::format("column {}: {} neither train, validation nor test: {}",
                                                header[columns[2]], counted(count, "line says", "lines say"),
                                                listed(unknownSplits)));
    }
    return imported;
}

} // namespace genrescope
