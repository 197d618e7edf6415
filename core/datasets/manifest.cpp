// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/manifest.h"

#include "core/base/atomic_file.h"
#include "core/datasets/dataset_files.h"
#include "core/datasets/text.h"
#include "core/formats/csv.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <unordered_set>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 6> columnNames = {"path",   "genre", "split",
                                                         "artist", "album", "title"};

/// The manifest's folder as the operating system resolves `..` from it.
fs::path realFolder(const fs::path &folder)
{
    std::error_code code;
    fs::path real = fs::weakly_canonical(folder, code);
    return code ? folder : real;
}

bool climbs(const fs::path &relative)
{
    return relative.empty() || *relative.begin() == "..";
}

/// Paths as they go to disk. Inside the manifest's folder the names stay as the user sees them, symbolic
/// links included; outside, `..` must mean the same to every program, so folders are resolved first. Paths
/// that share nothing but the root stay absolute: moving the manifest would not move them.
class PathWriter
{
public:
    explicit PathWriter(const fs::path &manifest)
        : m_folder(absolutePath(manifest).parent_path().lexically_normal())
        , m_realFolder(realFolder(m_folder))
    {}

    std::string operator()(const fs::path &path)
    {
        const fs::path whole = absolutePath(path).lexically_normal();
        if (const fs::path inside = whole.lexically_relative(m_folder); !climbs(inside))
            return inside.generic_string();
        const fs::path folder = whole.parent_path();
        auto known = m_realFolders.find(folder);
        if (known == m_realFolders.end())
            known = m_realFolders.emplace(folder, realFolder(folder)).first;
        const fs::path real = known->second / whole.filename();
        const auto first = [](const fs::path &p) {
            return p.relative_path().empty() ? fs::path() : *p.relative_path().begin();
        };
        if (first(real) != first(m_realFolder))
            return whole.generic_string();
        return real.lexically_relative(m_realFolder).generic_string();
    }

private:
    fs::path m_folder;
    fs::path m_realFolder;
    std::map<fs::path, fs::path> m_realFolders;
};

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
    std::array<std::size_t, columnNames.size()> columns{};
    columns.fill(std::string::npos);
    for (std::size_t cell = row.size(); cell-- > 0;) { // the first of equal names wins
        for (std::size_t i = 0; i < columnNames.size(); ++i) {
            if (lowered(trimmed(row[cell])) == columnNames[i])
                columns[i] = cell;
        }
    }
    for (const std::size_t needed : {0, 1}) {
        if (columns[needed] == std::string::npos) {
            return Error{
                fmt::format("{}: has no column \"{}\" (its first line must name path and genre, and may name "
                            "split, artist, album, title); `genrescope-cli import csv` reads other tables",
                            path.string(), columnNames[needed])};
        }
    }

    const fs::path folder = absolutePath(path).parent_path().lexically_normal();
    const fs::path real = realFolder(folder);
    const std::size_t headerSize = row.size();
    ManifestRead read;
    std::map<fs::path, std::int64_t> lineOfPath;
    const auto warn = [&](const std::string &text) {
        read.warnings.push_back(fmt::format("line {}: {}", row.line(), text));
    };
    while (reader->next(row)) {
        const std::string_view file = row[columns[0]];
        const std::string genre(trimmed(row[columns[1]]));
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
        ManifestItem item{.genre = genre};
        const fs::path written(file);
        if (written.is_absolute())
            item.path = written.lexically_normal();
        else
            item.path = ((climbs(written.lexically_normal()) ? real : folder) / written).lexically_normal();
        const std::string split(row[columns[2]]);
        if (const std::optional<Split> known = splitFromString(split))
            item.split = *known;
        else
            warn(fmt::format("split \"{}\" is none of train, validation, test; the item is in no split",
                             split));
        item.artist = trimmed(row[columns[3]]);
        item.album = trimmed(row[columns[4]]);
        item.title = trimmed(row[columns[5]]);
        if (const auto [other, first] = lineOfPath.emplace(item.path, row.line()); !first)
            warn(fmt::format("the same file as line {}: {}", other->second, std::string(file)));
        read.manifest.items.push_back(std::move(item));
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
    appendCsvRecord(text, std::span(columnNames).first(described ? columnNames.size() : 3));
    PathWriter written(path);
    for (const ManifestItem &item : manifest.items) {
        const std::string file = written(item.path);
        const std::string split = toString(item.split);
        const std::array<std::string_view, columnNames.size()> cells = {file,        item.genre, split,
                                                                        item.artist, item.album, item.title};
        appendCsvRecord(text, std::span(cells).first(described ? cells.size() : 3));
    }
    return writeFileAtomically(path, text);
}

} // namespace genrescope
