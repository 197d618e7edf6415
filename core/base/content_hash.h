// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace genrescope {

/// XXH3-128 of the bytes, as 32 lower-case hexadecimal digits. Not cryptographic: it names contents, it does not
/// defend against forgery.
std::string contentHash(std::string_view bytes);

/// The same over a file of any size, read in bounded memory.
Result<std::string> fileContentHash(const std::filesystem::path &path);

} // namespace genrescope
