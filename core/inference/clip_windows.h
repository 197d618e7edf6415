// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/features/input_options.h"
#include "core/features/matrix.h"

#include <vector>

namespace genrescope {

/// Whether a clip is what a network with such an input can be asked about; an Error says what it is instead.
Result<void> checkClipFits(const FeatureArray &clip, const InputOptions &input);

/// Where the network's windows begin in a clip that fits: one for a picture, half-overlapping ones for a
/// mel-spectrogram.
std::vector<int> clipWindows(const FeatureArray &clip, const InputOptions &input);

struct StretchOfTime
{
    double start_s = 0.0;
    double end_s = 0.0;
};

/// When the window that begins with column `start` sounds, in a clip that lasts from `start_s` on for
/// `length_s`.
StretchOfTime windowTime(const FeatureArray &clip, const InputOptions &input, int start, double start_s,
                         double length_s);

} // namespace genrescope
