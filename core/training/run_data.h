// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/datasets/manifest.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace genrescope {

class FeatureCache;

/// How files are looked at when a run begins or goes on: a hash the cache remembers is not computed again,
/// and a data set of any size can be watched and stopped.
struct DataCheck
{
    const FeatureCache *cache = nullptr;
    ProgressSink progress;
    std::stop_token stop;
};

/// The content hash of every item's file, in order; empty for files that cannot be read. An Error means that
/// `check.stop` was requested.
Result<std::vector<std::string>> contentHashes(const Manifest &data, const DataCheck &check);

/// data.csv: the manifest as writeManifest writes it, with the columns content_hash and absolute_path. The
/// relative path finds the data of a run that is moved together with them, the absolute one that of a run
/// that is moved alone.
Result<void> writeRunData(const Manifest &data, const std::vector<std::string> &contentHashes,
                          const std::filesystem::path &path);

/// The run's data.csv as a manifest (its paths absolute again), and which of its files have changed or gone
/// since: "path: has changed since the run began".
struct RunData
{
    Manifest manifest;
    std::vector<std::string> changes;
};
Result<RunData> readRunData(const std::filesystem::path &runFolder, const DataCheck &check = {});

/// The same without looking into the files.
Result<ManifestRead> readRunManifest(const std::filesystem::path &runFolder);

} // namespace genrescope
