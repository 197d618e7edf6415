// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/classifier.h"
#include "core/inference/explanation.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace genrescope::ui {

/// What the Classify page asks for a genre: a model at work. Used from one worker thread. Tests put their own
/// behind this; the program's is makeEnginePredictor.
class Predictor
{
public:
    virtual ~Predictor() = default;
    virtual const ModelCard &card() const = 0;
    virtual Result<Prediction> predict(const std::filesystem::path &file, std::stop_token stop) = 0;
    /// What speaks for a genre of the card and against it (Classifier::explain).
    virtual Result<Explanation> explain(const std::filesystem::path &file, int genre,
                                        const ProgressSink &progress, std::stop_token stop) = 0;
};

/// Loads a model file; called on the worker thread, where it may take its time. An empty path means the
/// bundled default model.
using PredictorFactory =
    std::function<Result<std::unique_ptr<Predictor>>(const std::filesystem::path &model)>;

/// The real thing: loads the tensor engine if need be, then the network.
Result<std::unique_ptr<Predictor>> makeEnginePredictor(const std::filesystem::path &model);

} // namespace genrescope::ui
