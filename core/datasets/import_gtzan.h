// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasets/dataset_files.h"
#include "core/datasets/importer.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace genrescope {

const std::vector<std::string> &gtzanGenres();

/// Split lists: a relative path a line ("blues/blues.00029.wav"), as the fault-filtered ones of Kereliuk,
/// Sturm and Larsen 2015 (arXiv 1507.04761). Extensions do not matter: a list written for .wav also splits
/// pictures or arrays.
struct GtzanImportOptions
{
    std::filesystem::path trainList, validationList, testList; ///< each may be empty
    std::filesystem::path
        listFolder;    ///< looked through for train/valid/test_filtered.txt; empty: beside the tracks
    bool lists = true; ///< false: ignore lists, also those found beside the tracks
    std::optional<ItemKind> only;
};

/// GTZAN (Tzanetakis and Cook 2002) in its folder per genre; .au, .wav, .mp3, pictures or arrays. `folder`
/// may also be the one above (genres/, genres_original/). With lists: what they name, and nothing else, in
/// their splits. Without: everything, in no split, with a warning about the set's faults (Sturm 2012, arXiv
/// 1306.1461).
Result<Imported> importGtzan(const std::filesystem::path &folder, const GtzanImportOptions &options,
                             const std::stop_token &stop = {});

} // namespace genrescope
