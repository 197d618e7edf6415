// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/media_files.h"
#include "core/audio/mono_stream.h"
#include "core/datasets/dataset_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace genrescope;
namespace fs = std::filesystem;

class TestMediaFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names();
    void folders();
    void playlists();
    void plsPlaylists();
    void aPlaylistIsNoSoundByItself();
    void webAddressesAreToldApart();
    void aScanCanBeStopped();
    void whatCannotBeListedStays();

private:
    fs::path touch(const QString &name, const QByteArray &bytes = {})
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path.toStdString();
    }

    QTemporaryDir m_folder;
};

void TestMediaFiles::names()
{
    for (const char *name :
         {"a.mp3", "A.MP3", "x/b.FlAc", "c.d.ogg", "é.opus", "m.m4a", "v.mkv", "w.wma", "x.aiff"})
        QVERIFY2(looksLikeMedia(name), name);
    for (const char *name : {"mp3", "a.txt", "a.mp3.part", "a.m3u", "folder/", "", ".mp3"})
        QVERIFY2(!looksLikeMedia(name), name);
    QVERIFY(looksLikePlaylist("a.M3U"));
    QVERIFY(looksLikePlaylist("a.m3u8"));
    QVERIFY(!looksLikePlaylist("a.mp3"));
}

void TestMediaFiles::folders()
{
    const fs::path b = touch(QStringLiteral("tree/b.mp3"));
    const fs::path a = touch(QStringLiteral("tree/a/z.ogg"));
    const fs::path c = touch(QStringLiteral("tree/ç/夜.flac"));
    touch(QStringLiteral("tree/notes.txt"));
    touch(QStringLiteral("tree/.hidden.mp3"));
    const fs::path text = touch(QStringLiteral("tree/notes.txt"));
    const fs::path tree = m_folder.filePath(QStringLiteral("tree")).toStdString();
    fs::create_directory_symlink(tree, tree / "circle");
    QCOMPARE(expandMediaPaths({tree}), (std::vector<fs::path>{a, b, c}));
    // What is named by hand stays, whatever its name, in the order given; what comes twice comes once.
    QCOMPARE(expandMediaPaths({text, b, tree, tree / "a" / ".." / "b.mp3"}),
             (std::vector<fs::path>{text, b, a, c}));
}

void TestMediaFiles::playlists()
{
    const fs::path song = touch(QStringLiteral("lists/songs/one two.mp3"));
    const fs::path list =
        touch(QStringLiteral("lists/mix.m3u8"),
              "\xEF\xBB\xBF#EXTM3U\r\n#EXTINF:12,Title\r\nsongs/one two.mp3\r\n\r\n/abs/é.ogg\n"
              "songs\\one two.mp3\nfile:///abs/with%20space.flac\nmissing.wav");
    const fs::path folder = list.parent_path();
    const auto entries = readPlaylist(list);
    QVERIFY(entries.ok());
    QCOMPARE(*entries, (std::vector<fs::path>{song, "/abs/é.ogg", song, "/abs/with space.flac",
                                              folder / "missing.wav"}));
    QCOMPARE(expandMediaPaths({list}),
             (std::vector<fs::path>{song, "/abs/é.ogg", "/abs/with space.flac", folder / "missing.wav"}));
    const fs::path binary = touch(QStringLiteral("lists/binary.m3u"), QByteArray("\0\1\2\n", 4));
    QVERIFY(!readPlaylist(binary).ok());
    QVERIFY(!readPlaylist(folder / "none.m3u").ok());
    QVERIFY(!readPlaylist(folder).ok());
}

