// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/manifest.h"

#include "core/base/atomic_file.h"
#include "core/datasets/manifest_layout.h"
#include "core/datasets/text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <unordered_map>
#include <unordered_set>

namespace genrescope {

namespace fs = std::filesystem;

std::string toString(Split split)
{
    switch (split) {
    case Split::Train:
        return "train";
    case Split::Validation:
        return "validation";
    case Split::Test:
        return "test";
    case Split::None:
        break;
    }
    return {};
}

std::optional<Split> splitFromString(const std::string &text)
{
    const std::string word = lowered(trimmed(text));
    if (word.empty() || word == "none")
        return Split::None;
    if (word == "train" || word == "training")
        return Split::Train;
    if (word == "validation" || word == "valid" || word == "val" || word == "dev")
        return Split::Validation;
    if (word == "test" || word == "testing")
        return Split::Test;
    return std::nullopt;
}

std::vector<std::string> Manifest::genres() const
{
    std::unordered_set<std::string_view> seen;
    for (const ManifestItem &item : items)
        seen.insert(item.genre);
    std::vector<std::string> sorted(seen.begin(), seen.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

std::vector<std::size_t> Manifest::indices(Split split) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].split == split)
            found.push_back(i);
    }
    return found;
}

Result<ManifestRead> readManifest(const fs::path &path)
{
    Result<CsvReader> reader = CsvReader::open(path);
    if (!reader)
        return reader.error();
    CsvRow row;
    if (!reader->next(row)) {
        return Error{reader->problem().empty()
                         ? fmt::format("{}: is empty; a manifest starts with path,genre,split", path.string())
                         : reader->problem()};
    }
    const ManifestColumns columns = manifestColumns(row);
    for (const std::size_t needed : {PathColumn, GenreColumn}) {
        if (columns[needed] == std::string::npos) {
            return Error{
                fmt::format("{}: has no column \"{}\" (its first line must name path and genre, and may name "
                            "split, artist, album, title); `genrescope-cli import csv` reads other tables",
                            path.string(), manifestColumnNames[needed])};
        }
    }

    const ManifestPaths paths(path);
    const std::size_t headerSize = row.size();
    ManifestRead read;
    std::unordered_map<std::string, std::int64_t>
        lineOfPath; // fs::path compares part by part, ten times slower
    const auto warn = [&](const std::string &text) {
        read.warnings.push_back(fmt::format("line {}: {}", row.line(), text));
    };
    for (std::size_t record = 1; reader->next(row); ++record) {
        const std::string_view file = row[columns[PathColumn]];
        const std::string genre(trimmed(row[columns[GenreColumn]]));
        if (trimmed(file).empty()) {
            warn("no path; skipped");
            continue;
        }
        if (genre.empty()) {
            warn("no genre; skipped");
            continue;
        }
        if (row.size() > headerSize) {
            warn(fmt::format("{} cells instead of {} (an unquoted comma?); skipped", row.size(), headerSize));
            continue;
        }
        ManifestItem item{.path = paths.read(file), .genre = genre};
        const std::string split(row[columns[SplitColumn]]);
        if (const std::optional<Split> known = splitFromString(split))
            item.split = *known;
        else
            warn(fmt::format("split \"{}\" is none of train, validation, test; the item is in no split",
                             split));
        item.artist = trimmed(row[columns[ArtistColumn]]);
        item.album = trimmed(row[columns[AlbumColumn]]);
        item.title = trimmed(row[columns[TitleColumn]]);
        if (const auto [other, first] = lineOfPath.emplace(item.path.native(), row.line()); !first)
            warn(fmt::format("the same file as line {}: {}", other->second, std::string(file)));
        read.manifest.items.push_back(std::move(item));
        read.records.push_back(record);
    }
    if (std::string problem = reader->problem(); !problem.empty()) {
        // Whoever shows warnings names the file.
        if (const std::string prefix = path.string() + ": "; problem.starts_with(prefix))
            problem.erase(0, prefix.size());
        read.warnings.push_back(std::move(problem));
    }
    return read;
}

Result<void> writeManifest(const Manifest &manifest, const fs::path &path)
{
    const bool described =
        std::any_of(manifest.items.begin(), manifest.items.end(), [](const ManifestItem &item) {
            return !item.artist.empty() || !item.album.empty() || !item.title.empty();
        });
    std::string text;
    appendCsvRecord(text, std::span(manifestColumnNames).first(described ? manifestColumnNames.size() : 3));
    ManifestPaths paths(path);
    for (const ManifestItem &item : manifest.items) {
        const std::string file = paths.written(item.path);
        const std::string split = toString(item.split);
        const std::array<std::string_view, manifestColumnNames.size()> cells = {
            file, item.genre, split, item.artist, item.album, item.title};
        appendCsvRecord(text, std::span(cells).first(described ? cells.size() : 3));
    }
    return writeFileAtomically(path, text);
}

} // namespace genrescope
