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

/// The array of a file that is to hold one: a .npy file, or a .npz file (told apart by their first bytes) with a single
/// array or with one called "mel" or "arr_0" (numpy.savez's name for the first), looked for in this order. An archive
/// with others only is refused by a sentence that names them.
Result<NpyArray> readSingleArray(const std::filesystem::path &path, std::uintmax_t maxBytes = 1ull << 30);

/// Writes the arrays as numpy.savez_compressed does (numpy.savez when not `compressed`). The same arrays give the same
/// bytes, whenever they are written.
Result<void> writeNpz(const std::filesystem::path &path, const NpzArrays &arrays, bool compressed = true);

} // namespace genrescope
