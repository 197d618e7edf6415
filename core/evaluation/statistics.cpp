// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/statistics.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace genrescope {

namespace {

/// SplitMix64 (Steele, Lea, Flood 2014). The standard library's distributions differ between implementations;
/// these few lines do not.
class SplitMix64
{
public:
    explicit SplitMix64(std::uint64_t seed)
        : m_state(seed)
    {}

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ull);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return z ^ (z >> 31);
    }

    /// In [0, count). Its upper 32 bits scaled: exact to 2^-32, far below what a bootstrap resolves.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(((next() >> 32) * count) >> 32); }

private:
    std::uint64_t m_state;
};

/// numpy.quantile's default: linear interpolation between order statistics.
double quantileOfSorted(const std::vector<double> &sorted, double q)
{
    const double position = q * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], position - static_cast<double>(below));
}

/// P(X <= k) for X ~ Binomial(n, 1/2), summed through logarithms so that no term overflows.
double fairBinomialCdf(std::int64_t k, std::int64_t n)
{
    double logTerm = -static_cast<double>(n) * std::numbers::ln2;
    double sum = std::exp(logTerm);
    for (std::int64_t i = 1; i <= k; ++i) {
        logTerm += std::log(static_cast<double>(n - i + 1) / static_cast<double>(i));
        sum += std::exp(logTerm);
    }
    return sum;
}

} // namespace

double normalQuantile(double p)
{
    assert(p > 0 && p < 1);
    if (p > 0.5)
        return -normalQuantile(1 - p);
    // A rough start (Abramowitz and Stegun 26.2.23, error below 4.5e-4), then Halley's steps on the exact
    // function.
    const double t = std::sqrt(-2 * std::log(p));
    double x = -(t - (2.515517 + t * (0.802853 + t * 0.010328)) /
                         (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))));
    for (int i = 0; i < 3; ++i) {
        const double excess = 0.5 * std::erfc(-x / std::numbers::sqrt2) - p;
        const double u = excess * std::sqrt(2 * std::numbers::pi) * std::exp(x * x / 2);
        x -= u / (1 + x * u / 2);
    }
    return x;
}

Interval wilsonInterval(double successes, std::int64_t trials, double confidence)
{
    assert(successes >= 0 && successes <= static_cast<double>(trials));
    if (trials == 0)
        return {0, 1};
    const double z = -normalQuantile((1 - confidence) / 2);
    const auto n = static_cast<double>(trials);
    const double proportion = successes / n;
    const double denominator = 1 + z * z / n;
    const double centre = (proportion + z * z / (2 * n)) / denominator;
    const double half = z * std::sqrt((proportion * (1 - proportion) + z * z / (4 * n)) / n) / denominator;
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

McNemarTest mcNemar(std::int64_t onlyFirst, std::int64_t onlySecond)
{
    McNemarTest test{.onlyFirst = onlyFirst, .onlySecond = onlySecond};
    const std::int64_t discordant = onlyFirst + onlySecond;
    if (discordant == 0)
        return test;
    test.exactP = std::min(1.0, 2 * fairBinomialCdf(std::min(onlyFirst, onlySecond), discordant));
    const double excess = std::abs(static_cast<double>(onlyFirst - onlySecond)) - 1;
    test.chiSquare = excess * excess / static_cast<double>(discordant);
    test.chiSquareP = std::erfc(std::sqrt(test.chiSquare / 2));
    return test;
}

McNemarTest mcNemar(std::span<const std::uint8_t> firstRight, std::span<const std::uint8_t> secondRight)
{
    assert(firstRight.size() == secondRight.size());
    std::int64_t onlyFirst = 0, onlySecond = 0;
    for (std::size_t i = 0; i < firstRight.size(); ++i) {
        onlyFirst += firstRight[i] && !secondRight[i];
        onlySecond += !firstRight[i] && secondRight[i];
    }
    return mcNemar(onlyFirst, onlySecond);
}

BootstrapDifference pairedBootstrap(std::span<const std::uint8_t> firstRight,
                                    std::span<const std::uint8_t> secondRight, std::span<const int> clusters,
                                    const BootstrapOptions &options)
{
    assert(firstRight.size() == secondRight.size());
    assert(clusters.empty() || clusters.size() == firstRight.size());
    BootstrapDifference result;
    if (firstRight.empty() || options.resamples < 1)
        return result;

    // Whatever is resampled, an item or an artist's items, counts with its items and its difference in right
    // answers.
    struct Unit
    {
        std::int64_t items = 0, difference = 0;
    };
    const std::size_t unitCount =
        clusters.empty() ? firstRight.size() : static_cast<std::size_t>(std::ranges::max(clusters)) + 1;
    std::vector<Unit> units(unitCount);
    for (std::size_t i = 0; i < firstRight.size(); ++i) {
        Unit &unit = units[clusters.empty() ? i : static_cast<std::size_t>(clusters[i])];
        ++unit.items;
        unit.difference += (firstRight[i] ? 1 : 0) - (secondRight[i] ? 1 : 0);
    }

    SplitMix64 random(options.seed);
    std::vector<double> differences(static_cast<std::size_t>(options.resamples));
    std::int64_t notPositive = 0, notNegative = 0;
    for (double &difference : differences) {
        Unit sum;
        for (std::size_t draw = 0; draw < unitCount; ++draw) {
            const Unit &unit = units[random.below(unitCount)];
            sum.items += unit.items;
            sum.difference += unit.difference;
        }
        notPositive += sum.difference <= 0;
        notNegative += sum.difference >= 0;
        difference =
            sum.items > 0 ? static_cast<double>(sum.difference) / static_cast<double>(sum.items) : 0.0;
    }
    std::ranges::sort(differences);

    const std::int64_t total =
        std::accumulate(units.begin(), units.end(), std::int64_t{0},
                        [](std::int64_t sum, const Unit &unit) { return sum + unit.difference; });
    result.difference = static_cast<double>(total) / static_cast<double>(firstRight.size());
    const double tail = (1 - options.confidence) / 2;
    result.interval = {quantileOfSorted(differences, tail), quantileOfSorted(differences, 1 - tail)};
    result.p = std::min(1.0, 2 * static_cast<double>(std::min(notPositive, notNegative)) /
                                 static_cast<double>(options.resamples));
    return result;
}

std::vector<double> holmAdjusted(std::span<const double> pValues)
{
    std::vector<std::size_t> order(pValues.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return pValues[i]; });
    std::vector<double> adjusted(pValues.size());
    double highest = 0;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        const auto left = static_cast<double>(order.size() - rank);
        highest = std::max(highest, std::min(1.0, left * pValues[order[rank]]));
        adjusted[order[rank]] = highest;
    }
    return adjusted;
}

MeanAndDeviation meanAndDeviation(std::span<const double> values)
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    MeanAndDeviation result{.mean = nan, .deviation = nan, .count = values.size()};
    if (values.empty())
        return result;
    const auto n = static_cast<double>(values.size());
    result.mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    if (values.size() > 1) {
        double squares = 0;
        for (const double value : values)
            squares += (value - result.mean) * (value - result.mean);
        result.deviation = std::sqrt(squares / (n - 1));
    }
    return result;
}

} // namespace genrescope
