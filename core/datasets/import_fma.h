// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasets/importer.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>

namespace genrescope {

/// FMA's nested subsets: small lies in medium, medium in large; full has the same tracks as large, untrimmed.
/// (Defferrard, Benzi, Vandergheynst, Bresson: FMA: A Dataset For Music Analysis, ISMIR 2017.)
const std::vector<std::string> &fmaSubsets();

/// Clips of FMA_small (and so of all subsets) that are broken or a second or two long (github.com/mdeff/fma,
/// wiki).
inline constexpr std::array<std::int64_t, 6> fmaKnownBad = {98565, 98567, 98569, 99134, 108925, 133297};

struct FmaImportOptions
{
    std::string subset; ///< small, medium, large, full; empty: as the audio folder's name says, else small
    bool dropMissing = false; ///< leave out tracks whose file is not there
    bool keepKnownBad = false;
};

/// Reads fma_metadata/tracks.csv as published (three header rows; or the folder that holds it): genre from
/// (track, genre_top), the official split, artist, album, title. Audio is looked for below `audioFolder` by
/// track id, in the published layout (000/000002.mp3) or any other, also as .wav, .npy or .png; what is not
/// there is counted and given the published path. Also reads a plain table with track_id and genre (then
/// without a split).
/// @param audioFolder empty: fma_<subset> beside the table or beside its folder
Result<Imported> importFma(const std::filesystem::path &table, const std::filesystem::path &audioFolder,
                           const FmaImportOptions &options, const std::stop_token &stop = {});

} // namespace genrescope
