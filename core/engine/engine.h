// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pause_gate.h"
#include "core/base/result.h"
#include "core/inference/network.h"
#include "core/models/model_options.h"
#include "core/training/rate_range.h"
#include "core/training/run_folder.h"
#include "core/training/training_data.h"
#include "core/training/training_options.h"
#include "core/training/training_outcome.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>

namespace genrescope {

struct EngineInfo
{
    std::string torchVersion;
    int threads = 0;
    bool cuda = false;
};

/// Everything that needs tensors, behind an interface that names none. It lives in a shared library of its own, loaded
/// on first use (0.4 s, 170 MB): call loadEngine from a worker thread.
class Engine
{
public:
    virtual ~Engine() = default;

    virtual EngineInfo info() const = 0;
    /// 0: all of the machine's.
    virtual void setThreads(int count) = 0;

    virtual Result<ModelSummary> summarise(const ModelOptions &model, const InputOptions &input, int genres) const = 0;

    /// Writes freshly initialised weights with a full model card.
    virtual Result<void> exportFresh(const ModelOptions &model, const InputOptions &input,
                                     const std::vector<std::string> &genres, std::uint64_t seed,
                                     const std::filesystem::path &file) const = 0;

    /// A model file (safetensors): numbers only, safe to load from anybody.
    virtual Result<std::unique_ptr<Network>> loadNetwork(const std::filesystem::path &file) const = 0;

    /// A TorchScript file (core/models/script_card.h). It holds code that is run here: tell the user first.
    virtual Result<std::unique_ptr<Network>> loadScript(const std::filesystem::path &file) const = 0;

    /// Trains from scratch, or goes on from `writer`'s last checkpoint when there is one (then exactly as if never
    /// interrupted). Records Started, Batch, Epoch and Checkpointed; leaves the ending to the caller. Returns the
    /// epochs complete; a requested stop is a success with fewer epochs. Waits at `pause`, if there is one, between
    /// two batches.
    using Outcome = TrainingOutcome;
    virtual Result<Outcome> train(const TrainingOptions &options, const TrainingData &data, RunWriter &writer,
                                  std::stop_token stop, PauseGate *pause = nullptr) const = 0;

    /// A learning-rate range test on fresh weights: those that `train` with the same options starts from.
    virtual Result<RateRange> findLearningRate(const TrainingOptions &options, const TrainingData &data,
                                               const RateRangeOptions &range, const ProgressSink &progress,
                                               std::stop_token stop) const = 0;
};

/// Loads the engine library on the first call and hands out the same engine after; safe from any thread.
Result<std::shared_ptr<Engine>> loadEngine();

} // namespace genrescope
