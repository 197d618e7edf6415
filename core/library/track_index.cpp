// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/track_index.h"

#include "core/base/paths.h"
#include "core/library/clip_report_text.h"
#include "core/library/sqlite.h"

#include <fmt/format.h>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

/// Counted up whenever the tables change: an index of another version is made anew.
constexpr int formatVersion = 1;

constexpr const char *tables = R"(
CREATE TABLE IF NOT EXISTS tracks(
    id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, bytes INTEGER NOT NULL, written INTEGER NOT NULL,
    tagged INTEGER NOT NULL DEFAULT 0, title TEXT, artist TEXT, album TEXT, genre TEXT, year INTEGER, number INTEGER,
    duration REAL, report TEXT);
CREATE TABLE IF NOT EXISTS predictions(
    model TEXT NOT NULL, track INTEGER NOT NULL, probabilities BLOB, problem TEXT,
    PRIMARY KEY(model, track)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS predictions_by_track ON predictions(track);
)";

class SqliteTrackIndex final : public TrackIndex
{
public:
    explicit SqliteTrackIndex(Sqlite database)
        : m_database(std::move(database))
    {}

    /// @return false where what lies there is no index of this version
    bool prepare()
    {
        // Readers and a writer do not wait for each other, and a crash costs what was not committed.
        m_database.execute("PRAGMA journal_mode=WAL");
        m_database.execute("PRAGMA synchronous=NORMAL");
        m_database.execute("PRAGMA cache_size=-16384");
        if (!m_database.execute("BEGIN IMMEDIATE")) // two windows may start at once
            return false;
        const auto version = m_database.value("PRAGMA user_version");
        const bool fresh =
            version && *version == 0 && m_database.value("SELECT count(*) FROM sqlite_master") == 0;
        if (!version || (!fresh && *version != formatVersion) || !m_database.execute(tables) ||
            !m_database.execute(fmt::format("PRAGMA user_version={}", formatVersion).c_str())) {
            m_outdated = version && !fresh && *version != formatVersion;
            m_damaged = m_database.isDamaged();
            m_problem = m_database.problem();
            m_database.execute("ROLLBACK");
            return false;
        }
        if (!m_database.execute("COMMIT"))
            return false;
        const auto ready = [this](std::optional<SqliteStatement> &statement, std::string_view sql) {
            statement = m_database.prepare(sql);
            return statement.has_value();
        };
        // Up to the first that fails, so that why it did is not forgotten: a mistake in it means that the tables have
        // other columns, which are another program's; that the disk or a lock is in the way says nothing of them.
        return ready(m_find, "SELECT t.tagged, t.title, t.artist, t.album, t.genre, t.year, t.number, "
                             "t.duration, t.report, p.track, "
                             "p.probabilities, p.problem FROM tracks t LEFT JOIN predictions p ON "
                             "p.model = ?1 AND p.track = t.id "
                             "WHERE t.path = ?2 AND t.bytes = ?3 AND t.written = ?4") &&
               ready(m_known, "SELECT id, bytes, written FROM tracks WHERE path = ?1") &&
               ready(m_add, "INSERT INTO tracks(path, bytes, written) VALUES(?1, ?2, ?3) RETURNING id") &&
               ready(m_renew,
                     "UPDATE tracks SET bytes = ?1, written = ?2, tagged = 0, report = NULL WHERE id = ?3") &&
               ready(m_forget, "DELETE FROM predictions WHERE track = ?1") &&
               ready(m_tag, "UPDATE tracks SET tagged = 1, title = ?1, artist = ?2, album = ?3, genre = ?4, "
                            "year = ?5, number = ?6, duration = ?7 WHERE id = ?8") &&
               ready(m_report, "UPDATE tracks SET report = ?1 WHERE id = ?2") &&
               ready(m_predict, "INSERT OR REPLACE INTO predictions(model, track, probabilities, problem) "
                                "VALUES(?1, ?2, ?3, ?4)");
    }

    /// After prepare() has failed: by what lies there, not by the disk or by another program that holds it.
    bool isUseless() const { return m_outdated || m_damaged || m_database.isDamaged(); }
    std::string problem() const { return m_problem.empty() ? m_database.problem() : m_problem; }

