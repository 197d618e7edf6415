// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasets/manifest.h"

#include <stop_token>
#include <string>
#include <vector>

namespace genrescope {

/// A sentence for genres that are trained and never judged, because the splits that judge (validation and
/// test, where there are any) have no clip of them; one for those that only one of the two splits judges; and
/// one for genres that are judged and never trained. Empty where all is well.
std::vector<std::string> genreCoverageWarnings(const Manifest &manifest);

/// What is worth knowing of a data set before the hours a training takes: leakage, found by names and paths
/// only (comparing contents reads the whole data set), and coverage.
std::vector<std::string> trainingDataWarnings(const Manifest &manifest, const std::stop_token &stop = {});

} // namespace genrescope
