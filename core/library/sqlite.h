// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace genrescope {

/// A prepared statement: bind its parameters in order, step through its rows, and it is ready for the next
/// use.
class SqliteStatement
{
public:
    explicit SqliteStatement(sqlite3_stmt *statement);

    SqliteStatement &bind(std::int64_t value);
    SqliteStatement &bind(double value);
    SqliteStatement &bind(std::string_view text);
    SqliteStatement &bind(std::span<const float> blob);
    SqliteStatement &bindNull();

    bool step(); ///< true: there is a row
    bool run();  ///< to its end, for what has no rows; false where it failed
    void reset();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    std::vector<float> floats(int column) const;
    bool failed() const { return m_failed; } ///< a step since the last reset

private:
    struct Finalise
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalise> m_statement;
    int m_bound = 0;
    bool m_failed = false;
};

/// A connection to an SQLite file, for one thread.
class Sqlite
{
public:
    /// Creates the file and its folder where they are not there yet. Waits up to five seconds for another
    /// process.
    static Result<Sqlite> open(const std::filesystem::path &file);

    bool execute(const char *sql);
    std::optional<SqliteStatement> prepare(std::string_view sql); ///< nothing where there is a mistake in it
    std::optional<std::int64_t> value(const char *sql);           ///< the first row's first number

    std::string problem() const; ///< names the file and the last failure
    bool isDamaged() const;      ///< the last failure was one of the file's bytes, not of the disk or a lock

private:
    struct Close
    {
        void operator()(sqlite3 *database) const;
    };
    std::filesystem::path m_file;
    std::unique_ptr<sqlite3, Close> m_database;
};

} // namespace genrescope
