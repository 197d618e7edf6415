// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/datasets/manifest.h"
#include "core/experiments/sweep_plan.h"
#include "core/experiments/training_job.h"
#include "core/training/run_folder.h"

#include <filesystem>
#include <functional>
#include <limits>
#include <stop_token>
#include <string>
#include <vector>

namespace genrescope {

enum class SweepState { Waiting, Running, Finished, Failed };

std::string toString(SweepState state); ///< "waiting", "running", "finished", "failed"

/// Where a run of the plan stands, as the disk tells it.
struct SweepItem
{
    SweepState state = SweepState::Waiting;
    std::filesystem::path run; ///< its folder, once there is one
    int epochsDone = 0;
    double seconds = 0; ///< they took
    std::string reason; ///< of a failure
};

/// A plan's runs lie side by side in OUT/<name>/, beside sweep.json (which data set this is) and queue.csv
/// (for people: what is done). A run belongs to the entry whose settings its config.toml holds, so that a
/// crash can lose nothing: the runs themselves are the queue.
struct SweepJob
{
    SweepPlan plan;
    Manifest data;
    std::filesystem::path dataFile; ///< the manifest's; another one in the same folder is refused
    std::filesystem::path outFolder = "runs";
    /// Failed runs go on from their checkpoints, or are made again where there is none or where that fails,
    /// too; left alone otherwise.
    bool retryFailed = false;
};

struct SweepStatus
{
    std::size_t position = 0; ///< of the entry at hand, from 0
    std::size_t finished = 0, failed = 0, total = 0;
    double secondsLeft = std::numeric_limits<double>::quiet_NaN(); ///< NaN before the first epoch
    bool resumed = false; ///< the entry's run goes on from a checkpoint
};

/// What a sweep tells whoever watches; every function may be empty.
struct SweepListener
{
    std::function<void(const SweepStatus &, const SweepEntry &)> entryStarted;
    std::function<void(const SweepStatus &, const RunEvent &)> event; ///< after the disk has it
    std::function<void(const SweepStatus &, const SweepItem &)> entryEnded;
    ProgressSink loading;
};

/// How runs are made; the tests have their own ways.
struct SweepTrainer
{
    std::function<Result<std::filesystem::path>(const TrainingJob &, const RunEventSink &,
                                                const ProgressSink &, std::stop_token)>
        train = runTraining;
    std::function<Result<std::filesystem::path>(const ResumeJob &, const RunEventSink &, const ProgressSink &,
                                                std::stop_token)>
        resume = resumeTraining;
};

struct SweepOutcome
{
    std::filesystem::path folder;
    std::vector<SweepItem> items; ///< parallel to the plan's entries
    std::size_t finished = 0, failed = 0;
    bool stopped = false;
    /// That the disk refuses, in the words of the run that met it: the queue stopped there, since every later
    /// run would have met it, too. That run waits, and goes on when called again.
    std::string halted;
};

/// Looks up the plan's runs in `folder` without changing anything. Of several runs of the same settings the
/// furthest counts: finished before running before begun before failed, then the newest.
std::vector<SweepItem> findSweepRuns(const SweepPlan &plan, const std::filesystem::path &folder);

/// Trains what is not done: runs that were killed or stopped go on from their last checkpoint, finished ones
/// are skipped, a failure is noted and the next one begins, unless it is the disk's
/// (SweepOutcome::halted). Errors: another process works on this sweep, it was begun with other data, or the
/// disk refuses.
Result<SweepOutcome> runSweep(const SweepJob &job, const SweepListener &listener, std::stop_token stop,
                              const SweepTrainer &trainer = {});

} // namespace genrescope
