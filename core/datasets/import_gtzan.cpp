// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/import_gtzan.h"

#include "core/base/atomic_file.h"
#include "core/base/counted.h"
#include "core/datasets/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fmt/format.h>
#include <map>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

/// Number of GTZAN's genres that `folder` has a folder for.
std::size_t genreFolders(const fs::path &folder)
{
    std::error_code code;
    return static_cast<std::size_t>(
        std::count_if(gtzanGenres().begin(), gtzanGenres().end(),
                      [&](const std::string &genre) { return fs::is_directory(folder / genre, code); }));
}

/// The folder that holds the genre folders: the given one, or the only one below it that does.
Result<fs::path> tracksFolder(const fs::path &folder)
{
    const Result<std::vector<fs::path>> inner = subfolders(folder);
    if (!inner)
        return inner.error();
    if (genreFolders(folder) > 0)
        return folder;
    std::vector<fs::path> candidates;
    for (const fs::path &name : *inner) {
        if (genreFolders(folder / name) > 0)
            candidates.push_back(folder / name);
    }
    if (candidates.size() == 1)
        return candidates.front();
    if (candidates.empty())
        return Error{
            fmt::format("{}: none of GTZAN's genre folders in it (blues, classical, country ...); `import "
                        "folder` takes other genres",
                        folder.string())};
    // Kaggle's copy has the recordings and pictures of them side by side.
    for (const fs::path &candidate : candidates) {
        if (candidate.filename() == "genres_original" || candidate.filename() == "genres")
            return candidate;
    }
    std::vector<std::string> names;
    for (const fs::path &candidate : candidates)
        names.push_back(candidate.string());
    return Error{
        fmt::format("{}: several folders below hold GTZAN; name one: {}", folder.string(), listed(names, 9))};
}

/// What --lists expects, for whoever has given something else.
constexpr std::string_view expectedLists =
    "the fault-filtered lists train_filtered.txt, valid_filtered.txt and test_filtered.txt, one path a line "
    "(blues/blues.00029.wav)";

struct SplitLists
{
    std::map<std::string, Split> splitOfTrack; ///< key "blues/blues.00029"
    std::vector<std::string> names;            ///< of the lists read
};

/// "blues/blues.00029" for a list's entry, which may come without an extension: ".00029" is none.
std::string trackKey(const fs::path &entry)
{
    const bool numbered = entry.extension().native().find_first_not_of(".0123456789") == std::string::npos;
    return (entry.parent_path().filename() / (numbered ? entry.filename() : entry.stem())).generic_string();
}

Result<void> readList(SplitLists &lists, const fs::path &list, Split split,
                      std::vector<std::string> &warnings)
{
    const Result<std::string> text = readFile(list, 16 << 20);
    if (!text)
        return text.error();
    lists.names.push_back(list.filename().string());
    std::vector<std::string> bad;
    std::int64_t line = 0;
    for (std::size_t begin = 0; begin < text->size(); ++line) {
        const std::size_t end = std::min(text->find('\n', begin), text->size());
        std::string entry(trimmed(std::string_view(*text).substr(begin, end - begin)));
        begin = end + 1;
        if (entry.empty() || entry.starts_with('#'))
            continue;
        std::replace(entry.begin(), entry.end(), '\\', '/');
        if (fs::path(entry).parent_path().empty()) // "blues.00029.wav" alone: the genre is in the name
            entry = entry.substr(0, entry.find('.')) + '/' + entry;
        const std::string key = trackKey(entry);
        const auto [known, isNew] = lists.splitOfTrack.emplace(key, split);
        if (!isNew && known->second != split)
            bad.push_back(fmt::format("{}: line {}: {} is in the list of {} too; it stays there",
                                      list.string(), line + 1, key, toString(known->second)));
    }
    appendLimited(warnings, bad);
    return {};
}

/// Lists that were named, or those with the usual names in the folder.
Result<SplitLists> readLists(const GtzanImportOptions &options, const std::vector<fs::path> &searched,
                             std::vector<std::string> &warnings)
{
    SplitLists lists;
    if (!options.lists)
        return lists;
    const std::array<std::pair<fs::path, Split>, 3> named = {{{options.trainList, Split::Train},
                                                              {options.validationList, Split::Validation},
                                                              {options.testList, Split::Test}}};
    const bool anyNamed =
        std::any_of(named.begin(), named.end(), [](const auto &n) { return !n.first.empty(); });
    if (anyNamed) {
        for (const auto &[list, split] : named) {
            if (list.empty())
                continue;
            if (const Result<void> read = readList(lists, list, split, warnings); !read)
                return read.error();
        }
        return lists;
    }
    constexpr std::array<std::pair<std::string_view, Split>, 4> usual = {
        {{"train_filtered.txt", Split::Train},
         {"valid_filtered.txt", Split::Validation},
         {"validation_filtered.txt", Split::Validation},
         {"test_filtered.txt", Split::Test}}};
    for (const fs::path &folder : searched) {
        for (const auto &[name, split] : usual) {
            std::error_code code;
            if (!fs::exists(folder / name, code))
                continue;
            if (const Result<void> read = readList(lists, folder / name, split, warnings); !read)
                return read.error();
        }
        if (!lists.names.empty())
            return lists;
    }
    std::error_code code;
    if (!options.listFolder.empty())
        return Error{
            fmt::format("{}: {}; --lists wants a folder with {}", options.listFolder.string(),
                        fs::is_directory(options.listFolder, code) ? "holds no split list" : "is no folder",
                        expectedLists)};
    return lists;
}

} // namespace