    Result<TrackNote> find(const fs::path &file, const FileStamp &stamp, const std::string &model) override
    {
        TrackNote note{.path = file, .stamp = stamp};
        m_find->bind(model).bind(file.native()).bind(stamp.bytes).bind(stamp.written_ns);
        if (m_find->step()) {
            if (m_find->integer(0))
                note.tags = Tags{.title = m_find->text(1),
                                 .artist = m_find->text(2),
                                 .album = m_find->text(3),
                                 .genre = m_find->text(4),
                                 .year = static_cast<int>(m_find->integer(5)),
                                 .trackNumber = static_cast<int>(m_find->integer(6)),
                                 .duration_s = m_find->real(7)};
            if (!m_find->isNull(8))
                note.report = clipReportFromText(m_find->text(8));
            if (!m_find->isNull(9))
                note.prediction = TrackPrediction{m_find->floats(10), m_find->text(11)};
        }
        if (m_find->failed()) {
            const Error error = failure();
            m_find->reset();
            return error;
        }
        m_find->reset();
        return note;
    }

    Result<void> note(std::span<const TrackNote> notes, const std::string &model) override
    {
        if (!m_database.execute("BEGIN IMMEDIATE"))
            return failure();
        for (const TrackNote &note : notes)
            if (note.stamp.exists() && !write(note, model)) {
                const Error error = failure();
                m_database.execute("ROLLBACK");
                return error;
            }
        if (m_database.execute("COMMIT"))
            return {};
        const Error error = failure();
        m_database.execute("ROLLBACK");
        return error;
    }

    bool isDamaged() const override { return m_damaged; }
    void beginReading() override { m_database.execute("BEGIN"); }
    void endReading() override { m_database.execute("COMMIT"); }

private:
    /// Before anything else is asked of the database, which forgets.
    Error failure()
    {
        m_damaged = m_database.isDamaged();
        return Error{m_database.problem()};
    }

    bool write(const TrackNote &note, const std::string &model)
    {
        const auto id = rowOf(note);
        if (!id)
            return false;
        if (const auto &tags = note.tags; tags && !m_tag->bind(tags->title)
                                                       .bind(tags->artist)
                                                       .bind(tags->album)
                                                       .bind(tags->genre)
                                                       .bind(std::int64_t{tags->year})
                                                       .bind(std::int64_t{tags->trackNumber})
                                                       .bind(tags->duration_s)
                                                       .bind(*id)
                                                       .run())
            return false;
        if (note.report && !m_report->bind(toText(*note.report)).bind(*id).run())
            return false;
        return !note.prediction || m_predict->bind(model)
                                       .bind(*id)
                                       .bind(std::span<const float>(note.prediction->probabilities))
                                       .bind(note.prediction->problem)
                                       .run();
    }

    /// The file's row; what it says of other bytes is taken out.
    std::optional<std::int64_t> rowOf(const TrackNote &note)
    {
        std::optional<std::int64_t> id;
        bool same = false;
        m_known->bind(note.path.native());
        if (m_known->step()) {
            id = m_known->integer(0);
            same = FileStamp{m_known->integer(1), m_known->integer(2)} == note.stamp;
        }
        const bool failed = m_known->failed();
        m_known->reset();
        if (failed)
            return {};
        if (!id) {
            m_add->bind(note.path.native()).bind(note.stamp.bytes).bind(note.stamp.written_ns);
            if (m_add->step())
                id = m_add->integer(0);
            m_add->reset();
        } else if (!same && (!m_forget->bind(*id).run() ||
                             !m_renew->bind(note.stamp.bytes).bind(note.stamp.written_ns).bind(*id).run())) {
            return {};
        }
        return id;
    }

    Sqlite m_database;
    std::optional<SqliteStatement> m_find, m_known, m_add, m_renew, m_forget, m_tag, m_report, m_predict;
    bool m_outdated = false;
    bool m_damaged = false;
    std::string m_problem;
};

} // namespace

void TrackIndex::throwAway(const fs::path &file)
{
    std::error_code ignored; // what is not there need not go
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        fs::remove(file.string() + suffix, ignored);
}

fs::path TrackIndex::standardFile()
{
    return userCacheFolder() / "library.sqlite";
}

Result<TrackIndex::Opened> TrackIndex::open(const fs::path &file)
{
    for (const bool anew : {false, true}) {
        auto database = Sqlite::open(file);
        if (!database)
            return database.error();
        auto index = std::make_unique<SqliteTrackIndex>(std::move(*database));
        if (index->prepare())
            return Opened{std::move(index), anew};
        if (anew || !index->isUseless())
            return Error{index->problem()};
        index.reset();
        throwAway(file);
    }
    return Error{file.string()}; // never: the second round returns
}

} // namespace genrescope
