// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

/// One evaluated track or clip.
struct EvaluatedItem
{
    std::string path;
    int actual = 0;
    std::vector<double> probabilities;
};

struct GenreScores
{
    std::string genre;
    double precision = 0, recall = 0, f1 = 0;
    std::int64_t support = 0;
};

struct Interval
{
    double low = 0, high = 0;
};

/// Definitions follow scikit-learn: a genre never predicted has precision 0; macro-F1 is the mean over genres.
struct Evaluation
{
    std::vector<std::string> genres;
    std::int64_t items = 0;
    double accuracy = 0;
    Interval accuracyInterval; ///< Wilson, 95 %
    double top3Accuracy = 0;
    double macroF1 = 0;
    double negativeLogLikelihood = 0;
    double brier = 0;
    double expectedCalibrationError = 0; ///< 15 equal bins of the top probability
    std::vector<GenreScores> perGenre;
    std::vector<std::int64_t> confusion; ///< genres x genres, row-major, rows actual, columns predicted
};

/// @pre every item has genres.size() probabilities; ties go to the first genre (numpy.argmax).
Evaluation evaluate(const std::vector<std::string> &genres, const std::vector<EvaluatedItem> &items);

/// confusion.csv, predictions.csv (path,actual,predicted,<genre>...), metrics.json in `folder`.
Result<void> writeEvaluation(const Evaluation &evaluation, const std::vector<EvaluatedItem> &items,
                             const std::filesystem::path &folder, const std::string &split);
std::string toJson(const Evaluation &evaluation);

} // namespace genrescope
