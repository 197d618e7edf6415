// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/welch_test.h"

#include "core/evaluation/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace genrescope {

namespace {

/// The continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method: quick where
/// x < (a + 1) / (a + b + 2).
double betaFraction(double a, double b, double x)
{
    constexpr double smallest = std::numeric_limits<double>::min() * 1e10;
    constexpr int most = 10'000;
    const auto notZero = [](double value) { return std::abs(value) < smallest ? smallest : value; };
    double c = 1, d = 1 / notZero(1 - (a + b) * x / (a + 1)), fraction = d;
    for (int m = 1; m <= most; ++m) {
        const double before = fraction;
        for (const double term : {m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
                                  -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))}) {
            d = 1 / notZero(1 + term * d);
            c = notZero(1 + term / c);
            fraction *= c * d;
        }
        if (std::abs(fraction - before) <= std::numeric_limits<double>::epsilon() * std::abs(fraction))
            break;
    }
    return fraction;
}

/// Regularised incomplete beta function I_x(a, b).
double incompleteBeta(double a, double b, double x)
{
    if (x <= 0 || x >= 1)
        return x <= 0 ? 0.0 : 1.0;
    const double front =
        std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
    return x < (a + 1) / (a + b + 2) ? front * betaFraction(a, b, x) / a
                                     : 1 - front * betaFraction(b, a, 1 - x) / b;
}

} // namespace

std::optional<WelchTest> welchTest(std::span<const double> first, std::span<const double> second)
{
    if (std::min(first.size(), second.size()) < fewestForWelch)
        return std::nullopt;
    const MeanAndDeviation a = meanAndDeviation(first), b = meanAndDeviation(second);
    const auto n = static_cast<double>(a.count), m = static_cast<double>(b.count);
    const double ofFirst = a.deviation * a.deviation / n, ofSecond = b.deviation * b.deviation / m;
    const double error = ofFirst + ofSecond; // squared
    // Equal values differ by rounding at most, and nothing is known of how far others would lie apart.
    constexpr double rounding = 1e-12;
    if (std::sqrt(error) <= rounding * std::max(std::abs(a.mean), std::abs(b.mean)))
        return std::nullopt;
    WelchTest test{.difference = a.mean - b.mean};
    test.t = test.difference / std::sqrt(error);
    test.degreesOfFreedom = error * error / (ofFirst * ofFirst / (n - 1) + ofSecond * ofSecond / (m - 1));
    const double df = test.degreesOfFreedom;
    test.p = incompleteBeta(df / 2, 0.5, df / (df + test.t * test.t));
    return test;
}

} // namespace genrescope
