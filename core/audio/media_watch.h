// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <vector>

namespace genrescope {

/// Finds what is new among the audio files of a folder and the folders below it, look by look. Neither hidden
/// files nor links to folders are followed.
class MediaWatch
{
public:
    /// @param quiet how long a file's size must stand still before it counts as written
    explicit MediaWatch(std::filesystem::path folder,
                        std::chrono::milliseconds quiet = std::chrono::seconds(2));

    struct Look
    {
        bool isThere = false;                       ///< the folder: its disk may be away for a while
        std::vector<std::filesystem::path> ready;   ///< new and completely written, in name order
        std::vector<std::filesystem::path> folders; ///< in which files may appear, the first `mostFolders`
        std::size_t growing = 0;                    ///< new, but still being written (or empty)
        bool isTooLarge = false; ///< more than `mostFiles` lie there; those beyond were not looked at
    };
    static constexpr std::size_t mostFiles = 200'000;
    static constexpr std::size_t mostFolders = 2'000;

    /// What was there when the folder was first seen is not new, and neither is what comes back. A file that goes on
    /// growing soon after it was told of (a copy that stood still for a while) is told of once more.
    Look look(const std::stop_token &stop = {});

private:
    using Clock = std::chrono::steady_clock;
    struct Seen
    {
        std::uintmax_t bytes = 0;
        Clock::time_point since; ///< of this size
        bool told = false;
        Clock::time_point toldAt = {}; ///< by us; never of what was there before
    };
    static constexpr std::chrono::minutes soon{2};

    std::filesystem::path m_folder;
    std::chrono::milliseconds m_quiet;
    std::unordered_map<std::string, Seen> m_seen;
    bool m_begun = false;
};

} // namespace genrescope
