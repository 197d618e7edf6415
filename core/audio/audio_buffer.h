// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace genrescope {

/// Mono samples, nominally in [-1, 1], at `sampleRate` Hz.
struct AudioBuffer
{
    std::vector<float> samples;
    int sampleRate = 0;

    double duration_s() const
    {
        return sampleRate > 0 ? static_cast<double>(samples.size()) / sampleRate : 0.0;
    }
};

} // namespace genrescope
