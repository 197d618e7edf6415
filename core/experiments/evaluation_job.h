// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/datasets/manifest.h"
#include "core/evaluation/calibration.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/voting.h"
#include "core/inference/classifier.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace genrescope {

/// A trained model asked about every item of a data set's split, or of the whole of it.
struct EvaluationJob
{
    Manifest data;
    std::string dataName;       ///< what messages call the data, e.g. the manifest's path
    std::optional<Split> split; ///< none: every item
    Vote vote = Vote::Mean;
    bool calibrate = false; ///< fit a temperature on the validation split and apply it
    int top = 0;            ///< beside accuracy and top-3 accuracy, the top-k accuracy for this k; 0: none
    std::string model;      ///< which weights, for metrics.json
};

struct LeftOutItem
{
    std::filesystem::path path;
    std::string reason;
};

struct EvaluationResult
{
    std::string split; ///< "test", or "all"
    Evaluation evaluation;
    std::vector<EvaluatedItem> items; ///< paths as in the manifest
    /// The windows the votes were made of, each named "path#t=start,end" (W3C media fragments); absent when
    /// no item has more than one.
    std::optional<Evaluation> segmentEvaluation;
    std::vector<EvaluatedItem> segments;
    std::vector<LeftOutItem> leftOut;
    std::optional<TemperatureFit> calibration;
    bool stopped = false; ///< by the token: what was predicted until then is evaluated
};

/// "test", "validation" (and its short names), "train" or "all", for messages and folders; nothing for other
/// words.
struct SplitChoice
{
    std::optional<Split> split;
};
std::optional<SplitChoice> splitChoiceFromString(const std::string &text);

using PredictFile = std::function<Result<Prediction>(const std::filesystem::path &, std::stop_token)>;

/// Predicts item by item. One that cannot be read is left out with its reason. Errors: the split is empty,
/// the data names genres the model does not know, nothing at all could be predicted, or a calibration found
/// no validation items.
/// @param genres the model's, in output order
/// @param predict Classifier::predict, as a function
Result<EvaluationResult> runEvaluation(const EvaluationJob &job, const std::vector<std::string> &genres,
                                       const PredictFile &predict, const ProgressSink &progress,
                                       std::stop_token stop);

/// confusion.csv, predictions.csv and metrics.json in `folder`; left_out.csv if anything was; the segments'
/// in segments/. What an earlier evaluation left there is replaced.
Result<void> writeEvaluationResult(const EvaluationResult &result, const std::filesystem::path &folder);

} // namespace genrescope
