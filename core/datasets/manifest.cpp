// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/manifest.h"

#include "core/base/atomic_file.h"
#include "core/datasets/manifest_layout.h"
#include "core/datasets/text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <functional>
#include <unordered_set>
#include <utility>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

/// A sentence about a line of the file.
struct LineWarning
{
    std::int64_t line = 0;
    std::string text;
};

/// Items whose path an earlier one has. Sorted numbers: a table of paths takes as long as the rest of the
/// reading.
void warnOfRepeats(const std::vector<ManifestItem> &items, const std::vector<std::int64_t> &lines,
                   ManifestPaths &paths, std::vector<LineWarning> &warnings)
{
    std::vector<std::pair<std::size_t, std::size_t>> byHash; // of the path; the item
    byHash.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        byHash.emplace_back(std::hash<std::string>()(items[i].path.native()), i);
    std::sort(byHash.begin(), byHash.end());
    for (std::size_t begin = 0, end = 0; begin < byHash.size(); begin = end) {
        for (end = begin + 1; end < byHash.size() && byHash[end].first == byHash[begin].first; ++end) {
            const std::size_t item = byHash[end].second;
            for (std::size_t i = begin; i < end; ++i) {
                const std::size_t first = byHash[i].second;
                if (items[first].path.native() != items[item].path.native())
                    continue;
                warnings.push_back({lines[item], fmt::format("the same file as line {}: {}", lines[first],
                                                             paths.written(items[item].path))});
                break;
            }
        }
    }
}

} // namespace

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

    ManifestPaths paths(path);
    const std::size_t headerSize = row.size();
    ManifestRead read;
    std::vector<LineWarning> warnings;
    std::vector<std::int64_t> lines;
    const auto warn = [&](const std::string &text) { warnings.push_back({row.line(), text}); };
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
        read.manifest.items.push_back(std::move(item));
        lines.push_back(row.line());
        read.records.push_back(record);
    }
    warnOfRepeats(read.manifest.items, lines, paths, warnings);
    std::stable_sort(warnings.begin(), warnings.end(),
                     [](const LineWarning &a, const LineWarning &b) { return a.line < b.line; });
    for (const LineWarning &warning : warnings)
        read.warnings.push_back(fmt::format("line {}: {}", warning.line, warning.text));
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
