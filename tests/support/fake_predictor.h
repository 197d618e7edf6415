// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/predictor.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>

namespace genrescope::test {

/// What the test and its predictors share.
struct PredictorScript
{
    std::atomic<int> made = 0;      ///< models loaded
    std::atomic<int> predicted = 0; ///< calls of predict()
    std::atomic<int> explained = 0; ///< calls of explain()
    std::atomic<bool> modelMissing = false;
    std::atomic<bool> modelThrows = false;
    std::atomic<bool> slow = false; ///< predict() waits until it is stopped or this is taken back
};

/// Answers by the file's name: "jazz-1.mp3" is jazz with 70 %; one with "bad" in it cannot be read, one with
/// "bug" makes it throw.
class FakePredictor final : public ui::Predictor
{
public:
    explicit FakePredictor(std::shared_ptr<PredictorScript> script, const std::string &name = "fake")
        : m_script(std::move(script))
    {
        m_card.name = name;
        m_card.note = "knows nothing, says so firmly";
        m_card.genres = {"blues", "jazz", "metal", "rock"};
    }

    const ModelCard &card() const override { return m_card; }

    Result<Prediction> predict(const std::filesystem::path &file, std::stop_token stop) override
    {
        ++m_script->predicted;
        while (m_script->slow && !stop.stop_requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        if (stop.stop_requested())
            return Error{"cancelled"};
        const std::string name = file.stem().string();
        if (name.find("bug") != std::string::npos)
            throw std::logic_error("index 7 out of range");
        if (name.find("bad") != std::string::npos)
            return Error{file.string() + ": is not audio"};
        std::size_t best = 3;
        for (std::size_t i = 0; i < m_card.genres.size(); ++i)
            if (name.find(m_card.genres[i]) != std::string::npos)
                best = i;
        Prediction prediction{.file = file, .duration_s = 90.0};
        prediction.probabilities.assign(m_card.genres.size(), 0.1);
        prediction.probabilities[best] = 0.7;
        for (int clip = 0; clip < 3; ++clip)
            prediction.segments.push_back({clip * 30.0, clip * 30.0 + 30.0, prediction.probabilities});
        return prediction;
    }

    /// One clip of ten bands by ten columns whose upper half speaks for the genre.
    Result<Explanation> explain(const std::filesystem::path &file, int genre, const ProgressSink &,
                                std::stop_token) override
    {
        ++m_script->explained;
        Explanation explanation{.file = file, .genre = genre};
        explanation.input.height = 10;
        explanation.clips.push_back({.start_s = 0, .end_s = 30, .relevance = Matrix(10, 10, 1.0f)});
        for (int row = 0; row < 5; ++row)
            std::ranges::fill(explanation.clips[0].relevance.row(row), -1.0f);
        return explanation;
    }

private:
    std::shared_ptr<PredictorScript> m_script;
    ModelCard m_card;
};

/// A file with "bad" in its name is no model.
inline ui::PredictorFactory fakePredictors(std::shared_ptr<PredictorScript> script)
{
    return [script](const std::filesystem::path &file) -> Result<std::unique_ptr<ui::Predictor>> {
        ++script->made;
        if (script->modelThrows)
            throw std::runtime_error("the model loader fell over");
        if (script->modelMissing)
            return Error{"there is no model"};
        if (file.stem().string().find("bad") != std::string::npos)
            return Error{file.string() + ": is no model"};
        return std::unique_ptr<ui::Predictor>(
            std::make_unique<FakePredictor>(script, file.empty() ? "fake" : file.stem().string()));
    };
}

} // namespace genrescope::test
