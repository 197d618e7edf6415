// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

enum class Split { None, Train, Validation, Test };

std::string toString(Split split);                             ///< "train", "validation", "test", ""
std::optional<Split> splitFromString(const std::string &text); ///< accepts also training, valid, val

/// One labelled thing: audio, a .npy mel array or a spectrogram picture.
struct ManifestItem
{
    std::filesystem::path path; ///< absolute in memory; relative to the manifest on disk where it can be
    std::string genre;
    Split split = Split::None;
    std::string artist;
    std::string album;
    std::string title;
};

/// A data set: a CSV file with a header that has at least path and genre, and split, artist, album, title if
/// known.
struct Manifest
{
    std::vector<ManifestItem> items;

    /// Sorted, unique; a model's output order.
    std::vector<std::string> genres() const;
    std::vector<std::size_t> indices(Split split) const;
};

struct ManifestRead
{
    Manifest manifest;
    std::vector<std::size_t> records;  ///< where the file has each item, counting records; the header is 0
    std::vector<std::string> warnings; ///< "line 12: no genre; skipped"
};

/// RFC 4180 CSV, UTF-8 (a byte-order mark is accepted). A missing file, no header or missing columns is an
/// Error.
Result<ManifestRead> readManifest(const std::filesystem::path &path);
Result<void> writeManifest(const Manifest &manifest, const std::filesystem::path &path);

} // namespace genrescope
