// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/import_csv.h"
#include "core/datasets/import_folder.h"
#include "core/datasets/import_gtzan.h"
#include "tests/core/datasets/dataset_helpers.h"

#include <fmt/format.h>
#include <map>
#include <stop_token>

using namespace genrescope;
using namespace genrescope::test;
namespace fs = std::filesystem;

class ImportersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folderPerGenre();
    void folderWithSplitFolders();
    void folderThatHoldsAMixture();
    void folderThatIsNone();
    void folderThroughSymbolicLinks();
    void csvWithUsualNames();
    void csvWithNamedColumns();
    void csvFromASpreadsheet();
    void csvThatIsNone();
    void gtzanWithLists();
    void gtzanListsOfAnyMaking();
    void gtzanWithoutLists();
    void gtzanFolderAbove();
    void gtzanThatIsNone();
    void realGtzan();
};

void ImportersTest::folderPerGenre()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    for (const char *file : {"rock/b.MP3", "rock/a.flac", "rock/live/c.ogg", "Jazz & Blues/音楽.npy",
                             "rock/._a.flac", "rock/.DS_Store", "rock/cover.txt", "loose.mp3", ".git/x.mp3"})
        writeText(root / file, "x");
    fs::create_directory(root / "empty");
    const auto imported = importFolder(root, {.tags = false});
    QVERIFY(imported.ok());
    const std::vector<ManifestItem> &items = imported->manifest.items;
    QCOMPARE(items.size(), 4u);
    QCOMPARE(items[0].path.string(), (root / "Jazz & Blues" / "音楽.npy").string());
    QCOMPARE(items[0].genre, std::string("Jazz & Blues"));
    QCOMPARE(items[1].path.string(), (root / "rock" / "a.flac").string());
    QCOMPARE(items[2].path.string(), (root / "rock" / "b.MP3").string());
    QCOMPARE(items[3].path.string(), (root / "rock" / "live" / "c.ogg").string());
    QVERIFY(!imported->officialSplit);
    QVERIFY(mentions(imported->warnings, "1 file outside any genre folder left out"));
    QVERIFY(mentions(imported->warnings, "empty: holds nothing to import"));
    QVERIFY(mentions(imported->notes, "1 file of no known kind left out: cover.txt"));
}

void ImportersTest::folderWithSplitFolders()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    for (const char *file : {"train/rock/a.png", "val/rock/b.png", "test/jazz/c.png"})
        writeText(root / file, "x");
    const auto imported = importFolder(root, {});
    QVERIFY(imported.ok());
    QVERIFY(imported->officialSplit);
    QVERIFY((imported->manifest.genres() == std::vector<std::string>{"jazz", "rock"}));
    for (const Split split : {Split::Train, Split::Validation, Split::Test})
        QCOMPARE(imported->manifest.indices(split).size(), 1u);
    // One folder called like a split among genres is a genre.
    const QTemporaryDir other;
    writeText(folderOf(other) / "test" / "a.mp3", "x");
    writeText(folderOf(other) / "rock" / "a.mp3", "x");
    QVERIFY(
        (importFolder(folderOf(other), {})->manifest.genres() == std::vector<std::string>{"rock", "test"}));
}

void ImportersTest::folderThatHoldsAMixture()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    for (const char *file : {"rock/a.wav", "rock/a.png", "rock/b.png"})
        writeText(root / file, "x");
    QVERIFY(
        mentions(importFolder(root, {.tags = false})->warnings, "holds a mixture (1 x audio, 2 x picture)"));
    const auto pictures = importFolder(root, {.only = ItemKind::Picture});
    QCOMPARE(pictures->manifest.items.size(), 2u);
    QVERIFY(pictures->warnings.empty());
    QVERIFY(!importFolder(root, {.only = ItemKind::Array}));
}

void ImportersTest::folderThatIsNone()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    QVERIFY(!importFolder(root / "missing", {}));
    QVERIFY(!importFolder(root, {}));
    writeText(root / "file", "x");
    const auto file = importFolder(root / "file", {});
    QVERIFY(!file);
    QVERIFY(file.error().message.ends_with("is a file; a folder is needed here"));
    writeWav(root / "rock" / "a.wav", melody(0.2));
    std::stop_source stopped;
    stopped.request_stop();
    QVERIFY(!importFolder(root, {}, {}, stopped.get_token()));
    QVERIFY(importFolder(root, {}).ok());
}

void ImportersTest::folderThroughSymbolicLinks()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeText(root / "disk" / "a.mp3", "x");
    fs::create_directories(root / "set" / "jazz");
    fs::create_directory_symlink(root / "disk", root / "set" / "rock");
    fs::create_symlink(root / "disk" / "a.mp3", root / "set" / "jazz" / "b.mp3");
    fs::create_symlink(root / "gone.mp3", root / "set" / "jazz" / "broken.mp3");
    fs::create_directory_symlink(root / "set", root / "set" / "jazz" / "loop");
    const auto imported = importFolder(root / "set", {.tags = false});
    QVERIFY(imported.ok());
    QCOMPARE(imported->manifest.items.size(), 2u);
    QCOMPARE(imported->manifest.items[1].path.string(), (root / "set" / "rock" / "a.mp3").string());
}

