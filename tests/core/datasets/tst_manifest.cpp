// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/manifest.h"
#include "tests/core/datasets/dataset_helpers.h"

using namespace genrescope;
using namespace genrescope::test;
namespace fs = std::filesystem;

class ManifestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenManifestReadsBack();
    void pathsAreRelativeWhereTheyCanBe();
    void pathsThroughSymbolicLinks();
    void movedFolderStaysReadable();
    void readsWhatSpreadsheetsWrite();
    void badRowsAreWarnings();
    void refusesWhatIsNoManifest();
    void splitNames();
    void genresAndIndices();
    void realManifests();
};

void ManifestTest::writtenManifestReadsBack()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    const Manifest manifest{{
        {.path = root / "ロック" / "曲 – 1.mp3",
         .genre = "Rock, Pop",
         .split = Split::Train,
         .artist = "Sigur \"Rós\""},
        {.path = root / "b.npy", .genre = "Folk", .split = Split::Validation, .album = "two\nlines"},
        {.path = root / "c,d.png", .genre = "Folk", .split = Split::Test, .title = "T"},
        {.path = root / "e.wav", .genre = "Jazz"},
    }};
    QVERIFY(writeManifest(manifest, root / "sets" / "manifest.csv").ok());
    const auto read = readManifest(root / "sets" / "manifest.csv");
    QVERIFY(read.ok());
    QVERIFY(read->warnings.empty());
    QCOMPARE(read->manifest.items.size(), manifest.items.size());
    for (std::size_t i = 0; i < manifest.items.size(); ++i) {
        const ManifestItem &before = manifest.items[i], &after = read->manifest.items[i];
        QCOMPARE(after.path.string(), before.path.string());
        QCOMPARE(after.genre, before.genre);
        QVERIFY(after.split == before.split);
        QCOMPARE(after.artist, before.artist);
        QCOMPARE(after.album, before.album);
        QCOMPARE(after.title, before.title);
    }
}

void ManifestTest::pathsAreRelativeWhereTheyCanBe()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    const Manifest manifest{{{.path = root / "sets" / "in" / "a.mp3", .genre = "x", .split = Split::Train},
                             {.path = root / "music" / "b.mp3", .genre = "x"},
                             {.path = "/nowhere/near/c.mp3", .genre = "y"}}};
    QVERIFY(writeManifest(manifest, root / "sets" / "m.csv").ok());
    QCOMPARE(readText(root / "sets" / "m.csv"),
             std::string("path,genre,split\nin/a.mp3,x,train\n../music/b.mp3,x,\n/nowhere/near/c.mp3,y,\n"));
}

void ManifestTest::pathsThroughSymbolicLinks()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeText(root / "disk" / "deep" / "music" / "a.mp3", "x");
    fs::create_directories(root / "home" / "far" / "away");
    // The folder of the manifest is itself a link: `..` from it leads elsewhere than its name says.
    fs::create_directory_symlink(root / "home" / "far" / "away", root / "sets");
    fs::create_directory_symlink(root / "disk" / "deep" / "music", root / "home" / "far" / "away" / "linked");
    const Manifest manifest{{{.path = root / "disk" / "deep" / "music" / "a.mp3", .genre = "x"},
                             {.path = root / "sets" / "linked" / "a.mp3", .genre = "x"}}};
    QVERIFY(writeManifest(manifest, root / "sets" / "m.csv").ok());
    const auto read = readManifest(root / "sets" / "m.csv");
    QVERIFY(read.ok());
    for (const ManifestItem &item : read->manifest.items)
        QVERIFY2(fs::exists(item.path), item.path.c_str());
    // Any program finds the files from the manifest's folder, and a linked data set keeps its short name.
    QCOMPARE(readText(root / "sets" / "m.csv"),
             std::string("path,genre,split\n../../../disk/deep/music/a.mp3,x,\nlinked/a.mp3,x,\n"));
    QVERIFY(fs::exists(root / "sets" / "../../../disk/deep/music/a.mp3"));
}

void ManifestTest::movedFolderStaysReadable()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeText(root / "old" / "music" / "a.mp3", "x");
    QVERIFY(
        writeManifest({{{.path = root / "old" / "music" / "a.mp3", .genre = "x"}}}, root / "old" / "m.csv")
            .ok());
    fs::rename(root / "old", root / "new");
    const auto read = readManifest(root / "new" / "m.csv");
    QVERIFY(read.ok());
    QVERIFY(fs::exists(read->manifest.items.front().path));
}

