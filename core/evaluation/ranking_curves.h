// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace genrescope {

struct EvaluatedItem;

/// One against the rest at every distinct threshold, strictest first, after a first point where nothing is
/// called positive (its threshold is infinite). As scikit-learn's roc_curve with drop_intermediate=False.
struct RocCurve
{
    std::vector<double> falsePositiveRate, truePositiveRate, thresholds;
};

/// As scikit-learn's precision_recall_curve: thresholds ascend, and a last point (precision 1, recall 0)
/// without one follows.
struct PrecisionRecallCurve
{
    std::vector<double> precision, recall, thresholds;
};

/// @param positive 0 or 1 for each score
/// @pre scores are finite. Rates without any positive (negative) item are NaN.
RocCurve rocCurve(std::span<const double> scores, std::span<const std::uint8_t> positive);
PrecisionRecallCurve precisionRecallCurve(std::span<const double> scores,
                                          std::span<const std::uint8_t> positive);

/// Area under the ROC curve, ties counting half; NaN unless there are both kinds of items.
double rocAuc(std::span<const double> scores, std::span<const std::uint8_t> positive);
/// Sum of (R_n - R_n-1) P_n; NaN without a positive item (scikit-learn says 0 and warns).
double averagePrecision(std::span<const double> scores, std::span<const std::uint8_t> positive);

/// A genre's probabilities, and whether each item is of that genre: what the functions above take.
struct OneAgainstRest
{
    std::vector<double> scores;
    std::vector<std::uint8_t> positive;
};
OneAgainstRest oneAgainstRest(const std::vector<EvaluatedItem> &items, int genre);

} // namespace genrescope
