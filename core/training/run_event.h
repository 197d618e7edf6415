// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace genrescope {

/// Everything that happens in a run, in order. A run ends with exactly one of Finished, Failed, Cancelled (or
/// with none, if the process was killed: the lock file tells).
struct RunStarted
{
    std::int64_t trainClips = 0, validationClips = 0, testClips = 0;
    int epochs = 0;
    std::int64_t stepsPerEpoch = 0;
    int firstEpoch = 1; ///< > 1 after a resume
    std::vector<std::string> genres;
    std::int64_t parameters = 0;
    std::string device;
    int threads = 0;
};
struct BatchDone
{
    int epoch = 0;         ///< from 1
    std::int64_t step = 0; ///< over the whole run, from 1
    double loss = 0, accuracy = 0, learningRate = 0;
    double clipsPerSecond = 0;
};
struct EpochDone
{
    int epoch = 0;           ///< from 1
    double learningRate = 0; ///< of the epoch's last step
    double trainLoss = 0, trainAccuracy = 0;
    double validationLoss = 0, validationAccuracy = 0; ///< NaN without a validation split
    double seconds = 0;
    std::vector<std::int64_t>
        confusion; ///< validation, genres x genres, row-major, rows actual, columns predicted
};
struct Checkpointed
{
    int epoch = 0;
    bool best = false; ///< otherwise only "last"
};
struct RunMessage ///< "5 clips were left out: ...", feature extraction progress, warnings
{
    std::string text;
};
struct RunFinished
{
    int epochs = 0;
    int bestEpoch = 0;
    double bestValidationAccuracy = 0;
    double testAccuracy = 0; ///< NaN without a test split
    bool stoppedEarly = false;
};
struct RunFailed
{
    std::string reason;
};
struct RunCancelled
{
    int epochs = 0; ///< complete ones, all on disk
};

struct RunEvent
{
    std::int64_t sequence = 0; ///< 1, 2, 3 ... over the run's life, also across resumes
    double time_s = 0;         ///< seconds since the epoch (UTC)
    std::variant<RunStarted, BatchDone, EpochDone, Checkpointed, RunMessage, RunFinished, RunFailed,
                 RunCancelled>
        what;
};

bool isEnding(const RunEvent &event);

std::string toJsonLine(const RunEvent &event); ///< without the newline
Result<RunEvent> runEventFromJson(const std::string &line);

} // namespace genrescope
