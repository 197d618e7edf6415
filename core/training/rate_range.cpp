// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rate_range.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>

namespace genrescope {

namespace {

constexpr std::size_t fewestPoints = 5;
constexpr double leastFall = 0.02;                     // of the first smoothed loss
constexpr double clearFall = 0.05;                     // from here on a rise is more than noise
constexpr double tooMuchRise = 0.25;                   // of the fall so far
constexpr double beyondChance = 4.0;                   // standard deviations of the smoothed loss
constexpr double belowLowest = 10.0;                   // fastai's rule for its suggestion "minimum"
constexpr double baseShare = 4.0, constantShare = 2.0; // Smith 2015

/// Sums over the points so far, from which the least-squares line through any stretch of them follows. In
/// long double and from the first point on, so that differences of sums lose nothing that counts.
struct LineSums
{
    long double x = 0, y = 0, xx = 0, xy = 0; ///< x: ln(rate), y: smoothed loss, less the first point's
};

std::vector<LineSums> lineSums(const std::vector<RatePoint> &points)
{
    std::vector<LineSums> sums(points.size() + 1);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const long double x = std::log(points[i].learningRate / points.front().learningRate);
        const long double y = points[i].smoothedLoss - points.front().smoothedLoss;
        const LineSums &before = sums[i];
        sums[i + 1] = {before.x + x, before.y + y, before.xx + x * x, before.xy + x * y};
    }
    return sums;
}

/// How far from batch to batch the smoothed loss lies off by chance, for each point: with small batches the
/// first of them differ by more than a network learns meanwhile.
std::vector<double> deviations(const std::vector<RatePoint> &points)
{
    // Of one batch's loss: from the median of the differences between neighbours, which neither the trend nor
    // a divergence at the end moves (1.4826: from the median absolute deviation to the standard deviation).
    std::vector<double> differences;
    for (std::size_t i = 1; i < points.size(); ++i)
        differences.push_back(std::abs(points[i].loss - points[i - 1].loss));
    const auto middle = differences.begin() + std::ssize(differences) / 2;
    std::ranges::nth_element(differences, middle);
    const double variance = std::pow(1.4826 * *middle, 2) / 2;

    // s_t = s_(t-1) + r_t (loss_t - s_(t-1)): whatever the smoothing, r_t follows from the points.
    std::vector<double> result{std::sqrt(variance)};
    double share = 1, smoothed = variance;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const double before = points[i - 1].smoothedLoss;
        if (points[i].loss != before)
            share = std::clamp((points[i].smoothedLoss - before) / (points[i].loss - before), 0.0, 1.0);
        smoothed = (1 - share) * (1 - share) * smoothed + share * share * variance;
        result.push_back(std::sqrt(smoothed));
    }
    return result;
}

/// The lowest point before the loss first rises for good.
std::size_t lowestPoint(const std::vector<RatePoint> &points)
{
    const std::vector<double> deviation = deviations(points);
    const double first = points.front().smoothedLoss;
    // The first points, at rates that teach nothing, are averages of one, two, three batches (fastai leaves
    // out ten).
    const std::size_t mostSkipped = points.size() / 10;
    std::size_t lowest = 0;
    while (lowest < mostSkipped && deviation[lowest] > 1.5 * deviation.back())
        ++lowest;
    for (std::size_t i = lowest + 1; i < points.size(); ++i) {
        const double fall = first - points[lowest].smoothedLoss;
        const double rise = points[i].smoothedLoss - points[lowest].smoothedLoss;
        const double chance = beyondChance * std::max(deviation[lowest], deviation[i]);
        if (rise < 0)
            lowest = i;
        else if (fall > clearFall * std::abs(first) && rise > std::max(tooMuchRise * fall, chance))
            break;
    }
    return lowest;
}

} // namespace

std::vector<double> lossSlopes(const std::vector<RatePoint> &points)
{
    const std::vector<LineSums> sums = lineSums(points);
    const std::size_t half = std::max<std::size_t>(1, points.size() / 20);
    std::vector<double> slopes;
    for (std::size_t at = 0; at < points.size(); ++at) {
        const std::size_t first = at > half ? at - half : 0;
        const std::size_t end = std::min(points.size(), at + half + 1);
        const auto count = static_cast<long double>(end - first);
        const long double x = sums[end].x - sums[first].x, y = sums[end].y - sums[first].y;
        const long double variance = sums[end].xx - sums[first].xx - x * x / count;
        const long double covariance = sums[end].xy - sums[first].xy - x * y / count;
        slopes.push_back(variance > 0 ? static_cast<double>(covariance / variance) : 0.0);
    }
    return slopes;
}

std::vector<std::string> RateRangeOptions::problems() const
{
    std::vector<std::string> found;
    if (!(minLr > 0) || !std::isfinite(minLr))
        found.push_back("the smallest rate must be a number above 0");
    if (!(maxLr > minLr) || !std::isfinite(maxLr))
        found.push_back("the largest rate must be above the smallest");
    if (steps < 10 || steps > 1'000'000)
        found.push_back("the number of steps must be from 10 to 1000000");
    if (!(smoothing >= 0 && smoothing < 1))
        found.push_back("the smoothing must be 0 or more and below 1");
    if (!(divergence > 1))
        found.push_back("the factor that counts as divergence must be above 1");
    return found;
}

double rateOfStep(const RateRangeOptions &options, std::int64_t step)
{
    const double fraction = static_cast<double>(step) / static_cast<double>(options.steps - 1);
    return options.minLr * std::pow(options.maxLr / options.minLr, fraction);
}

bool RateRangeRecorder::add(std::int64_t step, double loss)
{
    if (!std::isfinite(loss)) {
        m_range.diverged = true;
        return false;
    }
    m_weight *= m_options.smoothing;
    m_average = m_options.smoothing * m_average + (1 - m_options.smoothing) * loss;
    const double smoothed = m_average / (1 - m_weight);
    m_range.points.push_back({step, rateOfStep(m_options, step), loss, smoothed});
    if (m_range.points.size() == 1 || smoothed < m_lowest)
        m_lowest = smoothed;
    m_range.diverged = smoothed > m_options.divergence * m_lowest;
    return !m_range.diverged;
}

std::optional<RateSuggestion> suggestRates(const std::vector<RatePoint> &points)
{
    if (points.size() < fewestPoints)
        return std::nullopt;
    const std::size_t lowest = lowestPoint(points);
    const double first = points.front().smoothedLoss;
    if (points[lowest].smoothedLoss > first - leastFall * std::abs(first))
        return std::nullopt;
    const std::vector<double> slopes = lossSlopes(points);
    std::size_t steepest = 0;
    double steepestSlope = 0;
    for (std::size_t i = 0; i <= lowest; ++i) {
        if (slopes[i] < steepestSlope) {
            steepestSlope = slopes[i];
            steepest = i;
        }
    }
    RateSuggestion suggestion;
    suggestion.lowestLr = points[lowest].learningRate;
    suggestion.steepestLr = points[steepest].learningRate;
    suggestion.maxLr = std::max(suggestion.lowestLr / belowLowest, suggestion.steepestLr);
    suggestion.baseLr = suggestion.maxLr / baseShare;
    suggestion.constantLr = suggestion.maxLr / constantShare;
    return suggestion;
}

} // namespace genrescope