void ImportersTest::csvWithUsualNames()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeText(root / "a.mp3", "x");
    writeText(root / "t.csv",
              "Filename,Label,Artist,Subset\na.mp3,rock,Nico,training\nsub/b.mp3,jazz,,val\n,jazz,,\n"
              "c.mp3,,,\nd.mp3,rock,,fold1\n");
    const auto imported = importCsv(root / "t.csv", {});
    QVERIFY(imported.ok());
    QVERIFY(imported->officialSplit);
    QCOMPARE(imported->manifest.items.size(), 3u);
    QCOMPARE(imported->manifest.items[0].artist, std::string("Nico"));
    QVERIFY(imported->manifest.items[1].split == Split::Validation);
    QVERIFY(mentions(imported->warnings, "line 4: no path; skipped"));
    QVERIFY(mentions(imported->warnings, "line 5: no genre; skipped"));
    QVERIFY(mentions(imported->warnings, "2 of 3 files do not exist: sub/b.mp3, d.mp3"));
    QVERIFY(
        mentions(imported->warnings, "column Subset: 1 line says neither train, validation nor test: fold1"));
}

void ImportersTest::csvWithNamedColumns()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeText(root / "music" / "x.npy", "x");
    writeText(root / "t.csv", "where,kind,genre\nx.npy,ska,wrong\n");
    const auto imported =
        importCsv(root / "t.csv", {.pathColumn = "WHERE", .genreColumn = "kind", .root = root / "music"});
    QVERIFY(imported.ok());
    QVERIFY(imported->warnings.empty());
    QCOMPARE(imported->manifest.items.front().genre, std::string("ska"));
    QVERIFY(fs::exists(imported->manifest.items.front().path));
    const auto missing = importCsv(root / "t.csv", {.pathColumn = "where", .genreColumn = "style"});
    QVERIFY(!missing);
    QVERIFY(
        missing.error().message.ends_with("has no column \"style\"; its columns are: where, kind, genre"));
    const auto unnamed = importCsv(root / "t.csv", {});
    QVERIFY(!unnamed);
    QVERIFY(unnamed.error().message.find("name it with --path-column") != std::string::npos);
}

void ImportersTest::csvFromASpreadsheet()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeText(root / "a,b.mp3", "x");
    writeText(root / "t.csv", "\xEF\xBB\xBFpath;genre;title\r\na,b.mp3;Été;\"one\r\ntwo\"\r\n");
    const auto imported = importCsv(root / "t.csv", {});
    QVERIFY(imported.ok());
    QVERIFY(imported->warnings.empty());
    QCOMPARE(imported->manifest.items.front().genre, std::string("Été"));
    QCOMPARE(imported->manifest.items.front().title, std::string("one\r\ntwo"));
    writeText(root / "tabs.tsv", "path\tgenre\na.mp3\trock\n");
    QCOMPARE(importCsv(root / "tabs.tsv", {})->manifest.items.size(), 1u);
}

void ImportersTest::csvThatIsNone()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    QVERIFY(!importCsv(root / "missing.csv", {}));
    writeText(root / "empty.csv", "");
    QVERIFY(!importCsv(root / "empty.csv", {}));
    writeText(root / "header.csv", "path,genre\n");
    QVERIFY(!importCsv(root / "header.csv", {}));
}

