// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pause_gate.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/datasets/manifest.h"
#include "core/training/run_event.h"
#include "core/training/run_folder.h"
#include "core/training/training_options.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>

namespace genrescope {

/// What `train`, the Train page and sweeps all call: loads features, makes the run's folder, trains,
/// evaluates the best checkpoint on validation and test, and writes the ending. The returned path is the
/// run's folder, also for a run that was stopped; an Error means nothing could be started (its sentence says
/// why), or the run failed (then events.jsonl ends with Failed).
struct TrainingJob
{
    TrainingOptions options;
    Manifest data;
    std::filesystem::path runsFolder = "runs";
    std::filesystem::path cacheFolder; ///< empty: the user's cache
    /// Told the run's folder once it is there, before the first event; a run that fails later names no
    /// folder.
    std::function<void(const std::filesystem::path &)> folderMade;
    std::shared_ptr<PauseGate> pause = nullptr; ///< where the training waits between batches; none: never
};
Result<std::filesystem::path> runTraining(const TrainingJob &job, const RunEventSink &listener,
                                          const ProgressSink &loading, std::stop_token stop);

/// Goes on with a run that was stopped or killed, exactly as if it had not been, or trains it more.
struct ResumeJob
{
    std::filesystem::path runFolder;
    /// More epochs than the run had planned, if it is not complete; more than it has trained, if it is,
    /// whether it came to its planned end or stopped early. Early stopping then counts from 0 again.
    int extraEpochs = 0;
    std::filesystem::path cacheFolder; ///< of features; empty: the user's cache
    std::shared_ptr<PauseGate> pause = nullptr;
};
Result<std::filesystem::path> resumeTraining(const ResumeJob &job, const RunEventSink &listener,
                                             const ProgressSink &loading, std::stop_token stop);

} // namespace genrescope
