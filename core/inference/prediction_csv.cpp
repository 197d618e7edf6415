// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inference/prediction_csv.h"

#include "core/formats/csv.h"
#include "core/inference/classifier.h"

#include <fmt/format.h>
#include <string_view>

namespace genrescope {

std::vector<std::string> predictionCsvColumns(int top)
{
    std::vector<std::string> columns{"file", "segment", "start_s", "end_s", "genre", "probability"};
    for (int rank = 2; rank <= top; ++rank) {
        columns.push_back(fmt::format("genre_{}", rank));
        columns.push_back(fmt::format("probability_{}", rank));
    }
    columns.insert(columns.end(), {"error", "warning", "model"});
    return columns;
}

std::vector<std::string> predictionCsvCells(const PredictionCsvLine &line, int top)
{
    const auto seconds = [](const std::optional<double> &time) {
        return time ? fmt::format("{:.3f}", *time) : std::string();
    };
    std::vector<std::string> cells{line.file, line.segment, seconds(line.start_s), seconds(line.end_s)};
    const Prediction order{.probabilities = {line.probabilities.begin(), line.probabilities.end()}};
    const std::vector<int> ranking = order.ranking();
    for (std::size_t rank = 0; rank < static_cast<std::size_t>(top); ++rank) {
        const bool known = rank < ranking.size();
        const auto genre = known ? static_cast<std::size_t>(ranking[rank]) : 0;
        cells.push_back(known ? line.genres[genre] : std::string());
        cells.push_back(known ? fmt::format("{:.6f}", line.probabilities[genre]) : std::string());
    }
    cells.push_back(line.error);
    cells.push_back(line.warning);
    cells.push_back(line.model);
    return cells;
}

void appendCsvCells(std::string &text, const std::vector<std::string> &cells)
{
    const std::vector<std::string_view> views(cells.begin(), cells.end());
    appendCsvRecord(text, views);
}

} // namespace genrescope
