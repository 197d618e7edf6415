// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace genrescope {

/// A constant of the graph, row-major.
struct OnnxTensor
{
    std::string name;
    std::vector<std::int64_t> shape; ///< empty: one number
    std::variant<std::vector<float>, std::vector<std::int64_t>> values;
};

struct OnnxAttribute
{
    std::string name;
    std::variant<std::int64_t, float, std::vector<std::int64_t>> value;
};

struct OnnxNode
{
    std::string operation; ///< "Conv"
    std::string name;
    std::vector<std::string> inputs, outputs; ///< "": an optional one that is left out
    std::vector<OnnxAttribute> attributes;
};

/// An input or output: float32.
struct OnnxValue
{
    std::string name;
    std::vector<std::variant<std::int64_t, std::string>> shape; ///< a size, or the name of one that is open
    std::string description;
};

/// A model of ONNX's default operator set.
struct OnnxModel
{
    std::string name;
    std::string description;
    std::int64_t operatorSet = 13;
    std::vector<OnnxNode> nodes; ///< each after those whose outputs it takes
    std::vector<OnnxTensor> constants;
    std::vector<OnnxValue> inputs, outputs;
    std::map<std::string, std::string> metadata; ///< metadata_props
};

/// The file's bytes (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto, IR version 7).
std::string onnxBytes(const OnnxModel &model);
/// Written atomically. A model beyond protocol buffers' 2 GB is an Error.
Result<void> writeOnnx(const OnnxModel &model, const std::filesystem::path &path);

} // namespace genrescope
