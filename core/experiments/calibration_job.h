// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiments/evaluation_job.h"
#include "core/models/model_card.h"

#include <cstdint>

namespace genrescope {

/// Between these a temperature is looked for; a best one at either is none.
inline constexpr double lowestTemperature = 0.05, highestTemperature = 20.0;

/// On fewer tracks, the accidents of a handful of answers decide about the temperature.
inline constexpr std::int64_t fewCalibrationTracks = 100;

/// What temperature scaling does to a model's confidence in whole tracks.
struct CalibrationResult
{
    double temperature = 1.0; ///< for the model's card: its own one until now times the fitted one
    bool atBound =
        false; ///< there is no best temperature (all answers right, or hopelessly wrong): nothing to store
    std::string data; ///< on which it was fitted, and of that this many tracks
    std::string split;
    Evaluation before, after;
    std::vector<LeftOutItem> leftOut;
    bool stopped = false;
};

/// Fits a temperature (Guo et al. 2017) to what the window shows: the mean over a track's windows of
/// softmax(logits / T), by the mean negative log-likelihood of the tracks' genres. On labelled tracks that
/// were not trained on; ones that chose the checkpoint flatter a little, and none of them is a test.
/// @param job its split, Split::Validation usually; its vote and calibrate are not asked for
/// @param card of the model behind `predict`. Errors: runEvaluation's; stopped before the end
Result<CalibrationResult> calibrateModel(EvaluationJob job, const ModelCard &card, const PredictFile &predict,
                                         const ProgressSink &progress, std::stop_token stop);

/// Writes a model file (safetensors) anew with the temperature in its card, atomically: tensors stay byte by
/// byte. The card's note says on what it was calibrated; metadata calibration.* has the numbers.
/// @param out may be `model` itself. Errors name the file.
Result<void> writeCalibratedModel(const std::filesystem::path &model, const CalibrationResult &result,
                                  const std::filesystem::path &out);

/// Takes a calibration back: the temperature is the one that the model had before the first, the note and the
/// numbers go.
/// @param out may be `model` itself. Errors name the file, and tell of a model that was not calibrated.
Result<void> writeUncalibratedModel(const std::filesystem::path &model, const std::filesystem::path &out);

/// "Calibrated on 197 validation tracks of gtzan.csv: temperature 1.31, ECE 0.135 to 0.062."
std::string calibrationSentence(const CalibrationResult &result);

} // namespace genrescope
