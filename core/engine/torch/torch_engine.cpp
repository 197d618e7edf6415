// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/torch/torch_engine.h"

#include "core/base/guarded.h"
#include "core/inference/torch/script_network.h"
#include "core/inference/torch/torch_network.h"
#include "core/models/torch/genre_network.h"
#include "core/training/torch/range_test.h"
#include "core/training/torch/trainer.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <string_view>
#include <thread>
#include <torch/torch.h>
#include <torch/version.h>

namespace genrescope {

namespace {

/// guarded(), and LibTorch's own exceptions in their own words: what a network or a device cannot do is no
/// bug.
template <class Work>
auto guardedTorch(std::string_view what, Work work) -> decltype(work())
{
    return guarded(what, [&]() -> decltype(work()) {
        try {
            return work();
        } catch (const c10::Error &error) {
            return Error{fmt::format("{}: {}", what, error.what_without_backtrace())};
        }
    });
}

Result<void> check(const ModelOptions &model, const InputOptions &input, int genres)
{
    if (const auto problems = input.problems(); !problems.empty())
        return Error{problems.front()};
    if (const auto problems = networkProblems(model, input, genres); !problems.empty())
        return Error{problems.front()};
    return {};
}

} // namespace

TorchEngine::TorchEngine()
{
    setThreads(0);
}

EngineInfo TorchEngine::info() const
{
    return {
        .torchVersion = TORCH_VERSION, .threads = at::get_num_threads(), .cuda = torch::cuda::is_available()};
}

void TorchEngine::setThreads(int count)
{
    const int all = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
    at::set_num_threads(count > 0 ? count : all);
}

Result<ModelSummary> TorchEngine::summarise(const ModelOptions &model, const InputOptions &input,
                                            int genres) const
{
    return guardedTorch("the network cannot be built", [&]() -> Result<ModelSummary> {
        if (const auto usable = check(model, input, genres); !usable)
            return usable.error();
        const auto network = makeNetwork(model, input, genres, 0);
        ModelSummary summary;
        summary.preset = *findModelPreset(model.name);
        summary.trainableParameters = trainableParameters(*network);
        summary.statistics = statisticsCount(*network);
        summary.channels = input.channels;
        summary.height = input.height;
        summary.width = input.width;
        summary.genres = genres;
        return summary;
    });
}

Result<void> TorchEngine::exportFresh(const ModelOptions &model, const InputOptions &input,
                                      const std::vector<std::string> &genres, std::uint64_t seed,
                                      const std::filesystem::path &file) const
{
    return guardedTorch("the network cannot be exported", [&]() -> Result<void> {
        if (std::set(genres.begin(), genres.end()).size() != genres.size())
            return Error{"two of the genres have the same name"};
        if (const auto usable = check(model, input, static_cast<int>(genres.size())); !usable)
            return usable.error();
        ModelCard card;
        card.model = model;
        card.input = input;
        card.genres = genres;
        card.note = fmt::format("freshly initialised, seed {}", seed);
        return saveNetwork(*makeNetwork(model, input, static_cast<int>(genres.size()), seed), card, file);
    });
}

Result<std::unique_ptr<Network>> TorchEngine::loadNetwork(const std::filesystem::path &file) const
{
    const std::string what = file.string() + ": cannot be loaded";
    return guardedTorch(what, [&]() -> Result<std::unique_ptr<Network>> {
        auto loaded = loadNetworkFile(file);
        if (!loaded)
            return loaded.error();
        return std::unique_ptr<Network>(std::make_unique<TorchNetwork>(std::move(*loaded)));
    });
}

Result<std::unique_ptr<Network>> TorchEngine::loadScript(const std::filesystem::path &file) const
{
    const std::string what = file.string() + ": cannot be loaded";
    return guardedTorch(what, [&] { return loadScriptNetwork(file); });
}

Result<Engine::Outcome> TorchEngine::train(const TrainingOptions &options, const TrainingData &data,
                                           RunWriter &writer, std::stop_token stop,
                                           PauseGate *pause) const
{
    return guardedTorch("the training failed", [&]() -> Result<Outcome> {
        return trainNetwork(options, data, writer, std::move(stop), pause);
    });
}

Result<RateRange> TorchEngine::findLearningRate(const TrainingOptions &options, const TrainingData &data,
                                                const RateRangeOptions &range, const ProgressSink &progress,
                                                std::stop_token stop) const
{
    return guardedTorch("the range test failed", [&]() -> Result<RateRange> {
        return genrescope::findLearningRate(options, data, range, progress, stop);
    });
}

} // namespace genrescope
