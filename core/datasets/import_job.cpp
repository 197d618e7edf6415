// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/import_job.h"

#include "core/base/atomic_file.h"
#include "core/datasets/import_files.h"
#include "core/datasets/leakage.h"

#include <algorithm>
#include <fmt/format.h>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

/// A manifest in the place of what it is made of would be the end of that.
bool replacesSource(const ImportJobOptions &options, const Manifest &manifest)
{
    std::error_code code;
    if (!fs::exists(options.out, code))
        return false;
    const auto same = [&](const fs::path &file) { return fs::equivalent(options.out, file, code) && !code; };
    return same(options.source.path) || same(options.source.path / "tracks.csv") ||
           std::ranges::any_of(manifest.items, same, &ManifestItem::path);
}

void dropBad(Manifest &manifest, std::vector<std::string> &problems)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < manifest.items.size(); ++i) {
        if (!problems[i].empty())
            continue;
        if (kept != i)
            manifest.items[kept] = std::move(manifest.items[i]);
        ++kept;
    }
    manifest.items.resize(kept);
    problems.assign(kept, {});
}

} // namespace

Result<ImportOutcome> runImport(const ImportJobOptions &options, const ImportProgress &progress,
                                std::stop_token stop)
{
    const auto tell = [&](ImportStage stage) {
        return [&progress, stage](const Progress &step) {
            if (progress)
                progress(stage, step);
        };
    };
    if (const Result<void> writable = checkWritable(options.out); !writable)
        return writable.error();
    tell(ImportStage::Looking)({});
    Result<Imported> imported = importSource(options.source, stop);
    if (!imported)
        return imported.error();
    ImportOutcome outcome{.imported = std::move(*imported)};
    Manifest &manifest = outcome.imported.manifest;
    if (replacesSource(options, manifest))
        return Error{fmt::format("{}: is what is imported, and would be replaced; choose another place",
                                 options.out.string())};

    Result<FilesRead> read =
        readImportedFiles(manifest, options.journal, options.threads, tell(ImportStage::Reading), stop);
    if (!read)
        return read.error();
    outcome.known = read->known;
    outcome.problems = std::move(read->problems);
    for (std::size_t i = 0; i < outcome.problems.size(); ++i)
        if (!outcome.problems[i].empty())
            outcome.bad.push_back({manifest.items[i].path, outcome.problems[i]});
    if (options.leaveOutBad)
        dropBad(manifest, outcome.problems);
    if (manifest.items.empty())
        return Error{fmt::format("{}: none of its files can be read", options.source.path.string())};

    if (options.newSplit || !outcome.imported.officialSplit)
        assignSplits(manifest, options.split);
    outcome.splits = summarizeSplits(manifest);
    outcome.leakage =
        leakageWarnings(manifest, {.threads = options.threads}, tell(ImportStage::Comparing), stop);
    if (stop.stop_requested())
        return Error{fmt::format("{}: not written: stopped before the end", options.out.string())};
    if (const Result<void> written = writeManifest(manifest, options.out); !written)
        return written.error();
    std::error_code code;
    if (!options.journal.empty())
        fs::remove(options.journal, code);
    return outcome;
}

} // namespace genrescope
