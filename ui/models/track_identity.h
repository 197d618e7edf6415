// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace genrescope::ui {

/// Two ways of naming a file are one track, as far as that shows without asking the disk.
inline std::string trackIdentity(const std::filesystem::path &file)
{
    // Nearly all names are whole already, and libraries have a hundred thousand of them.
    if (const std::string name = file.string(); name.starts_with('/') && name.find("//") == name.npos &&
                                                name.find("/.") == name.npos)
        return name;
    std::error_code ignored;
    const auto absolute = std::filesystem::absolute(file, ignored);
    return (absolute.empty() ? file : absolute).lexically_normal().string();
}

} // namespace genrescope::ui
