// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/statistics.h"
#include "core/training/training_options.h"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace genrescope {

/// A run's outcome, as far as its folder tells. What it does not tell is NaN or absent.
struct ComparedRun
{
    std::filesystem::path folder;
    std::string id;    ///< the folder's name
    std::string state; ///< "finished", "cancelled", "failed", "running", or "interrupted" (killed: no ending,
                       ///< no lock)
    double started_s = 0; ///< seconds since the epoch (UTC) of its first event; 0 without one
    TrainingOptions options;
    std::vector<std::string> genres;
    std::int64_t parameters = 0;
    int epochs = 0;    ///< complete ones
    int bestEpoch = 0; ///< with the highest validation accuracy; the first of equals
    double bestValidationAccuracy = std::numeric_limits<double>::quiet_NaN();
    double lastValidationAccuracy = std::numeric_limits<double>::quiet_NaN();
    double seconds = 0; ///< over all epochs
    /// evaluation/<split>/predictions.csv, if it is there.
    std::optional<Evaluation> evaluation;
    std::vector<EvaluatedItem> items;
    std::map<std::string, std::string> artists; ///< artist by path, where data.csv knows it
    /// The same for two runs exactly if they had the same clips in the same splits, wherever these lay: of
    /// genre, split and content hash of every row of data.csv. Empty without one.
    std::string dataDigest;
    /// Without predictions.csv: what the run's last event says of the test split. NaN if that is unknown,
    /// too.
    double testAccuracy = std::numeric_limits<double>::quiet_NaN();
    /// Of the last checkpoint, where evaluation/<split>-last/metrics.json tells; NaN otherwise. Everything
    /// else here is the best checkpoint's.
    double lastCheckpointAccuracy = std::numeric_limits<double>::quiet_NaN();
    std::vector<std::string> warnings;
};

/// @param split whose evaluation is read: "test" or another folder in the run's evaluation/
Result<ComparedRun> readComparedRun(const std::filesystem::path &folder, const std::string &split = "test");

/// How a run's answers differ from the best run's on the same items.
struct PairedComparison
{
    std::int64_t items = 0;
    McNemarTest mcNemar;           ///< first: the best run; second: this one
    BootstrapDifference bootstrap; ///< this run's accuracy minus the best run's
    bool clustered = false;        ///< the bootstrap resampled artists, not items
};

/// Both runs' items must be the same; they are matched by path, or, when data sets lie in different places,
/// by what is left of the paths without their common folder. Nothing if the items differ.
std::optional<PairedComparison> comparePaired(const ComparedRun &best, const ComparedRun &other,
                                              const BootstrapOptions &options = {});

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
    MeanAndDeviation bestValidation, lastValidation, test, macroF1;
    MeanAndDeviation lastCheckpoint; ///< accuracy on the split, beside `test`, the best checkpoint's
};

struct Comparison
{
    std::vector<ComparedRun> runs;
    /// The run with the highest best validation accuracy: chosen without looking at the test split, so that
    /// the p-values below are not about a winner picked by what they test. None if no run has an epoch.
    std::optional<std::size_t> best;
    std::vector<std::optional<PairedComparison>>
        paired;                             ///< of each run with the best; none for the best itself
    std::vector<std::string> differingKeys; ///< of the option table, in its order, without the run's name
    std::vector<SeedGroup> groups;          ///< in the order of their first runs
};
/// A stop leaves the pairs that are not compared yet without a test.
Comparison compareRuns(std::vector<ComparedRun> runs, const std::stop_token &stop = {});

} // namespace genrescope
