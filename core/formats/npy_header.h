// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/npy.h"

#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// What stands before the numbers in a .npy file.
struct NpyHeader
{
    NpyType type = NpyType::Float32;
    bool bigEndian = false;
    bool fortranOrder = false;
    std::vector<std::size_t> shape;
    std::size_t count = 1;      ///< product of the shape, checked for overflow
    std::size_t dataOffset = 0; ///< where the numbers begin, within the file
};

/// Errors are the reason alone; the caller knows the file's name.
Result<NpyHeader> parseNpyHeader(std::string_view file);

/// A version 1.0 header for little-endian, row-major data, padded so that the numbers begin at a multiple of 64.
std::string npyHeaderBytes(NpyType type, const std::vector<std::size_t> &shape);

} // namespace genrescope
