// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <vector>

namespace genrescope::app {

/// Whether a model may be written to `out`, looked at before any work: an existing file must be a model
/// itself (a .safetensors header that can be read, or a name that ends in .onnx), none of those that are
/// read, and the place must be writable. The Error names the file and says what to do.
/// @param read files the command reads and must not replace
Result<void> checkModelOutput(const std::filesystem::path &out,
                              const std::vector<std::filesystem::path> &read);

} // namespace genrescope::app
