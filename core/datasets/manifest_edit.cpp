// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/manifest_edit.h"

#include "core/base/atomic_file.h"
#include "core/base/content_hash.h"
#include "core/datasets/manifest_layout.h"
#include "core/datasets/text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <optional>
#include <unistd.h>
#include <unordered_map>
#include <unordered_set>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

using Cells = std::vector<std::string>;

Cells cellsOf(const CsvRow &row)
{
    Cells cells;
    for (std::size_t i = 0; i < row.size(); ++i)
        cells.emplace_back(row[i]);
    return cells;
}

void setCell(Cells &cells, std::size_t column, std::string text)
{
    if (cells.size() <= column)
        cells.resize(column + 1);
    cells[column] = std::move(text);
}

/// Whether a cell says this already, in whatever words ("training", "train").
bool saysSplit(std::string_view cell, Split split)
{
    return splitFromString(std::string(trimmed(cell))).value_or(Split::None) == split;
}

void appendCells(std::string &text, const Cells &cells)
{
    const std::vector<std::string_view> views(cells.begin(), cells.end());
    appendCsvRecord(text, views);
}

std::optional<Error> genreProblem(const fs::path &manifest, const std::string &genre)
{
    if (trimmed(genre).empty())
        return Error{fmt::format("{}: a track cannot be given an empty genre", manifest.string())};
    if (genre.find_first_of("\r\n") != std::string::npos)
        return Error{fmt::format("{}: a genre's name cannot have line ends", manifest.string())};
    return std::nullopt;
}

/// The source's records, every one of them in its place, with other paths and genres; then the items it does
/// not have, whose places `records` learns.
std::string merged(const ManifestCopy &copy, const std::string &source, const fs::path &target,
                   std::vector<std::size_t> &records)
{
    std::unordered_map<std::size_t, const ManifestItem *> byRecord;
    std::vector<std::size_t> added;
    for (std::size_t i = 0; i < copy.items.size(); ++i) {
        if (copy.records[i] > 0)
            byRecord.emplace(copy.records[i], &copy.items[i]);
        else if (!copy.items[i].genre.empty())
            added.push_back(i);
    }

    CsvReader reader = CsvReader::fromText(source, copy.source.string());
    CsvRow row;
    reader.next(row);
    ManifestColumns columns = manifestColumns(row);
    Cells header = cellsOf(row);
    const auto texts = [](const ManifestItem &item) {
        return std::array<std::string, manifestColumnNames.size()>{
            std::string(), item.genre, toString(item.split),
            item.artist,   item.album, item.title}; // no path yet
    };
    for (std::size_t i = SplitColumn; i < columns.size(); ++i) {
        const bool resplit = i == SplitColumn && std::ranges::any_of(copy.items, [](const ManifestItem &item) {
                                 return item.split != Split::None;
                             });
        if (columns[i] == std::string::npos && (resplit || std::ranges::any_of(added, [&](std::size_t item) {
                return !texts(copy.items[item])[i].empty();
            }))) {
            columns[i] = header.size();
            header.emplace_back(manifestColumnNames[i]);
        }
    }

    std::string text;
    appendCells(text, header);
    const ManifestPaths from(copy.source);
    ManifestPaths to(target);
    const std::unordered_set<std::size_t> leftOut(copy.leftOut.begin(), copy.leftOut.end());
    std::unordered_map<std::size_t, std::size_t> places; // where the source's records are now
    std::size_t place = 1;
    for (std::size_t record = 1; reader.next(row); ++record) {
        if (leftOut.contains(record))
            continue;
        places[record] = place++;
        Cells cells = cellsOf(row);
        if (!trimmed(row[columns[PathColumn]]).empty())
            setCell(cells, columns[PathColumn], to.written(from.read(row[columns[PathColumn]])));
        if (const auto item = byRecord.find(record);
            item != byRecord.end() && trimmed(row[columns[GenreColumn]]) != item->second->genre)
            setCell(cells, columns[GenreColumn], item->second->genre);
        if (const auto item = byRecord.find(record); item != byRecord.end() &&
                                                     columns[SplitColumn] != std::string::npos &&
                                                     !saysSplit(row[columns[SplitColumn]], item->second->split))
            setCell(cells, columns[SplitColumn], toString(item->second->split));
        appendCells(text, cells);
    }
    for (std::size_t &record : records)
        record = record > 0 ? places[record] : 0;
    for (const std::size_t item : added) {
        Cells cells(header.size());
        const auto values = texts(copy.items[item]);
        for (std::size_t i = GenreColumn; i < columns.size(); ++i) {
            if (columns[i] != std::string::npos)
                cells[columns[i]] = values[i];
        }
        cells[columns[PathColumn]] = to.written(copy.items[item].path);
        appendCells(text, cells);
        records[item] = place++;
    }
    return text;
}

} // namespace

