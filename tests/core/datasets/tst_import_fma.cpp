// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/import_fma.h"
#include "core/datasets/leakage.h"
#include "core/formats/csv.h"
#include "tests/core/datasets/dataset_helpers.h"

#include <QElapsedTimer>
#include <fmt/format.h>
#include <set>

using namespace genrescope;
using namespace genrescope::test;
namespace fs = std::filesystem;

namespace {

/// The published table's shape with fewer columns, in another order, as pandas would write it.
std::string header()
{
    return "\xEF\xBB\xBF,album,album,artist,artist,set,set,track,track,track\n"
           ",tags,title,bio,name,subset,split,genre_top,genres,title\n"
           "track_id,,,,,,,,,\n";
}

std::string row(int id, const std::string &subset, const std::string &split, const std::string &genre)
{
    return fmt::format("{},[],Album {},\"<p>Born in \"\"X\"\",\nlives\r\nin Y.</p>\",\"Artist, "
                       "{}\",{},{},{},\"[1, 2]\",T{}\n",
                       id, id / 10, id / 10, subset, split, genre, id);
}

} // namespace

class ImportFmaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsOfATrack();
    void subsetsAreNested();
    void subsetFromTheFoldersName();
    void knownBadAndMissingAreReported();
    void audioInAnyLayout();
    void filesOfOtherNamesAreToldByAnExample();
    void badRowsAreSkipped();
    void refusesOtherTables();
    void publishedExcerpt();
    void smallGenreTable();
    void realSizeIsQuick();
};

void ImportFmaTest::fieldsOfATrack()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeText(root / "fma_metadata" / "tracks.csv", header() + row(2, "small", "training", "Hip-Hop") +
                                                        row(1234, "small", "validation", "Rock") +
                                                        row(155320, "small", "test", "Folk"));
    for (const char *file : {"000/000002.mp3", "001/001234.mp3", "155/155320.mp3"})
        writeText(root / "fma_small" / file, "x");
    // The folder, its neighbour found by itself; then everything named.
    for (const auto &[table, audio] : {std::pair{root / "fma_metadata", fs::path()},
                                       std::pair{root / "fma_metadata" / "tracks.csv", root / "fma_small"}}) {
        const auto imported = importFma(table, audio, {});
        QVERIFY(imported.ok());
        QVERIFY(imported->officialSplit);
        QVERIFY(imported->warnings.empty());
        const std::vector<ManifestItem> &items = imported->manifest.items;
        QCOMPARE(items.size(), 3u);
        QCOMPARE(items[1].path.string(), (root / "fma_small" / "001" / "001234.mp3").string());
        QCOMPARE(items[1].genre, std::string("Rock"));
        QCOMPARE(items[1].artist, std::string("Artist, 123"));
        QCOMPARE(items[1].album, std::string("Album 123"));
        QCOMPARE(items[1].title, std::string("T1234"));
        QVERIFY(items[0].split == Split::Train);
        QVERIFY(items[1].split == Split::Validation);
        QVERIFY(items[2].split == Split::Test);
    }
}

void ImportFmaTest::subsetsAreNested()
{
    const QTemporaryDir temporary;
    const fs::path table = folderOf(temporary) / "tracks.csv";
    writeText(table, header() + row(2, "small", "training", "Rock") + row(3, "medium", "training", "Rock") +
                         row(4, "large", "training", "Rock") + row(5, "large", "training", ""));
    for (const auto &[subset, count] :
         {std::pair{"small", 1u}, {"medium", 2u}, {"large", 3u}, {"full", 3u}}) {
        const auto imported = importFma(table, {}, {.subset = subset});
        QVERIFY(imported.ok());
        QCOMPARE(imported->manifest.items.size(), count);
    }
    QVERIFY(mentions(importFma(table, {}, {.subset = "small"})->notes, "3 tracks of wider subsets left out"));
    QVERIFY(
        mentions(importFma(table, {}, {.subset = "full"})->notes, "1 track without a top genre left out"));
    QVERIFY(!importFma(table, {}, {.subset = "tiny"}));
}

void ImportFmaTest::subsetFromTheFoldersName()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeText(root / "tracks.csv",
              header() + row(2, "small", "training", "Rock") + row(3, "medium", "training", "Rock"));
    fs::create_directories(root / "fma_medium");
    QCOMPARE(importFma(root / "tracks.csv", root / "fma_medium/", {})->manifest.items.size(), 2u);
    QCOMPARE(importFma(root / "tracks.csv", root / "fma_medium", {.subset = "small"})->manifest.items.size(),
             1u);
    QCOMPARE(importFma(root / "tracks.csv", {}, {})->manifest.items.size(), 1u);
}

