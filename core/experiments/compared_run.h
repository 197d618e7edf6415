// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluation/evaluation.h"
#include "core/training/run_annotations.h"
#include "core/training/training_options.h"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

struct RunRecord;

/// A run's outcome, as far as its folder tells. What it does not tell is NaN or absent.
struct ComparedRun
{
    std::filesystem::path folder;
    std::string id;    ///< the folder's name; what the evaluation calls its model if only that is there
    std::string state; ///< "finished", "cancelled", "failed", "running", "interrupted" (killed: no ending, no
                       ///< lock), or "evaluated" (not trained here)
    /// False for a model that was only evaluated, such as another program's TorchScript file: its options,
    /// its parameters and its training are unknown.
    bool trainedHere = true;
    std::string split = "test"; ///< whose evaluation was read
    double started_s = 0;       ///< seconds since the epoch (UTC) of its first event; 0 without one
    TrainingOptions options;
    std::vector<std::string> genres;
    std::int64_t parameters = 0;
    int epochs = 0;    ///< complete ones
    int bestEpoch = 0; ///< with the highest validation accuracy; the first of equals
    double bestValidationAccuracy = std::numeric_limits<double>::quiet_NaN();
    double lastValidationAccuracy = std::numeric_limits<double>::quiet_NaN();
    /// Over all epochs: the area under the learning curve. Of two runs of the same length, the one that
    /// learns faster has the higher one.
    double meanValidationAccuracy = std::numeric_limits<double>::quiet_NaN();
    double seconds = 0; ///< over all epochs
    /// evaluation/<split>/predictions.csv, if it is there.
    std::optional<Evaluation> evaluation;
    std::vector<EvaluatedItem> items;
    std::map<std::string, std::string> artists; ///< artist by path, where data.csv knows it
    /// The same for two runs exactly if they had the same clips in the same splits, wherever these lay: of
    /// genre, split and content hash of every row of data.csv. Empty without one.
    std::string dataDigest;
    /// Without predictions.csv: what the run's last event says of the test split. NaN if that is unknown,
    /// too.
    double testAccuracy = std::numeric_limits<double>::quiet_NaN();
    /// Of the last checkpoint, where evaluation/<split>-last/metrics.json tells; NaN otherwise. Everything
    /// else here is the best checkpoint's.
    double lastCheckpointAccuracy = std::numeric_limits<double>::quiet_NaN();
    RunAnnotations annotations; ///< what people call it and say about it
    std::vector<std::string> warnings;
};

/// Reads a run's folder, or the folder that an evaluation of any other model was written into
/// (`evaluate --model FILE --data MANIFEST --out FOLDER`).
///
/// @param split whose evaluation is read: "test" or another folder in the run's evaluation/. An evaluation's
/// own
///              folder has only the one it was made of, which must be this.
Result<ComparedRun> readComparedRun(const std::filesystem::path &folder, const std::string &split = "test");

/// The same of a run that has been read already, without its batches.
ComparedRun comparedRun(const RunRecord &record, const std::string &split = "test");

/// The splits a run has predictions of: the names of the folders in its evaluation/, sorted. An evaluation's
/// own folder has the one it was made of.
std::vector<std::string> evaluatedSplits(const std::filesystem::path &folder);

/// Accuracy on the split that was read: of its predictions, or else what the run itself said. NaN if unknown.
double testAccuracyOf(const ComparedRun &run);

/// Of the split that was read; NaN without predictions.
double macroF1Of(const ComparedRun &run);

} // namespace genrescope
