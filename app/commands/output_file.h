// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace genrescope::app {

/// checkWritable() for a file that a command is to write; a folder that is not there yet is announced, for it
/// may be a slip: the work itself takes long enough to stop it.
Result<void> checkOutputFile(const std::filesystem::path &out);

/// A manifest may hold work done by hand, so one that is there is replaced on demand only. The Error names
/// the file and --force.
/// @param force whether --force was given
Result<void> checkReplaceable(const std::filesystem::path &out, bool force);

} // namespace genrescope::app
