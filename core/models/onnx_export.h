// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/onnx_file.h"
#include "core/formats/safetensors.h"

#include <filesystem>

namespace genrescope {

/// A model file's network as an ONNX graph that computes what ours does in evaluation:
///
///     input          (batch, channels, height, width) float32: windows as input.* and mel.* in the metadata
///     say logits         (batch, genres) probabilities  (batch, genres): softmax(logits / temperature)
///
/// The metadata is the model card's. Works from the tensors' names and shapes; LibTorch is not needed. Errors
/// name the tensor that is missing or does not fit.
Result<OnnxModel> onnxModel(const SafetensorsFile &file);

/// Reads `model` (safetensors) and writes `onnx`.
Result<void> exportOnnx(const std::filesystem::path &model, const std::filesystem::path &onnx);

} // namespace genrescope
