// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folder_usage.h"

namespace genrescope {

namespace fs = std::filesystem;

FolderUsage folderUsage(const fs::path &folder, std::stop_token stop)
{
    FolderUsage usage;
    std::error_code code;
    fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, code), end;
    for (; !code && entry != end && !stop.stop_requested(); entry.increment(code)) {
        std::error_code gone;
        if (!entry->is_regular_file(gone) || entry->is_symlink(gone))
            continue;
        const auto bytes = entry->file_size(gone);
        if (gone)
            continue;
        ++usage.files;
        usage.bytes += static_cast<std::int64_t>(bytes);
    }
    return usage;
}

Result<void> emptyFolder(const fs::path &folder)
{
    std::error_code code;
    Result<void> done;
    for (fs::directory_iterator entry(folder, code), end; !code && entry != end; entry.increment(code)) {
        std::error_code failed;
        fs::remove_all(entry->path(), failed);
        if (failed && done.ok())
            done = Error{entry->path().string() + ": cannot be removed: " + failed.message()};
    }
    if (code && code != std::errc::no_such_file_or_directory && done.ok())
        done = Error{folder.string() + ": cannot be read: " + code.message()};
    return done;
}

} // namespace genrescope
