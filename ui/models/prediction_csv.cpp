// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/prediction_csv.h"

#include <array>
#include <fmt/ranges.h>
#include <string>

namespace genrescope::ui {

namespace {

std::string stateWord(PredictionRow::State state)
{
    switch (state) { // not translated: programs read this
    case PredictionRow::State::Queued:
        return "queued";
    case PredictionRow::State::Working:
        return "working";
    case PredictionRow::State::Done:
        return "done";
    case PredictionRow::State::Failed:
        return "failed";
    case PredictionRow::State::Cancelled:
        return "cancelled";
    }
    return {};
}

} // namespace

PredictionCsvLine predictionCsvLine(const PredictionRow &row)
{
    PredictionCsvLine line{.file = row.path.toStdString(), .error = row.reason.toStdString()};
    if (row.duration_s > 0)
        line.start_s = 0.0, line.end_s = row.duration_s;
    if (row.hasPrediction()) {
        line.genres = row.model->genres;
        line.probabilities = row.prediction->probabilities;
        line.warning = fmt::format("{}", fmt::join(row.prediction->warnings, "; "));
        line.model = modelLabel(*row.model);
    }
    return line;
}

QString predictionsAsCsv(const std::vector<PredictionRow> &rows)
{
    constexpr int top = 3;
    std::string csv;
    const auto append = [&csv](std::vector<std::string> cells, const std::array<std::string, 3> &own) {
        cells.insert(cells.end(), own.begin(), own.end());
        appendCsvCells(csv, cells);
    };
    append(predictionCsvColumns(top), {"artist", "title", "status"});
    for (const PredictionRow &row : rows)
        append(predictionCsvCells(predictionCsvLine(row), top),
               {row.artist.toStdString(), row.title.toStdString(), stateWord(row.state)});
    return QString::fromStdString(csv);
}

} // namespace genrescope::ui
