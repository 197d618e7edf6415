// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// One line of predictions as CSV: a whole track, one of its windows, or a file that could not be read.
struct PredictionCsvLine
{
    std::string file;
    std::string segment;                   ///< number of the window, from 1; empty for a whole track
    std::optional<double> start_s, end_s;  ///< of what is predicted, in the file
    std::span<const std::string> genres;   ///< the model's, in its order
    std::span<const double> probabilities; ///< in that order; empty without a prediction
    std::string error;                     ///< why there is none
    std::string warning;
    std::string model; ///< modelLabel() or modelIdentity() of the one that was asked
};

/// The columns, the same wherever predictions are written: file, segment, start_s, end_s, genre, probability,
/// genre_2, probability_2 ... up to `top` genres, error, warning, model.
std::vector<std::string> predictionCsvColumns(int top);

/// A line's cells, unquoted, as many as there are columns. Numbers have a point whatever the locale: seconds
/// with three decimals, probabilities with six.
std::vector<std::string> predictionCsvCells(const PredictionCsvLine &line, int top);

/// Appends the cells as one record (RFC 4180), ended by LF.
void appendCsvCells(std::string &text, const std::vector<std::string> &cells);

} // namespace genrescope
