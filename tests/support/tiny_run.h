// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/atomic_file.h"
#include "core/models/torch/tensor_file.h"
#include "core/training/option_table.h"
#include "core/training/random_stream.h"
#include "core/training/torch/trainer.h"

#include <QtGlobal>
#include <sstream>

namespace genrescope::test {

/// Three genres that differ in which third of the rows is bright, in noise.
inline ClipSet stripes(int count, int channels, int height, int width, std::int64_t seed)
{
    ClipSet set;
    for (int i = 0; i < count; ++i) {
        RandomStream random(7, RandomStream::Purpose::Window, {seed, i});
        FeatureArray clip{channels, height, width, {}};
        clip.values.resize(clip.size());
        for (std::size_t at = 0; at < clip.values.size(); ++at) {
            const int row = static_cast<int>(at) / width % height;
            clip.values[at] =
                static_cast<float>(0.6 * random.uniform() + (row * 3 / height == i % 3 ? 0.4 : 0.0));
        }
        set.clips.push_back(std::move(clip));
        set.labels.push_back(i % 3);
        set.source.push_back(static_cast<std::size_t>(i));
    }
    return set;
}

inline TrainingData dataFor(const TrainingOptions &options)
{
    const InputOptions &input = options.input;
    const int width = input.kind == InputKind::LogMel ? input.width * 2 : input.width;
    TrainingData data;
    data.genres = {"high", "low", "middle"};
    data.train = stripes(24, input.channels, input.height, width, 1);
    data.validation = stripes(15, input.channels, input.height, width, 2);
    return data;
}

inline TrainingOptions optionsFor(const char *model, const std::vector<std::string> &settings = {})
{
    TrainingOptions options;
    std::vector<std::string> all = {std::string("model.name=") + model,
                                    "features.height=32",
                                    "features.width=32",
                                    "features.channels=1",
                                    "training.epochs=4",
                                    "training.batch_size=5",
                                    "training.threads=2",
                                    "training.device=cpu"};
    if (options.input.kind == InputKind::Picture)
        all.push_back("features.mels=32");
    all.insert(all.end(), settings.begin(), settings.end());
    const auto applied = applySettings(options, all);
    if (!applied)
        qFatal("%s", applied.error().message.c_str());
    return options;
}

/// metrics.csv without its last column, the seconds.
inline std::string metricsOf(const RunPaths &paths)
{
    std::string kept;
    std::istringstream stream(readFile(paths.metrics()).value());
    for (std::string line; std::getline(stream, line);)
        kept += line.substr(0, line.rfind(',')) + "\n";
    return kept;
}

inline bool sameTensors(const std::filesystem::path &a, const std::filesystem::path &b)
{
    const auto first = readTensors(a), second = readTensors(b);
    if (!first || !second || first->tensors.size() != second->tensors.size())
        return false;
    for (std::size_t i = 0; i < first->tensors.size(); ++i)
        if (first->tensors[i].first != second->tensors[i].first ||
            !torch::equal(first->tensors[i].second, second->tensors[i].second))
            return false;
    return true;
}

struct Run
{
    RunPaths paths;
    Result<TrainingOutcome> outcome = Error{"did not run"};
    std::vector<RunEvent> events;
};

/// Trains in a new folder. `stopAt` counts batch events; the stop token is set at that one.
inline Run train(const std::filesystem::path &runs, const TrainingOptions &options, int stopAt = 0)
{
    Run run;
    std::stop_source stop;
    int batches = 0;
    auto writer = RunWriter::create(runs, options, {}, [&](const RunEvent &event) {
        run.events.push_back(event);
        if (std::holds_alternative<BatchDone>(event.what) && ++batches == stopAt)
            stop.request_stop();
    });
    run.paths = (*writer)->paths();
    run.outcome = trainNetwork(options, dataFor(options), **writer, stop.get_token());
    return run;
}

/// Goes on with it as resume does.
inline void goOn(Run &run, const TrainingOptions &options, int stopAt = 0)
{
    std::stop_source stop;
    int batches = 0;
    auto writer = RunWriter::reopen(run.paths.folder, [&](const RunEvent &event) {
        run.events.push_back(event);
        if (std::holds_alternative<BatchDone>(event.what) && ++batches == stopAt)
            stop.request_stop();
    });
    if (!writer)
        qFatal("%s", writer.error().message.c_str());
    run.outcome = trainNetwork(options, dataFor(options), **writer, stop.get_token());
}

template <class T>
std::vector<T> eventsOf(const Run &run)
{
    std::vector<T> found;
    for (const RunEvent &event : run.events)
        if (const auto *what = std::get_if<T>(&event.what))
            found.push_back(*what);
    return found;
}

} // namespace genrescope::test
