// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/evaluation/evaluation.h"
#include "core/formats/csv.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <optional>

namespace genrescope {

namespace {

using Json = nlohmann::ordered_json;

std::string confusionCsv(const Evaluation &evaluation)
{
    const std::size_t n = evaluation.genres.size();
    std::string text;
    std::vector<std::string_view> header{"actual"};
    header.insert(header.end(), evaluation.genres.begin(), evaluation.genres.end());
    appendCsvRecord(text, header);
    for (std::size_t row = 0; row < n; ++row) {
        std::vector<std::string> counts;
        for (std::size_t column = 0; column < n; ++column)
            counts.push_back(std::to_string(evaluation.confusion[row * n + column]));
        std::vector<std::string_view> cells{evaluation.genres[row]};
        cells.insert(cells.end(), counts.begin(), counts.end());
        appendCsvRecord(text, cells);
    }
    return text;
}

std::string predictionsCsv(const std::vector<std::string> &genres, const std::vector<EvaluatedItem> &items)
{
    std::string text;
    std::vector<std::string_view> header{"path", "actual", "predicted"};
    header.insert(header.end(), genres.begin(), genres.end());
    appendCsvRecord(text, header);
    for (const EvaluatedItem &item : items) {
        std::vector<std::string> numbers;
        for (const double probability : item.probabilities)
            numbers.push_back(
                fmt::format("{}", probability)); // the shortest text that reads back to the same double
        std::vector<std::string_view> cells{item.path, genres.at(static_cast<std::size_t>(item.actual)),
                                            genres.at(static_cast<std::size_t>(predictedGenre(item)))};
        cells.insert(cells.end(), numbers.begin(), numbers.end());
        appendCsvRecord(text, cells);
    }
    return text;
}

std::optional<double> numberFrom(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

Json toJsonValue(const Evaluation &evaluation)
{
    const std::size_t n = evaluation.genres.size();
    Json genres = Json::array();
    for (const GenreScores &scores : evaluation.perGenre)
        genres.push_back({{"genre", scores.genre},
                          {"precision", scores.precision},
                          {"recall", scores.recall},
                          {"f1", scores.f1},
                          {"support", scores.support},
                          {"roc_auc", scores.rocAuc},
                          {"average_precision", scores.averagePrecision}});
    Json reliability = Json::array();
    for (const ReliabilityBin &bin : evaluation.reliability)
        reliability.push_back({{"low", bin.low},
                               {"high", bin.high},
                               {"items", bin.items},
                               {"confidence", bin.confidence},
                               {"accuracy", bin.accuracy}});
    const auto matrix = [n](const auto &values) {
        Json rows = Json::array();
        for (std::size_t row = 0; row < n; ++row) {
            const auto begin = values.begin() + static_cast<std::ptrdiff_t>(row * n);
            rows.push_back(std::vector(begin, begin + static_cast<std::ptrdiff_t>(n)));
        }
        return rows;
    };
    Json json{{"level", evaluation.level},
              {"vote", evaluation.vote},
              {"model", evaluation.model.empty() ? Json() : Json(evaluation.model)},
              {"temperature", evaluation.temperature},
              {"items", evaluation.items},
              {"left_out", evaluation.leftOut},
              {"accuracy", evaluation.accuracy},
              {"accuracy_interval", {evaluation.accuracyInterval.low, evaluation.accuracyInterval.high}},
              {"top3_accuracy", evaluation.top3Accuracy},
              {"balanced_accuracy", evaluation.balancedAccuracy},
              {"macro_precision", evaluation.macroPrecision},
              {"macro_recall", evaluation.macroRecall},
              {"macro_f1", evaluation.macroF1},
              {"weighted_f1", evaluation.weightedF1},
              {"macro_roc_auc", evaluation.macroRocAuc},
              {"macro_average_precision", evaluation.macroAveragePrecision},
              {"negative_log_likelihood", evaluation.negativeLogLikelihood},
              {"brier", evaluation.brier},
              {"expected_calibration_error", evaluation.expectedCalibrationError},
              {"genres", evaluation.genres},
              {"per_genre", std::move(genres)},
              {"confusion", matrix(evaluation.confusion)},
              {"confusion_by_actual", matrix(rowNormalised(evaluation.confusion, n))},
              {"confusion_by_predicted", matrix(columnNormalised(evaluation.confusion, n))},
              {"reliability", std::move(reliability)}};
    if (evaluation.askedTop > 0)
        json[fmt::format("top{}_accuracy", evaluation.askedTop)] = evaluation.askedTopAccuracy;
    return json;
}

std::string dumped(const Json &json, int indent)
{
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string toJson(const Evaluation &evaluation)
{
    return dumped(toJsonValue(evaluation), -1);
}

Result<void> writeEvaluation(const Evaluation &evaluation, const std::vector<EvaluatedItem> &items,
                             const std::filesystem::path &folder, const std::string &split)
{
    Json metrics = {{"split", split}};
    metrics.update(toJsonValue(evaluation));
    // metrics.json last: whoever finds it finds the other two as well.
    if (auto written =
            writeFileAtomically(folder / "predictions.csv", predictionsCsv(evaluation.genres, items));
        !written)
        return written;
    if (auto written = writeFileAtomically(folder / "confusion.csv", confusionCsv(evaluation)); !written)
        return written;
    return writeFileAtomically(folder / "metrics.json", dumped(metrics, 2) + '\n');
}

Result<PredictionFile> readPredictions(const std::filesystem::path &file)
{
    auto reader = CsvReader::open(file);
    if (!reader)
        return reader.error();
    CsvRow row;
    const auto problem = [&](const std::string &what) {
        return Error{
            fmt::format("{}: line {}: {}", file.string(), std::max<std::int64_t>(row.line(), 1), what)};
    };

    if (!reader->next(row) || row.size() < 4 || row[0] != "path" || row[1] != "actual" ||
        row[2] != "predicted")
        return problem("not a predictions file (expected path,actual,predicted and a column for each genre)");
    PredictionFile result;
    for (std::size_t column = 3; column < row.size(); ++column)
        result.genres.emplace_back(row[column]);

    while (reader->next(row)) {
        if (row.size() != result.genres.size() + 3)
            return problem(fmt::format("{} fields instead of {}", row.size(), result.genres.size() + 3));
        const auto genre = std::ranges::find(result.genres, row[1]);
        if (genre == result.genres.end())
            return problem(fmt::format("there is no column for the genre \"{}\"", row[1]));
        EvaluatedItem item{.path = std::string(row[0]),
                           .actual = static_cast<int>(genre - result.genres.begin())};
        for (std::size_t column = 3; column < row.size(); ++column) {
            const auto probability = numberFrom(row[column]);
            if (!probability)
                return problem(fmt::format("\"{}\" is not a number", row[column]));
            item.probabilities.push_back(*probability);
        }
        result.items.push_back(std::move(item));
    }
    if (!reader->problem().empty())
        return Error{reader->problem()};
    return result;
}

} // namespace genrescope
