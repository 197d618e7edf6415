// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/training/training_options.h"

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

/// One run to be made. Runs that several parts of a plan ask for are made once.
struct SweepEntry
{
    std::string key; ///< names the settings, see settingsKey
    TrainingOptions options;
    std::vector<std::string> settings; ///< what the plan says of it: "training.batch_size=32" ...
};

/// A table or figure of the report, and the runs that are in it.
struct SweepPart
{
    std::string name;                ///< file name of its table or figure: "batch-size"
    std::string title;               ///< its heading
    std::string rows, columns;       ///< keys of the option table; with columns: one number a cell
    std::string value = "test";      ///< "test", "best_validation", "last_validation",
                                     ///< "mean_validation" (over all epochs) or "macro_f1"
    std::string figure;              ///< accuracy, loss, confusion, per-genre or lr; empty: a table
    std::vector<std::string> varied; ///< the keys this part varies, without the seed
    std::vector<std::size_t> entries;
};

struct SweepPlanOptions
{
    std::vector<std::string> settings; ///< "training.epochs=2": wins over the plan, for every run
    std::vector<std::string> parts;    ///< only these; empty: all
    int seeds = 0;                     ///< > 0: seeds 1 to this instead of the plan's
};

struct SweepPlan
{
    std::string name; ///< the sweep's folder
    std::string title;
    std::vector<SweepEntry>
        entries; ///< in the order they are trained: the first seed of everything comes first
    std::vector<SweepPart> parts;
    std::string grid;         ///< the text it was read from
    SweepPlanOptions options; ///< and what was said besides
};

// clang-format off
/// A grid in TOML:
///
///     name = "paper"                        # the sweep's folder; the file's stem if not given
///     title = "The paper's experiments"
///     [base]                                # settings of every run, as in a run's config.toml
///     training = { preset = "paper-code", epochs = 50 }
///     [[part]]                              # a grid of its own: every combination of what it varies is a run
///     name = "batch-size"
///     title = "Accuracy by network and batch size"
///     rows = "model.name"                   # how the report lays it out; see SweepPart
///     columns = "training.batch_size"
///     base = { schedule.policy = "constant" }
///     [part.vary]
///     model.name = ["cnn", "dcrnn"]
///     training.batch_size = [16, 64]
///     training.seed = [1, 2, 3]
///     schedule = [{ policy = "constant" }, { policy = "triangular", max_lr = 1e-3 }]   # several keys together
///
/// Errors name the file, the line and what is wrong: unknown keys and values, unusable combinations, parts
/// without a name, empty lists, more than 10,000 runs.
// clang-format on
Result<SweepPlan> parseSweepPlan(const std::string &text, const std::string &fileName,
                                 const SweepPlanOptions &options = {});
/// The plan that a sweep's folder was last trained by (grid.toml and sweep.json, which runSweep leaves
/// there), with all its parts.
Result<SweepPlan> readSweepFolder(const std::filesystem::path &folder);
Result<SweepPlan> readSweepPlan(const std::filesystem::path &file, const SweepPlanOptions &options = {});

/// Hash of everything that decides what is learned: all settings but the run's name, device and threads.
std::string settingsKey(TrainingOptions options);

} // namespace genrescope
