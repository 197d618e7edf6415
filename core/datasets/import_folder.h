// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/datasets/dataset_files.h"
#include "core/datasets/importer.h"

#include <optional>
#include <stop_token>

namespace genrescope {

struct FolderImportOptions
{
    std::optional<ItemKind>
        only;         ///< else everything; a mixture is warned of, for its items are often one track twice
    bool tags = true; ///< artist, album and title from the audio files' tags
    int threads = 0;  ///< for reading tags; 0: the machine's
};

/// A folder per genre, files at any depth below it. Folders named train, validation (valid, val) and test
/// that hold the genre folders, as Keras' flow_from_directory wants them, are taken as the split.
Result<Imported> importFolder(const std::filesystem::path &folder, const FolderImportOptions &options,
                              const ProgressSink &progress = {}, std::stop_token stop = {});

} // namespace genrescope
