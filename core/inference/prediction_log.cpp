// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inference/prediction_log.h"

#include "core/base/append_file.h"
#include "core/formats/csv.h"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <utility>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

/// Where the last complete line ends.
std::uintmax_t wholeLines(const fs::path &path, std::uintmax_t size)
{
    std::ifstream stream(path, std::ios::binary);
    std::string block;
    for (std::uintmax_t end = size; end > 0;) {
        const std::uintmax_t begin = end - std::min<std::uintmax_t>(end, 1 << 16);
        block.resize(static_cast<std::size_t>(end - begin));
        stream.seekg(static_cast<std::streamoff>(begin));
        stream.read(block.data(), static_cast<std::streamsize>(block.size()));
        if (const auto last = block.rfind('\n'); last != std::string::npos)
            return begin + last + 1;
        end = begin;
    }
    return 0;
}

/// @param name a column's; the columns are ours
std::size_t columnOf(const std::vector<std::string> &columns, std::string_view name)
{
    return static_cast<std::size_t>(std::ranges::find(columns, name) - columns.begin());
}

Result<PredictionLog::Answered> readAnswered(const fs::path &path, const std::vector<std::string> &columns)
{
    auto reader = CsvReader::open(path);
    if (!reader)
        return reader.error();
    CsvRow row;
    bool ours = reader->next(row) && row.size() == columns.size();
    for (std::size_t i = 0; ours && i < columns.size(); ++i)
        ours = row[i] == columns[i];
    if (!ours)
        return Error{
            fmt::format("{}: holds another table; predictions cannot be added to it", path.string())};
    PredictionLog::Answered answered;
    const std::size_t file = columnOf(columns, "file"), error = columnOf(columns, "error"),
                      model = columnOf(columns, "model");
    while (reader->next(row))
        if (row[error].empty())
            answered[std::string(row[model])].emplace(row[file]);
    return answered;
}

} // namespace

PredictionLog::PredictionLog(int top, Answered answered, std::unique_ptr<AppendFile> file)
    : m_top(top)
    , m_answered(std::move(answered))
    , m_file(std::move(file))
{}

PredictionLog::~PredictionLog() = default;

Result<std::unique_ptr<PredictionLog>> PredictionLog::open(const fs::path &path, int top)
{
    const std::vector<std::string> columns = predictionCsvColumns(top);
    Answered answered;
    std::error_code code;
    const std::uintmax_t size = fs::file_size(path, code);
    const bool isNew = code || size == 0;
    if (!isNew) {
        auto read = readAnswered(path, columns);
        if (!read)
            return read.error();
        answered = std::move(*read);
        if (const std::uintmax_t whole = wholeLines(path, size); whole < size)
            fs::resize_file(path, whole, code);
    }
    auto file = AppendFile::open(path);
    if (!file)
        return file.error();
    if (isNew) {
        std::string header;
        appendCsvCells(header, columns);
        if (const auto written = (*file)->append(header); !written)
            return written.error();
    }
    return std::unique_ptr<PredictionLog>(new PredictionLog(top, std::move(answered), std::move(*file)));
}

Result<bool> PredictionLog::append(const PredictionCsvLine &line)
{
    auto &files = m_answered[line.model];
    if (files.contains(line.file))
        return false;
    std::string record;
    appendCsvCells(record, predictionCsvCells(line, m_top));
    if (const auto written = m_file->append(record); !written)
        return written.error();
    if (line.error.empty())
        files.insert(line.file);
    return true;
}

} // namespace genrescope
