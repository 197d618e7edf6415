// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// Element types of NumPy arrays that are numbers.
enum class NpyType { Bool, Int8, Int16, Int32, Int64, UInt8, UInt16, UInt32, UInt64, Float16, Float32, Float64 };

std::size_t bytesPerElement(NpyType type);
std::string toString(NpyType type); ///< NumPy's name: "float32", "uint8" ...

/// A NumPy array in memory: C order and the machine's byte order, whatever the file had.
struct NpyArray
{
    NpyType type = NpyType::Float32;
    std::vector<std::size_t> shape; ///< empty for a single number
    std::string bytes;              ///< count() * bytesPerElement(type)

    std::size_t count() const; ///< product of the shape
    std::vector<float> floats() const;
    std::vector<double> doubles() const;
    std::vector<std::int64_t> integers() const; ///< fractions are cut off; out of range is clamped
};

NpyArray makeNpyArray(std::span<const float> values, std::vector<std::size_t> shape);
NpyArray makeNpyArray(std::span<const double> values, std::vector<std::size_t> shape);
NpyArray makeNpyArray(std::span<const std::int64_t> values, std::vector<std::size_t> shape);
NpyArray makeNpyArray(std::span<const std::int32_t> values, std::vector<std::size_t> shape);
NpyArray makeNpyArray(std::span<const std::uint8_t> values, std::vector<std::size_t> shape);

/// Reads the .npy format, versions 1 to 3 (numpy.lib.format): every number type above, both byte orders, C and Fortran
/// order. Refuses, with a sentence that begins with `name`, what is damaged, what ends early, and what holds anything
/// but plain numbers (object arrays are pickles, which can run code). Never allocates more than the bytes justify.
Result<NpyArray> parseNpy(std::string_view bytes, const std::string &name);
Result<NpyArray> readNpy(const std::filesystem::path &path, std::uintmax_t maxBytes = 1ull << 30);

/// The array as a .npy file (version 1.0, little-endian, C order).
std::string npyBytes(const NpyArray &array);
Result<void> writeNpy(const std::filesystem::path &path, const NpyArray &array);
Result<void> writeNpy(const std::filesystem::path &path, std::span<const float> values,
                      std::vector<std::size_t> shape);

} // namespace genrescope
