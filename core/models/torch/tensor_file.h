// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <map>
#include <string>
#include <torch/torch.h>
#include <utility>
#include <vector>

namespace genrescope {

using NamedTensors = std::vector<std::pair<std::string, torch::Tensor>>;

struct TensorFile
{
    NamedTensors tensors; ///< on the CPU, in file order, owning their memory
    std::map<std::string, std::string> metadata;
};

/// safetensors to and from LibTorch: float32, float64, float16, int64 and uint8 (random-generator states)
/// tensors of any shape. Written atomically; names must be unique and not "__metadata__".
Result<void> writeTensors(const NamedTensors &tensors, const std::map<std::string, std::string> &metadata,
                          const std::filesystem::path &path);
Result<TensorFile> readTensors(const std::filesystem::path &path);

} // namespace genrescope
