// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inference/classifier.h"

#include "core/audio/media_files.h"
#include "core/audio/mono_stream.h"
#include "core/features/mel_spectrogram.h"
#include "core/features/network_input.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <fmt/format.h>
#include <iterator>
#include <numeric>

namespace genrescope {

namespace {

/// No listener names a genre for less.
constexpr double shortestTrack_s = 1.0;

/// Clips that are called 30 s long last 29.7 to 30.1 s.
constexpr double nearlyWhole = 0.95;

/// One step of 16-bit sound, -90 dBFS: nobody hears what stays below, and a genre named for it would be made
/// up.
constexpr float leastAudible = 1.0f / 32768;

/// A clip's rest at the end of a track is music only if it lasts this long.
double shortestRest_s(double clip_s)
{
    return std::max(3.0, 0.1 * clip_s);
}

/// How much sound one window of the model shows.
double windowLength_s(const InputOptions &input)
{
    if (input.kind == InputKind::Picture)
        return input.clip_s;
    return static_cast<double>(input.width) * input.mel.hop / input.mel.sampleRate;
}

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

/// Whether every channel holds one value throughout, as arrays and pictures of silence do.
bool isUniform(const FeatureArray &clip)
{
    const std::size_t plane = clip.values.size() / static_cast<std::size_t>(std::max(1, clip.channels));
    for (std::size_t from = 0; plane > 0 && from < clip.values.size(); from += plane)
        if (!std::ranges::all_of(std::span(clip.values).subspan(from, plane),
                                 [&](float value) { return value == clip.values[from]; }))
            return false;
    return true;
}

bool isClipFile(const std::filesystem::path &file)
{
    std::string suffix = file.extension().string();
    std::ranges::transform(suffix, suffix.begin(), [](unsigned char c) { return std::tolower(c); });
    return suffix == ".npy" || suffix == ".png" || suffix == ".jpg" || suffix == ".jpeg";
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
    const InputOptions &input = card().input;
    Prediction prediction;
    prediction.file = file;

    const auto classify = [&](const FeatureArray &clip, double start_s, double length_s) -> Result<void> {
        auto segments = predictClip(clip, start_s, length_s);
        if (!segments)
            return Error{fmt::format("{}: {}", file.string(), segments.error().message)};
        std::ranges::move(*segments, std::back_inserter(prediction.segments));
        return {};
    };

    if (isClipFile(file)) {
        const auto clip = loadClip(file, input, nullptr);
        if (!clip)
            return clip.error();
        if (isUniform(*clip))
            return Error{fmt::format("{}: shows silence: it holds one value throughout", file.string())};
        // What a picture or an array does not say of its length, its columns do.
        const double length_s = input.kind == InputKind::Picture
                                    ? input.clip_s
                                    : static_cast<double>(clip->width) * input.mel.hop / input.mel.sampleRate;
        prediction.duration_s = length_s;
        if (const auto done = classify(*clip, 0.0, length_s); !done)
            return done.error();
        prediction.probabilities = meanProbabilities(prediction.segments);
        return prediction;
    }

    const int rate = input.mel.sampleRate;
    auto stream = MonoStream::open(file, rate);
    if (!stream)
        return stream.error();
    MelSpectrogram mel(input.mel);
    const auto clipSamples = static_cast<std::size_t>(std::lround(input.clip_s * rate));
    const auto fewestSamples = static_cast<std::size_t>(std::lround(shortestRest_s(input.clip_s) * rate));
    std::vector<float> samples(clipSamples);
    std::size_t position = 0;
    bool silent = true;
    while (true) {
        if (stop.stop_requested())
            return Error{"cancelled"};
        const std::size_t got = (*stream)->read(samples);
        const std::span clipSpan(samples.data(), got);
        silent = silent &&
                 std::ranges::all_of(clipSpan, [](float sample) { return std::abs(sample) < leastAudible; });
        // The rest of a track says little and weighs as much as a whole clip: only a track that is nothing
        // else is judged by it.
        if (position == 0 && static_cast<double>(got) < shortestTrack_s * rate)
            return Error{
                got == 0
                    ? fmt::format("{}: holds no sound", file.string())
                    : fmt::format("{}: holds only {:.2g} s of sound; at least {:.0f} s is needed to name "
                                  "a genre",
                                  file.string(), static_cast<double>(got) / rate, shortestTrack_s)};
        if (got > 0 && (prediction.segments.empty() || got >= fewestSamples)) {
            const auto clip = clipFromAudio(clipSpan, input, mel);
            if (!clip)
                return Error{fmt::format("{}: {}", file.string(), clip.error().message)};
            const double start_s = static_cast<double>(position) / rate;
            if (const auto done = classify(*clip, start_s, static_cast<double>(got) / rate); !done)
                return done.error();
        }
        position += got;
        if (got < clipSamples)
            break;
    }
    prediction.duration_s = static_cast<double>(position) / rate;
    prediction.warnings = (*stream)->warnings();
    if (silent) // with what the decoder says of it, which may be the reason
        return Error{fmt::format("{}: is silent from beginning to end: nothing in it reaches -90 dBFS{}{}",
                                 file.string(), prediction.warnings.empty() ? "" : "; ",
                                 fmt::join(prediction.warnings, "; "))};
    if (const double window_s = windowLength_s(input); prediction.duration_s < nearlyWhole * window_s)
        prediction.warnings.push_back(
            fmt::format("holds {:.1f} s of sound, and the model looks at {:.1f} s at a time: "
                        "the genre named is less sure than it seems",
                        prediction.duration_s, window_s));
    prediction.probabilities = meanProbabilities(prediction.segments);
    return prediction;
}

Result<std::vector<SegmentPrediction>> Classifier::predictClip(const FeatureArray &clip, double start_s,
                                                               double length_s)
{
    const InputOptions &input = card().input;
    if (clip.channels != input.channels || clip.height != input.height || clip.width < 1 ||
        (input.kind == InputKind::Picture && clip.width != input.width))
        return Error{fmt::format("a clip of {} x {} x {} does not fit a model for {} x {} x {}",
                                 clip.channels, clip.height, clip.width, input.channels, input.height,
                                 input.width)};

    const std::size_t windowSize = static_cast<std::size_t>(input.channels) *
                                   static_cast<std::size_t>(input.height) *
                                   static_cast<std::size_t>(input.width);
    const std::vector<int> starts = input.kind == InputKind::Picture
                                        ? std::vector<int>{0}
                                        : windowStarts(clip.width, input.width, std::max(1, input.width / 2));
    std::vector<float> batch(starts.size() * windowSize);
    for (std::size_t i = 0; i < starts.size(); ++i)
        copyWindow(clip, starts[i], input.width, std::span(batch).subspan(i * windowSize, windowSize));

    const auto logits = m_network->logits(batch, static_cast<int>(starts.size()));
    if (!logits)
        return logits.error();
    std::vector<SegmentPrediction> segments;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const double columnLength_s = length_s / clip.width;
        SegmentPrediction segment;
        segment.start_s = start_s + starts[i] * columnLength_s;
        segment.end_s = start_s + std::min(starts[i] + input.width, clip.width) * columnLength_s;
        segment.probabilities = softmax(logits->row(static_cast<int>(i)), card().temperature);
        if (!std::ranges::all_of(segment.probabilities, [](double p) { return std::isfinite(p); }))
            return Error{
                "the network's answer is not a number; its weights are damaged or its training exploded"};
        segments.push_back(std::move(segment));
    }
    return segments;
}

} // namespace genrescope
