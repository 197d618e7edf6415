// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/safetensors.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope::detail {

struct SafetensorsHeader
{
    std::map<std::string, std::string> metadata;
    std::vector<TensorInfo> tensors; ///< sorted by offset
};

/// Parses and checks a safetensors header. Memory stays proportional to its useful content whatever the bytes
/// are: the JSON is read event by event and anything but the expected two levels ends the reading.
/// @param dataBytes bytes that follow the header in the file
/// Errors are sentence parts without the file's name ("tensor 'a': ...").
Result<SafetensorsHeader> parseSafetensorsHeader(std::string_view json, std::uint64_t dataBytes);

} // namespace genrescope::detail
