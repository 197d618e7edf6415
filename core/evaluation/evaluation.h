// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluation/calibration.h"
#include "core/evaluation/statistics.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

/// One evaluated track, clip or segment.
struct EvaluatedItem
{
    std::string path;
    int actual = 0;                    ///< index into the genres
    std::vector<double> probabilities; ///< one per genre, summing to 1
};

/// Precision, recall and F1 are in [0, 1]; the areas are NaN for a genre without items or with nothing else
/// beside it.
struct GenreScores
{
    std::string genre;
    double precision = 0, recall = 0, f1 = 0;
    std::int64_t support = 0;
    double rocAuc = 0;           ///< this genre against the rest
    double averagePrecision = 0; ///< sum of (R_n - R_n-1) P_n, as scikit-learn defines it; not interpolated
};

/// Definitions follow scikit-learn: a genre never predicted has precision 0; macro-F1 is the mean over the
/// genres that occur among the actual or the predicted ones (f1_score's default: a genre of the model that
/// the split neither holds nor is accused of says nothing). Everything is NaN when there are no items.
struct Evaluation
{
    std::vector<std::string> genres;
    std::int64_t items = 0;
    double accuracy = 0;
    Interval accuracyInterval;                  ///< Wilson, 95 %
    double top3Accuracy = 0;                    ///< 1 with three genres or fewer
    int askedTop = 0;                           ///< another k that was asked for; 0: none
    double askedTopAccuracy = 0;                ///< top-k accuracy for it
    double balancedAccuracy = 0;                ///< mean recall over the genres that have items
    double macroPrecision = 0, macroRecall = 0; ///< over the same genres as macroF1
    double macroF1 = 0;
    double weightedF1 = 0;            ///< mean of F1 weighted by support
    double macroRocAuc = 0;           ///< one-vs-rest, mean over the genres for which it is defined
    double macroAveragePrecision = 0; ///< mean over the genres for which it is defined
    double negativeLogLikelihood =
        0;            ///< mean, nats; probabilities are clipped to 2^-52 as scikit-learn's log_loss does
    double brier = 0; ///< Brier 1950: mean over items of the sum over genres of (p - y)^2, in [0, 2]
    double expectedCalibrationError = 0;     ///< 15 equal bins of the top probability
    std::vector<ReliabilityBin> reliability; ///< those 15 bins
    std::vector<GenreScores> perGenre;
    std::vector<std::int64_t> confusion; ///< genres x genres, row-major, rows actual, columns predicted

    std::string level = "track"; ///< what an item is: "track" or "segment"; recorded in metrics.json
    std::string vote = "mean";   ///< how segments became a track (voting.h), "none" for segments; recorded
    std::string model;           ///< which weights, where the caller says; recorded in metrics.json
    double temperature = 1.0;    ///< of a scaling fitted beside the model's own; recorded in metrics.json
    std::int64_t leftOut = 0;    ///< items that could not be read; recorded in metrics.json
};

/// @pre every item has genres.size() probabilities; ties go to the first genre (numpy.argmax).
Evaluation evaluate(const std::vector<std::string> &genres, const std::vector<EvaluatedItem> &items);

/// The most probable genre; ties go to the first.
int predictedGenre(const EvaluatedItem &item);

/// The fraction of items whose genre is among the `k` most probable. Ties are ordered by genre, so that k = 1
/// is the accuracy (scikit-learn's top_k_accuracy_score orders exact ties the other way round).
double topKAccuracy(const std::vector<EvaluatedItem> &items, int k);

/// Confusion, row-major like Evaluation::confusion, each row (actual genre) or column (predicted genre)
/// divided by its sum; zeros where that is 0, as scikit-learn's normalize="true" and "pred".
std::vector<double> rowNormalised(const std::vector<std::int64_t> &confusion, std::size_t genres);
std::vector<double> columnNormalised(const std::vector<std::int64_t> &confusion, std::size_t genres);

/// confusion.csv, predictions.csv (path,actual,predicted,<genre>...), metrics.json in `folder`.
Result<void> writeEvaluation(const Evaluation &evaluation, const std::vector<EvaluatedItem> &items,
                             const std::filesystem::path &folder, const std::string &split);
/// One object; numbers read back exactly, what is undefined (NaN) is null.
std::string toJson(const Evaluation &evaluation);

struct PredictionFile
{
    std::vector<std::string> genres;
    std::vector<EvaluatedItem> items;
};

/// Reads a predictions.csv back, probabilities bit for bit. Errors name the file, the line and what is wrong
/// with it.
Result<PredictionFile> readPredictions(const std::filesystem::path &file);

} // namespace genrescope
