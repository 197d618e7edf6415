// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// Element types we read and write, by safetensors' own names.
enum class TensorType { F64, F32, F16, I64, U8 };

std::size_t bytesPerElement(TensorType type);
std::string toString(TensorType type); ///< "F32"

/// One tensor of a file, without its values.
struct TensorInfo
{
    std::string name;
    TensorType type = TensorType::F32;
    std::vector<std::int64_t> shape; ///< empty: one number
    std::uint64_t begin = 0;         ///< bytes from the start of the data, which follows the header
    std::uint64_t end = 0;

    std::int64_t elements() const; ///< product of the shape
};

/// The safetensors format (https://github.com/huggingface/safetensors#format): u64 little-endian header
/// length, a JSON object, then the values, little-endian and row-major. Nothing in such a file is ever
/// executed.
///
/// A file is trusted in nothing: the header may be at most 100 MB and must lie within the file, every
/// tensor's offsets must fit its shape and type, no two may overlap, and together they must cover the data
/// without a gap, as the format demands. Every violation is one sentence naming the file and the tensor.
class SafetensorsFile
{
public:
    static constexpr std::uint64_t maxHeaderBytes = 100'000'000;

    /// Reads and checks the header; values stay on disk until asked for.
    static Result<SafetensorsFile> open(const std::filesystem::path &path);

    const std::filesystem::path &path() const { return m_path; }
    const std::map<std::string, std::string> &metadata() const { return m_metadata; }
    const std::vector<TensorInfo> &tensors() const { return m_tensors; } ///< by offset
    const TensorInfo *find(const std::string &name) const;

    /// Copies a tensor's bytes into `out`, which must be tensor.end - tensor.begin long. (Not memory-mapped:
    /// a file that shrinks or a disk that fails is an Error here, and would be a crash there.)
    Result<void> read(const TensorInfo &tensor, std::span<std::byte> out) const;

private:
    class Descriptor;

    std::filesystem::path m_path;
    std::map<std::string, std::string> m_metadata;
    std::vector<TensorInfo> m_tensors;
    std::uint64_t m_dataStart = 0;
    std::shared_ptr<const Descriptor> m_descriptor;
};

/// A tensor to be written; `bytes` is elements * bytesPerElement(type) long, little-endian, row-major.
struct TensorToWrite
{
    std::string name;
    TensorType type = TensorType::F32;
    std::vector<std::int64_t> shape;
    std::span<const std::byte> bytes;
};

/// Writes atomically, tensors in the given order, the header padded with spaces to a multiple of 8 bytes as
/// the reference implementation does. Two tensors of one name, or bytes that do not fit the shape, are an
/// Error.
Result<void> writeSafetensors(const std::vector<TensorToWrite> &tensors,
                              const std::map<std::string, std::string> &metadata,
                              const std::filesystem::path &path);

} // namespace genrescope
