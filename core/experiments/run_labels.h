// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_options.h"

#include <string>
#include <vector>

namespace genrescope {

/// The fewest of `candidates` (keys of the option table, the first ones first) whose values tell the runs
/// apart as well as all of them do. Keys that merely follow others, such as a network's own learning rate,
/// are left out.
std::vector<std::string> tellingKeys(const std::vector<TrainingOptions> &runs,
                                     const std::vector<std::string> &candidates);

/// A short name for each run among the others: "dcrnn", or "dcrnn, triangular" where that is needed to tell
/// them apart. The network is always in it.
/// @param seeds whether "seed 2" may be needed too; without, runs of several seeds have the same name
std::vector<std::string> runLabels(const std::vector<TrainingOptions> &runs, bool seeds);

} // namespace genrescope
