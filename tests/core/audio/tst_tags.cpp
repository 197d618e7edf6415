// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/tags.h"
#include "tests/support/encode_audio.h"

#include <QHash>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace genrescope;
using namespace genrescope::test;

class TestTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormat_data();
    void everyFormat();
    void noTags();
    void unreadable();

private:
    QTemporaryDir m_folder;
};

void TestTags::everyFormat_data()
{
    QTest::addColumn<QByteArray>("muxer");
    QTest::addColumn<QByteArray>("encoder");
    const auto row = [](const char *muxer, const char *encoder) {
        QTest::newRow(muxer) << QByteArray(muxer) << QByteArray(encoder);
    };
    row("mp3", "libmp3lame");
    row("flac", "flac");
    row("ogg", "libvorbis");
    row("opus", "libopus");
    row("ipod", "aac");
    row("asf", "wmav2");
    row("wav", "pcm_s16le"); // its INFO list
}

void TestTags::everyFormat()
{
    QFETCH(QByteArray, muxer);
    QFETCH(QByteArray, encoder);
    const QHash<QByteArray, QString> endings = {{"ipod", QStringLiteral("m4a")},
                                                {"asf", QStringLiteral("wma")}};
    const QString path =
        m_folder.filePath(QStringLiteral("ünï ♫.") + endings.value(muxer, QString::fromLatin1(muxer)));
    const QString reason =
        encodeAudio(twoTones(48000, 2.0, 2), {.file = path,
                                              .muxer = muxer.constData(),
                                              .encoder = encoder.constData(),
                                              .sampleRate = 48000,
                                              .tags = {{"title", " 夜に駆ける "},
                                                       {"artist", "Ünïcödé"},
                                                       {"album", "Альбом"},
                                                       {"genre", "Jazz"},
                                                       {"date", "1959"},
                                                       {"WM/Year", "1959"}, // ASF's own name
                                                       {"track", "7"}}});
    if (reason.startsWith(QLatin1String("no encoder")))
        QSKIP(qPrintable(QStringLiteral("NOT TESTED: this FFmpeg has %1").arg(reason)));
    QVERIFY2(reason.isEmpty(), qPrintable(reason));
    const auto tags = readTags(path.toStdString());
    QVERIFY(tags.ok());
    QCOMPARE(tags->title, "夜に駆ける"); // blanks around the words are the tagger's
    QCOMPARE(tags->artist, "Ünïcödé");
    QCOMPARE(tags->album, "Альбом");
    QCOMPARE(tags->genre, "Jazz");
    QCOMPARE(tags->year, 1959);
    QCOMPARE(tags->trackNumber, 7);
    QVERIFY(std::abs(tags->duration_s - 2.0) < 0.2);
}

void TestTags::noTags()
{
    const QString path = m_folder.filePath(QStringLiteral("plain.wav"));
    QVERIFY(encodeAudio(twoTones(44100, 1.0, 1), {.file = path, .muxer = "wav", .encoder = "pcm_s16le"})
                .isEmpty());
    const auto tags = readTags(path.toStdString());
    QVERIFY(tags.ok());
    QVERIFY(tags->title.empty() && tags->artist.empty() && tags->genre.empty());
    QCOMPARE(tags->year, 0);
    QCOMPARE(tags->duration_s, 1.0);
    const QString text = m_folder.filePath(QStringLiteral("text.mp3"));
    QVERIFY(writeContents(text, "not music"));
    QVERIFY(readTags(text.toStdString()).ok());
}

void TestTags::unreadable()
{
    const QString path = m_folder.filePath(QStringLiteral("none.mp3"));
    const auto tags = readTags(path.toStdString());
    QVERIFY(!tags.ok());
    QCOMPARE(QString::fromStdString(tags.error().message), path + QStringLiteral(": there is no such file"));
    QVERIFY(!readTags(m_folder.path().toStdString()).ok());
}

QTEST_GUILESS_MAIN(TestTags)
#include "tst_tags.moc"
