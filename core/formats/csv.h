// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <istream>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// One record of a CSV file. Its cells live until the row is read into again.
class CsvRow
{
public:
    std::size_t size() const { return m_ends.size(); }
    /// Unquoted text of a cell; empty for cells the record does not have.
    std::string_view operator[](std::size_t column) const;
    std::int64_t line() const { return m_line; } ///< of the record's first character, from 1
    /// Where the record lies in the file: its first byte, and the one behind it and the CR or LF that ends it
    /// (of CRLF the CR).
    std::uint64_t begin() const { return m_begin; }
    std::uint64_t end() const { return m_end; }

private:
    friend class CsvReader;
    std::string m_text;              ///< all cells, one after the other
    std::vector<std::size_t> m_ends; ///< where each cell ends in m_text
    std::int64_t m_line = 0;
    std::uint64_t m_begin = 0;
    std::uint64_t m_end = 0;
};

struct CsvOptions
{
    char delimiter = ',';
    /// A longer record means a quote that is never closed, not data; reading ends there with a problem.
    std::size_t maxRecordBytes = std::size_t{16} << 20;
};

/// RFC 4180 records, one at a time, in memory that does not grow with the file: quoted cells with commas,
/// newlines and doubled quotes; CRLF, LF or CR; a UTF-8 byte-order mark is dropped; blank lines are skipped.
/// Lenient where files in the wild are: a quote inside an unquoted cell is a character, text after a closing
/// quote is appended.
class CsvReader
{
public:
    /// Errors: missing, a folder, unreadable, UTF-16 (spreadsheets' "Unicode text") or no text at all.
    static Result<CsvReader> open(const std::filesystem::path &path, const CsvOptions &options = {});
    /// Over text in memory; `name` stands for the file in problems.
    static CsvReader fromText(std::string text, std::string name, const CsvOptions &options = {});

    /// The next record, or false at the end. A record cut off inside quotes is not delivered: see problem().
    bool next(CsvRow &row);

    /// Why reading ended before the file did ("x.csv: line 20: a quote is never closed"); empty if it did
    /// not.
    const std::string &problem() const { return m_problem; }

private:
    CsvReader(std::unique_ptr<std::istream> stream, std::string name, const CsvOptions &options);
    bool refill();
    std::uint64_t position() const; ///< of m_at in the file
    bool endOfFile(CsvRow &row, bool quoted, bool anything);

    std::unique_ptr<std::istream> m_stream;
    std::string m_name;
    CsvOptions m_options;
    std::string m_problem;
    std::vector<char> m_buffer;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    std::uint64_t m_read = 0; ///< bytes up to m_end
    std::int64_t m_line = 1;
    bool m_skipLineFeed = false; ///< the LF of a CRLF that has been taken for a line end
};

/// Appends `cells` as one record, quoting only what needs it, ended by LF.
void appendCsvRecord(std::string &text, std::span<const std::string_view> cells, char delimiter = ',');
void appendCsvRecord(std::string &text, std::initializer_list<std::string_view> cells, char delimiter = ',');

} // namespace genrescope
