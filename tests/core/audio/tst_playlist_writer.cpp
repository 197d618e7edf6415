// SPDX-License-Identifier: GPL-3.0-or-later
// Playlists we write, read back by our own reader; and the .m3u of other programs, in other encodings.
#include "core/audio/media_files.h"
#include "core/audio/playlist_writer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

fs::path touch(const fs::path &path, std::string_view bytes = {})
{
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

QByteArray contents(const fs::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPlaylistWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatPlayersShow()
    {
        const QTemporaryDir temporary;
        const fs::path folder(temporary.path().toStdString());
        const fs::path list = folder / "out" / "mine.m3u8"; // the folder is made
        const auto done = writePlaylist({{folder / "out" / "a" / "b.mp3", "Björk", "Jóga", 305.4},
                                         {folder / "out" / "untitled.ogg", "", "", 0.0},
                                         {folder / "elsewhere.wav", "", "Two\nlines", 0.4}},
                                        list);
        QVERIFY2(done.ok(), done ? "" : done.error().message.c_str());
        const QByteArray expected = "#EXTM3U\n"
                                    "#EXTINF:305,Björk - Jóga\na/b.mp3\n"
                                    "#EXTINF:-1,untitled\nuntitled.ogg\n"
                                    "#EXTINF:0,Two lines\n" +
                                    QByteArray::fromStdString((folder / "elsewhere.wav").string()) + "\n";
        QCOMPARE(contents(list), expected);
    }

    void ourReaderGivesTheSamePathsBack()
    {
        const QTemporaryDir temporary;
        const fs::path folder(temporary.path().toStdString());
        std::vector<PlaylistEntry> entries;
        for (const char *name : {"plain.mp3", "# one.mp3", "#EXTINF.mp3", " space.mp3", "夜/ç.flac",
                                 "back\\slash.mp3", "per%20cent.mp3", "latin-\xe9.mp3", "dots/../up.mp3"})
            entries.push_back({.path = touch(folder / name)});
        entries.push_back({.path = "/nowhere/else.mp3"});
        const fs::path list = folder / "list.m3u8";
        QVERIFY(writePlaylist(entries, list).ok());
        const auto read = readPlaylist(list);
        QVERIFY2(read.ok(), read ? "" : read.error().message.c_str());
        QCOMPARE(read->size(), entries.size());
        for (std::size_t i = 0; i < entries.size(); ++i)
            QCOMPARE(QString::fromStdString((*read)[i].string()),
                     QString::fromStdString(entries[i].path.lexically_normal().string()));
    }

    void aLineEndInANameIsAnErrorAndNothingIsWritten()
    {
        const QTemporaryDir temporary;
        const fs::path list = fs::path(temporary.path().toStdString()) / "list.m3u8";
        const auto done = writePlaylist({{.path = "/music/two\nlines.mp3"}}, list);
        QVERIFY(!done);
        QVERIFY(QString::fromStdString(done.error().message).contains(QStringLiteral("line end")));
        QVERIFY(!fs::exists(list));
    }

    void otherEncodingsAreUnderstood()
    {
        const QTemporaryDir temporary;
        const fs::path folder(temporary.path().toStdString());
        const fs::path umlaut = touch(folder / "Größe.mp3");
        const fs::path quotes = touch(folder / "sub" / "it’s.mp3");
        const fs::path bytes = touch(folder / "raw-\xe9.mp3"); // a name that really has this byte
        const fs::path list = touch(folder / "old.m3u", "Gr\xf6\xdf"
                                                        "e.mp3\r\nsub\\it\x92s.mp3\r\nraw-\xe9.mp3\r\n");
        const auto read = readPlaylist(list);
        QVERIFY(read.ok());
        QCOMPARE(read->size(), std::size_t{3});
        QVERIFY((*read)[0] == umlaut);
        QVERIFY((*read)[1] == quotes);
        QVERIFY((*read)[2] == bytes);
    }
};

QTEST_GUILESS_MAIN(TestPlaylistWriter)

#include "tst_playlist_writer.moc"
