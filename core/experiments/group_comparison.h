// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/welch_test.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace genrescope {

struct ComparedRun;
struct SeedGroup;

/// How the accuracies of a group's seeds differ from those of the best group's on the same items.
struct GroupComparison
{
    std::size_t seeds = 0, bestSeeds = 0; ///< with an accuracy on the split
    double difference = 0;                ///< of the means: this group's minus the best group's
    /// Nothing with fewer than fewestForWelch seeds on a side, or where no seed differs from another.
    std::optional<WelchTest> welch;
    double holmP =
        1; ///< welch's p corrected for the number of groups that are tested against the best (Holm)
};

struct GroupComparisons
{
    /// The group with the highest mean of the best validation accuracies, of those that have an accuracy on
    /// the split: chosen without looking at what the p-values are about. None with fewer than two groups.
    std::optional<std::size_t> best;
    /// Of each group with the best; none for the best itself, for groups without an accuracy, and for those
    /// that were asked about other items.
    std::vector<std::optional<GroupComparison>> against;

    bool isCorrected() const; ///< several were tested, so that holmP is not the test's own p
};

/// @param groups whose indices are into `runs`
GroupComparisons compareGroups(const std::vector<SeedGroup> &groups,
                               const std::vector<const ComparedRun *> &runs);

} // namespace genrescope
