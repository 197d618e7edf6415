// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/media_watch.h"
#include "tests/support/encode_audio.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;
using namespace genrescope::test;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

class TestMediaWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsNew();
    void whatIsBeingWrittenIsWaitedFor();
    void aDiskThatGoesAndComesBack();
    void whatIsNotFollowed();
    void manyFiles();

private:
    static void put(const fs::path &file, const char *text = "x")
    {
        fs::create_directories(file.parent_path());
        QVERIFY(writeContents(QString::fromStdString(file.string()), text));
    }
    static std::vector<std::string> names(const MediaWatch::Look &look)
    {
        std::vector<std::string> all;
        for (const auto &file : look.ready)
            all.push_back(file.filename().string());
        return all;
    }
};

void TestMediaWatch::onlyWhatIsNew()
{
    QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    put(root / "old.mp3");
    MediaWatch watch(root, 0ms);
    QVERIFY(watch.look().ready.empty());
    put(root / "b" / "deep" / "new.mp3");
    put(root / "a.flac");
    put(root / "notes.txt");
    const auto look = watch.look();
    QCOMPARE(names(look), (std::vector<std::string>{"a.flac", "new.mp3"}));
    QCOMPARE(look.folders.size(), 3u);
    QVERIFY(watch.look().ready.empty()); // told once
    put(root / "old.mp3", "tagged anew");
    QVERIFY(watch.look().ready.empty());
}

void TestMediaWatch::whatIsBeingWrittenIsWaitedFor()
{
    QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    MediaWatch watch(root, 200ms);
    QVERIFY(watch.look().isThere);
    put(root / "slow.mp3", "");
    QElapsedTimer clock;
    for (int i = 1; i <= 5; ++i) { // longer than `quiet` in all, but never standing still for so long
        const auto look = watch.look();
        QVERIFY(look.ready.empty());
        QCOMPARE(look.growing, 1u);
        QTest::qWait(80);
        put(root / "slow.mp3", QByteArray(i * 10, 'x').constData());
        clock.start();
    }
    MediaWatch::Look look;
    while ((look = watch.look()).ready.empty() && clock.elapsed() < 5000)
        QTest::qWait(10);
    QCOMPARE(names(look), std::vector<std::string>{"slow.mp3"});
    QVERIFY2(clock.elapsed() >= 190, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(look.growing, 0u);
    // The copy had only stood still: what follows is told of, too. What is taken away later is not.
    put(root / "slow.mp3", QByteArray(100, 'x').constData());
    QCOMPARE(watch.look().growing, 1u);
    for (clock.start(); (look = watch.look()).ready.empty() && clock.elapsed() < 5000;)
        QTest::qWait(10);
    QCOMPARE(names(look), std::vector<std::string>{"slow.mp3"});
    put(root / "slow.mp3", QByteArray(90, 'x').constData());
    QCOMPARE(watch.look().growing, 0u);
}

void TestMediaWatch::aDiskThatGoesAndComesBack()
{
    QTemporaryDir folder;
    const fs::path root = fs::path(folder.path().toStdString()) / "disk", away = root.string() + "-away";
    put(root / "old.mp3");
    MediaWatch watch(root, 0ms);
    QVERIFY(watch.look().isThere);
    fs::rename(root, away);
    QVERIFY(!watch.look().isThere);
    put(away / "new.mp3");
    fs::create_directory(root); // the empty mount point
    QVERIFY(watch.look().ready.empty());
    fs::remove(root);
    fs::rename(away, root);
    QCOMPARE(names(watch.look()), std::vector<std::string>{"new.mp3"});

    // Not there when the watching began: what it brings along is not new.
    MediaWatch late(root.string() + "-late", 0ms);
    QVERIFY(!late.look().isThere);
    put(root.string() + "-late/there.mp3");
    QVERIFY(late.look().ready.empty());
}

void TestMediaWatch::whatIsNotFollowed()
{
    QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    MediaWatch watch(root, 0ms);
    (void)watch.look();
    put(root / ".hidden.mp3");
    put(root / ".trash" / "gone.mp3");
    fs::create_directory_symlink(root, root / "loop");
    put(root / "here.mp3");
    QCOMPARE(names(watch.look()), std::vector<std::string>{"here.mp3"});
}

void TestMediaWatch::manyFiles()
{
    QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    MediaWatch watch(root, 0ms);
    (void)watch.look();
    for (int i = 0; i < 5000; ++i)
        put(root / std::to_string(i % 50) / (std::to_string(i) + ".mp3"));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(watch.look().ready.size(), 5000u);
    qInfo("5,000 new files in 50 folders: %lld ms", clock.elapsed());
    clock.restart();
    QVERIFY(watch.look().ready.empty());
    qInfo("the next look: %lld ms", clock.elapsed());
}

QTEST_GUILESS_MAIN(TestMediaWatch)
#include "tst_media_watch.moc"
