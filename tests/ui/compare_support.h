// SPDX-License-Identifier: GPL-3.0-or-later
// Run folders as a training writes them, for tests of the Compare page.
#pragma once

#include "core/datasets/manifest.h"
#include "core/evaluation/evaluation.h"
#include "core/training/run_folder.h"

#include <QtGlobal>

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope::test {

namespace fs = std::filesystem;

inline Manifest dataOf(const fs::path &runs)
{
    Manifest data;
    data.items.push_back({.path = runs / "a.mp3", .genre = "jazz", .split = Split::Train});
    data.items.push_back({.path = runs / "b.mp3", .genre = "metal", .split = Split::Test});
    return data;
}

/// A finished run of two epochs; of its ten test tracks it gets `right` right.
inline fs::path writeRun(const fs::path &runs, const std::string &model, std::uint64_t seed, double accuracy,
                         int right, const Manifest &data)
{
    TrainingOptions options;
    options.model.name = model;
    options.seed = seed;
    options.epochs = 2;
    auto writer = RunWriter::create(runs, options, data, {});
    if (!writer)
        qFatal("%s", writer.error().message.c_str());
    const auto tell = [&](auto event) {
        if (!(*writer)->record(std::move(event)))
            qFatal("cannot write the run");
    };
    tell(RunStarted{.trainClips = 4, .epochs = 2, .stepsPerEpoch = 1, .genres = {"jazz", "metal"}});
    for (int epoch = 1; epoch <= 2; ++epoch) {
        tell(EpochDone{.epoch = epoch,
                       .trainLoss = 1.0 / epoch,
                       .trainAccuracy = 0.9,
                       .validationLoss = 1.1 / epoch,
                       .validationAccuracy = accuracy - 0.1 * (2 - epoch),
                       .seconds = 0.5,
                       .confusion = {3, 1, 2, 2}});
        tell(Checkpointed{.epoch = epoch, .best = true});
    }
    std::vector<EvaluatedItem> items;
    for (int i = 0; i < 10; ++i) {
        const int actual = i % 2;
        const int answer = i < right ? actual : 1 - actual;
        items.push_back({.path = (runs / ("track" + std::to_string(i) + ".mp3")).string(),
                         .actual = actual,
                         .probabilities = answer == 0 ? std::vector{0.8, 0.2} : std::vector{0.3, 0.7}});
    }
    const Evaluation evaluation = evaluate({"jazz", "metal"}, items);
    if (!writeEvaluation(evaluation, items, (*writer)->paths().evaluation() / "test", "test"))
        qFatal("cannot write the evaluation");
    tell(RunFinished{
        .epochs = 2, .bestEpoch = 2, .bestValidationAccuracy = accuracy, .testAccuracy = right / 10.0});
    return (*writer)->paths().folder;
}

} // namespace genrescope::test
