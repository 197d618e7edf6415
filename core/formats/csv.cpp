// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <fstream>
#include <sstream>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t bufferBytes = std::size_t{1} << 20;
constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

enum class State { CellStart, Plain, Quoted, AfterQuote };

} // namespace

std::string_view CsvRow::operator[](std::size_t column) const
{
    if (column >= m_ends.size())
        return {};
    const std::size_t begin = column == 0 ? 0 : m_ends[column - 1];
    return std::string_view(m_text).substr(begin, m_ends[column] - begin);
}

CsvReader::CsvReader(std::unique_ptr<std::istream> stream, std::string name, const CsvOptions &options)
    : m_stream(std::move(stream))
    , m_name(std::move(name))
    , m_options(options)
    , m_buffer(bufferBytes)
{
    if (refill() && std::string_view(m_at, static_cast<std::size_t>(m_end - m_at)).starts_with(utf8Mark))
        m_at += utf8Mark.size();
}

Result<CsvReader> CsvReader::open(const fs::path &path, const CsvOptions &options)
{
    std::error_code code;
    if (fs::is_directory(path, code))
        return Error{fmt::format("{}: is a folder, not a CSV file", path.string())};
    auto stream = std::make_unique<std::ifstream>(path, std::ios::binary);
    if (!*stream)
        return Error{fmt::format("{}: cannot read: {}", path.string(), std::strerror(errno))};
    CsvReader reader(std::move(stream), path.string(), options);
    const std::string_view start(reader.m_at, static_cast<std::size_t>(reader.m_end - reader.m_at));
    if (start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF"))
        return Error{fmt::format("{}: is UTF-16 text; save it as CSV in UTF-8", path.string())};
    if (start.find('\0') != std::string_view::npos)
        return Error{fmt::format("{}: is no text, and so no CSV file", path.string())};
    if (!reader.m_problem.empty())
        return Error{reader.m_problem};
    return reader;
}

CsvReader CsvReader::fromText(std::string text, std::string name, const CsvOptions &options)
{
    return CsvReader(std::make_unique<std::istringstream>(std::move(text)), std::move(name), options);
}

bool CsvReader::refill()
{
    m_at = m_end = m_buffer.data();
    if (!m_stream->good())
        return false;
    m_stream->read(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
    m_end = m_at + m_stream->gcount();
    m_read += static_cast<std::uint64_t>(m_stream->gcount());
    if (m_stream->bad())
        m_problem = fmt::format("{}: cannot read on: {}", m_name, std::strerror(errno));
    return m_at != m_end;
}

std::uint64_t CsvReader::position() const
{
    return m_read - static_cast<std::uint64_t>(m_end - m_at);
}

bool CsvReader::endOfFile(CsvRow &row, bool quoted, bool anything)
{
    if (quoted) {
        m_problem =
            fmt::format("{}: line {}: a quote is never closed; the record is left out", m_name, row.m_line);
        return false;
    }
    if (!anything || !m_problem.empty())
        return false;
    row.m_ends.push_back(row.m_text.size());
    row.m_end = position();
    return true;
}

bool CsvReader::next(CsvRow &row)
{
    row.m_text.clear();
    row.m_ends.clear();
    row.m_line = m_line;
    State state = State::CellStart;
    bool anything = false; // a cell, a quote or a character: not a blank line
    const char delimiter = m_options.delimiter;
    const auto append = [&](const char *begin, const char *end) { row.m_text.append(begin, end); };

    // Ends the cell at a delimiter, or the record at a line end; true when the record is complete.
    const auto separator = [&](char c) {
        if (c == delimiter) {
            row.m_ends.push_back(row.m_text.size());
            state = State::CellStart;
            anything = true;
            return false;
        }
        ++m_line;
        m_skipLineFeed = c == '\r';
        if (!anything) { // a blank line
            row.m_line = m_line;
            return false;
        }
        row.m_ends.push_back(row.m_text.size());
        row.m_end = position();
        return true;
    };

    while (m_problem.empty()) {
        if (m_at == m_end && !refill())
            return endOfFile(row, state == State::Quoted, anything);
        if (m_skipLineFeed) {
            m_skipLineFeed = false;
            m_at += *m_at == '\n';
            continue;
        }
        if (!anything)
            row.m_begin = position();
        switch (state) {
        case State::CellStart:
            state = State::Plain;
            if (*m_at == '"') {
                ++m_at;
                state = State::Quoted;
                anything = true;
            }
            break;
        case State::Plain: {
            const char *begin = m_at;
            while (m_at != m_end && *m_at != delimiter && *m_at != '\n' && *m_at != '\r')
                ++m_at;
            append(begin, m_at);
            anything |= m_at != begin;
            if (m_at != m_end && separator(*m_at++))
                return true;
            if (!anything)
                state = State::CellStart;
            break;
        }
        case State::Quoted: {
            const char *begin = m_at;
            const void *found = std::memchr(m_at, '"', static_cast<std::size_t>(m_end - m_at));
            m_at = found ? static_cast<const char *>(found) : m_end;
            append(begin, m_at);
            m_line += std::count(begin, m_at, '\n');
            if (found) {
                ++m_at;
                state = State::AfterQuote;
            }
            break;
        }
        case State::AfterQuote:
            if (*m_at == '"') {
                row.m_text.push_back(*m_at++);
                state = State::Quoted;
            } else if (*m_at == delimiter || *m_at == '\n' || *m_at == '\r') {
                if (separator(*m_at++))
                    return true;
            } else {
                state = State::Plain;
            }
            break;
        }
        if (row.m_text.size() > m_options.maxRecordBytes)
            m_problem = fmt::format("{}: line {}: a record of more than {} bytes; is a quote not closed?",
                                    m_name, row.m_line, m_options.maxRecordBytes);
    }
    return false;
}

void appendCsvRecord(std::string &text, std::span<const std::string_view> cells, char delimiter)
{
    const char special[] = {delimiter, '"', '\n', '\r', '\0'};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text.push_back(delimiter);
        const std::string_view cell = cells[i];
        const bool outerSpace = !cell.empty() && (cell.front() == ' ' || cell.back() == ' ');
        // A record of one empty cell would read as a blank line.
        if (cell.find_first_of(special) == std::string_view::npos && !outerSpace &&
            !(cell.empty() && cells.size() == 1)) {
            text.append(cell);
            continue;
        }
        text.push_back('"');
        for (const char c : cell)
            text.append(c == '"' ? 2 : 1, c);
        text.push_back('"');
    }
    text.push_back('\n');
}

void appendCsvRecord(std::string &text, std::initializer_list<std::string_view> cells, char delimiter)
{
    appendCsvRecord(text, std::span(cells.begin(), cells.size()), delimiter);
}

} // namespace genrescope
