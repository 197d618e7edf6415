// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/training/run_annotations.h"

#include <filesystem>
#include <limits>
#include <string>
#include <vector>

namespace genrescope {

/// A run in a line, for lists of thousands: of its small files and the end of its events, never of the whole.
struct RunSummary
{
    std::filesystem::path folder;
    /// "finished", "cancelled", "failed", "running", "interrupted" (killed: no ending, no lock), as
    /// ComparedRun::state has it.
    std::string state;
    int epochs = 0; ///< complete ones
    double bestValidationAccuracy = std::numeric_limits<double>::quiet_NaN();
    RunAnnotations annotations;
    std::vector<std::string> warnings; ///< each names the file: what is damaged or cannot be read
};

/// An Error only for a folder that is no run: what else cannot be read is left empty, and told of in
/// `warnings`. Where the end of its events is damaged, all of them are read, so that it says the same as
/// readRun() does.
Result<RunSummary> readRunSummary(const std::filesystem::path &runFolder);

} // namespace genrescope