void ImportFmaTest::knownBadAndMissingAreReported()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    std::string text = header() + row(2, "small", "training", "Rock") + row(3, "small", "training", "Rock");
    for (const std::int64_t id : fmaKnownBad)
        text += row(static_cast<int>(id), "small", "training", "Rock");
    writeText(root / "tracks.csv", text);
    writeText(root / "fma_small" / "000" / "000002.mp3", "x");
    const auto kept = importFma(root / "tracks.csv", root / "fma_small", {});
    QVERIFY(kept.ok());
    QCOMPARE(kept->manifest.items.size(), 2u);
    QCOMPARE(kept->warnings[0],
             std::string("6 clips known to be broken or far too short left out: 098565, 098567, "
                         "098569, 099134, 108925, 133297"));
    QVERIFY(mentions(kept->warnings, "1 of 2 audio files are missing in"));
    QCOMPARE(importFma(root / "tracks.csv", root / "fma_small", {.dropMissing = true})->manifest.items.size(),
             1u);
    QCOMPARE(
        importFma(root / "tracks.csv", root / "fma_small", {.keepKnownBad = true})->manifest.items.size(),
        8u);
    // Without any audio the metadata can still be looked at; the paths are the published ones.
    const auto none = importFma(root / "tracks.csv", root / "elsewhere", {});
    QVERIFY(none.ok());
    QCOMPARE(none->manifest.items[0].path.string(), (root / "elsewhere" / "000" / "000002.mp3").string());
    QVERIFY(mentions(none->warnings, "2 of 2 audio files are missing"));
    QVERIFY(!importFma(root / "tracks.csv", root / "elsewhere", {.dropMissing = true}));
}

void ImportFmaTest::audioInAnyLayout()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeText(root / "tracks.csv", header() + row(2, "small", "training", "Rock") +
                                       row(3, "small", "training", "Rock") +
                                       row(5, "small", "training", "Rock"));
    for (const char *file : {"flat/000002.wav", "flat/000002.png", "flat/3.npy", "flat/deep/er/000005.mp3",
                             "flat/README.txt", "flat/cover.png"})
        writeText(root / file, "x");
    const auto imported = importFma(root / "tracks.csv", root / "flat", {});
    QVERIFY(imported.ok());
    QVERIFY(imported->warnings.empty());
    QCOMPARE(imported->manifest.items[0].path.filename().string(), std::string("000002.wav"));
    QCOMPARE(imported->manifest.items[1].path.filename().string(), std::string("3.npy"));
    QCOMPARE(imported->manifest.items[2].path.filename().string(), std::string("000005.mp3"));
}

void ImportFmaTest::filesOfOtherNamesAreToldByAnExample()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeText(root / "tracks.csv",
              header() + row(2, "small", "training", "Rock") + row(3, "small", "training", "Rock"));
    for (const char *file : {"clips/000002.mp3", "clips/excerpt-000003.mp3"})
        writeText(root / file, "x");
    const std::string example =
        "; files are told by the track's number as their name, in any folder; found was for "
        "example excerpt-000003.mp3";
    const auto imported = importFma(root / "tracks.csv", root / "clips", {});
    QVERIFY(imported.ok());
    QVERIFY(mentions(imported->warnings, "1 of 2 audio files are missing in " + (root / "clips").string() +
                                             ": 000/000003.mp3" + example + "; kept"));
    fs::remove(root / "clips" / "000002.mp3");
    const auto none = importFma(root / "tracks.csv", root / "clips", {.dropMissing = true});
    QVERIFY(!none);
    QVERIFY2(none.error().message.find("2 missing: 000/000002.mp3, 000/000003.mp3" + example) !=
                 std::string::npos,
             none.error().message.c_str());
    fs::remove(root / "clips" / "excerpt-000003.mp3");
    QVERIFY(mentions(importFma(root / "tracks.csv", root / "clips", {})->warnings,
                     "; the folder holds no audio, picture or array at all; kept"));
}

