// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/inference/explanation.h"
#include "core/inference/network.h"

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace genrescope {

struct SegmentPrediction
{
    double start_s = 0, end_s = 0;
    std::vector<double> probabilities; ///< in the card's genre order
};

/// A whole track's answer.
struct Prediction
{
    std::filesystem::path file;
    double duration_s = 0;
    std::vector<double> probabilities; ///< mean over segments, in the card's genre order, sums to 1
    std::vector<SegmentPrediction> segments;
    std::vector<std::string> warnings;

    std::vector<int> ranking() const; ///< genre indices, most probable first
};

/// The one path from a file to its genre, used by the drop target, the command line and evaluation: decode ->
/// mono -> resample -> mel-spectrogram -> windows -> network -> mean of probabilities. Works through the
/// track clip by clip, in memory that does not grow with its length. Not thread-safe.
class Classifier
{
public:
    explicit Classifier(std::unique_ptr<Network> network);
    ~Classifier();

    const ModelCard &card() const;

    /// Audio files are taken whole; arrays and pictures are one clip. Less than a second of sound is an
    /// Error, less than a window of the model a warning. Silence is an Error too: a track whose mono samples
    /// all stay below one 16-bit step (|sample| < 2^-15, -90 dBFS), also because none of them was a number,
    /// and an array or picture of one value throughout. A stop gives an Error "cancelled".
    Result<Prediction> predict(const std::filesystem::path &file, std::stop_token stop = {});

    /// What in a track speaks for a genre of the card and against it; errors as predict's.
    Result<Explanation> explain(const std::filesystem::path &file, int genre,
                                const ProgressSink &progress = {}, std::stop_token stop = {});

    /// One clip's windows, averaged; what training's validation and `evaluate` use.
    Result<std::vector<SegmentPrediction>> predictClip(const FeatureArray &clip, double start_s,
                                                       double length_s);

private:
    std::unique_ptr<Network> m_network;
};

} // namespace genrescope
