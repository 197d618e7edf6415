// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/torch/tensor_file.h"

#include "core/formats/safetensors.h"

#include <fmt/format.h>
#include <optional>

namespace genrescope {

namespace {

std::optional<TensorType> typeOf(torch::ScalarType type)
{
    switch (type) {
    case torch::kFloat64:
        return TensorType::F64;
    case torch::kFloat32:
        return TensorType::F32;
    case torch::kFloat16:
        return TensorType::F16;
    case torch::kInt64:
        return TensorType::I64;
    case torch::kUInt8:
        return TensorType::U8;
    default:
        return std::nullopt;
    }
}

torch::ScalarType scalarType(TensorType type)
{
    switch (type) {
    case TensorType::F64:
        return torch::kFloat64;
    case TensorType::F32:
        return torch::kFloat32;
    case TensorType::F16:
        return torch::kFloat16;
    case TensorType::I64:
        return torch::kInt64;
    case TensorType::U8:
        return torch::kUInt8;
    }
    return torch::kFloat32;
}

} // namespace

Result<void> writeTensors(const NamedTensors &tensors, const std::map<std::string, std::string> &metadata,
                          const std::filesystem::path &path)
{
    std::vector<torch::Tensor> plain; // keeps alive what the spans below point at
    std::vector<TensorToWrite> entries;
    for (const auto &[name, tensor] : tensors) {
        const auto type = typeOf(tensor.scalar_type());
        if (!type)
            return Error{
                fmt::format("{}: tensor '{}' is of a type that is not written", path.string(), name)};
        plain.push_back(tensor.detach().to(torch::kCPU).contiguous());
        const auto &values = plain.back();
        entries.push_back({name,
                           *type,
                           values.sizes().vec(),
                           {static_cast<const std::byte *>(values.data_ptr()), values.nbytes()}});
    }
    return writeSafetensors(entries, metadata, path);
}

Result<TensorFile> readTensors(const std::filesystem::path &path)
{
    const auto file = SafetensorsFile::open(path);
    if (!file)
        return file.error();
    TensorFile result;
    result.metadata = file->metadata();
    for (const TensorInfo &info : file->tensors()) {
        auto tensor = torch::empty(info.shape, scalarType(info.type));
        const std::span bytes(static_cast<std::byte *>(tensor.data_ptr()), tensor.nbytes());
        if (const auto read = file->read(info, bytes); !read)
            return read.error();
        result.tensors.emplace_back(info.name, std::move(tensor));
    }
    return result;
}

} // namespace genrescope
