// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <optional>

namespace genrescope {

/// Notes in a run's folder (manifest.txt) which manifest its data set was read from: data.csv is what the run
/// had, which nobody should edit. An Error names the file.
Result<void> writeRunSource(const std::filesystem::path &runFolder, const std::filesystem::path &manifest);
/// Absolute; nothing for a run that has no note.
std::optional<std::filesystem::path> readRunSource(const std::filesystem::path &runFolder);

} // namespace genrescope