void TestMediaFiles::plsPlaylists()
{
    const fs::path song = touch(QStringLiteral("pls/songs/one two.mp3"));
    const fs::path list =
        touch(QStringLiteral("pls/mix.PLS"),
              "\xEF\xBB\xBF[playlist]\r\nNumberOfEntries=5\r\nFile10=last.ogg\r\nFile1=songs/one two.mp3\r\n"
              "Title1=File9=no.mp3\r\nLength1=-1\r\nfile2 = "
              "/abs/\xC3\xA9.ogg\nFILE3=file:///abs/with%20space.flac\n"
              "File4=file://localhost/abs/x.wav\nFile5=http://example.org/a.mp3\nFile=none.mp3\nFile6=\n"
              "FileX=none.mp3\nVersion=2");
    const fs::path folder = list.parent_path();
    const std::vector<fs::path> expected{song,
                                         "/abs/é.ogg",
                                         "/abs/with space.flac",
                                         "/abs/x.wav",
                                         "http://example.org/a.mp3",
                                         folder / "last.ogg"};
    const auto entries = readPlaylist(list);
    QVERIFY(entries.ok());
    QCOMPARE(*entries, expected);
    QVERIFY(looksLikePlaylist(list));
    QCOMPARE(expandMediaPaths({list}), expected);
    const fs::path prose = touch(QStringLiteral("pls/prose.pls"), "nothing of the kind\n");
    QCOMPARE(readPlaylist(prose).error().message, prose.string() + ": is not a playlist");
    QVERIFY(readPlaylist(touch(QStringLiteral("pls/empty.pls"), "[playlist]\n"))->empty());
}

void TestMediaFiles::aPlaylistIsNoSoundByItself()
{
    const auto errorOf = [](const fs::path &path) { return decodeMono(path, 22050).error().message; };
    for (const auto &[name, text] : {std::pair("self/a.m3u", "#EXTM3U\n./../self/a.m3u\n"),
                                     std::pair("self/a.pls", "[playlist]\nFile1=a.pls\n")}) {
        const fs::path self = touch(QString::fromLatin1(name), text);
        QCOMPARE(expandMediaPaths({self}), std::vector<fs::path>{self});
        QCOMPARE(errorOf(self), self.string() + ": is a playlist that lists itself");
    }
    const fs::path inner = touch(QStringLiteral("self/inner.m3u"), "x.mp3\n");
    const fs::path outer = touch(QStringLiteral("self/outer.m3u"), "inner.m3u\n");
    QCOMPARE(expandMediaPaths({outer}), std::vector<fs::path>{inner});
    QCOMPARE(errorOf(inner),
             inner.string() + ": is a playlist, not audio; open it by itself for what it lists");
}

void TestMediaFiles::webAddressesAreToldApart()
{
    const fs::path list =
        touch(QStringLiteral("lists/radio.m3u"), "http://example.org/a/b.mp3\nrtsp://x/y\n");
    const auto entries = expandMediaPaths({list});
    QCOMPARE(entries, (std::vector<fs::path>{"http://example.org/a/b.mp3", "rtsp://x/y"}));
    for (const fs::path &entry : entries) {
        QVERIFY(isWebAddress(entry));
        QCOMPARE(decodeMono(entry, 22050).error().message,
                 entry.string() + ": is a web address; only local files can be read");
    }
    for (const char *local : {"/music/a.mp3", "a://b/../c", "file:///music/a.mp3", "folder/http://x", ""})
        QVERIFY2(!isWebAddress(local), local);
}

void TestMediaFiles::aScanCanBeStopped()
{
    const fs::path tree = touch(QStringLiteral("stop/a/1.mp3")).parent_path().parent_path();
    touch(QStringLiteral("stop/b/2.mp3"));
    std::stop_source stop;
    QCOMPARE(expandMediaPaths({tree}, stop.get_token()).size(), std::size_t{2});
    QCOMPARE(findItems(tree, stop.get_token()).items.size(), std::size_t{2});
    stop.request_stop();
    QVERIFY(expandMediaPaths({tree}, stop.get_token()).empty());
    QVERIFY(findItems(tree, stop.get_token()).items.empty());
}

void TestMediaFiles::whatCannotBeListedStays()
{
    const fs::path missing = m_folder.filePath(QStringLiteral("gone.m3u")).toStdString();
    const fs::path nowhere = m_folder.filePath(QStringLiteral("nowhere")).toStdString();
    QCOMPARE(expandMediaPaths({missing, nowhere}), (std::vector<fs::path>{missing, nowhere}));
    if (::geteuid() == 0)
        QSKIP("NOT TESTED: root may list every folder");
    const fs::path closed = touch(QStringLiteral("closed/a.mp3")).parent_path();
    fs::permissions(closed, fs::perms::none);
    const auto expanded = expandMediaPaths({closed});
    fs::permissions(closed, fs::perms::owner_all);
    QCOMPARE(expanded, std::vector<fs::path>{closed});
}

QTEST_GUILESS_MAIN(TestMediaFiles)
#include "tst_media_files.moc"
