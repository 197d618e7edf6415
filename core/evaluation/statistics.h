// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace genrescope {

struct Interval
{
    double low = 0, high = 0;
};

/// Wilson's score interval of a proportion; (0, 1) when nothing was tried.
/// @param successes in [0, trials]; not a whole number where it is the mean over several seeds
Interval wilsonInterval(double successes, std::int64_t trials, double confidence = 0.95);

/// The point below which a standard normal variable falls with probability `p` in (0, 1).
double normalQuantile(double p);

struct McNemarTest
{
    std::int64_t onlyFirst = 0;  ///< items only the first got right
    std::int64_t onlySecond = 0; ///< items only the second got right
    double exactP = 1;           ///< two-sided binomial
    double chiSquare = 0;  ///< (|b - c| - 1)^2 / (b + c), the continuity-corrected statistic; 0 if b + c is 0
    double chiSquareP = 1; ///< one degree of freedom

    /// The exact test for small counts, where chi-square is not to be trusted, else chi-square.
    double p() const { return onlyFirst + onlySecond < 25 ? exactP : chiSquareP; }
};

/// Whether two classifiers asked about the same items differ in accuracy.
McNemarTest mcNemar(std::int64_t onlyFirst, std::int64_t onlySecond);
/// @pre both of the same length: right or wrong, item by item (0 or 1)
McNemarTest mcNemar(std::span<const std::uint8_t> firstRight, std::span<const std::uint8_t> secondRight);

/// p-values corrected for their number (Holm 1979): of all of them that are below a level, the chance that
/// even one is so by accident is below that level. In the order given, each at least what it was and at
/// most 1.
std::vector<double> holmAdjusted(std::span<const double> pValues);

struct BootstrapOptions
{
    int resamples = 10'000;
    double confidence = 0.95;
    std::uint64_t seed = 1;
};

struct BootstrapDifference
{
    double difference = 0; ///< accuracy of the first minus that of the second
    Interval interval;     ///< percentile interval, numpy's linear interpolation
    double p = 1;          ///< two-sided: 2 min(P(d <= 0), P(d >= 0)), at most 1
};

/// Paired bootstrap of a difference in accuracy over items, or over whole clusters (all items of an artist
/// together) when `clusters` is not empty. The same seed gives the same numbers on every machine.
/// @param clusters empty, or a cluster's number (from 0, without gaps) for each item
BootstrapDifference pairedBootstrap(std::span<const std::uint8_t> firstRight,
                                    std::span<const std::uint8_t> secondRight,
                                    std::span<const int> clusters = {}, const BootstrapOptions &options = {});

struct MeanAndDeviation
{
    double mean = 0;
    double deviation = 0; ///< sample standard deviation (n - 1); NaN for fewer than two values
    std::size_t count = 0;
};
MeanAndDeviation meanAndDeviation(std::span<const double> values);

} // namespace genrescope
