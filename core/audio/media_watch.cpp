// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/media_watch.h"

#include "core/audio/media_files.h"

#include <algorithm>
#include <utility>

namespace genrescope {

namespace fs = std::filesystem;

MediaWatch::MediaWatch(fs::path folder, std::chrono::milliseconds quiet)
    : m_folder(std::move(folder))
    , m_quiet(quiet)
{}

MediaWatch::Look MediaWatch::look(const std::stop_token &stop)
{
    Look look;
    std::error_code code;
    look.isThere = fs::is_directory(m_folder, code);
    if (!look.isThere)
        return look;
    look.folders.push_back(m_folder);
    const auto now = Clock::now();
    std::size_t files = 0;
    constexpr auto options = fs::directory_options::skip_permission_denied;
    for (fs::recursive_directory_iterator entry(m_folder, options, code), end; !code && entry != end;
         entry.increment(code)) {
        if (stop.stop_requested())
            return look;
        std::error_code ignored;
        const fs::path &path = entry->path();
        const bool isFolder = entry->is_directory(ignored) && !entry->is_symlink(ignored);
        if (path.filename().string().starts_with('.')) {
            if (isFolder)
                entry.disable_recursion_pending();
            continue;
        }
        if (isFolder) {
            if (look.folders.size() < mostFolders)
                look.folders.push_back(path);
            continue;
        }
        if (!looksLikeMedia(path) || !entry->is_regular_file(ignored))
            continue;
        if (++files > mostFiles) {
            look.isTooLarge = true;
            break;
        }
        const std::uintmax_t bytes = entry->file_size(ignored);
        if (ignored)
            continue; // gone in this moment
        const auto [place, isNew] = m_seen.try_emplace(path.string(), Seen{bytes, now, !m_begun});
        Seen &seen = place->second;
        // What people change later, such as tags, is no news.
        const bool goesOn = seen.told && bytes > seen.bytes && now - seen.toldAt < soon;
        if (seen.told && !goesOn)
            continue;
        if (isNew || bytes != seen.bytes)
            seen = {.bytes = bytes, .since = now, .told = false};
        if (bytes > 0 && now - seen.since >= m_quiet) {
            seen.told = true;
            seen.toldAt = now;
            look.ready.push_back(path);
        } else {
            ++look.growing;
        }
    }
    m_begun = true;
    std::ranges::sort(look.ready);
    return look;
}

} // namespace genrescope
