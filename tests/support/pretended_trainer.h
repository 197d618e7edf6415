// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiments/sweep.h"
#include "tests/support/checkpoint.h"

#include <QtGlobal>

namespace genrescope::test {

/// Two parts that share runs: eight of them for two seeds.
inline const char *const grid = R"(
name = "small"
title = "A small grid"
[base]
training = { epochs = 3 }
[[part]]
name = "batch"
title = "By batch size"
rows = "model.name"
columns = "training.batch_size"
[part.vary]
model.name = ["cnn", "dcrnn"]
training.batch_size = [16, 64]
training.seed = [1, 2]
[[part]]
name = "networks"
figure = "accuracy"
[part.base]
training.batch_size = 64
[part.vary]
model.name = ["cnn", "dcrnn"]
training.seed = [1, 2]
)";

inline SweepPlan planOf(const std::string &text, const SweepPlanOptions &options = {})
{
    auto plan = parseSweepPlan(text, "grid.toml", options);
    if (!plan)
        qFatal("%s", plan.error().message.c_str());
    return std::move(*plan);
}

/// Leaves runs as the real trainer does, and can be told to die, fail or stop.
class PretendedTrainer
{
public:
    enum class End { Finish, Fail, Die, Refuse, DiskFull, NoMemory };

    SweepTrainer trainer()
    {
        return {.train = [this](const TrainingJob &job, const RunEventSink &listener, const ProgressSink &,
                                std::stop_token stop) -> Result<std::filesystem::path> {
                    ++trained;
                    const End how = next();
                    if (how == End::Refuse)
                        return Error{"no clip could be read"};
                    if (how == End::NoMemory)
                        return Error{"there is not enough memory for this training"};
                    auto writer = RunWriter::create(job.runsFolder, job.options, job.data, listener);
                    if (!writer)
                        return writer.error();
                    RunStarted started;
                    started.genres = {"Folk", "Rock"};
                    record(**writer, started);
                    return epochs(**writer, job.options, 1, how, stop);
                },
                .resume = [this](const ResumeJob &job, const RunEventSink &listener, const ProgressSink &,
                                 std::stop_token stop) -> Result<std::filesystem::path> {
                    ++resumed;
                    const auto read = readRun(job.runFolder);
                    if (!read)
                        return read.error();
                    int done = 0;
                    for (const RunEvent &event : read->events)
                        if (const auto *epoch = std::get_if<EpochDone>(&event.what))
                            done = epoch->epoch;
                    writeCheckpoint(read->paths, done);
                    auto writer = RunWriter::reopen(job.runFolder, listener);
                    if (!writer)
                        return writer.error();
                    return epochs(**writer, read->options, done + 1, next(), stop);
                }};
    }

    std::vector<End> ends; ///< of the runs to come; all others finish
    int trained = 0, resumed = 0;

private:
    End next()
    {
        if (ends.empty())
            return End::Finish;
        const End how = ends.front();
        ends.erase(ends.begin());
        return how;
    }

    template <class Event>
    static void record(RunWriter &writer, const Event &event)
    {
        if (auto done = writer.record(event); !done)
            qFatal("%s", done.error().message.c_str());
    }

    static Result<std::filesystem::path> epochs(RunWriter &writer, const TrainingOptions &options, int first,
                                                End how, const std::stop_token &stop)
    {
        const double accuracy =
            (options.model.name == "cnn" ? 0.4 : 0.5) + 0.01 * static_cast<double>(options.seed);
        for (int number = first; number <= options.epochs; ++number) {
            EpochDone epoch;
            epoch.epoch = number;
            epoch.validationAccuracy = accuracy;
            epoch.seconds = options.model.name == "cnn" ? 10 : 20;
            epoch.confusion = {1, 0, 0, 1};
            record(writer, epoch);
            if (stop.stop_requested()) {
                record(writer, RunCancelled{number});
                return writer.paths().folder;
            }
            if (how == End::Fail) {
                record(writer, RunFailed{"the loss is not a number"});
                return Error{"the loss is not a number"};
            }
            if (how == End::DiskFull) {
                const std::string reason = "last.safetensors: cannot write: No space left on device";
                writeCheckpoint(writer.paths(), number);
                record(writer, RunFailed{reason});
                return Error{reason + "\nFree some space"};
            }
            if (how == End::Die)
                return Error{"killed"}; // no ending on disk
        }
        RunFinished finished;
        finished.epochs = options.epochs;
        finished.bestValidationAccuracy = accuracy;
        finished.testAccuracy = accuracy;
        record(writer, finished);
        return writer.paths().folder;
    }
};

} // namespace genrescope::test
