// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace genrescope::app {

/// A manifest may hold work done by hand, so one that is there is replaced on demand only. The Error names the
/// file and --force.
/// @param force whether --force was given
Result<void> checkReplaceable(const std::filesystem::path &out, bool force);

} // namespace genrescope::app
