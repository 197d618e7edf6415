// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/content_hash.h"
#include "core/datasets/manifest_edit.h"
#include "tests/core/datasets/dataset_helpers.h"

using namespace genrescope;
using namespace genrescope::test;
namespace fs = std::filesystem;

class ManifestEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheGenreChanges();
    void lineEndsAndQuotesStay();
    void aFileThatSomebodyChangedIsLeftAlone();
    void readOnlyFilesAreLeftAlone();
    void linksAndPermissionsStay();
    void splitsChangeAlone();
    void aMissingSplitColumnIsAdded();
    void badEditsChangeNothing();
    void aCopyKeepsWhatItDoesNotKnow();
    void aCopyOfLooseFiles();
};

namespace {

std::string hashOf(const fs::path &file)
{
    const auto hash = fileContentHash(file);
    return hash ? *hash : std::string();
}

/// `genre` for the item that readManifest() lists as number `item`.
Result<ManifestEdited> relabel(const fs::path &file, std::size_t item, const std::string &genre)
{
    const auto read = readManifest(file);
    const std::vector<GenreEdit> edits{{read->records.at(item), genre}};
    return relabelManifest(file, hashOf(file), edits);
}

} // namespace

void ManifestEditTest::onlyTheGenreChanges()
{
    const QTemporaryDir temporary;
    const fs::path file = folderOf(temporary) / "m.csv";
    // What a writer of our own columns would lose: a comment column, an absolute path, a record without a
    // genre, a split of another name, spaces.
    writeText(file,
              "path,genre,split,rating,mood\n../a.mp3,rock,Training,5,\"calm, slow\"\n/x/b.mp3,,test,,\n"
              "c.mp3 , jazz ,holdout,3,\n\nd.mp3,rock\n");
    const auto read = readManifest(file);
    QVERIFY(read.ok());
    QVERIFY(read->records == (std::vector<std::size_t>{1, 3, 4}));
    const std::vector<GenreEdit> edits{{3, "blues, slow"}, {4, "pop"}};
    const auto edited = relabelManifest(file, hashOf(file), edits);
    QVERIFY2(edited.ok(), edited.ok() ? "" : edited.error().message.c_str());
    QVERIFY(!edited->changedMeanwhile);
    QCOMPARE(edited->hash, hashOf(file));
    QCOMPARE(readText(file),
             std::string(
                 "path,genre,split,rating,mood\n../a.mp3,rock,Training,5,\"calm, slow\"\n/x/b.mp3,,test,,\n"
                 "\"c.mp3 \",\"blues, slow\",holdout,3,\n\nd.mp3,pop\n"));
}

void ManifestEditTest::splitsChangeAlone()
{
    const QTemporaryDir temporary;
    const fs::path file = folderOf(temporary) / "m.csv";
    writeText(file,
              "path,genre,split,mood\na.mp3,rock,Training,calm\nb.mp3,jazz,holdout,\nc.mp3,pop,test,x\n");
    // The first says so already in its own words, and the second is in no split, as far as we know.
    const std::vector<GenreEdit> edits{
        {1, "rock", Split::Train}, {2, "jazz", Split::None}, {3, "pop", Split::Validation}};
    QVERIFY(relabelManifest(file, hashOf(file), edits).ok());
    QCOMPARE(readText(file),
             std::string("path,genre,split,mood\na.mp3,rock,Training,calm\nb.mp3,jazz,holdout,\n"
                         "c.mp3,pop,validation,x\n"));
}