void ImportersTest::gtzanWithLists()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    for (const char *file :
         {"blues/blues.00000.npy", "blues/blues.00001.npy", "blues/blues.00002.npy", "rock/rock.00007.npy"})
        writeText(root / "mel" / file, "x");
    writeText(root / "lists" / "train_filtered.txt", "blues/blues.00000.wav\r\nrock/rock.00007.wav\n\n");
    writeText(root / "lists" / "valid_filtered.txt", "blues/blues.00001.wav\nblues/blues.00000.wav");
    writeText(root / "lists" / "test_filtered.txt", "rock/rock.00009.wav\n");
    const auto imported = importGtzan(root / "mel", {.listFolder = root / "lists"});
    QVERIFY(imported.ok());
    QVERIFY(imported->officialSplit);
    QCOMPARE(imported->manifest.items.size(), 3u);
    QVERIFY(imported->manifest.items[0].split == Split::Train);
    QVERIFY(imported->manifest.items[1].split == Split::Validation);
    QVERIFY(imported->manifest.items[2].split == Split::Train);
    QVERIFY(mentions(imported->notes, "1 file that no list names left out"));
    QVERIFY(mentions(imported->warnings,
                     "line 2: blues/blues.00000 is in the list of train too; it stays there"));
    QVERIFY(mentions(imported->warnings, "1 of 4 listed tracks are missing"));
    QVERIFY(mentions(imported->warnings, "no folder for classical, country"));
    const std::string expected =
        "train_filtered.txt, valid_filtered.txt and test_filtered.txt, one path a line "
        "(blues/blues.00029.wav)";
    const auto noLists = importGtzan(root / "mel", {.listFolder = root});
    QVERIFY(!noLists);
    QCOMPARE(noLists.error().message,
             root.string() + ": holds no split list; --lists wants a folder with the fault-filtered lists " +
                 expected);
    writeText(root / "other" / "train_filtered.txt", "blues/nothing.00001.wav\n");
    const auto others = importGtzan(root / "mel", {.listFolder = root / "other"});
    QVERIFY(!others);
    QVERIFY2(others.error().message.find("in none of the lists (train_filtered.txt), which should be") !=
                 std::string::npos,
             others.error().message.c_str());
    QVERIFY(others.error().message.find(expected + "; the first file looked for is blues/blues.000") !=
            std::string::npos);
    QVERIFY(!importGtzan(root / "mel", {.trainList = root / "none.txt"}));
    QCOMPARE(importGtzan(root / "mel", {.listFolder = root / "lists", .lists = false})->manifest.items.size(),
             4u);
}

void ImportersTest::gtzanListsOfAnyMaking()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    for (const char *file : {"blues/blues00000.png", "pop/pop.00001.png", "jazz/jazz.00002.png"})
        writeText(root / file, "x");
    // Bare names, Windows paths, Kaggle's pictures without the dot, the lists found beside the folders.
    writeText(root / "train_filtered.txt",
              "# a comment\nblues.00000.wav\ngenres\\pop\\pop.00001.au\njazz.00002\n");
    const auto imported = importGtzan(root, {});
    QVERIFY(imported.ok());
    QCOMPARE(imported->manifest.indices(Split::Train).size(), 3u);
}

void ImportersTest::gtzanWithoutLists()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    for (const std::string &genre : gtzanGenres()) {
        for (int i = 0; i < 3; ++i)
            writeText(root / genre / fmt::format("{}.{:05}.au", genre, i), "x");
    }
    writeText(root / "blues" / "blues.00000.png", "x");
    writeText(root / "notes" / "a.mp3", "x");
    const auto imported = importGtzan(root, {});
    QVERIFY(imported.ok());
    QCOMPARE(imported->manifest.items.size(), 31u);
    QVERIFY(!imported->officialSplit);
    QVERIFY(mentions(imported->warnings, "known faults"));
    QVERIFY(mentions(imported->warnings, "in several formats"));
    QCOMPARE(importGtzan(root, {.only = ItemKind::Audio})->manifest.items.size(), 30u);
}

void ImportersTest::gtzanFolderAbove()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeText(root / "genres_original" / "blues" / "blues.00000.wav", "x");
    QCOMPARE(importGtzan(root, {})->manifest.items.size(), 1u);
    writeText(root / "images_original" / "blues" / "blues00000.png", "x");
    QCOMPARE(importGtzan(root, {})->manifest.items.front().path.extension().string(), std::string(".wav"));
    QCOMPARE(importGtzan(root / "images_original", {})->manifest.items.size(), 1u);
}

void ImportersTest::gtzanThatIsNone()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    QVERIFY(!importGtzan(root / "missing", {}));
    QVERIFY(!importGtzan(root, {}));
    writeText(root / "a" / "rock" / "x.wav", "x");
    writeText(root / "b" / "rock" / "x.wav", "x");
    const auto several = importGtzan(root, {});
    QVERIFY(!several);
    QVERIFY(several.error().message.find("name one") != std::string::npos);
}

void ImportersTest::realGtzan()
{
    GENRESCOPE_NEEDS_DATA();
    const fs::path gtzan = dataFolder() / "gtzan";
    for (const char *kind : {"mel", "linear"}) {
        const auto imported = importGtzan(gtzan / kind, {.listFolder = gtzan});
        QVERIFY(imported.ok());
        QCOMPARE(imported->manifest.indices(Split::Train).size(), 442u);
        QCOMPARE(imported->manifest.indices(Split::Validation).size(), 197u);
        QCOMPARE(imported->manifest.genres().size(), 10u);
        // The manifest made by hand says the same of every file.
        const auto made = readManifest(gtzan / (std::string(kind) + ".csv"));
        std::map<fs::path, Split> expected;
        for (const ManifestItem &item : made->manifest.items)
            expected[item.path] = item.split;
        for (const ManifestItem &item : imported->manifest.items)
            QVERIFY2(expected.at(item.path) == item.split, item.path.c_str());
    }
}

QTEST_APPLESS_MAIN(ImportersTest)
#include "tst_importers.moc"
