// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/ranking_curves.h"

#include "core/evaluation/evaluation.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <numeric>

namespace genrescope {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// How many items of either kind score at least each distinct threshold, strictest first.
struct CumulativeCounts
{
    std::vector<double> thresholds;
    std::vector<double> truePositives, falsePositives;
    double positives = 0, negatives = 0;
};

CumulativeCounts cumulativeCounts(std::span<const double> scores, std::span<const std::uint8_t> positive)
{
    assert(scores.size() == positive.size());
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });

    CumulativeCounts counts;
    for (std::size_t i = 0; i < order.size(); ++i) {
        (positive[order[i]] ? counts.positives : counts.negatives) += 1;
        const bool lastOfTies = i + 1 == order.size() || scores[order[i + 1]] != scores[order[i]];
        if (!lastOfTies)
            continue;
        counts.thresholds.push_back(scores[order[i]]);
        counts.truePositives.push_back(counts.positives);
        counts.falsePositives.push_back(counts.negatives);
    }
    return counts;
}

} // namespace

RocCurve rocCurve(std::span<const double> scores, std::span<const std::uint8_t> positive)
{
    const CumulativeCounts counts = cumulativeCounts(scores, positive);
    const auto rate = [](double count, double all) { return all > 0 ? count / all : nan; };
    RocCurve curve{.falsePositiveRate = {rate(0, counts.negatives)},
                   .truePositiveRate = {rate(0, counts.positives)},
                   .thresholds = {std::numeric_limits<double>::infinity()}};
    for (std::size_t i = 0; i < counts.thresholds.size(); ++i) {
        curve.falsePositiveRate.push_back(rate(counts.falsePositives[i], counts.negatives));
        curve.truePositiveRate.push_back(rate(counts.truePositives[i], counts.positives));
        curve.thresholds.push_back(counts.thresholds[i]);
    }
    return curve;
}

PrecisionRecallCurve precisionRecallCurve(std::span<const double> scores,
                                          std::span<const std::uint8_t> positive)
{
    const CumulativeCounts counts = cumulativeCounts(scores, positive);
    PrecisionRecallCurve curve;
    for (std::size_t i = counts.thresholds.size(); i-- > 0;) {
        curve.precision.push_back(counts.truePositives[i] /
                                  (counts.truePositives[i] + counts.falsePositives[i]));
        curve.recall.push_back(counts.positives > 0 ? counts.truePositives[i] / counts.positives : nan);
        curve.thresholds.push_back(counts.thresholds[i]);
    }
    curve.precision.push_back(1);
    curve.recall.push_back(0);
    return curve;
}

double rocAuc(std::span<const double> scores, std::span<const std::uint8_t> positive)
{
    const CumulativeCounts counts = cumulativeCounts(scores, positive);
    if (counts.positives == 0 || counts.negatives == 0)
        return nan;
    double area = 0, lastTrue = 0, lastFalse = 0; // in whole pairs: exact as long as they fit a double
    for (std::size_t i = 0; i < counts.thresholds.size(); ++i) {
        area += (counts.falsePositives[i] - lastFalse) * (counts.truePositives[i] + lastTrue) / 2;
        lastTrue = counts.truePositives[i];
        lastFalse = counts.falsePositives[i];
    }
    return area / (counts.positives * counts.negatives);
}

double averagePrecision(std::span<const double> scores, std::span<const std::uint8_t> positive)
{
    const CumulativeCounts counts = cumulativeCounts(scores, positive);
    if (counts.positives == 0)
        return nan;
    double sum = 0, lastTrue = 0;
    for (std::size_t i = 0; i < counts.thresholds.size(); ++i) {
        sum += (counts.truePositives[i] - lastTrue) * counts.truePositives[i] /
               (counts.truePositives[i] + counts.falsePositives[i]);
        lastTrue = counts.truePositives[i];
    }
    return sum / counts.positives;
}

OneAgainstRest oneAgainstRest(const std::vector<EvaluatedItem> &items, int genre)
{
    OneAgainstRest result;
    result.scores.reserve(items.size());
    result.positive.reserve(items.size());
    for (const EvaluatedItem &item : items) {
        result.scores.push_back(item.probabilities.at(static_cast<std::size_t>(genre)));
        result.positive.push_back(item.actual == genre ? 1 : 0);
    }
    return result;
}

} // namespace genrescope
