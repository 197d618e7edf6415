// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_data.h"

#include "core/base/atomic_file.h"
#include "core/base/content_hash.h"
#include "core/base/counted.h"
#include "core/datasets/parallel.h"
#include "core/features/feature_cache.h"
#include "core/formats/csv.h"
#include "core/training/run_folder.h"

#include <algorithm>
#include <cstddef>
#include <fmt/format.h>
#include <iterator>
#include <map>
#include <string_view>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

/// It is the disk that takes the time, not the processor.
constexpr int hashingThreads = 4;

std::string hashOf(const fs::path &file, const FeatureCache *cache)
{
    if (cache)
        if (auto known = cache->knownContentHash(file))
            return std::move(*known);
    auto hash = fileContentHash(file);
    return hash ? std::move(*hash) : std::string();
}

/// What data.csv says of an item beside the manifest's own columns.
struct Recorded
{
    fs::path written; ///< the path as it stands there
    std::string hash;
    fs::path absolute; ///< empty in runs of version 0.1
};

Result<std::vector<Recorded>> readRecorded(const fs::path &path)
{
    auto reader = CsvReader::open(path);
    if (!reader)
        return reader.error();
    std::vector<Recorded> recorded;
    CsvRow row;
    std::size_t written = 0, hash = 0, absolute = 0;
    for (bool header = true; reader->next(row); header = false) {
        if (!header) {
            recorded.push_back({fs::path(row[written]), std::string(row[hash]), fs::path(row[absolute])});
            continue;
        }
        const auto column = [&](std::string_view name) {
            std::size_t at = 0;
            while (at < row.size() && row[at] != name)
                ++at;
            return at; // a column that is not there reads as empty
        };
        written = column("path");
        hash = column("content_hash");
        absolute = column("absolute_path");
    }
    return recorded;
}

struct RunItems
{
    ManifestRead read;
    std::vector<Recorded> recorded; ///< parallel to the manifest's items
    std::size_t rows = 0;           ///< of data.csv; more than items when some cannot be used
};

/// What belongs to each item. Rows without a path or genre (edited by hand) are no items, so that rows and
/// items are told together by their paths.
std::vector<Recorded> recordedOf(const Manifest &manifest, std::vector<Recorded> rows, const fs::path &folder)
{
    if (rows.size() == manifest.items.size())
        return rows;
    std::error_code code;
    const fs::path here = fs::absolute(folder, code).lexically_normal();
    const fs::path real = fs::weakly_canonical(here, code);
    std::map<fs::path, std::size_t> rowOf;
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (const fs::path &from : {here, real}) // an absolute path stays as it is
            rowOf.emplace((from / rows[i].written).lexically_normal(), i);
    std::vector<Recorded> recorded;
    for (const ManifestItem &item : manifest.items) {
        const auto row = rowOf.find(item.path);
        recorded.push_back(row == rowOf.end() ? Recorded() : rows[row->second]);
    }
    return recorded;
}

Result<RunItems> readItems(const fs::path &runFolder)
{
    const fs::path path = RunPaths{runFolder}.data();
    auto read = readManifest(path);
    if (!read)
        return read.error();
    auto recorded = readRecorded(path);
    if (!recorded)
        return recorded.error();
    RunItems items{.read = std::move(*read), .recorded = {}, .rows = recorded->size()};
    items.recorded = recordedOf(items.read.manifest, std::move(*recorded), runFolder);
    std::error_code code;
    for (std::size_t i = 0; i < items.recorded.size(); ++i) {
        fs::path &file = items.read.manifest.items[i].path;
        const fs::path &absolute = items.recorded[i].absolute;
        if (!absolute.empty() && !fs::exists(file, code) && fs::exists(absolute, code))
            file = absolute;
    }
    return items;
}

} // namespace

Result<std::vector<std::string>> contentHashes(const Manifest &data, const DataCheck &check)
{
    std::vector<std::string> found(data.items.size());
    const bool whole = forEachItem(
        found.size(), hashingThreads,
        [&](std::size_t i) { found[i] = hashOf(data.items[i].path, check.cache); }, check.progress,
        [&](std::size_t i) { return "checking " + data.items[i].path.filename().string(); }, check.stop);
    if (!whole)
        return Error{"stopped while the data set's files were checked"};
    return found;
}

Result<void> writeRunData(const Manifest &data, const std::vector<std::string> &contentHashes,
                          const fs::path &path)
{
    if (auto written = writeManifest(data, path); !written)
        return written;
    auto reader = CsvReader::open(path);
    if (!reader)
        return reader.error();
    std::string text;
    CsvRow row;
    for (std::size_t index = 0; reader->next(row); ++index) {
        std::vector<std::string_view> cells;
        for (std::size_t cell = 0; cell < row.size(); ++cell)
            cells.push_back(row[cell]);
        const auto third = cells.begin() + std::min<std::ptrdiff_t>(3, std::ssize(cells));
        cells.insert(third, index == 0 ? std::string_view("content_hash") : contentHashes.at(index - 1));
        std::error_code code;
        const std::string absolute =
            index == 0 ? "absolute_path"
                       : fs::absolute(data.items.at(index - 1).path, code).lexically_normal().string();
        cells.push_back(absolute);
        appendCsvRecord(text, cells);
    }
    return writeFileAtomically(path, text);
}

Result<RunData> readRunData(const fs::path &runFolder, const DataCheck &check)
{
    auto items = readItems(runFolder);
    if (!items)
        return items.error();
    RunData data{std::move(items->read.manifest), {}};
    if (const std::size_t usable = data.manifest.items.size(); usable < items->rows)
        data.changes.push_back(
            fmt::format("{}: {} cannot be used and {} left out", RunPaths{runFolder}.data().string(),
                        counted(items->rows - usable, "row"), items->rows - usable == 1 ? "is" : "are"));
    const auto hashes = contentHashes(data.manifest, check);
    if (!hashes)
        return hashes.error();
    for (std::size_t i = 0; i < items->recorded.size(); ++i) {
        const auto &[written, expected, absolute] = items->recorded[i];
        fs::path &file = data.manifest.items[i].path;
        if (expected.empty() || (*hashes)[i] == expected)
            continue;
        if (check.stop.stop_requested()) // what differs is read once more, which may take as long as before
            return Error{"stopped while the data set's files were checked"};
        // Another file may lie where the relative path of a moved run points to.
        if (!absolute.empty() && absolute != file && hashOf(absolute, check.cache) == expected)
            file = absolute;
        else if (const auto hash = fileContentHash(file); !hash)
            data.changes.push_back(hash.error().message);
        else if (*hash != expected)
            data.changes.push_back(fmt::format("{}: has changed since the run began", file.string()));
    }
    return data;
}

Result<ManifestRead> readRunManifest(const fs::path &runFolder)
{
    auto items = readItems(runFolder);
    if (!items)
        return items.error();
    return std::move(items->read);
}

} // namespace genrescope
