// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

#include <filesystem>
#include <memory>

namespace genrescope::app {

/// A model file or, with a warning that it holds code, a TorchScript file.
Result<std::unique_ptr<Network>> loadModel(const Engine &engine, const std::filesystem::path &file);

} // namespace genrescope::app
