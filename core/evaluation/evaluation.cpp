// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluation.h"

#include "core/evaluation/ranking_curves.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>

namespace genrescope {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// scikit-learn's zero_division=0: nothing to divide by counts as nothing achieved.
double ratio(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0.0;
}

/// Mean of those values that are numbers; NaN without any.
class Mean
{
public:
    void add(double value)
    {
        if (!std::isnan(value)) {
            m_sum += value;
            ++m_count;
        }
    }
    double value() const { return m_count > 0 ? m_sum / m_count : nan; }

private:
    double m_sum = 0;
    int m_count = 0;
};

void scoreGenres(Evaluation &evaluation, const std::vector<EvaluatedItem> &items)
{
    const std::size_t n = evaluation.genres.size();
    Mean precision, recall, f1, balanced, area, average;
    double weighted = 0;
    for (std::size_t g = 0; g < n; ++g) {
        std::int64_t predicted = 0, support = 0;
        for (std::size_t other = 0; other < n; ++other) {
            support += evaluation.confusion[g * n + other];
            predicted += evaluation.confusion[other * n + g];
        }
        const std::int64_t right = evaluation.confusion[g * n + g];
        const OneAgainstRest ranking = oneAgainstRest(items, static_cast<int>(g));
        const GenreScores scores{.genre = evaluation.genres[g],
                                 .precision = ratio(right, predicted),
                                 .recall = ratio(right, support),
                                 .f1 = ratio(2 * right, predicted + support),
                                 .support = support,
                                 .rocAuc = rocAuc(ranking.scores, ranking.positive),
                                 .averagePrecision = averagePrecision(ranking.scores, ranking.positive)};
        if (support + predicted > 0) {
            precision.add(scores.precision);
            recall.add(scores.recall);
            f1.add(scores.f1);
        }
        if (support > 0)
            balanced.add(scores.recall);
        area.add(scores.rocAuc);
        average.add(scores.averagePrecision);
        weighted += scores.f1 * static_cast<double>(support);
        evaluation.perGenre.push_back(scores);
    }
    evaluation.macroPrecision = precision.value();
    evaluation.macroRecall = recall.value();
    evaluation.macroF1 = f1.value();
    evaluation.balancedAccuracy = balanced.value();
    evaluation.macroRocAuc = area.value();
    evaluation.macroAveragePrecision = average.value();
    evaluation.weightedF1 = weighted / static_cast<double>(items.size());
}

} // namespace

int predictedGenre(const EvaluatedItem &item)
{
    return static_cast<int>(std::ranges::max_element(item.probabilities) - item.probabilities.begin());
}

double topKAccuracy(const std::vector<EvaluatedItem> &items, int k)
{
    std::int64_t right = 0;
    for (const EvaluatedItem &item : items) {
        const auto actual = static_cast<std::size_t>(item.actual);
        int rank = 0; // how many genres come before the actual one
        for (std::size_t g = 0; g < item.probabilities.size(); ++g) {
            const double other = item.probabilities[g], own = item.probabilities[actual];
            rank += other > own || (other == own && g < actual);
        }
        right += rank < k;
    }
    return items.empty() ? nan : ratio(right, static_cast<std::int64_t>(items.size()));
}

Evaluation evaluate(const std::vector<std::string> &genres, const std::vector<EvaluatedItem> &items)
{
    const std::size_t n = genres.size();
    Evaluation evaluation;
    evaluation.genres = genres;
    evaluation.items = static_cast<std::int64_t>(items.size());
    evaluation.confusion.assign(n * n, 0);

    std::int64_t right = 0;
    double logLoss = 0, brier = 0;
    for (const EvaluatedItem &item : items) {
        assert(item.probabilities.size() == n && item.actual >= 0 &&
               static_cast<std::size_t>(item.actual) < n);
        const auto actual = static_cast<std::size_t>(item.actual);
        const auto predicted = static_cast<std::size_t>(predictedGenre(item));
        ++evaluation.confusion[actual * n + predicted];
        right += actual == predicted;
        logLoss -=
            std::log(std::clamp(item.probabilities[actual], std::numeric_limits<double>::epsilon(), 1.0));
        for (std::size_t g = 0; g < n; ++g) {
            const double miss = item.probabilities[g] - (g == actual ? 1 : 0);
            brier += miss * miss;
        }
    }
    const auto count = static_cast<double>(items.size());
    evaluation.accuracy = items.empty() ? nan : static_cast<double>(right) / count;
    evaluation.accuracyInterval = wilsonInterval(static_cast<double>(right), evaluation.items);
    evaluation.top3Accuracy = topKAccuracy(items, 3);
    evaluation.negativeLogLikelihood = logLoss / count;
    evaluation.brier = brier / count;
    evaluation.reliability = reliabilityBins(items);
    evaluation.expectedCalibrationError = expectedCalibrationError(evaluation.reliability);
    scoreGenres(evaluation, items);
    return evaluation;
}

std::vector<double> rowNormalised(const std::vector<std::int64_t> &confusion, std::size_t genres)
{
    assert(confusion.size() == genres * genres);
    std::vector<double> result(confusion.size(), 0.0);
    for (std::size_t row = 0; row < genres; ++row) {
        const auto begin = confusion.begin() + static_cast<std::ptrdiff_t>(row * genres);
        const auto sum = std::accumulate(begin, begin + static_cast<std::ptrdiff_t>(genres), std::int64_t{0});
        for (std::size_t column = 0; column < genres; ++column)
            result[row * genres + column] = ratio(confusion[row * genres + column], sum);
    }
    return result;
}

std::vector<double> columnNormalised(const std::vector<std::int64_t> &confusion, std::size_t genres)
{
    assert(confusion.size() == genres * genres);
    std::vector<double> result(confusion.size(), 0.0);
    for (std::size_t column = 0; column < genres; ++column) {
        std::int64_t sum = 0;
        for (std::size_t row = 0; row < genres; ++row)
            sum += confusion[row * genres + column];
        for (std::size_t row = 0; row < genres; ++row)
            result[row * genres + column] = ratio(confusion[row * genres + column], sum);
    }
    return result;
}

} // namespace genrescope
