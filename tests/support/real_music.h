// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasets/manifest.h"

#include <cstdlib>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace genrescope::test {

/// The folder of real labelled music, or nothing: then a test skips and says so.
inline std::optional<std::filesystem::path> realMusicFolder()
{
    const char *folder = std::getenv("GENRESCOPE_DATA");
    std::error_code code;
    if (folder == nullptr ||
        !std::filesystem::exists(std::filesystem::path(folder) / "gtzan" / "audio.csv", code))
        return std::nullopt;
    return std::filesystem::path(folder);
}

inline constexpr const char *noRealMusic =
    "SKIPPED FOR WANT OF REAL MUSIC: set GENRESCOPE_DATA to the folder that holds gtzan/audio.csv";

/// Real MP3s in two genres anyone can tell apart, "classical" and "popular", `trained` and `tested` of each;
/// the published split is kept, so that no tested track was trained on.
inline Result<Manifest> classicalAgainstPopular(const std::filesystem::path &music, int trained, int tested)
{
    const auto read = readManifest(music / "gtzan" / "audio.csv");
    if (!read)
        return read.error();
    Manifest manifest;
    std::map<std::pair<std::string, Split>, int> taken;
    for (ManifestItem item : read->manifest.items) {
        item.genre = item.genre == "classical" ? "classical" : "popular";
        // The published validation tracks are this test's test tracks; every fourth of the others validates.
        int &training = taken[{item.genre, Split::Train}];
        int &testing = taken[{item.genre, Split::Test}];
        if (item.split == Split::Validation) {
            if (testing++ >= tested)
                continue;
            item.split = Split::Test;
        } else {
            if (training++ >= trained)
                continue;
            item.split = training % 4 == 0 ? Split::Validation : Split::Train;
        }
        manifest.items.push_back(std::move(item));
    }
    return manifest;
}

} // namespace genrescope::test
