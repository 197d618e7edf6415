// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/training_controller.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <stdexcept>
#include <thread>

namespace genrescope::test {

using ui::TrainingRunner;

inline constexpr int epochsOfStory = 3;
inline constexpr int stepsPerEpoch = 4;

inline RunEvent told(std::int64_t sequence, decltype(RunEvent::what) what)
{
    return {.sequence = sequence, .time_s = 0, .what = std::move(what)};
}

/// A runner that trains nothing but tells a believable run of three epochs; stops between batches when asked
/// to. A run called "doomed" fails, one called "buggy" throws.
inline TrainingRunner storyteller(std::chrono::milliseconds batch = std::chrono::milliseconds(1))
{
    TrainingRunner runner;
    runner.train = [batch](const TrainingJob &job, const RunEventSink &listener, const ProgressSink &loading,
                           std::stop_token stop) -> TrainingRunner::Outcome {
        if (job.options.name == "buggy")
            throw std::logic_error("vector::at");
        if (job.options.name == "doomed")
            return Error{"/music/x.mp3: every training clip is unreadable"};
        loading({.done = 4, .total = 4, .what = "clips"});
        std::int64_t sequence = 0;
        listener(told(++sequence, RunStarted{.trainClips = 4,
                                             .epochs = epochsOfStory,
                                             .stepsPerEpoch = stepsPerEpoch,
                                             .genres = {"jazz", "metal"}}));
        for (int epoch = 1; epoch <= epochsOfStory; ++epoch) {
            for (int step = 1; step <= stepsPerEpoch; ++step) {
                std::this_thread::sleep_for(batch);
                if (job.pause)
                    job.pause->pass(stop);
                if (stop.stop_requested()) {
                    listener(told(++sequence, RunCancelled{.epochs = epoch - 1}));
                    return std::filesystem::path("/runs/story");
                }
                listener(told(++sequence, BatchDone{.epoch = epoch,
                                                    .step = (epoch - 1) * stepsPerEpoch + step,
                                                    .loss = 1.0 / epoch,
                                                    .learningRate = 5e-4}));
            }
            listener(told(++sequence, EpochDone{.epoch = epoch,
                                                .trainLoss = 1.0 / epoch,
                                                .trainAccuracy = 0.2 * epoch,
                                                .validationLoss = 1.2 / epoch,
                                                .validationAccuracy = 0.25 * epoch,
                                                .seconds = 0.01,
                                                .confusion = {3, 1, epoch, 4}}));
        }
        listener(told(++sequence, RunFinished{.epochs = epochsOfStory, .testAccuracy = 0.5}));
        return std::filesystem::path("/runs/story");
    };
    return runner;
}

} // namespace genrescope::test
