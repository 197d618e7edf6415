// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"
#include "ui/bridge/predictor.h"

namespace genrescope::ui {

namespace {

class EnginePredictor final : public Predictor
{
public:
    EnginePredictor(std::shared_ptr<Engine> engine, std::unique_ptr<Network> network)
        : m_engine(std::move(engine))
        , m_classifier(std::move(network))
    {}

    const ModelCard &card() const override { return m_classifier.card(); }

    Result<Prediction> predict(const std::filesystem::path &file, std::stop_token stop) override
    {
        return m_classifier.predict(file, std::move(stop));
    }

    Result<Explanation> explain(const std::filesystem::path &file, int genre, const ProgressSink &progress,
                                std::stop_token stop) override
    {
        return m_classifier.explain(file, genre, progress, std::move(stop));
    }

private:
    std::shared_ptr<Engine> m_engine; // outlives the network it made
    Classifier m_classifier;
};

} // namespace

Result<std::unique_ptr<Predictor>> makeEnginePredictor(const std::filesystem::path &model)
{
    std::filesystem::path path = model;
    if (path.empty()) {
        auto standard = defaultModelPath();
        if (!standard)
            return standard.error();
        path = *standard;
    }
    auto engine = loadEngine();
    if (!engine)
        return engine.error();
    auto network = (*engine)->loadNetwork(path);
    if (!network)
        return network.error();
    return std::unique_ptr<Predictor>(std::make_unique<EnginePredictor>(*engine, std::move(*network)));
}

} // namespace genrescope::ui
