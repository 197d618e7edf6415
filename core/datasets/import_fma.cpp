// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/import_fma.h"

#include "core/base/counted.h"
#include "core/datasets/dataset_files.h"
#include "core/datasets/text.h"
#include "core/formats/csv.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <unordered_map>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

/// Where the columns are that matter; npos where the table has none.
struct FmaColumns
{
    std::size_t split = std::string::npos, subset = std::string::npos, genre = std::string::npos;
    std::size_t title = std::string::npos, artist = std::string::npos, album = std::string::npos;
    std::size_t count = 0;
    bool plain = false; ///< a table of track_id and genre, not the published one
};

/// pandas wrote the table with a two-level header: (album, title) is "album" in the first row and "title" in
/// the second; a third row holds the index' name, track_id.
Result<FmaColumns> readHeader(CsvReader &reader, const std::string &name)
{
    const Error notFma{
        fmt::format("{}: is not FMA's tracks.csv (three header rows: album/artist/set/track, then "
                    "split, subset, genre_top ..., then track_id)",
                    name)};
    CsvRow row;
    if (!reader.next(row))
        return reader.problem().empty() ? notFma : Error{reader.problem()};
    FmaColumns columns{.count = row.size()};
    if (trimmed(row[0]) == "track_id") {
        columns.plain = true;
        for (std::size_t i = 1; i < row.size(); ++i) {
            const std::string cell = lowered(trimmed(row[i]));
            if (cell == "genre" || cell == "genres" || cell == "genre_top")
                columns.genre = i;
            else if (cell == "split")
                columns.split = i;
        }
        if (columns.genre == std::string::npos)
            return Error{fmt::format("{}: has track_id but no column genre", name)};
        return columns;
    }
    std::vector<std::string> groups;
    for (std::size_t i = 0; i < row.size(); ++i)
        groups.emplace_back(trimmed(row[i]));
    if (!reader.next(row))
        return notFma;
    const auto find = [&](std::string_view group, std::string_view column) {
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (groups[i] == group && trimmed(row[i]) == column)
                return i;
        }
        return std::string::npos;
    };
    columns.split = find("set", "split");
    columns.subset = find("set", "subset");
    columns.genre = find("track", "genre_top");
    columns.title = find("track", "title");
    columns.artist = find("artist", "name");
    columns.album = find("album", "title");
    if (columns.split == std::string::npos || columns.subset == std::string::npos ||
        columns.genre == std::string::npos)
        return notFma;
    return columns;
}

bool parseId(std::string_view text, std::int64_t &id)
{
    text = trimmed(text);
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), id);
    return code == std::errc() && end == text.data() + text.size() && id >= 0;
}

struct FoundTracks
{
    std::unordered_map<std::int64_t, fs::path> byId;
    fs::path example; ///< one of the files that could not be told by an id, else one that could; empty: none
};

/// Audio comes before pictures and arrays of the same track.
FoundTracks findTracks(const fs::path &folder, const std::stop_token &stop)
{
    FoundTracks found;
    bool named = true;
    for (fs::path &file : findItems(folder, stop).items) {
        std::int64_t id = 0;
        const bool isNamed = parseId(file.stem().native(), id);
        if (found.example.empty() || (named && !isNamed)) {
            found.example = file.lexically_relative(folder);
            named = isNamed;
        }
        if (!isNamed)
            continue;
        const auto [known, isNew] = found.byId.try_emplace(id, file);
        if (!isNew && *itemKind(file) < *itemKind(known->second))
            known->second = std::move(file);
    }
    return found;
}

fs::path publishedPath(std::int64_t id)
{
    return fmt::format("{:03}/{:06}.mp3", id / 1000, id);
}

/// small <= medium <= large: the rank of the narrowest subset a track is in, -1 for text that names none.
int rank(std::string_view subset)
{
    const auto found = std::find(fmaSubsets().begin(), fmaSubsets().end(), subset);
    return found == fmaSubsets().end() ? -1 : static_cast<int>(found - fmaSubsets().begin());
}

std::string subsetOfFolder(const fs::path &folder)
{
    const std::string name =
        lowered((folder.filename().empty() ? folder.parent_path() : folder).filename().native());
    for (const std::string &subset : fmaSubsets()) {
        if (name == "fma_" + subset)
            return subset;
    }
    return {};
}

/// The published archives unpack side by side: fma_metadata/tracks.csv and fma_small/.
fs::path neighbour(const fs::path &table, const std::string &subset)
{
    std::error_code code;
    const fs::path folder = table.parent_path();
    for (const fs::path &candidate : {folder.parent_path() / ("fma_" + subset), folder / ("fma_" + subset)}) {
        if (fs::is_directory(candidate, code))
            return candidate;
    }
    return folder.parent_path() / ("fma_" + subset);
}

} // namespace

const std::vector<std::string> &fmaSubsets()
{
    static const std::vector<std::string> names = {"small", "medium", "large", "full"};
    return names;
}

