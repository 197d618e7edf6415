// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/features/matrix.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace genrescope {

/// Feature arrays on disk, one .npy file each, named by the source's content hash and the options' canonical
/// text, so that a moved or renamed file is still a hit and a changed option never is. Files appear whole or
/// not at all: a killed run leaves nothing to repair and the next one goes on where it stopped. Safe from
/// several threads and processes. Content hashes of files are remembered by (path, size, mtime) so that a hit
/// does not re-read the audio.
class FeatureCache
{
public:
    explicit FeatureCache(std::filesystem::path folder);

    /// The cached array for `source` under `optionsText`, or nothing. A damaged entry counts as nothing.
    std::optional<FeatureArray> find(const std::filesystem::path &source, const std::string &optionsText);
    Result<void> store(const std::filesystem::path &source, const std::string &optionsText,
                       const FeatureArray &array);

    /// The content hash of `source`, if an earlier visit has left it and the file has not changed since.
    std::optional<std::string> knownContentHash(const std::filesystem::path &source) const;

    const std::filesystem::path &folder() const { return m_folder; }
    std::uintmax_t sizeInBytes() const;
    Result<void> clear();

private:
    std::optional<std::filesystem::path> entryPath(const std::filesystem::path &source,
                                                   const std::string &optionsText);

    std::filesystem::path m_folder;
};

} // namespace genrescope
