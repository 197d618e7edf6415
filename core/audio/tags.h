// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>

namespace genrescope {

/// What the file says of itself, UTF-8; empty or 0 where it says nothing.
struct Tags
{
    std::string title;
    std::string artist;
    std::string album;
    std::string genre;
    int year = 0;
    int trackNumber = 0;
    double duration_s = 0.0;
};

/// Reads tags through TagLib. A file without tags is a success with empty fields.
Result<Tags> readTags(const std::filesystem::path &path);

} // namespace genrescope
