// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>

namespace genrescope::app {

/// --model as people write it: a file, a run's folder (its best checkpoint), or the name of an installed
/// model; empty for the bundled one.
Result<std::filesystem::path> findModel(const std::string &wanted);

} // namespace genrescope::app
