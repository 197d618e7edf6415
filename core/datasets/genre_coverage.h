// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasets/manifest.h"

#include <string>
#include <vector>

namespace genrescope {

/// A sentence for genres that are trained and never judged, because the splits that judge (validation and
/// test, where there are any) have no clip of them, and one for genres that are judged and never trained.
/// Empty where all is well.
std::vector<std::string> genreCoverageWarnings(const Manifest &manifest);

} // namespace genrescope
