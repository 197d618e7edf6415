// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/matrix.h"

#include <vector>

namespace genrescope {

/// Which of `from` source pixels each of `to` target pixels takes: Pillow's nearest neighbour, (i + 0.5) * from / to
/// rounded down. The position is summed up step by step as Pillow does, so that ties fall on the same side.
std::vector<int> nearestSources(int from, int to);

/// Values scaled from [min, max] to [0, 1] in float32, as matplotlib's Normalize; all 0 when they are all the same.
Matrix scaledToUnit(const Matrix &decibels);

} // namespace genrescope
