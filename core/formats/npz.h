// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/npy.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace genrescope {

/// Named arrays, as numpy.savez keeps them: a ZIP archive of .npy files.
using NpzArrays = std::map<std::string, NpyArray>;

/// Reads every array of a .npz file. Refuses archives whose arrays would need more than `maxBytes` together, whatever
/// their headers promise, encrypted ones, and all that parseNpy refuses; entries that are no .npy files are left out.
Result<NpzArrays> readNpz(const std::filesystem::path &path, std::uintmax_t maxBytes = 1ull << 30);

/// Writes the arrays as numpy.savez_compressed does (numpy.savez when not `compressed`). The same arrays give the same
/// bytes, whenever they are written.
Result<void> writeNpz(const std::filesystem::path &path, const NpzArrays &arrays, bool compressed = true);

} // namespace genrescope
