// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

#include <cstdint>
#include <stop_token>

namespace genrescope {

/// The Engine on LibTorch. Here every c10::Error and other exception becomes an Error with its cause.
class TorchEngine : public Engine
{
public:
    /// Takes all of the machine's threads: Debian's LibTorch comes up with one.
    TorchEngine();

    EngineInfo info() const override;
    void setThreads(int count) override;
    Result<ModelSummary> summarise(const ModelOptions &model, const InputOptions &input,
                                   int genres) const override;
    Result<void> exportFresh(const ModelOptions &model, const InputOptions &input,
                             const std::vector<std::string> &genres, std::uint64_t seed,
                             const std::filesystem::path &file) const override;
    Result<std::unique_ptr<Network>> loadNetwork(const std::filesystem::path &file) const override;
    Result<std::unique_ptr<Network>> loadScript(const std::filesystem::path &file) const override;
    Result<Outcome> train(const TrainingOptions &options, const TrainingData &data, RunWriter &writer,
                          std::stop_token stop, PauseGate *pause) const override;
    Result<RateRange> findLearningRate(const TrainingOptions &options, const TrainingData &data,
                                       const RateRangeOptions &range, const ProgressSink &progress,
                                       std::stop_token stop) const override;
};

} // namespace genrescope
