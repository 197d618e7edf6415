// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/statistics.h"
#include "core/experiments/compared_run.h"
#include "core/experiments/group_comparison.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace genrescope {

/// How a run's answers differ from the best run's on the same items.
struct PairedComparison
{
    std::int64_t items = 0;
    McNemarTest mcNemar;           ///< first: the best run; second: this one
    BootstrapDifference bootstrap; ///< this run's accuracy minus the best run's
    bool clustered = false;        ///< the bootstrap resampled artists, not items
    double holmP = 1; ///< mcNemar.p() corrected for the number of runs that are compared with the best (Holm)
};

/// Both runs' items must be the same; they are matched by path, or, when data sets lie in different places,
/// by what is left of the paths without their common folder. Nothing if the items differ.
std::optional<PairedComparison> comparePaired(const ComparedRun &best, const ComparedRun &other,
                                              const BootstrapOptions &options = {});

/// Whether both runs were asked about the same items, matched as comparePaired() does; not of runs without
/// any.
bool sameItems(const ComparedRun &first, const ComparedRun &second);

/// Whether two runs' options are the same but for the seed and what does not change what is learned (name,
/// threads, device).
bool differOnlyInSeed(const TrainingOptions &first, const TrainingOptions &second);

/// Mean and deviation over runs that differ in nothing but their seed.
struct SeedGroup
{
    std::vector<std::size_t> runs; ///< indices into Comparison::runs
    /// Further runs of seeds that are among `runs`: the same training once more tells nothing new, and would
    /// weigh double. The newest run of a seed is the one that counts, of those that have an evaluation if any
    /// has.
    std::vector<std::size_t> repeats;
    MeanAndDeviation bestValidation, lastValidation, meanValidation, test, macroF1;
    MeanAndDeviation seconds;        ///< of the training
    MeanAndDeviation lastCheckpoint; ///< accuracy on the split, beside `test`, the best checkpoint's
};

/// In the order of their first runs; SeedGroup's indices are into `runs`.
std::vector<SeedGroup> groupBySeeds(const std::vector<const ComparedRun *> &runs);

struct Comparison
{
    std::vector<ComparedRun> runs;
    /// The run with the highest best validation accuracy: chosen without looking at the test split, so that
    /// the p-values below are not about a winner picked by what they test; of those that have predictions, if
    /// any has. Where no run has one (models that
    /// were not trained here, runs without a validation split), the first that has predictions.
    std::optional<std::size_t> best;
    std::vector<std::optional<PairedComparison>>
        paired;                             ///< of each run with the best; none for the best itself
    std::vector<std::string> differingKeys; ///< of the option table, in its order, without the run's name
    std::vector<SeedGroup> groups;          ///< in the order of their first runs
    GroupComparisons groupComparisons;      ///< of each group with the best one
};
/// Whether several runs were tested against the best one, so that holmP is not the test's own p.
bool isCorrected(const Comparison &comparison);
/// A stop leaves the pairs that are not compared yet without a test.
Comparison compareRuns(std::vector<ComparedRun> runs, const std::stop_token &stop = {});

} // namespace genrescope