void ManifestEditTest::aMissingSplitColumnIsAdded()
{
    const QTemporaryDir temporary;
    const fs::path file = folderOf(temporary) / "m.csv";
    const std::string mark = "\xEF\xBB\xBF";
    writeText(file, mark + "path,genre\r\na.mp3,rock\r\nb.mp3,jazz\r\n");
    const std::vector<GenreEdit> none{{1, "rock", Split::None}};
    QVERIFY(relabelManifest(file, hashOf(file), none).ok());
    QCOMPARE(readText(file), mark + "path,genre\r\na.mp3,rock\r\nb.mp3,jazz\r\n");
    const std::vector<GenreEdit> edits{{1, "rock", Split::Test}, {2, "jazz", Split::Train}};
    QVERIFY(relabelManifest(file, hashOf(file), edits).ok());
    QCOMPARE(readText(file), mark + "path,genre,split\r\na.mp3,rock,test\r\nb.mp3,jazz,train\r\n");
    QVERIFY(readManifest(file)->manifest.items[1].split == Split::Train);
}

void ManifestEditTest::lineEndsAndQuotesStay()
{
    const QTemporaryDir temporary;
    const fs::path file = folderOf(temporary) / "m.csv";
    const std::string mark = "\xEF\xBB\xBF";
    writeText(file,
              mark +
                  "path,title,genre\r\n\"a.mp3\",\"two\r\nlines, \"\"quoted\"\"\",rock\r\n\r\nb.mp3,x,jazz");
    QVERIFY(relabel(file, 1, "folk").ok());
    QCOMPARE(readText(file),
             mark +
                 "path,title,genre\r\n\"a.mp3\",\"two\r\nlines, \"\"quoted\"\"\",rock\r\n\r\nb.mp3,x,folk");
    QVERIFY(relabel(file, 0, "folk").ok());
    QCOMPARE(readText(file),
             mark + "path,title,genre\r\na.mp3,\"two\r\nlines, \"\"quoted\"\"\",folk\r\n\r\nb.mp3,x,folk");
    // A record that is cut off stays as it is, beside the one that changes.
    writeText(file, "path,genre\na.mp3,rock\nb.mp3,\"never closed\nc.mp3,x\n");
    QVERIFY(relabel(file, 0, "pop").ok());
    QCOMPARE(readText(file), std::string("path,genre\na.mp3,pop\nb.mp3,\"never closed\nc.mp3,x\n"));
}

void ManifestEditTest::aFileThatSomebodyChangedIsLeftAlone()
{
    const QTemporaryDir temporary;
    const fs::path file = folderOf(temporary) / "m.csv";
    writeText(file, "path,genre\na.mp3,rock\n");
    const std::string asRead = hashOf(file);
    writeText(file, "path,genre\nother.mp3,rock\na.mp3,rock\n");
    const std::vector<GenreEdit> edits{{1, "pop"}};
    const auto edited = relabelManifest(file, asRead, edits);
    QVERIFY(edited.ok());
    QVERIFY(edited->changedMeanwhile);
    QCOMPARE(readText(file), std::string("path,genre\nother.mp3,rock\na.mp3,rock\n"));
}

void ManifestEditTest::readOnlyFilesAreLeftAlone()
{
    const QTemporaryDir temporary;
    const fs::path file = folderOf(temporary) / "m.csv";
    writeText(file, "path,genre\na.mp3,rock\n");
    fs::permissions(file, fs::perms::owner_read | fs::perms::group_read);
    const auto edited = relabel(file, 0, "pop"); // root could write all the same
    QVERIFY(!edited.ok());
    QVERIFY(edited.error().message.find("m.csv") != std::string::npos);
    QCOMPARE(readText(file), std::string("path,genre\na.mp3,rock\n"));
    fs::remove(file);
    QVERIFY(!relabelManifest(file, "x", {}).ok());
}

void ManifestEditTest::linksAndPermissionsStay()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeText(root / "disk" / "m.csv", "path,genre\na.mp3,rock\n");
    const fs::perms mine = fs::perms::owner_read | fs::perms::owner_write;
    fs::permissions(root / "disk" / "m.csv", mine);
    fs::create_symlink(root / "disk" / "m.csv", root / "link.csv");
    QVERIFY(relabel(root / "link.csv", 0, "pop").ok());
    QVERIFY(fs::is_symlink(root / "link.csv"));
    QCOMPARE(readText(root / "disk" / "m.csv"), std::string("path,genre\na.mp3,pop\n"));
    QVERIFY(fs::status(root / "disk" / "m.csv").permissions() == mine);
}

