// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/features/input_options.h"
#include "core/models/model_options.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace genrescope {

/// Everything needed to use a model's weights, stored in the safetensors header's __metadata__ (string to
/// string).
struct ModelCard
{
    int formatVersion = 1;
    ModelOptions model;
    InputOptions input;
    std::vector<std::string> genres; ///< output order
    double temperature = 1.0;        ///< logits are divided by this before the softmax
    std::string runId;               ///< where it was trained
    std::string licence;
    std::string note; ///< e.g. "GTZAN fault-filtered, validation 61.2 %"
    std::string name; ///< shown to people; the file's stem when empty

    std::map<std::string, std::string> toMetadata() const;
    /// Errors name the missing or unusable field in words a person understands.
    static Result<ModelCard> fromMetadata(const std::map<std::string, std::string> &metadata);
};

/// What tells a model from others in a table: its name; of a run's checkpoint, all of which are called "best"
/// or "last", the run's with it ("20260101T120000Z-cnn-1a2b/best").
std::string modelLabel(const ModelCard &card);

/// The card of a .safetensors model file, without loading its weights or LibTorch.
Result<ModelCard> readModelCard(const std::filesystem::path &path);

/// Model files shipped with the program and those the user keeps (userDataFolder()/models), bundled ones
/// first.
std::vector<std::filesystem::path> installedModels();
/// The bundled default model; an Error when the installation lacks it.
Result<std::filesystem::path> defaultModelPath();

} // namespace genrescope
