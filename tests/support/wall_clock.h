// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace genrescope::test {

/// What a bound on elapsed time is multiplied by: code that a sanitizer watches takes several times as long,
/// which says nothing about the program that people run. 1 in every other build.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr int sanitizerSlowdown = 10;
#else
inline constexpr int sanitizerSlowdown = 1;
#endif

} // namespace genrescope::test
