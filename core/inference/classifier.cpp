// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inference/classifier.h"

#include "core/features/network_input.h"
#include "core/inference/clip_windows.h"
#include "core/inference/track_clips.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace genrescope {

namespace {

std::vector<double> softmax(std::span<const float> logits, double temperature)
{
    const double largest = *std::ranges::max_element(logits);
    std::vector<double> result;
    double sum = 0;
    for (const float logit : logits) {
        result.push_back(std::exp((logit - largest) / temperature));
        sum += result.back();
    }
    for (double &value : result)
        value /= sum;
    return result;
}

std::vector<double> meanProbabilities(const std::vector<SegmentPrediction> &segments)
{
    std::vector<double> mean(segments.front().probabilities.size(), 0.0);
    for (const SegmentPrediction &segment : segments)
        for (std::size_t genre = 0; genre < mean.size(); ++genre)
            mean[genre] += segment.probabilities[genre];
    const double sum = std::accumulate(mean.begin(), mean.end(), 0.0);
    for (double &value : mean)
        value /= sum;
    return mean;
}

} // namespace

std::vector<int> Prediction::ranking() const
{
    std::vector<int> order(probabilities.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [this](int a, int b) {
        return probabilities[static_cast<std::size_t>(a)] > probabilities[static_cast<std::size_t>(b)];
    });
    return order;
}

Classifier::Classifier(std::unique_ptr<Network> network)
    : m_network(std::move(network))
{}

Classifier::~Classifier() = default;

const ModelCard &Classifier::card() const
{
    return m_network->card();
}

Result<Prediction> Classifier::predict(const std::filesystem::path &file, std::stop_token stop)
{
    Prediction prediction;
    prediction.file = file;
    auto walked = forEachClip(
        file, card().input,
        [&](const TrackClip &clip) -> Result<void> {
            auto segments = predictClip(clip.features, clip.start_s, clip.length_s);
            if (!segments)
                return segments.error();
            std::ranges::move(*segments, std::back_inserter(prediction.segments));
            return {};
        },
        std::move(stop));
    if (!walked)
        return walked.error();
    prediction.duration_s = walked->duration_s;
    prediction.warnings = std::move(walked->warnings);
    prediction.probabilities = meanProbabilities(prediction.segments);
    return prediction;
}

Result<Explanation> Classifier::explain(const std::filesystem::path &file, int genre,
                                        const ProgressSink &progress, std::stop_token stop)
{
    return explainTrack(*m_network, file, genre, progress, std::move(stop));
}

Result<std::vector<SegmentPrediction>> Classifier::predictClip(const FeatureArray &clip, double start_s,
                                                               double length_s)
{
    const InputOptions &input = card().input;
    if (auto fits = checkClipFits(clip, input); !fits)
        return fits.error();
    const std::size_t windowSize = static_cast<std::size_t>(input.channels) *
                                   static_cast<std::size_t>(input.height) *
                                   static_cast<std::size_t>(input.width);
    const std::vector<int> starts = clipWindows(clip, input);
    std::vector<float> batch(starts.size() * windowSize);
    for (std::size_t i = 0; i < starts.size(); ++i)
        copyWindow(clip, starts[i], input.width, std::span(batch).subspan(i * windowSize, windowSize));

    const auto logits = m_network->logits(batch, static_cast<int>(starts.size()));
    if (!logits)
        return logits.error();
    std::vector<SegmentPrediction> segments;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const StretchOfTime time = windowTime(clip, input, starts[i], start_s, length_s);
        SegmentPrediction segment{.start_s = time.start_s, .end_s = time.end_s, .probabilities = {}};
        segment.probabilities = softmax(logits->row(static_cast<int>(i)), card().temperature);
        if (!std::ranges::all_of(segment.probabilities, [](double p) { return std::isfinite(p); }))
            return Error{
                "the network's answer is not a number; its weights are damaged or its training exploded"};
        segments.push_back(std::move(segment));
    }
    return segments;
}

} // namespace genrescope