void ImportFmaTest::badRowsAreSkipped()
{
    const QTemporaryDir temporary;
    const fs::path table = folderOf(temporary) / "tracks.csv";
    writeText(table, header() + row(2, "small", "training", "Rock") + "nonsense\n" +
                         "x7,[],A,b,c,small,training,Rock,[],t\n" + row(4, "small", "", "Rock") +
                         row(6, "tiny", "training", "Rock") + "9,[],\"cut off");
    const auto imported = importFma(table, {}, {});
    QVERIFY(imported.ok());
    QCOMPARE(imported->manifest.items.size(), 2u);
    QVERIFY(mentions(imported->warnings, "line 7: 1 cells instead of 10; skipped"));
    QVERIFY(mentions(imported->warnings, "line 8: \"x7\" is not a track id; skipped"));
    QVERIFY(mentions(imported->warnings, "track 4: unknown split \"\"; it is in none"));
    QVERIFY(mentions(imported->warnings, "track 6: unknown subset \"tiny\"; skipped"));
    QVERIFY(mentions(imported->warnings, "a quote is never closed"));
}

void ImportFmaTest::refusesOtherTables()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    QVERIFY(!importFma(root / "missing.csv", {}, {}));
    QVERIFY(!importFma(root, {}, {}));
    for (const char *text : {"", "path,genre\na.mp3,rock\n", "track_id,title\n2,x\n", "track_id,genre\n"}) {
        writeText(root / "other.csv", text);
        QVERIFY(!importFma(root / "other.csv", {}, {}));
    }
}

void ImportFmaTest::publishedExcerpt()
{
    GENRESCOPE_NEEDS_DATA();
    const auto imported =
        importFma(dataFolder() / "fma" / "tracks_excerpt.csv", dataFolder() / "fma", {.subset = "full"});
    QVERIFY(imported.ok());
    const std::vector<ManifestItem> &items = imported->manifest.items;
    QVERIFY(items.size() >= 10u);
    QCOMPARE(items[0].path.filename().string(), std::string("000002.mp3"));
    QVERIFY(fs::exists(items[0].path));
    QCOMPARE(items[0].genre, std::string("Hip-Hop"));
    QCOMPARE(items[0].artist, std::string("AWOL"));
    QCOMPARE(items[0].album, std::string("AWOL - A Way Of Life"));
    QCOMPARE(items[0].title, std::string("Food"));
    QVERIFY(items[0].split == Split::Train);
    QVERIFY(
        mentions(imported->warnings, "a quote is never closed")); // the excerpt ends in the middle of a cell
    QVERIFY(leakageWarnings(imported->manifest, {.contents = false}).empty());
    const auto small = importFma(dataFolder() / "fma" / "tracks_excerpt.csv", dataFolder() / "fma", {});
    QVERIFY(small->manifest.items.size() < items.size());
}

void ImportFmaTest::smallGenreTable()
{
    GENRESCOPE_NEEDS_DATA();
    const auto imported = importFma(dataFolder() / "fma" / "fma_small_genres.csv", {}, {});
    QVERIFY(imported.ok());
    QCOMPARE(imported->manifest.items.size(), 7994u);
    QCOMPARE(imported->manifest.genres().size(), 8u);
    QVERIFY(!imported->officialSplit);
    QVERIFY(mentions(imported->warnings, "6 clips known to be broken"));
}

void ImportFmaTest::realSizeIsQuick()
{
    // As many rows as the published table, and as long ones (106,574 rows, 260 MB) - a tenth of them, in a
    // tenth of the time it may take.
    const QTemporaryDir temporary;
    const fs::path table = folderOf(temporary) / "tracks.csv";
    const std::string bio(2300, 'b');
    std::string text = header();
    for (int id = 1; id <= 10657; ++id)
        text += fmt::format("{},[],A,\"{}\n\"\"{}\",N{},large,training,Rock,[],T\n", id, bio, id, id % 100);
    writeText(table, text);
    QElapsedTimer timer;
    timer.start();
    CsvRow record;
    Result<CsvReader> reader = CsvReader::open(table);
    QVERIFY(reader.ok());
    std::size_t records = 0;
    while (reader->next(record))
        ++records;
    QCOMPARE(records, 10660u);
    qInfo("%.0f MB/s",
          static_cast<double>(text.size()) / 1e3 / static_cast<double>(std::max<qint64>(timer.elapsed(), 1)));
    const auto imported = importFma(table, {}, {.subset = "full", .keepKnownBad = true});
    QVERIFY(imported.ok());
    QCOMPARE(imported->manifest.items.size(), 10657u);
}

QTEST_APPLESS_MAIN(ImportFmaTest)
#include "tst_import_fma.moc"