void ManifestTest::readsWhatSpreadsheetsWrite()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeText(root / "m.csv",
              "\xEF\xBB\xBF"
              "Title, Genre ,PATH,extra,Split\r\n\r\n\"One, two\", rock ,\"sub/a b.mp3\",9,Training\r\n"
              ",jazz,b.mp3,,VAL\r\n,jazz,c.mp3,,test");
    const auto read = readManifest(root / "m.csv");
    QVERIFY(read.ok());
    QVERIFY(read->warnings.empty());
    const std::vector<ManifestItem> &items = read->manifest.items;
    QCOMPARE(items.size(), 3u);
    QCOMPARE(items[0].title, std::string("One, two"));
    QCOMPARE(items[0].genre, std::string("rock"));
    QCOMPARE(items[0].path.string(), (root / "sub" / "a b.mp3").string());
    QVERIFY(items[0].split == Split::Train);
    QVERIFY(items[1].split == Split::Validation);
    QVERIFY(items[2].split == Split::Test);
}

void ManifestTest::badRowsAreWarnings()
{
    const QTemporaryDir temporary;
    const fs::path file = folderOf(temporary) / "m.csv";
    writeText(file, "path,genre,split\na.mp3,rock,train\nb.mp3,,train\n,rock,train\nc.mp3,rock,holdout\n"
                    "d, e.mp3,rock,train\nf.mp3\na.mp3,rock,test\ng.mp3,\"rock\n");
    const auto read = readManifest(file);
    QVERIFY(read.ok());
    const std::vector<std::string> expected = {
        "line 3: no genre; skipped",
        "line 4: no path; skipped",
        "line 5: split \"holdout\" is none of train, validation, test; the item is in no split",
        "line 6: 4 cells instead of 3 (an unquoted comma?); skipped",
        "line 7: no genre; skipped",
        "line 8: the same file as line 2: a.mp3",
        "line 9: a quote is never closed; the record is left out",
    };
    QCOMPARE(read->warnings.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(read->warnings[i], expected[i]);
    QCOMPARE(read->manifest.items.size(), 3u);
    QVERIFY(read->manifest.items[1].split == Split::None);
}

void ManifestTest::refusesWhatIsNoManifest()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    QVERIFY(!readManifest(root / "missing.csv"));
    QVERIFY(!readManifest(root));
    writeText(root / "empty.csv", "");
    QVERIFY(!readManifest(root / "empty.csv"));
    writeText(root / "columns.csv", "path,label\na.mp3,rock\n");
    const auto columns = readManifest(root / "columns.csv");
    QVERIFY(!columns);
    QVERIFY(columns.error().message.find("has no column \"genre\"") != std::string::npos);
    std::string noise;
    for (int i = 0; i < 4000; ++i)
        noise.push_back(static_cast<char>(i * 7919 % 251));
    writeText(root / "noise.csv", noise);
    QVERIFY(!readManifest(root / "noise.csv"));
    writeText(root / "header.csv", "path,genre,split\n");
    QVERIFY(readManifest(root / "header.csv")->manifest.items.empty());
}

void ManifestTest::splitNames()
{
    for (const Split split : {Split::None, Split::Train, Split::Validation, Split::Test})
        QVERIFY(splitFromString(toString(split)) == split);
    QVERIFY(splitFromString("training") == Split::Train);
    QVERIFY(splitFromString(" Valid ") == Split::Validation);
    QVERIFY(splitFromString("val") == Split::Validation);
    QVERIFY(!splitFromString("traning"));
}

void ManifestTest::genresAndIndices()
{
    const Manifest manifest{{{.path = "a", .genre = "rock", .split = Split::Test},
                             {.path = "b", .genre = "Pop", .split = Split::Train},
                             {.path = "c", .genre = "rock", .split = Split::Train}}};
    QVERIFY((manifest.genres() == std::vector<std::string>{"Pop", "rock"}));
    QVERIFY((manifest.indices(Split::Train) == std::vector<std::size_t>{1, 2}));
    QVERIFY(manifest.indices(Split::Validation).empty());
}

void ManifestTest::realManifests()
{
    GENRESCOPE_NEEDS_DATA();
    const auto read = readManifest(dataFolder() / "gtzan" / "mel.csv");
    QVERIFY(read.ok());
    QVERIFY(read->warnings.empty());
    QCOMPARE(read->manifest.items.size(), 639u);
    QCOMPARE(read->manifest.genres().size(), 10u);
    QCOMPARE(read->manifest.indices(Split::Train).size() + read->manifest.indices(Split::Validation).size(),
             639u);
    for (const ManifestItem &item : read->manifest.items)
        QVERIFY2(fs::exists(item.path), item.path.c_str());
}

QTEST_APPLESS_MAIN(ManifestTest)
#include "tst_manifest.moc"
