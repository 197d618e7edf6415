// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace genrescope {

/// Whether the means of two samples differ, whatever their deviations (Welch 1947).
struct WelchTest
{
    double difference = 0; ///< mean of the first minus mean of the second
    double t = 0;
    double degreesOfFreedom = 0; ///< Welch-Satterthwaite
    double p = 1;                ///< two-sided
};

/// With two values nobody knows how far such values lie apart.
inline constexpr std::size_t fewestForWelch = 3;

/// Nothing with fewer than `fewestForWelch` values on a side, or where all values of each side are the same.
/// As SciPy's ttest_ind(first, second, equal_var=False).
std::optional<WelchTest> welchTest(std::span<const double> first, std::span<const double> second);

} // namespace genrescope
