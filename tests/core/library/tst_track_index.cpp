// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of audio files: it comes back, changed files are noticed, and whatever happens to the
// file on disk costs no more than a new look.
#include "core/library/clip_report_text.h"
#include "core/library/track_index.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cmath>
#include <limits>
#include <sqlite3.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    fs::path root = folder.path().toStdString();
    fs::path file = root / "cache" / "library.sqlite";

    fs::path song(const char *name, const char *bytes = "sound") const
    {
        const fs::path path = root / name;
        QFile written(path);
        if (written.open(QIODevice::WriteOnly))
            written.write(bytes);
        return path;
    }
    std::unique_ptr<TrackIndex> open(bool *anew = nullptr) const
    {
        auto opened = TrackIndex::open(file);
        if (!opened)
            qFatal("%s", opened.error().message.c_str());
        if (anew)
            *anew = opened->anew;
        return std::move(opened->index);
    }
    bool sql(const char *statements) const
    {
        sqlite3 *database = nullptr;
        sqlite3_open(file.c_str(), &database);
        const bool ok = sqlite3_exec(database, statements, nullptr, nullptr, nullptr) == SQLITE_OK;
        sqlite3_close(database);
        return ok;
    }
};

TrackNote fullNote(const fs::path &song)
{
    ClipReport report{.duration_s = 29.9, .contentHash = "abc", .peak_dBFS = -3.5};
    report.spectralChange_dB = std::numeric_limits<double>::quiet_NaN();
    report.findings.push_back(
        clipFinding(ClipFault::TooShort, "%1 s long; at least %2 s are needed", {"2.00", "5"}));
    report.findings.push_back({.fault = ClipFault::Damaged, .reason = "rubbish \xff at 3 s"});
    return {.path = song,
            .stamp = FileStamp::of(song),
            .tags = Tags{.title = "Füße",
                         .artist = "A",
                         .album = "",
                         .genre = "Rock",
                         .year = 1999,
                         .duration_s = 30.5},
            .report = report,
            .prediction = TrackPrediction{.probabilities = {0.25f, 0.75f}, .problem = {}}};
}

} // namespace

class TstTrackIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotedIsFoundAgain()
    {
        const Fixture fixture;
        const fs::path song = fixture.song("a.mp3");
        const TrackNote full = fullNote(song);
        QVERIFY(fixture.open()->note({{full}}, "model-1").ok());

        const auto index = fixture.open();
        const auto note = index->find(song, FileStamp::of(song), "model-1");
        QVERIFY(note.ok());
        QVERIFY(note->tags && note->report && note->prediction);
        QCOMPARE(note->tags->title, std::string("Füße"));
        QCOMPARE(note->tags->year, 1999);
        QCOMPARE(note->tags->duration_s, 30.5);
        QCOMPARE(note->report->findings.size(), std::size_t{2});
        QCOMPARE(note->report->findings[0].pattern, full.report->findings[0].pattern);
        QCOMPARE(note->report->findings[0].values, full.report->findings[0].values);
        QVERIFY(note->report->findings[1].fault == ClipFault::Damaged);
        QCOMPARE(note->report->contentHash, std::string("abc"));
        QVERIFY(std::isnan(note->report->spectralChange_dB));
        QCOMPARE(note->prediction->probabilities, full.prediction->probabilities);

        // Of another model nothing is known; of another file nothing at all.
        const auto other = index->find(song, FileStamp::of(song), "model-2");
        QVERIFY(other.ok() && other->tags && !other->prediction);
        const auto stranger =
            index->find(fixture.song("b.mp3"), FileStamp::of(fixture.root / "b.mp3"), "model-1");
        QVERIFY(stranger.ok() && !stranger->tags && !stranger->report && !stranger->prediction);
    }

    void partsAreAddedToWhatIsKnown()
    {
        const Fixture fixture;
        const fs::path song = fixture.song("a.mp3");
        const auto index = fixture.open();
        const FileStamp stamp = FileStamp::of(song);
        QVERIFY(index->note({{{.path = song, .stamp = stamp, .tags = Tags{.title = "T"}}}}).ok());
        const TrackNote failed{.path = song,
                               .stamp = stamp,
                               .prediction = TrackPrediction{.probabilities = {}, .problem = "silence"}};
        QVERIFY(index->note({{failed}}, "m").ok());
        const auto note = index->find(song, stamp, "m");
        QVERIFY(note->tags && note->prediction && !note->report);
        QVERIFY(note->prediction->probabilities.empty());
        QCOMPARE(note->prediction->problem, std::string("silence"));
    }

    void aChangedFileIsUnknown()
    {
        const Fixture fixture;
        const fs::path song = fixture.song("a.mp3");
        const auto index = fixture.open();
        QVERIFY(index->note({{fullNote(song)}}, "m").ok());
        fixture.song("a.mp3", "other sound");
        const FileStamp now = FileStamp::of(song);
        auto note = index->find(song, now, "m");
        QVERIFY(note.ok() && !note->tags && !note->report && !note->prediction);
        // New tags bring neither the old report nor the old prediction back.
        QVERIFY(index->note({{{.path = song, .stamp = now, .tags = Tags{.title = "New"}}}}).ok());
        note = index->find(song, now, "m");
        QCOMPARE(note->tags->title, std::string("New"));
        QVERIFY(!note->report && !note->prediction);
        // A file that has gone is not noted.
        fs::remove(song);
        QVERIFY(!FileStamp::of(song).exists());
        QVERIFY(index->note({{fullNote(song)}}, "m").ok());
    }

    void aDamagedOrNewerIndexIsThrownAway_data()
    {
        QTest::addColumn<QString>("harm");
        QTest::newRow("no database") << QStringLiteral("junk");
        QTest::newRow("newer") << QStringLiteral("PRAGMA user_version=999");
        QTest::newRow("another program's") << QStringLiteral("DROP TABLE tracks; CREATE TABLE tracks(x)");
    }

    void aDamagedOrNewerIndexIsThrownAway()
    {
        QFETCH(const QString, harm);
        const Fixture fixture;
        const fs::path song = fixture.song("a.mp3");
        bool anew = true;
        QVERIFY(fixture.open(&anew)->note({{fullNote(song)}}, "m").ok());
        QVERIFY(!anew);
        if (harm == QStringLiteral("junk")) {
            QFile file(fixture.file);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(8192, 'x'));
        } else {
            QVERIFY(fixture.sql(harm.toUtf8().constData()));
        }
        const auto index = fixture.open(&anew);
        QVERIFY(anew);
        QVERIFY(!index->find(song, FileStamp::of(song), "m")->tags);
        QVERIFY(index->note({{fullNote(song)}}, "m").ok());
        QVERIFY(index->find(song, FileStamp::of(song), "m")->tags);
    }

    void damageFoundLaterIsSaid()
    {
        const Fixture fixture;
        std::vector<TrackNote> notes;
        for (int i = 0; i < 400; ++i)
            notes.push_back(fullNote(fixture.song(qPrintable(QStringLiteral("%1.mp3").arg(i)))));
        QVERIFY(fixture.open()->note(notes, "m").ok()); // closed: all of it is in the file
        {
            QFile file(fixture.file);
            QVERIFY(file.open(QIODevice::ReadWrite));
            const qint64 size = file.size();
            QVERIFY(size > 40'000);
            file.seek(8192); // behind the first pages, which say that it is one of ours
            file.write(QByteArray(static_cast<int>(size) - 8192, 'x'));
        }
        const auto index = fixture.open();
        bool failed = false;
        for (const TrackNote &note : notes)
            failed = failed || !index->find(note.path, note.stamp, "m").ok();
        QVERIFY(failed);
        QVERIFY(index->isDamaged());
        TrackIndex::throwAway(fixture.file);
        QVERIFY(fixture.open()->note(notes, "m").ok());
    }

    void whereNothingCanBeWrittenAnErrorSaysSo()
    {
        const Fixture fixture;
        fixture.song("cache"); // a file where the folder should be
        const auto opened = TrackIndex::open(fixture.file);
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().message.find("library.sqlite") != std::string::npos);
    }

    void aProcessThatDiesLeavesAWholeIndex()
    {
        const Fixture fixture;
        const fs::path song = fixture.song("a.mp3");
        QVERIFY(fixture.open()->note({{fullNote(song)}}, "m").ok());
        const pid_t child = fork();
        if (child == 0) {
            const auto index = fixture.open();
            for (int i = 0;; ++i) { // killed in the middle of some transaction
                const TrackNote note{.path = fixture.root / std::to_string(i),
                                     .stamp = {.bytes = i, .written_ns = 1},
                                     .tags = Tags{.title = "T"}};
                if (!index->note({{note}}).ok())
                    _exit(1);
            }
        }
        const auto index = fixture.open();
        QTRY_VERIFY(index->find(fixture.root / "20", {.bytes = 20, .written_ns = 1}, {})->tags);
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        bool anew = true;
        const auto after = fixture.open(&anew);
        QVERIFY(!anew);
        QVERIFY(after->find(song, FileStamp::of(song), "m")->prediction);
        QVERIFY(after->note({{fullNote(song)}}, "m").ok());
    }

    void severalWindowsReadAndWriteAtOnce()
    {
        const Fixture fixture;
        std::atomic<int> failures = 0;
        std::vector<std::jthread> windows;
        for (int window = 0; window < 4; ++window)
            windows.emplace_back([&, window] {
                const auto index = fixture.open();
                for (int i = 0; i < 40; ++i) {
                    std::vector<TrackNote> notes;
                    for (int n = 0; n < 20; ++n)
                        notes.push_back({.path = fixture.root / std::to_string(window * 1000 + i * 20 + n),
                                         .stamp = {.bytes = 7, .written_ns = 7},
                                         .tags = Tags{.title = "T"}});
                    failures += !index->note(notes).ok();
                    index->beginReading();
                    failures += !index->find(notes[0].path, notes[0].stamp, {}).ok();
                    index->endReading();
                }
            });
        windows.clear();
        QCOMPARE(failures.load(), 0);
        const auto index = fixture.open();
        for (int window = 0; window < 4; ++window)
            for (int n = 0; n < 800; ++n)
                QVERIFY(index
                            ->find(fixture.root / std::to_string(window * 1000 + n),
                                   {.bytes = 7, .written_ns = 7}, {})
                            ->tags);
    }

    void reportsThatAreNoneAreLeftOut()
    {
        QVERIFY(!clipReportFromText(""));
        QVERIFY(!clipReportFromText("{}"));
        QVERIFY(!clipReportFromText(R"({"findings": 3})"));
        QVERIFY(clipReportFromText(toText(ClipReport{})));
    }
};

QTEST_GUILESS_MAIN(TstTrackIndex)
#include "tst_track_index.moc"
