// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/sqlite.h"

#include <cstring>
#include <fmt/format.h>
#include <sqlite3.h>

namespace genrescope {

namespace {

constexpr int patience_ms = 5000;

} // namespace

SqliteStatement::SqliteStatement(sqlite3_stmt *statement)
    : m_statement(statement)
{}

void SqliteStatement::Finalise::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

SqliteStatement &SqliteStatement::bind(std::int64_t value)
{
    sqlite3_bind_int64(m_statement.get(), ++m_bound, value);
    return *this;
}

SqliteStatement &SqliteStatement::bind(double value)
{
    sqlite3_bind_double(m_statement.get(), ++m_bound, value);
    return *this;
}

SqliteStatement &SqliteStatement::bind(std::string_view text)
{
    sqlite3_bind_text64(m_statement.get(), ++m_bound, text.data() ? text.data() : "", text.size(),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

SqliteStatement &SqliteStatement::bind(std::span<const float> blob)
{
    sqlite3_bind_blob64(m_statement.get(), ++m_bound, blob.data(), blob.size_bytes(), SQLITE_TRANSIENT);
    return *this;
}

SqliteStatement &SqliteStatement::bindNull()
{
    sqlite3_bind_null(m_statement.get(), ++m_bound);
    return *this;
}

bool SqliteStatement::step()
{
    const int code = sqlite3_step(m_statement.get());
    m_failed = code != SQLITE_ROW && code != SQLITE_DONE;
    return code == SQLITE_ROW;
}

bool SqliteStatement::run()
{
    while (step()) {
    }
    const bool ok = !m_failed;
    reset();
    return ok;
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement.get());
    m_bound = 0;
    m_failed = false;
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double SqliteStatement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string SqliteStatement::text(int column) const
{
    const unsigned char *bytes = sqlite3_column_text(m_statement.get(), column);
    if (!bytes)
        return {};
    return {reinterpret_cast<const char *>(bytes),
            static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

std::vector<float> SqliteStatement::floats(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement.get(), column);
    std::vector<float> values(static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)) /
                              sizeof(float));
    if (!values.empty())
        std::memcpy(values.data(), bytes, values.size() * sizeof(float)); // it may lie anywhere in a page
    return values;
}

void Sqlite::Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

Result<Sqlite> Sqlite::open(const std::filesystem::path &file)
{
    std::error_code code;
    std::filesystem::create_directories(file.parent_path(), code); // what is wrong with it shows below
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(
        file.c_str(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    Sqlite database;
    database.m_file = file;
    database.m_database.reset(raw);
    if (opened != SQLITE_OK)
        return Error{fmt::format("{}: {}", file.string(), sqlite3_errstr(opened))};
    sqlite3_busy_timeout(raw, patience_ms);
    return database;
}

bool Sqlite::execute(const char *sql)
{
    return sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

std::optional<SqliteStatement> Sqlite::prepare(std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_database.get(), sql.data(), static_cast<int>(sql.size()),
                           SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return {};
    return SqliteStatement(statement);
}

std::optional<std::int64_t> Sqlite::value(const char *sql)
{
    auto statement = prepare(sql);
    if (!statement || !statement->step())
        return {};
    return statement->integer(0);
}

std::string Sqlite::problem() const
{
    return fmt::format("{}: {}", m_file.string(), sqlite3_errmsg(m_database.get()));
}

bool Sqlite::isDamaged() const
{
    const int code = sqlite3_errcode(m_database.get());
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_FORMAT || code == SQLITE_ERROR;
}

} // namespace genrescope
