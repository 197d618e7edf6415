// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/calibration.h"

#include "core/evaluation/evaluation.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace genrescope {

namespace {

/// Mean negative log-likelihood at inverse temperature `beta`, and its first two derivatives there.
struct Loss
{
    double value = 0, slope = 0, curvature = 0;
};

Loss lossAt(double beta, std::span<const double> logits, std::span<const int> actual, std::size_t genres)
{
    Loss loss;
    for (std::size_t item = 0; item < actual.size(); ++item) {
        const auto z = logits.subspan(item * genres, genres);
        const double top = std::ranges::max(z);
        double sum = 0, mean = 0, square = 0; // of z relative to the top: no exponential overflows
        for (const double value : z) {
            const double weight = std::exp(beta * (value - top));
            sum += weight;
            mean += weight * (value - top);
            square += weight * (value - top) * (value - top);
        }
        mean /= sum;
        square /= sum;
        const double own = z[static_cast<std::size_t>(actual[item])] - top;
        loss.value += std::log(sum) - beta * own;
        loss.slope += mean - own;
        loss.curvature += square - mean * mean;
    }
    const auto n = static_cast<double>(actual.size());
    return {loss.value / n, loss.slope / n, loss.curvature / n};
}

double safeLog(double probability)
{
    return std::log(std::max(probability, std::numeric_limits<double>::min()));
}

} // namespace

std::vector<ReliabilityBin> reliabilityBins(const std::vector<EvaluatedItem> &items, int bins)
{
    assert(bins > 0);
    std::vector<ReliabilityBin> result(static_cast<std::size_t>(bins));
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i].low = static_cast<double>(i) / bins;
        result[i].high = static_cast<double>(i + 1) / bins;
    }
    for (const EvaluatedItem &item : items) {
        const int predicted = predictedGenre(item);
        const double confidence = item.probabilities[static_cast<std::size_t>(predicted)];
        // The first bin whose upper edge is not below; a sum rounded above 1 still belongs to the last.
        const auto bin = std::ranges::find_if(result.begin(), result.end() - 1,
                                              [&](const ReliabilityBin &b) { return confidence <= b.high; });
        ++bin->items;
        bin->confidence += confidence;
        bin->accuracy += predicted == item.actual ? 1 : 0;
    }
    for (ReliabilityBin &bin : result) {
        if (bin.items > 0) {
            bin.confidence /= static_cast<double>(bin.items);
            bin.accuracy /= static_cast<double>(bin.items);
        }
    }
    return result;
}

double expectedCalibrationError(const std::vector<ReliabilityBin> &bins)
{
    double items = 0, sum = 0;
    for (const ReliabilityBin &bin : bins) {
        items += static_cast<double>(bin.items);
        sum += static_cast<double>(bin.items) * std::abs(bin.accuracy - bin.confidence);
    }
    return sum / items;
}

TemperatureFit fitTemperature(std::span<const double> logits, std::span<const int> actual, std::size_t genres)
{
    assert(logits.size() == actual.size() * genres);
    TemperatureFit fit;
    if (actual.empty()) {
        fit.lossBefore = fit.lossAfter = std::numeric_limits<double>::quiet_NaN();
        return fit;
    }
    fit.lossBefore = lossAt(1.0, logits, actual, genres).value;

    // The slope grows with beta = 1 / T. Newton's steps, kept inside a bracket that halves whenever they
    // leave it.
    double low = 1 / maxTemperature, high = 1 / minTemperature;
    if (lossAt(low, logits, actual, genres).slope >= 0 || lossAt(high, logits, actual, genres).slope <= 0) {
        // A bound is nobody's best fit: it would make every answer certain, or every genre equally likely.
        fit.atBound = true;
        fit.lossAfter = fit.lossBefore;
        return fit;
    }
    double beta = 1.0;
    for (int i = 0; i < 200; ++i) {
        const Loss loss = lossAt(beta, logits, actual, genres);
        (loss.slope > 0 ? high : low) = beta;
        const double newton = loss.curvature > 0 ? beta - loss.slope / loss.curvature : -1.0;
        const double next = newton > low && newton < high ? newton : (low + high) / 2;
        const bool settled = std::abs(next - beta) <= 1e-15 * beta;
        beta = next;
        if (settled || loss.slope == 0)
            break;
    }
    fit.temperature = 1 / beta;
    fit.lossAfter = lossAt(beta, logits, actual, genres).value;
    return fit;
}

TemperatureFit fitTemperature(const std::vector<EvaluatedItem> &items)
{
    std::vector<double> logits;
    std::vector<int> actual;
    for (const EvaluatedItem &item : items) {
        for (const double probability : item.probabilities)
            logits.push_back(safeLog(probability));
        actual.push_back(item.actual);
    }
    return fitTemperature(logits, actual, items.empty() ? 0 : items.front().probabilities.size());
}

std::vector<double> applyTemperature(std::span<const double> probabilities, double temperature)
{
    std::vector<double> result;
    result.reserve(probabilities.size());
    for (const double probability : probabilities)
        result.push_back(safeLog(probability) / temperature);
    const double top = std::ranges::max(result);
    double sum = 0;
    for (double &value : result)
        sum += value = std::exp(value - top);
    for (double &value : result)
        value /= sum;
    return result;
}

} // namespace genrescope