Result<Imported> importFma(const fs::path &givenTable, const fs::path &audioFolder,
                           const FmaImportOptions &options, const std::stop_token &stop)
{
    std::error_code code;
    const fs::path table =
        absolutePath(fs::is_directory(givenTable, code) ? givenTable / "tracks.csv" : givenTable)
            .lexically_normal();
    std::string subset = options.subset.empty() ? subsetOfFolder(audioFolder) : options.subset;
    if (subset.empty())
        subset = "small";
    const int wantedRank = rank(subset);
    if (wantedRank < 0)
        return Error{fmt::format("subset \"{}\" is none of {}", subset, listed(fmaSubsets()))};

    Result<CsvReader> reader = CsvReader::open(table);
    if (!reader)
        return reader.error();
    const Result<FmaColumns> columns = readHeader(*reader, table.string());
    if (!columns)
        return columns.error();

    const fs::path audio =
        (audioFolder.empty() ? neighbour(table, subset) : absolutePath(audioFolder)).lexically_normal();
    Imported imported;
    FoundTracks files;
    const bool folderThere = fs::is_directory(audio, code);
    if (!folderThere && !audioFolder.empty())
        imported.warnings.push_back(
            fmt::format("{}: no such folder; paths are made as published", audio.string()));
    if (folderThere)
        files = findTracks(audio, stop);
    if (stop.stop_requested())
        return Error{fmt::format("{}: stopped while looking for files", audio.string())};

    std::vector<std::string> badRows, knownBad, missing;
    std::size_t withoutGenre = 0, otherSubset = 0;
    CsvRow row;
    while (reader->next(row)) {
        std::int64_t id = 0;
        if (trimmed(row[0]) == "track_id")
            continue;
        if (!parseId(row[0], id) || row.size() != columns->count) {
            badRows.push_back(
                fmt::format("{}: line {}: {}; skipped", table.string(), row.line(),
                            row.size() != columns->count
                                ? fmt::format("{} cells instead of {}", row.size(), columns->count)
                                : fmt::format("\"{}\" is not a track id", row[0].substr(0, 40))));
            continue;
        }
        if (!columns->plain) {
            const int trackRank = rank(trimmed(row[columns->subset]));
            if (trackRank < 0) {
                badRows.push_back(fmt::format("{}: line {}: track {}: unknown subset \"{}\"; skipped",
                                              table.string(), row.line(), id,
                                              row[columns->subset].substr(0, 40)));
                continue;
            }
            if (trackRank > wantedRank) {
                ++otherSubset;
                continue;
            }
        }
        if (!options.keepKnownBad &&
            std::find(fmaKnownBad.begin(), fmaKnownBad.end(), id) != fmaKnownBad.end()) {
            knownBad.push_back(fmt::format("{:06}", id));
            continue;
        }
        ManifestItem item{.genre = std::string(trimmed(row[columns->genre]))};
        if (item.genre.empty()) {
            ++withoutGenre;
            continue;
        }
        const std::string split(row[columns->split]);
        item.split = splitFromString(split).value_or(Split::None);
        if (!columns->plain && item.split == Split::None)
            badRows.push_back(fmt::format("{}: line {}: track {}: unknown split \"{}\"; it is in none",
                                          table.string(), row.line(), id, split.substr(0, 40)));
        imported.officialSplit |= item.split != Split::None;
        item.artist = trimmed(row[columns->artist]);
        item.album = trimmed(row[columns->album]);
        item.title = trimmed(row[columns->title]);
        if (const auto file = files.byId.find(id); file != files.byId.end()) {
            item.path = file->second;
        } else {
            missing.push_back(publishedPath(id).string());
            if (options.dropMissing)
                continue;
            item.path = audio / publishedPath(id);
        }
        imported.manifest.items.push_back(std::move(item));
    }
    if (!reader->problem().empty())
        badRows.push_back(reader->problem());
    const std::size_t wanted = imported.manifest.items.size() + (options.dropMissing ? missing.size() : 0);
    // What was looked for and what was found instead, when files go by other names.
    const std::string inFolder = !folderThere ? std::string()
                                 : files.example.empty()
                                     ? std::string("; the folder holds no audio, picture or array at all")
                                     : fmt::format("; files are told by the track's number as their name, in "
                                                   "any folder; found was for example {}",
                                                   files.example.string());
    if (imported.manifest.items.empty())
        return Error{
            fmt::format("{}: no track of subset {} to import ({} of other subsets, {} without a genre, {} "
                        "known to be bad, {} missing{}{})",
                        table.string(), subset, otherSubset, withoutGenre, knownBad.size(), missing.size(),
                        missing.empty() ? "" : ": " + listed(missing, 3), missing.empty() ? "" : inFolder)};

    if (otherSubset > 0)
        imported.notes.push_back(
            fmt::format("subset {}: {} of wider subsets left out", subset, counted(otherSubset, "track")));
    if (withoutGenre > 0)
        imported.notes.push_back(counted(withoutGenre, "track without a top genre left out",
                                         "tracks without a top genre left out"));
    if (!knownBad.empty())
        imported.warnings.push_back(fmt::format("{} known to be broken or far too short left out: {}",
                                                counted(knownBad.size(), "clip"), listed(knownBad, 6)));
    if (!missing.empty()) {
        const std::string where = folderThere ? fmt::format("in {}", audio.string())
                                              : fmt::format("({} does not exist)", audio.string());
        imported.warnings.push_back(fmt::format(
            "{} of {} missing {}: {}{}; {}", missing.size(),
            counted(wanted, "audio file is", "audio files are"), where, listed(missing, 3), inFolder,
            options.dropMissing ? "left out" : "kept (--drop-missing leaves them out)"));
    }
    appendLimited(imported.warnings, badRows);
    return imported;
}

} // namespace genrescope
