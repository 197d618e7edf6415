// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/classifier.h"
#include "core/inference/prediction_csv.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace genrescope::app {

enum class PredictionFormat { Table, JsonLines, Csv };

struct PredictionLayout
{
    PredictionFormat format = PredictionFormat::Table;
    int top = 3;                     ///< genres a file
    bool segments = false;           ///< also every window
    std::string model;               ///< as shown to people
    std::vector<std::string> genres; ///< the model's, in its order
};

/// Writes predictions to standard output as they come, one file after the other, flushed each time.
class PredictionOutput
{
public:
    /// Prints the heading, if the format has one.
    /// @param files everything that will come, so that columns can be aligned from the first line on
    PredictionOutput(PredictionLayout layout, const std::vector<std::filesystem::path> &files);

    void write(const Prediction &prediction);
    /// @param reason without the file's name
    void writeError(const std::filesystem::path &file, const std::string &reason);

private:
    struct Ranked
    {
        std::string genre;
        double probability = 0;
    };
    std::vector<Ranked> ranked(const std::vector<double> &probabilities) const;
    std::string jsonLine(const Prediction &prediction) const;
    std::string csvRow(PredictionCsvLine line) const;
    std::string tableRows(const Prediction &prediction) const;

    PredictionLayout m_layout;
    std::size_t m_fileWidth = 4;
    std::size_t m_genreWidth = 5;
};

} // namespace genrescope::app
