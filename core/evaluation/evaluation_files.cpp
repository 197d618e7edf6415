// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/evaluation/evaluation.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <optional>

namespace genrescope {

namespace {

using Json = nlohmann::ordered_json;

/// RFC 4180: quotes only where they are needed.
std::string csvField(const std::string &text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c;
        if (c == '"')
            quoted += c;
    }
    return quoted + '"';
}

std::string confusionCsv(const Evaluation &evaluation)
{
    const std::size_t n = evaluation.genres.size();
    std::string text = "actual";
    for (const std::string &genre : evaluation.genres)
        text += ',' + csvField(genre);
    text += '\n';
    for (std::size_t row = 0; row < n; ++row) {
        text += csvField(evaluation.genres[row]);
        for (std::size_t column = 0; column < n; ++column)
            text += fmt::format(",{}", evaluation.confusion[row * n + column]);
        text += '\n';
    }
    return text;
}

std::string predictionsCsv(const std::vector<std::string> &genres, const std::vector<EvaluatedItem> &items)
{
    std::string text = "path,actual,predicted";
    for (const std::string &genre : genres)
        text += ',' + csvField(genre);
    text += '\n';
    for (const EvaluatedItem &item : items) {
        text += csvField(item.path) + ',' + csvField(genres.at(static_cast<std::size_t>(item.actual))) + ',' +
                csvField(genres.at(static_cast<std::size_t>(predictedGenre(item))));
        for (const double probability : item.probabilities)
            text += fmt::format(",{}", probability); // the shortest text that reads back to the same double
        text += '\n';
    }
    return text;
}

/// Walks through CSV text record by record; a quoted field may hold commas, quotes and line breaks.
class CsvReader
{
public:
    explicit CsvReader(std::string_view text)
        : m_text(text)
    {
        if (m_text.starts_with("\xEF\xBB\xBF"))
            m_text.remove_prefix(3);
    }

    /// The next record's fields; none at the end. A quote that is never closed runs to the end of the file.
    std::optional<std::vector<std::string>> next()
    {
        if (m_text.empty())
            return std::nullopt;
        m_recordLine = m_line;
        std::vector<std::string> fields(1);
        bool quoted = false;
        while (!m_text.empty()) {
            const char c = m_text.front();
            m_text.remove_prefix(1);
            m_line += c == '\n';
            if (quoted) {
                if (c != '"')
                    fields.back() += c;
                else if (m_text.starts_with('"')) {
                    fields.back() += '"';
                    m_text.remove_prefix(1);
                } else
                    quoted = false;
            } else if (c == '"' && fields.back().empty()) {
                quoted = true;
            } else if (c == ',') {
                fields.emplace_back();
            } else if (c == '\n') {
                break;
            } else if (c != '\r' || !m_text.starts_with('\n')) {
                fields.back() += c;
            }
        }
        return fields;
    }

    int line() const { return m_recordLine; } ///< where the last record began, from 1

private:
    std::string_view m_text;
    int m_line = 1, m_recordLine = 1;
};

std::optional<double> numberFrom(const std::string &text)
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
    return {{"level", evaluation.level},
            {"vote", evaluation.vote},
            {"items", evaluation.items},
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
    const auto text = readFile(file);
    if (!text)
        return text.error();
    const auto problem = [&file](int line, const std::string &what) {
        return Error{fmt::format("{}: line {}: {}", file.string(), line, what)};
    };

    CsvReader reader(*text);
    const auto header = reader.next();
    if (!header || header->size() < 4 || header->at(0) != "path" || header->at(1) != "actual" ||
        header->at(2) != "predicted")
        return problem(1,
                       "not a predictions file (expected path,actual,predicted and a column for each genre)");
    PredictionFile result;
    result.genres.assign(header->begin() + 3, header->end());

    while (const auto record = reader.next()) {
        if (record->size() == 1 && record->front().empty())
            continue;
        if (record->size() != header->size())
            return problem(reader.line(),
                           fmt::format("{} fields instead of {}", record->size(), header->size()));
        const auto genre = std::ranges::find(result.genres, record->at(1));
        if (genre == result.genres.end())
            return problem(reader.line(),
                           fmt::format("there is no column for the genre \"{}\"", record->at(1)));
        EvaluatedItem item{.path = record->at(0), .actual = static_cast<int>(genre - result.genres.begin())};
        for (std::size_t field = 3; field < record->size(); ++field) {
            const auto probability = numberFrom(record->at(field));
            if (!probability)
                return problem(reader.line(), fmt::format("\"{}\" is not a number", record->at(field)));
            item.probabilities.push_back(*probability);
        }
        result.items.push_back(std::move(item));
    }
    return result;
}

} // namespace genrescope
