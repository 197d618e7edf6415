// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_stamp.h"

#include <sys/stat.h>

namespace genrescope {

FileStamp FileStamp::of(const std::filesystem::path &file)
{
    struct stat entry = {}; // one call for both
    if (::stat(file.c_str(), &entry) != 0 || !S_ISREG(entry.st_mode))
        return {};
    return {.bytes = entry.st_size,
            .written_ns =
                static_cast<std::int64_t>(entry.st_mtim.tv_sec) * 1'000'000'000 + entry.st_mtim.tv_nsec};
}

} // namespace genrescope
