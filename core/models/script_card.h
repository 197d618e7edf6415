// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/models/model_card.h"

#include <filesystem>

namespace genrescope {

/// What a TorchScript file does not say of itself, from the JSON file beside it (model.json for model.pt):
///
///     {
///       "genres": ["blues", "jazz"],      outputs in their order
///       "input.kind": "picture",          or "log_mel"
///       "output": "logits"                or "probabilities"; logits if not said
///     }
///
/// and, where they are not the defaults of that kind of input (the paper's picture; our network's windows),
/// any further field of a model card by its name: "input.channels", "input.height", "input.width",
/// "input.clip_s", "mel.sample_rate", "mel.hop" ... "temperature", "name", "licence", "note".
struct ScriptCard
{
    ModelCard card; ///< card.model.name is "torchscript", which is none of modelPresets()
    bool givesProbabilities = false;
};

/// .pt, .pth or .ts: files that are TorchScript if they are models at all.
bool isScriptFile(const std::filesystem::path &path);

/// @param script the TorchScript file; it is not opened. Errors say what the JSON file must hold.
Result<ScriptCard> readScriptCard(const std::filesystem::path &script);

} // namespace genrescope
