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

/// @param name a column's; the columns are ours
std::size_t columnOf(const std::vector<std::string> &columns, std::string_view name)
{
    return static_cast<std::size_t>(std::ranges::find(columns, name) - columns.begin());
}

/// What stands in the file from `begin` on, 64 KB of it at most.
std::string textFrom(const fs::path &path, std::uintmax_t begin)
{
    std::ifstream stream(path, std::ios::binary);
    stream.seekg(static_cast<std::streamoff>(begin));
    std::string text(1 << 16, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return text;
}

struct Contents
{
    PredictionLog::Answered answered;
    std::uintmax_t whole = 0; ///< where the last whole record ends
    bool open = false;        ///< and no line feed stands there
    bool ended = true;        ///< a line end is the last of the file
};

Result<Contents> readContents(const fs::path &path, std::uintmax_t size,
                              const std::vector<std::string> &columns)
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
    Contents contents{.answered = {}, .whole = row.end()};
    const std::string last = textFrom(path, size - 1);
    contents.ended = last == "\n" || last == "\r";
    const std::size_t file = columnOf(columns, "file"), error = columnOf(columns, "error"),
                      model = columnOf(columns, "model");
    while (reader->next(row)) {
        if (!contents.ended && row.end() == size && row.size() < columns.size())
            break; // half a record
        contents.whole = row.end();
        if (row[error].empty())
            contents.answered[std::string(row[model])].emplace(row[file]);
    }
    // A quote that is never closed is half a record too, but only on the last line: elsewhere what follows
    // is lost in it, and not ours to cut off.
    if (!reader->problem().empty()) {
        const std::string rest = textFrom(path, contents.whole);
        const auto begin = std::min(rest.find_first_not_of("\r\n"), rest.size());
        if (contents.ended || rest.find('\n', begin) != std::string::npos ||
            contents.whole + rest.size() < size)
            return Error{reader->problem()};
    }
    contents.open = !textFrom(path, contents.whole - 1).starts_with('\n');
    return contents;
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
    // First of all, so that nobody else writes what is read.
    auto file = AppendFile::open(path);
    if (!file)
        return file.error();
    const std::vector<std::string> columns = predictionCsvColumns(top);
    Answered answered;
    std::string beginning;
    if (const std::uintmax_t size = fs::file_size(path); size > 0) {
        auto contents = readContents(path, size, columns);
        if (!contents)
            return contents.error();
        answered = std::move(contents->answered);
        if (!contents->ended) {
            if (const auto cut = (*file)->cut(static_cast<std::int64_t>(contents->whole)); !cut)
                return cut.error();
            if (contents->open)
                beginning = "\n";
        }
    } else {
        appendCsvCells(beginning, columns);
    }
    if (const auto written = (*file)->append(beginning); !written)
        return written.error();
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
