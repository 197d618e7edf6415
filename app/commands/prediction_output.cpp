// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/prediction_output.h"

#include "app/commands/display_width.h"
#include "app/commands/terminal.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <system_error>

namespace genrescope::app {

namespace {

constexpr std::size_t widestFileColumn = 60;

using Json = nlohmann::ordered_json;

/// File names need not be valid UTF-8; the output always is.
std::string dump(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string clockText(double seconds)
{
    const auto whole = static_cast<long>(seconds + 0.5);
    return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

/// Each row at once: somebody may be watching. A row that cannot be written ends the work, as fmt::print
/// would end it.
void emit(const std::string &text)
{
    if (std::fwrite(text.data(), 1, text.size(), stdout) < text.size() || std::fflush(stdout) != 0)
        throw std::system_error(errno, std::generic_category(), "standard output");
}

} // namespace

PredictionOutput::PredictionOutput(PredictionLayout layout, const std::vector<std::filesystem::path> &files)
    : m_layout(std::move(layout))
{
    m_layout.top = std::clamp(m_layout.top, 1, static_cast<int>(m_layout.genres.size()));
    for (const auto &file : files)
        m_fileWidth = std::max(m_fileWidth, displayWidth(printable(file.string())));
    m_fileWidth = std::min(m_fileWidth, widestFileColumn);
    for (const std::string &genre : m_layout.genres)
        m_genreWidth = std::max(m_genreWidth, displayWidth(genre));

    if (m_layout.format == PredictionFormat::Table) {
        emit(fmt::format("{}  {}  {:>7}{}\n", padded("FILE", m_fileWidth), padded("GENRE", m_genreWidth),
                         "SURE", m_layout.top > 1 ? "  ALSO" : ""));
    } else if (m_layout.format == PredictionFormat::Csv) {
        std::string header;
        appendCsvCells(header, predictionCsvColumns(m_layout.top));
        emit(header);
    }
}

void PredictionOutput::write(const Prediction &prediction)
{
    switch (m_layout.format) {
    case PredictionFormat::JsonLines:
        emit(jsonLine(prediction));
        return;
    case PredictionFormat::Csv: {
        const std::string file = prediction.file.string();
        std::string rows = csvRow({.file = file,
                                   .start_s = 0.0,
                                   .end_s = prediction.duration_s,
                                   .genres = m_layout.genres,
                                   .probabilities = prediction.probabilities,
                                   .warning = fmt::format("{}", fmt::join(prediction.warnings, "; "))});
        if (m_layout.segments)
            for (std::size_t i = 0; i < prediction.segments.size(); ++i)
                rows += csvRow({.file = file,
                                .segment = std::to_string(i + 1),
                                .start_s = prediction.segments[i].start_s,
                                .end_s = prediction.segments[i].end_s,
                                .genres = m_layout.genres,
                                .probabilities = prediction.segments[i].probabilities});
        emit(validUtf8(rows));
        return;
    }
    case PredictionFormat::Table:
        emit(tableRows(prediction));
        return;
    }
}

void PredictionOutput::writeError(const std::filesystem::path &file, const std::string &reason)
{
    switch (m_layout.format) {
    case PredictionFormat::JsonLines:
        emit(dump({{"file", file.string()}, {"error", reason}}) + "\n");
        return;
    case PredictionFormat::Csv:
        emit(validUtf8(csvRow({.file = file.string(), .error = reason})));
        return;
    case PredictionFormat::Table:
        emit(fmt::format("{}  {}  {}\n",
                         padded(shortened(printable(file.string()), m_fileWidth), m_fileWidth),
                         padded("-", m_genreWidth), printable(reason)));
        return;
    }
}

std::vector<PredictionOutput::Ranked> PredictionOutput::ranked(const std::vector<double> &probabilities) const
{
    const Prediction order{.probabilities = probabilities};
    std::vector<Ranked> best;
    for (const int genre : order.ranking()) {
        if (static_cast<int>(best.size()) == m_layout.top)
            break;
        best.push_back({m_layout.genres[static_cast<std::size_t>(genre)],
                        probabilities[static_cast<std::size_t>(genre)]});
    }
    return best;
}

std::string PredictionOutput::jsonLine(const Prediction &prediction) const
{
    const auto topList = [this](const std::vector<double> &probabilities) {
        auto list = Json::array();
        for (const Ranked &entry : ranked(probabilities))
            list.push_back({{"genre", entry.genre}, {"probability", entry.probability}});
        return list;
    };
    Json line = {{"file", prediction.file.string()},
                 {"duration_s", prediction.duration_s},
                 {"model", m_layout.model},
                 {"top", topList(prediction.probabilities)}};
    if (m_layout.segments) {
        line["segments"] = Json::array();
        for (const SegmentPrediction &segment : prediction.segments)
            line["segments"].push_back({{"start_s", segment.start_s},
                                        {"end_s", segment.end_s},
                                        {"top", topList(segment.probabilities)}});
    }
    if (!prediction.warnings.empty())
        line["warnings"] = prediction.warnings;
    return dump(line) + "\n";
}

std::string PredictionOutput::csvRow(PredictionCsvLine line) const
{
    line.model = m_layout.model;
    std::string row;
    appendCsvCells(row, predictionCsvCells(line, m_layout.top));
    return row;
}

std::string PredictionOutput::tableRows(const Prediction &prediction) const
{
    const auto row = [this](const std::string &label, const std::vector<double> &probabilities) {
        const auto best = ranked(probabilities);
        std::string also;
        for (std::size_t i = 1; i < best.size(); ++i)
            also +=
                fmt::format("{}{} {:.1f} %", i > 1 ? ", " : "  ", best[i].genre, 100 * best[i].probability);
        return fmt::format("{}  {}  {:>5.1f} %{}\n", padded(shortened(label, m_fileWidth), m_fileWidth),
                           padded(best.front().genre, m_genreWidth), 100 * best.front().probability, also);
    };
    // Where people look at the answer, they see what is odd about it.
    std::string rows = row(printable(prediction.file.string()), prediction.probabilities);
    for (const std::string &warning : prediction.warnings)
        rows += fmt::format("    warning: {}\n", printable(warning));
    if (m_layout.segments)
        for (const SegmentPrediction &segment : prediction.segments)
            rows += row(fmt::format("    {} - {}", clockText(segment.start_s), clockText(segment.end_s)),
                        segment.probabilities);
    return rows;
}

} // namespace genrescope::app
