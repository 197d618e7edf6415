// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/datasets/import_source.h"
#include "core/datasets/split.h"
#include "core/datasets/split_summary.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace genrescope {

struct ImportJobOptions
{
    ImportSource source;
    std::filesystem::path out;     ///< the manifest to write
    bool newSplit = false;         ///< also where the source has one of its own
    bool leaveOutBad = false;      ///< files with a problem; else they are in the manifest like the others
    SplitOptions split;            ///< of a new one
    std::filesystem::path journal; ///< as readImportedFiles() has it
    int threads = 0;               ///< 0: the machine's
};

enum class ImportStage { Looking, Reading, Comparing };

/// A file that is missing or cannot be used, and why.
struct BadFile
{
    std::filesystem::path path;
    std::string reason;
};

struct ImportOutcome
{
    Imported imported;                 ///< the manifest is the one that was written
    std::vector<std::string> problems; ///< parallel to its items; empty: none
    std::vector<BadFile> bad;          ///< files with a problem, left out or not
    std::size_t known = 0;             ///< files that an earlier job had read, which this one went on from
    SplitSummary splits;
    std::vector<std::string> leakage; ///< leakageWarnings()
};

using ImportProgress = std::function<void(ImportStage, const Progress &)>;

/// A whole import: looks, reads every file, splits what has no split, compares, and writes the manifest,
/// which is all that it writes; the source is left as it is. Stopped, it is an Error and there is no
/// manifest; the next job with the same journal goes on from there. Errors: the importers'; a manifest that
/// would replace a file of the source; nothing left to import; what cannot be written.
/// @pre options.split.problems().empty()
Result<ImportOutcome> runImport(const ImportJobOptions &options, const ImportProgress &progress = {},
                                std::stop_token stop = {});

} // namespace genrescope
