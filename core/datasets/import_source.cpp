// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/import_source.h"

#include "core/audio/genre_names.h"
#include "core/datasets/dataset_files.h"
#include "core/datasets/import_csv.h"
#include "core/datasets/import_fma.h"
#include "core/datasets/import_folder.h"
#include "core/datasets/import_gtzan.h"
#include "core/datasets/text.h"
#include "core/formats/csv.h"

#include <algorithm>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

/// Some of a folder's items; enough to judge by.
std::vector<fs::path> firstItems(const fs::path &folder)
{
    constexpr std::size_t enough = 20;
    std::vector<fs::path> items;
    std::error_code code;
    fs::directory_iterator entries(folder, code);
    for (; !code && items.size() < enough && entries != fs::directory_iterator(); entries.increment(code))
        if (itemKind(entries->path()))
            items.push_back(entries->path());
    return items;
}

/// "blues.00012.wav" in blues/, also as Kaggle's "blues00012.png".
bool isGtzanName(const fs::path &file, const std::string &genre)
{
    std::string stem = file.stem().string();
    if (!stem.starts_with(genre))
        return false;
    stem.erase(0, genre.size());
    std::erase(stem, '.');
    return stem.size() >= 5 && stem.find_first_not_of("0123456789") == std::string::npos;
}

bool holdsGtzan(const fs::path &folder)
{
    std::size_t like = 0;
    for (const std::string &genre : gtzanGenres())
        like += std::ranges::any_of(firstItems(folder / genre),
                                    [&](const fs::path &file) { return isGtzanName(file, genre); });
    return like >= 2;
}

bool isFmaTable(const fs::path &table)
{
    std::error_code code;
    if (!fs::is_regular_file(table, code))
        return false;
    Result<CsvReader> reader = CsvReader::open(table);
    CsvRow row;
    if (!reader || !reader->next(row))
        return false;
    const auto has = [&row](std::string_view name) {
        for (std::size_t i = 0; i < row.size(); ++i)
            if (trimmed(row[i]) == name)
                return true;
        return false;
    };
    if (trimmed(row[0]) == "track_id")
        return has("genre") || has("genres") || has("genre_top");
    return has("album") && has("set") && has("track");
}

/// The table of an unpacked FMA: in the folder, in fma_metadata/ in it, or, for a folder of clips, beside it.
std::optional<ImportSource> fmaSource(const fs::path &folder)
{
    for (const fs::path &table : {folder / "tracks.csv", folder / "fma_metadata" / "tracks.csv"}) {
        if (!isFmaTable(table))
            continue;
        // The widest subset is not what was asked for: the one that is there is, and small if all are.
        for (const std::string &subset : fmaSubsets()) {
            for (const fs::path &place : {folder, folder.parent_path()}) {
                std::error_code code;
                if (const fs::path clips = place / ("fma_" + subset); fs::is_directory(clips, code))
                    return ImportSource{SourceKind::Fma, table, clips};
            }
        }
        return ImportSource{SourceKind::Fma, table, folder};
    }
    const std::string name = lowered(folder.filename().string());
    const fs::path beside = folder.parent_path() / "fma_metadata" / "tracks.csv";
    if (name.starts_with("fma_") && isFmaTable(beside))
        return ImportSource{SourceKind::Fma, beside, folder};
    return std::nullopt;
}

bool areGenres(const fs::path &folder, const std::vector<fs::path> &folders)
{
    const auto named = static_cast<std::size_t>(std::ranges::count_if(folders, [&](const fs::path &name) {
        return isGenreName(name.string()) && !findItems(folder / name).items.empty();
    }));
    return named >= 2 && 2 * named >= folders.size();
}

} // namespace

std::optional<ImportSource> recognizeSource(const fs::path &given)
{
    fs::path path = absolutePath(given).lexically_normal();
    if (path.filename().empty())
        path = path.parent_path();
    std::error_code code;
    if (!fs::is_directory(path, code)) {
        const std::string extension = lowered(path.extension().native());
        if (extension != ".csv" && extension != ".tsv")
            return std::nullopt;
        if (!isFmaTable(path))
            return ImportSource{SourceKind::Table, path, {}};
        std::optional<ImportSource> fma = fmaSource(path.parent_path());
        if (fma && fma->path == path)
            return fma;
        return ImportSource{SourceKind::Fma, path, path.parent_path()};
    }
    if (std::optional<ImportSource> fma = fmaSource(path))
        return fma;
    const Result<std::vector<fs::path>> folders = subfolders(path);
    if (!folders)
        return std::nullopt;
    if (holdsGtzan(path) ||
        std::ranges::any_of(*folders, [&](const fs::path &name) { return holdsGtzan(path / name); }))
        return ImportSource{SourceKind::Gtzan, path, {}};
    if (areGenres(path, *folders))
        return ImportSource{SourceKind::Folders, path, {}};
    const bool splits = folders->size() >= 2 && std::ranges::all_of(*folders, [](const fs::path &name) {
                            return splitFromString(name.string()).value_or(Split::None) != Split::None;
                        });
    if (splits)
        return ImportSource{SourceKind::Folders, path, {}};
    return std::nullopt;
}

Result<Imported> importSource(const ImportSource &source, const std::stop_token &stop)
{
    switch (source.kind) {
    case SourceKind::Fma:
        return importFma(source.path, source.audio, {}, stop);
    case SourceKind::Gtzan:
        return importGtzan(source.path, {}, stop);
    case SourceKind::Table:
        return importCsv(source.path, {});
    case SourceKind::Folders:
        break;
    }
    return importFolder(source.path, {.tags = false}, {}, stop);
}

} // namespace genrescope
