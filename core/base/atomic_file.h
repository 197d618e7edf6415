// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>

namespace genrescope {

/// Writes `bytes` to a temporary name beside `path`, syncs, and renames over `path`: readers see the old file or
/// the new one, never half of either. Creates missing parent folders.
Result<void> writeFileAtomically(const std::filesystem::path &path, std::string_view bytes);
Result<void> writeFileAtomically(const std::filesystem::path &path, std::span<const std::byte> bytes);

/// Puts a file that is written and synced already in another's place, in the same folder; needs no room on the disk.
Result<void> replaceFile(const std::filesystem::path &source, const std::filesystem::path &target);

/// Whether `path` could be written that way, its folder perhaps to be made: tried out, and nothing is left behind. Worth
/// asking before work that takes long.
Result<void> checkWritable(const std::filesystem::path &path);

/// The whole file as bytes; refuses files larger than `maxBytes` rather than filling memory with them.
Result<std::string> readFile(const std::filesystem::path &path, std::uintmax_t maxBytes = 1ull << 30);

} // namespace genrescope
