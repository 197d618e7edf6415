// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/epoch_metric.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace genrescope {

namespace {

struct GenreCounts
{
    double right = 0, actual = 0, predicted = 0;
};

std::vector<GenreCounts> countsOf(const std::vector<std::int64_t> &confusion)
{
    const auto genres =
        static_cast<std::size_t>(std::lround(std::sqrt(static_cast<double>(confusion.size()))));
    std::vector<GenreCounts> counts(genres);
    for (std::size_t row = 0; row < genres; ++row) {
        for (std::size_t column = 0; column < genres; ++column) {
            const auto items = static_cast<double>(confusion[row * genres + column]);
            counts[row].actual += items;
            counts[column].predicted += items;
            if (row == column)
                counts[row].right = items;
        }
    }
    return counts;
}

/// Mean of `score` over the genres for which it is defined.
template <class Score>
double meanOver(const EpochDone &epoch, Score score)
{
    double sum = 0, genres = 0;
    for (const GenreCounts &counts : countsOf(epoch.confusion)) {
        if (const double value = score(counts); !std::isnan(value)) {
            sum += value;
            ++genres;
        }
    }
    return genres > 0 ? sum / genres : std::numeric_limits<double>::quiet_NaN();
}

double macroF1(const EpochDone &epoch)
{
    // 2 TP / (2 TP + FP + FN); NaN for a genre that is neither there nor named.
    return meanOver(epoch, [](const GenreCounts &counts) {
        return 2 * counts.right / (counts.actual + counts.predicted);
    });
}

double balancedAccuracy(const EpochDone &epoch)
{
    return meanOver(epoch, [](const GenreCounts &counts) { return counts.right / counts.actual; });
}

} // namespace

bool EpochMetric::improves(double now, double best, double minDelta) const
{
    if (std::isnan(best))
        return !std::isnan(now);
    return smallerIsBetter ? now < best - minDelta : now > best + minDelta;
}

const std::vector<EpochMetric> &epochMetrics()
{
    static const std::vector<EpochMetric> metrics = {
        {"validation_accuracy", false, [](const EpochDone &epoch) { return epoch.validationAccuracy; }},
        {"validation_loss", true, [](const EpochDone &epoch) { return epoch.validationLoss; }},
        {"validation_macro_f1", false, macroF1},
        {"validation_balanced_accuracy", false, balancedAccuracy},
        {"train_accuracy", false, [](const EpochDone &epoch) { return epoch.trainAccuracy; }},
        {"train_loss", true, [](const EpochDone &epoch) { return epoch.trainLoss; }},
    };
    return metrics;
}

const EpochMetric *findEpochMetric(const std::string &name)
{
    const auto found = std::ranges::find(epochMetrics(), name, &EpochMetric::name);
    return found == epochMetrics().end() ? nullptr : &*found;
}

std::vector<std::string> epochMetricNames()
{
    std::vector<std::string> names;
    for (const EpochMetric &metric : epochMetrics())
        names.push_back(metric.name);
    return names;
}

} // namespace genrescope
