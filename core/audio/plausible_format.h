// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace genrescope {

/// Rates and channel counts that sound can have. A damaged header that claims more would only make us
/// allocate for it.
constexpr bool plausibleFormat(long sampleRate, int channels)
{
    return sampleRate >= 100 && sampleRate <= 1'000'000 && channels >= 1 && channels <= 256;
}

} // namespace genrescope