const std::vector<std::string> &gtzanGenres()
{
    static const std::vector<std::string> genres = {"blues", "classical", "country", "disco",  "hiphop",
                                                    "jazz",  "metal",     "pop",     "reggae", "rock"};
    return genres;
}

Result<Imported> importGtzan(const fs::path &givenFolder, const GtzanImportOptions &options,
                             const std::stop_token &stop)
{
    const fs::path given = absolutePath(givenFolder).lexically_normal();
    const Result<fs::path> tracks = tracksFolder(given);
    if (!tracks)
        return tracks.error();
    Imported imported;
    std::vector<fs::path> searched = {options.listFolder};
    if (options.listFolder.empty())
        searched = {given, *tracks};
    const Result<SplitLists> lists = readLists(options, searched, imported.warnings);
    if (!lists)
        return lists.error();

    std::map<std::string, std::vector<fs::path>> filesOfTrack; // of each kind asked for
    std::vector<std::string> absent;
    std::size_t unlisted = 0, emptyFiles = 0;
    std::string firstUnlisted;
    std::map<std::string, bool> listedSeen;
    for (const std::string &genre : gtzanGenres()) {
        std::error_code code;
        if (!fs::is_directory(*tracks / genre, code)) {
            absent.push_back(genre);
            continue;
        }
        const FoundFiles found = findItems(*tracks / genre, stop);
        imported.warnings.insert(imported.warnings.end(), found.warnings.begin(), found.warnings.end());
        for (const fs::path &file : found.items) {
            if (options.only && itemKind(file) != options.only)
                continue;
            const std::string key = genre + "/" + file.stem().string();
            ManifestItem item{.path = file, .genre = genre};
            if (!lists->names.empty()) {
                // Kaggle's pictures are called blues00029.png.
                std::string other = key;
                if (const std::size_t digits = other.find_last_not_of("0123456789");
                    digits != std::string::npos)
                    other.insert(digits + 1, ".");
                auto split = lists->splitOfTrack.find(key);
                if (split == lists->splitOfTrack.end())
                    split = lists->splitOfTrack.find(other);
                if (split == lists->splitOfTrack.end()) {
                    if (unlisted++ == 0)
                        firstUnlisted = key;
                    continue;
                }
                item.split = split->second;
                listedSeen[split->first] = true;
            }
            filesOfTrack[key].push_back(file);
            emptyFiles += fs::file_size(file, code) == 0;
            imported.manifest.items.push_back(std::move(item));
        }
    }
    if (stop.stop_requested())
        return Error{fmt::format("{}: stopped while looking for files", tracks->string())};
    if (imported.manifest.items.empty())
        return Error{
            unlisted > 0
                ? fmt::format(
                      "{}: no tracks to import: {} in none of the lists ({}), which should be {}; the "
                      "first file looked for is {}",
                      tracks->string(), counted(unlisted, "file is", "files are"), listed(lists->names),
                      expectedLists, firstUnlisted)
                : fmt::format("{}: no tracks to import", tracks->string())};

    imported.officialSplit = !lists->names.empty();
    if (!absent.empty())
        imported.warnings.push_back(
            fmt::format("{}: no folder for {}", tracks->string(), listed(absent, 10)));
    const bool twice = std::any_of(filesOfTrack.begin(), filesOfTrack.end(),
                                   [](const auto &track) { return track.second.size() > 1; });
    if (twice)
        imported.warnings.push_back(
            fmt::format("{}: some tracks are there in several formats, which makes them count "
                        "more than once; choose one with --only",
                        tracks->string()));
    if (emptyFiles > 0)
        imported.warnings.push_back(counted(emptyFiles, "file is empty", "files are empty"));
    if (imported.officialSplit) {
        imported.notes.push_back(fmt::format("split lists: {}", listed(lists->names)));
        if (unlisted > 0)
            imported.notes.push_back(
                counted(unlisted, "file that no list names left out", "files that no list names left out"));
        std::vector<std::string> missing;
        for (const auto &[key, split] : lists->splitOfTrack) {
            if (!listedSeen.contains(key))
                missing.push_back(key);
        }
        if (!missing.empty())
            imported.warnings.push_back(
                fmt::format("{} of {} missing in {}: {}", missing.size(),
                            counted(lists->splitOfTrack.size(), "listed track is", "listed tracks are"),
                            tracks->string(), listed(missing, 3)));
    } else {
        imported.warnings.push_back("GTZAN has known faults: 50 exact replicas, many artists with several "
                                    "tracks (35 reggae clips are Bob "
                                    "Marley), distorted clips, and jazz.00054 is unreadable in the WAV "
                                    "edition. A random split overstates "
                                    "accuracy by ten points and more: give --lists a folder with " +
                                    std::string(expectedLists));
    }
    return imported;
}

} // namespace genrescope