std::optional<Error> protectedFile(const fs::path &file)
{
    std::error_code code;
    const fs::perms permissions = fs::status(file, code).permissions();
    constexpr fs::perms writable = fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
    if (!code && (permissions & writable) == fs::perms::none)
        return Error{fmt::format("{}: cannot write: the file is marked read-only", file.string())};
    if (::access(file.c_str(), W_OK) != 0)
        return Error{fmt::format("{}: cannot write: {}", file.string(), std::strerror(errno))};
    return std::nullopt;
}

Result<ManifestEdited> relabelManifest(const fs::path &manifest, const std::string &expectedHash,
                                       std::span<const GenreEdit> edits)
{
    std::error_code code;
    const fs::path real = fs::canonical(manifest, code);
    const fs::path &file = code ? manifest : real;
    const Result<std::string> before = readFile(file);
    if (!before)
        return before.error();
    if (const std::string hash = contentHash(*before); hash != expectedHash)
        return ManifestEdited{.changedMeanwhile = true, .hash = hash};
    if (const auto error = protectedFile(file))
        return *error;

    std::unordered_map<std::size_t, const GenreEdit *> wanted;
    bool splits = false;
    for (const GenreEdit &edit : edits) {
        if (const auto error = genreProblem(manifest, edit.genre))
            return *error;
        wanted[edit.record] = &edit;
        splits = splits || edit.split.value_or(Split::None) != Split::None;
    }
    CsvReader reader = CsvReader::fromText(*before, manifest.string());
    CsvRow row;
    reader.next(row);
    ManifestColumns columns = manifestColumns(row);
    std::string text;
    text.reserve(before->size() + 64);
    std::size_t copied = 0, found = 0;
    const auto replace = [&](const Cells &cells) {
        text.append(*before, copied, row.begin() - copied);
        appendCells(text, cells);
        text.pop_back(); // the record keeps the line end it had
        copied = row.end();
        if (copied > row.begin() && ((*before)[copied - 1] == '\n' || (*before)[copied - 1] == '\r'))
            --copied;
    };
    if (splits && columns[SplitColumn] == std::string::npos) {
        columns[SplitColumn] = row.size();
        Cells header = cellsOf(row);
        header.emplace_back(manifestColumnNames[SplitColumn]);
        if (before->starts_with("\xEF\xBB\xBF"))
            text = "\xEF\xBB\xBF";
        copied = row.begin();
        replace(header);
    }
    for (std::size_t record = 1; reader.next(row); ++record) {
        const auto asked = wanted.find(record);
        if (asked == wanted.end())
            continue;
        ++found;
        const GenreEdit &edit = *asked->second;
        const bool sameGenre = trimmed(row[columns[GenreColumn]]) == edit.genre;
        const bool sameSplit = !edit.split || columns[SplitColumn] == std::string::npos ||
                               saysSplit(row[columns[SplitColumn]], *edit.split);
        if (sameGenre && sameSplit)
            continue;
        Cells cells = cellsOf(row);
        if (!sameGenre)
            setCell(cells, columns[GenreColumn], edit.genre);
        if (!sameSplit)
            setCell(cells, columns[SplitColumn], toString(*edit.split));
        replace(cells);
    }
    if (found != wanted.size())
        return Error{fmt::format("{}: has no record for {} of the changed tracks", manifest.string(),
                                 wanted.size() - found)};
    text.append(*before, copied);
    if (text == *before)
        return ManifestEdited{.hash = expectedHash};

    const fs::perms permissions = fs::status(file, code).permissions();
    if (const Result<void> written = writeFileAtomically(file, text); !written)
        return written.error();
    fs::permissions(file, permissions, code);
    return ManifestEdited{.hash = contentHash(text)};
}

Result<ManifestCopied> copyManifest(const ManifestCopy &copy, const fs::path &target)
{
    std::optional<std::string> source;
    if (!copy.source.empty()) {
        if (Result<std::string> read = readFile(copy.source); read && contentHash(*read) == copy.sourceHash)
            source = std::move(*read);
    }
    std::error_code code;
    const fs::path real = fs::canonical(target, code);
    const fs::path &file = code ? target : real;
    if (fs::exists(file, code)) {
        if (const auto error = protectedFile(file))
            return *error;
    }
    ManifestCopied copied{.records = copy.records, .columnsKept = source || copy.source.empty()};
    if (source) {
        const std::string text = merged(copy, *source, file, copied.records);
        copied.hash = contentHash(text);
        if (const Result<void> written = writeFileAtomically(file, text); !written)
            return written.error();
    } else {
        Manifest manifest;
        for (std::size_t i = 0; i < copy.items.size(); ++i) {
            if (!copy.items[i].genre.empty())
                manifest.items.push_back(copy.items[i]);
            copied.records[i] = copy.items[i].genre.empty() ? 0 : manifest.items.size();
        }
        if (const Result<void> written = writeManifest(manifest, file); !written)
            return written.error();
        Result<std::string> hash = fileContentHash(file);
        if (!hash)
            return hash.error();
        copied.hash = std::move(*hash);
    }

    return copied;
}

} // namespace genrescope
