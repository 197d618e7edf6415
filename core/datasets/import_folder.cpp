// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/import_folder.h"

#include "core/audio/tags.h"
#include "core/datasets/parallel.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

void importGenres(Imported &imported, const fs::path &folder, const std::vector<fs::path> &genres,
                  Split split, std::map<ItemKind, std::size_t> &kinds, const FolderImportOptions &options,
                  const std::stop_token &stop)
{
    for (const fs::path &genre : genres) {
        const FoundFiles found = findItems(folder / genre, stop);
        std::size_t taken = 0;
        for (const fs::path &file : found.items) {
            const ItemKind kind = *itemKind(file);
            if (options.only && kind != *options.only)
                continue;
            ++kinds[kind];
            ++taken;
            imported.manifest.items.push_back({.path = file, .genre = genre.string(), .split = split});
        }
        imported.warnings.insert(imported.warnings.end(), found.warnings.begin(), found.warnings.end());
        if (taken == 0)
            imported.warnings.push_back(
                fmt::format("{}: holds nothing to import; no genre made of it", (folder / genre).string()));
        if (!found.others.empty()) {
            std::vector<std::string> names;
            for (const fs::path &other : found.others)
                names.push_back(other.filename().string());
            imported.notes.push_back(fmt::format("{}: {} file{} of no known kind left out: {}",
                                                 (folder / genre).string(), names.size(),
                                                 names.size() == 1 ? "" : "s", listed(names, 3)));
        }
    }
}

/// Keras' layout: every folder's name is a split, and there are at least two of them.
bool foldersAreSplits(const std::vector<fs::path> &folders)
{
    return folders.size() >= 2 && std::all_of(folders.begin(), folders.end(), [](const fs::path &folder) {
               return splitFromString(folder.string()).value_or(Split::None) != Split::None;
           });
}

} // namespace

Result<Imported> importFolder(const fs::path &folder, const FolderImportOptions &options,
                              const ProgressSink &progress, std::stop_token stop)
{
    const fs::path root = absolutePath(folder).lexically_normal();
    const Result<std::vector<fs::path>> folders = subfolders(root);
    if (!folders)
        return folders.error();
    Imported imported;
    std::map<ItemKind, std::size_t> kinds;
    if (foldersAreSplits(*folders)) {
        imported.officialSplit = true;
        for (const fs::path &part : *folders) {
            const Result<std::vector<fs::path>> genres = subfolders(root / part);
            if (!genres)
                return genres.error();
            importGenres(imported, root / part, *genres, *splitFromString(part.string()), kinds, options,
                         stop);
        }
    } else {
        importGenres(imported, root, *folders, Split::None, kinds, options, stop);
    }
    if (stop.stop_requested())
        return Error{fmt::format("{}: stopped while looking for files", root.string())};
    if (imported.manifest.items.empty()) {
        return Error{fmt::format("{}: no tracks found; expected a folder per genre with {} in it",
                                 root.string(),
                                 options.only ? toString(*options.only) + " files"
                                              : std::string("audio, pictures or .npy arrays"))};
    }

    std::error_code code;
    std::size_t loose = 0;
    for (fs::directory_iterator entry(root, code); !code && entry != fs::directory_iterator();
         entry.increment(code)) {
        std::error_code ignored;
        loose += entry->is_regular_file(ignored) && itemKind(entry->path()).has_value();
    }
    if (loose > 0) {
        imported.warnings.push_back(fmt::format("{}: {} file{} outside any genre folder left out",
                                                root.string(), loose, loose == 1 ? "" : "s"));
    }
    if (kinds.size() > 1) {
        std::vector<std::string> counts;
        for (const auto &[kind, count] : kinds)
            counts.push_back(fmt::format("{} x {}", count, toString(kind)));
        imported.warnings.push_back(
            fmt::format("{}: holds a mixture ({}); if these are the same tracks, choose one with --only",
                        root.string(), listed(counts)));
    }

    if (options.tags) {
        std::vector<ManifestItem> &items = imported.manifest.items;
        forEachItem(
            items.size(), options.threads,
            [&](std::size_t i) {
                if (itemKind(items[i].path) != ItemKind::Audio)
                    return;
                if (const Result<Tags> tags =
                        readTags(items[i].path)) { // what is wrong with a file, doctor says
                    items[i].artist = tags->artist;
                    items[i].album = tags->album;
                    items[i].title = tags->title;
                }
            },
            progress, [&](std::size_t i) { return items[i].path.filename().string(); }, stop);
        if (stop.stop_requested())
            return Error{fmt::format("{}: stopped while reading tags", root.string())};
    }
    return imported;
}

} // namespace genrescope
