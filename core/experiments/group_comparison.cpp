// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiments/group_comparison.h"

#include "core/experiments/comparison.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace genrescope {

namespace {

std::vector<double> accuraciesOf(const SeedGroup &group, const std::vector<const ComparedRun *> &runs)
{
    std::vector<double> accuracies;
    for (const std::size_t run : group.runs)
        if (const double accuracy = testAccuracyOf(*runs[run]); !std::isnan(accuracy))
            accuracies.push_back(accuracy);
    return accuracies;
}

/// Whether all seeds of both groups were asked about the same.
bool sameQuestion(const SeedGroup &first, const SeedGroup &second,
                  const std::vector<const ComparedRun *> &runs)
{
    const ComparedRun &reference = *runs[first.runs.front()];
    const auto sameAs = [&](std::size_t run) {
        const ComparedRun &other = *runs[run];
        return std::isnan(testAccuracyOf(other)) || sameItems(reference, other) ||
               (!reference.dataDigest.empty() && reference.dataDigest == other.dataDigest);
    };
    return std::ranges::all_of(first.runs, sameAs) && std::ranges::all_of(second.runs, sameAs);
}

} // namespace

bool GroupComparisons::isCorrected() const
{
    return std::ranges::count_if(against, [](const auto &it) { return it && it->welch; }) > 1;
}

GroupComparisons compareGroups(const std::vector<SeedGroup> &groups,
                               const std::vector<const ComparedRun *> &runs)
{
    GroupComparisons comparisons{.best = std::nullopt, .against = {groups.size(), std::nullopt}};
    if (groups.size() < 2)
        return comparisons;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const MeanAndDeviation &validation = groups[i].bestValidation;
        if (groups[i].test.count > 0 && validation.count > 0 &&
            (!comparisons.best || validation.mean > groups[*comparisons.best].bestValidation.mean))
            comparisons.best = i;
    }
    if (!comparisons.best)
        return comparisons;
    const SeedGroup &best = groups[*comparisons.best];
    const std::vector<double> ofBest = accuraciesOf(best, runs);
    std::vector<GroupComparison *> tested;
    std::vector<double> pValues;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (i == *comparisons.best || groups[i].test.count == 0 || !sameQuestion(best, groups[i], runs))
            continue;
        const std::vector<double> accuracies = accuraciesOf(groups[i], runs);
        GroupComparison &against =
            comparisons.against[i].emplace(GroupComparison{.seeds = accuracies.size(),
                                                           .bestSeeds = ofBest.size(),
                                                           .difference = groups[i].test.mean - best.test.mean,
                                                           .welch = welchTest(accuracies, ofBest)});
        if (against.welch) {
            tested.push_back(&against);
            pValues.push_back(against.welch->p);
        }
    }
    const std::vector<double> adjusted = holmAdjusted(pValues);
    for (std::size_t i = 0; i < tested.size(); ++i)
        tested[i]->holmP = adjusted[i];
    return comparisons;
}

} // namespace genrescope
