// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/datasets/manifest_backup.h"
#include "tests/core/datasets/dataset_helpers.h"

using namespace genrescope;
using namespace genrescope::test;
namespace fs = std::filesystem;

namespace {

void write(const fs::path &file, const std::string &text)
{
    QVERIFY(writeFileAtomically(file, text));
}

std::string textOf(const fs::path &file)
{
    const auto text = readFile(file);
    return text ? *text : std::string();
}

} // namespace

class ManifestBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasComesBackAndWhatIsStays()
    {
        const QTemporaryDir temporary;
        const fs::path file = folderOf(temporary) / "m.csv", folder = folderOf(temporary) / "kept";
        QVERIFY(manifestBackups(file, folder).empty());
        write(file, "path,genre\na.mp3,rock\n");
        QVERIFY(backUpManifest(file, folder));
        QVERIFY(backUpManifest(file, folder)); // the same: one copy
        QCOMPARE(manifestBackups(file, folder).size(), std::size_t(1));
        write(file, "path,genre\na.mp3,jazz\n");
        fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
        const fs::path link = folderOf(temporary) / "link.csv";
        fs::create_symlink(file, link);
        const auto backups = manifestBackups(link, folder); // by whatever path
        QCOMPARE(backups.size(), std::size_t(1));
        QVERIFY(restoreManifest(link, backups.front(), folder));
        QCOMPARE(textOf(file), std::string("path,genre\na.mp3,rock\n"));
        QVERIFY(fs::is_symlink(link));
        QCOMPARE(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
        const auto after = manifestBackups(file, folder);
        QCOMPARE(after.size(), std::size_t(2));
        QCOMPARE(textOf(after.front().file), std::string("path,genre\na.mp3,jazz\n"));
        fs::remove(file); // thrown away by mistake
        QVERIFY(restoreManifest(file, after.front(), folder));
        QCOMPARE(textOf(file), std::string("path,genre\na.mp3,jazz\n"));
    }

    void theNewestFiveStayOfEachManifest()
    {
        const QTemporaryDir temporary;
        const fs::path folder = folderOf(temporary) / "kept";
        const fs::path file = folderOf(temporary) / "m.csv", other = folderOf(temporary) / "o.csv";
        write(other, "other");
        QVERIFY(backUpManifest(other, folder));
        for (int i = 0; i < 8; ++i) {
            write(file, std::to_string(i));
            QVERIFY(backUpManifest(file, folder));
        }
        const auto backups = manifestBackups(file, folder);
        QCOMPARE(backups.size(), std::size_t(5));
        for (std::size_t i = 0; i < backups.size(); ++i)
            QCOMPARE(textOf(backups[i].file), std::to_string(7 - i));
        QCOMPARE(manifestBackups(other, folder).size(), std::size_t(1));
    }

    void whatCannotBeDoneIsSaid()
    {
        const QTemporaryDir temporary;
        const fs::path file = folderOf(temporary) / "m.csv", folder = folderOf(temporary) / "kept";
        QVERIFY(!backUpManifest(file, folder));
        write(file, "now");
        QVERIFY(!restoreManifest(file, {.file = folder / "gone.csv", .made = {}}, folder));
        QVERIFY(backUpManifest(file, folder));
        fs::permissions(file, fs::perms::owner_read); // is meant to stay
        const auto refused = restoreManifest(file, manifestBackups(file, folder).front(), folder);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.find("read-only") != std::string::npos);
        QCOMPARE(textOf(file), std::string("now"));
    }
};

QTEST_APPLESS_MAIN(ManifestBackupTest)
#include "tst_manifest_backup.moc"
