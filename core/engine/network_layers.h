// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/engine.h"
#include "core/models/layer_graph.h"

#include <filesystem>
#include <vector>

namespace genrescope {

/// The layers of a model file (safetensors); LibTorch is not needed. Reads all its weights.
Result<std::vector<Layer>> layersOfModel(const std::filesystem::path &model);

/// The layers of a network before it has been trained. Weights are made for it and thrown away; takes as long
/// as writing them (0.1 s for the largest preset): for a worker thread.
Result<std::vector<Layer>> layersOfNetwork(const Engine &engine, const ModelOptions &model,
                                           const InputOptions &input, int genres);

} // namespace genrescope