void ManifestEditTest::badEditsChangeNothing()
{
    const QTemporaryDir temporary;
    const fs::path file = folderOf(temporary) / "m.csv";
    const std::string text = "path,genre\na.mp3,rock\n";
    writeText(file, text);
    QVERIFY(!relabel(file, 0, " ").ok());
    QVERIFY(!relabel(file, 0, "a\nb").ok());
    const std::vector<GenreEdit> missing{{2, "pop"}};
    QVERIFY(!relabelManifest(file, hashOf(file), missing).ok());
    QCOMPARE(readText(file), text);
}

void ManifestEditTest::aCopyKeepsWhatItDoesNotKnow()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    const fs::path file = root / "set" / "m.csv";
    writeText(file, "path,genre,rating\nin/a.mp3,rock,5\nb.mp3,,4\n/nowhere/near/c.mp3,jazz,3\n");
    const auto read = readManifest(file);
    ManifestCopy copy{.source = file, .sourceHash = hashOf(file)};
    copy.items = read->manifest.items;
    copy.records = read->records;
    copy.items[1].genre = "blues";
    copy.items.push_back({.path = root / "loose" / "d.mp3", .genre = "pop", .title = "D"});
    copy.items.push_back({.path = root / "loose" / "e.mp3"}); // no genre: no manifest can hold it
    copy.records.insert(copy.records.end(), {0, 0});
    const fs::path target = root / "other" / "copy.csv";
    auto copied = copyManifest(copy, target);
    QVERIFY2(copied.ok(), copied.ok() ? "" : copied.error().message.c_str());
    QCOMPARE(readText(target),
             std::string("path,genre,rating,title\n../set/in/a.mp3,rock,5\n../set/b.mp3,,4\n"
                         "/nowhere/near/c.mp3,blues,3\n../loose/d.mp3,pop,,D\n"));
    QVERIFY(copied->records == (std::vector<std::size_t>{1, 3, 4, 0}));
    QVERIFY(copied->columnsKept);
    QCOMPARE(copied->hash, hashOf(target));
    QVERIFY(readManifest(target)->records == (std::vector<std::size_t>{1, 3, 4}));

    // Over itself.
    QVERIFY(copyManifest(copy, file).ok());
    QCOMPARE(readText(file), std::string("path,genre,rating,title\nin/a.mp3,rock,5\nb.mp3,,4\n"
                                         "/nowhere/near/c.mp3,blues,3\n../loose/d.mp3,pop,,D\n"));
    // The source is another file by now: what was read of it is still written.
    copied = copyManifest(copy, target);
    QVERIFY(copied.ok());
    QVERIFY(!copied->columnsKept);
    QVERIFY(copied->records == (std::vector<std::size_t>{1, 2, 3, 0}));
    QCOMPARE(copied->hash, hashOf(target));
    QCOMPARE(readManifest(target)->manifest.items.size(), 3u);
}

void ManifestEditTest::aCopyOfLooseFiles()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    const ManifestCopy copy{.items = {{.path = root / "a.mp3"}, {.path = root / "b.mp3", .genre = "folk"}},
                            .records = {0, 0}};
    const auto copied = copyManifest(copy, root / "m.csv");
    QVERIFY(copied.ok());
    QVERIFY(copied->columnsKept);
    QVERIFY(copied->records == (std::vector<std::size_t>{0, 1}));
    QCOMPARE(readText(root / "m.csv"), std::string("path,genre,split\nb.mp3,folk,\n"));
}

QTEST_GUILESS_MAIN(ManifestEditTest)
#include "tst_manifest_edit.moc"
