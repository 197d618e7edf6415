// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>

namespace genrescope {

/// A hash (XXH3-128) of the encoded sound alone: the payload of every audio packet, in order, and none of the
/// container around them. Two files with the same one sound the same, whatever their tags. Reads the file
/// without decoding it. Errors name the file: it cannot be opened, or has no sound.
Result<std::string> soundHash(const std::filesystem::path &file);

} // namespace genrescope
