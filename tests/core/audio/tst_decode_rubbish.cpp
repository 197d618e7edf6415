// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/mono_stream.h"
#include "core/audio/tags.h"
#include "tests/support/encode_audio.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <limits>
#include <random>
#include <sys/stat.h>
#include <unistd.h>

using namespace genrescope;
using namespace genrescope::test;

namespace {

constexpr int rate = 22050;

QByteArray randomBytes(int length, unsigned seed)
{
    std::mt19937 random(seed);
    QByteArray bytes(length, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

struct Kind
{
    const char *name;
    const char *muxer;
    const char *encoder;
    const char *options = "";
};

constexpr Kind kinds[] = {{"mp3", "mp3", "libmp3lame"},
                          {"wav", "wav", "pcm_s16le"},
                          {"flac", "flac", "flac"},
                          {"ogg", "ogg", "libvorbis", "page_duration=100000"},
                          {"opus", "opus", "libopus", "page_duration=100000"},
                          {"m4a", "ipod", "aac", "movflags=faststart"},
                          {"aac", "adts", "aac"},
                          {"wma", "asf", "wmav2"},
                          {"aiff", "aiff", "pcm_s16be"},
                          {"mka", "matroska", "aac"}};

} // namespace

class TestDecodeRubbish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneClearSentence_data();
    void oneClearSentence();
    void noiseIsNotMusic();
    void unreadable();
    void pipeIsRefusedAtOnce();
    void videoWithoutSound();
    void mp4WithoutItsIndex();
    void noSamples();
    void truncatedGivesWhatItHas_data();
    void truncatedGivesWhatItHas();
    void damagedFilesNeverCrashOrHang_data();
    void damagedFilesNeverCrashOrHang();
    void aDamagedRateInAFrameIsNoNewRate();
    void brokenNumbersBecomeSilence();
    void hugeTagInFront();
    void wrongTagLength();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        return writeContents(path, bytes) ? path : QString();
    }
    QString errorOf(const QString &path)
    {
        const auto decoded = decodeMono(path.toStdString(), rate);
        return decoded.ok() ? QStringLiteral("(decoded %1 samples)").arg(decoded->audio.samples.size())
                            : QString::fromStdString(decoded.error().message);
    }

    QTemporaryDir m_folder;
    QHash<QString, QByteArray> m_good; ///< by Kind::name
};

void TestDecodeRubbish::initTestCase()
{
    for (const Kind &kind : kinds) {
        const QString path = m_folder.filePath(QStringLiteral("good.") + QLatin1String(kind.name));
        const QString reason = encodeAudio(twoTones(rate, 2.0, 2, 2900.0),
                                           {.file = path,
                                            .muxer = kind.muxer,
                                            .encoder = kind.encoder,
                                            .sampleRate = kind.name == QByteArray("opus") ? 48000 : rate,
                                            .bitRate = 64000,
                                            .options = kind.options});
        if (reason.startsWith(QLatin1String("no encoder"))) {
            qWarning("NOT TESTED: %s: %s", kind.name, qPrintable(reason));
            continue;
        }
        QVERIFY2(reason.isEmpty(), qPrintable(reason));
        m_good.insert(QLatin1String(kind.name), contentsOf(path));
    }
}

void TestDecodeRubbish::oneClearSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &bytes, const char *reason) {
        QTest::newRow(name) << bytes << QString::fromLatin1(reason);
    };
    row("empty.mp3", {}, "the file is empty");
    row("text.mp3", QByteArray("The quick brown fox jumps over the lazy dog.\n").repeated(50),
        "is text, not audio");
    row("subtitles.wav", "1\n00:00:01,000 --> 00:00:02,000\nHello\n\n", "is text, not audio");
    row("playlist.m3u", "#EXTM3U\n/etc/passwd\nhttp://127.0.0.1/x.mp3\n",
        "is a playlist, not audio; open it by itself for what it lists");
    row("hls.m3u8", "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n/etc/passwd\n#EXT-X-ENDLIST\n",
        "is a playlist, not audio; open it by itself for what it lists");
    row("concat.txt", "ffconcat version 1.0\nfile /etc/passwd\n", "is text, not audio");
    row("umlauts.txt", QByteArray("Grüße aus München, schöne Füße\n").repeated(20), "is text, not audio");
    row("page.html", "<!DOCTYPE html><html><body>Not found</body></html>", "is text, not audio");
    row("picture.mp3", QByteArray("\x89PNG\r\n\x1a\n", 8) + randomBytes(5000, 1),
        "is a PNG picture, not audio");
    row("photo.jpg", QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10) + randomBytes(5000, 2),
        "is a JPEG picture, not audio");
    row("paper.pdf", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n" + randomBytes(5000, 3), "is a PDF document, not audio");
    row("program",
        "\x7F"
        "ELF\2\1\1" +
            randomBytes(5000, 4),
        "is a program, not audio");
    row("score.mid", QByteArray("MThd\0\0\0\6\0\1\0\2\0\x60MTrk", 18) + randomBytes(100, 5),
        "is a MIDI score, which holds notes and no sound, not audio");
    row("zeros.mp3", QByteArray(100000, '\0'), "is not audio in any format known here");
    row("ones.mp3", QByteArray(100000, '\xFF'), "is not audio in any format known here");
    for (const char *stub : {"RIF", "OggS", "fLaC", "ID3"})
        row(qPrintable(QStringLiteral("stub-%1.mp3").arg(QLatin1String(stub))), stub,
            "cannot be decoded: the file is damaged or cut short");
    row("latin-stub.mp3",
        "\xE9"
        "abc\xE8"
        "defgh",
        "is not audio in any format known here");
    row("utf8-stub.mp3", "\xC3\xA9\xC3\xA8", "is not audio in any format known here");
    row("bom-stub.mp3", QByteArray("\xFF\xFE\x90\0", 4),
        "cannot be decoded: the file is damaged or cut short");
    row("short-text.mp3", "hello\n", "is text, not audio");
    row("only-a-tag.mp3", QByteArray("ID3\3\0\0\0\0\2\0", 10) + QByteArray(256, '\0'),
        "is not audio in any format known here");
    row("header.wav", QByteArray("RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0", 24),
        "cannot be decoded: the file is "
        "damaged or cut short");
    // An archive of MP3s holds whole MP3 frames, and is no MP3 all the same.
    row("songs.zip",
        QByteArray("PK\3\4\x14\0\0\0", 8) + QByteArray(40, 'x') + m_good.value(QStringLiteral("mp3")),
        "is a ZIP archive, not audio");
}

void TestDecodeRubbish::oneClearSentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const QString path = write(QString::fromLatin1(QTest::currentDataTag()), bytes);
    QCOMPARE(errorOf(path), path + QStringLiteral(": ") + reason);
    static_cast<void>(readTags(path.toStdString()));
}

void TestDecodeRubbish::noiseIsNotMusic()
{
    for (const char *ending :
         {"mp3", "wav", "flac", "ogg", "opus", "m4a", "aac", "wma", "aiff", "mp4", "mkv", "gsm", "vox"}) {
        for (unsigned seed = 0; seed < 8; ++seed) {
            const QString path = write(QStringLiteral("noise%1.%2").arg(seed).arg(QLatin1String(ending)),
                                       randomBytes(1 << (8 + seed), 100 + seed));
            QCOMPARE(errorOf(path), path + QStringLiteral(": is not audio in any format known here"));
        }
    }
    QCOMPARE(errorOf(m_folder.path()), m_folder.path() + QStringLiteral(": is a folder, not an audio file"));
}

void TestDecodeRubbish::unreadable()
{
    if (::geteuid() == 0)
        QSKIP("NOT TESTED: root may read every file, so nothing is unreadable here");
    const QString path = write(QStringLiteral("secret.mp3"), m_good.value(QStringLiteral("mp3")));
    QVERIFY(QFile::setPermissions(path, {}));
    QCOMPARE(errorOf(path), path + QStringLiteral(": cannot be read: permission denied"));
}

void TestDecodeRubbish::pipeIsRefusedAtOnce()
{
    const QString path = m_folder.filePath(QStringLiteral("pipe.wav"));
    QCOMPARE(::mkfifo(path.toLocal8Bit().constData(), 0600), 0);
    QCOMPARE(errorOf(path), path + QStringLiteral(": is not a regular file"));
    const auto tags = readTags(path.toStdString());
    QVERIFY(!tags.ok());
}

void TestDecodeRubbish::videoWithoutSound()
{
    // A sound track that nothing knows how to read is as good as none; none at all is made by renaming the
    // handler.
    const QString path = m_folder.filePath(QStringLiteral("film.mp4"));
    QVERIFY(encodeAudio(twoTones(44100, 1.0, 1),
                        {.file = path, .muxer = "mp4", .encoder = "aac", .withPicture = true})
                .isEmpty());
    QByteArray bytes = contentsOf(path);
    QVERIFY(bytes.contains("soun"));
    bytes.replace("soun", "hint").replace("smhd", "gmhd").replace("mp4a", "xxxx");
    QCOMPARE(errorOf(write(QStringLiteral("film.mp4"), bytes)),
             path + QStringLiteral(": holds no sound stream"));
}

void TestDecodeRubbish::mp4WithoutItsIndex()
{
    const QString path = m_folder.filePath(QStringLiteral("cut.m4a"));
    QVERIFY(
        encodeAudio(twoTones(44100, 2.0, 1), {.file = path, .muxer = "ipod", .encoder = "aac"}).isEmpty());
    const QByteArray bytes = contentsOf(path);
    write(QStringLiteral("cut.m4a"), bytes.left(bytes.size() / 2));
    QCOMPARE(errorOf(path),
             path +
                 QStringLiteral(": cannot be decoded: it is cut short, and the index at its end is missing"));
}

void TestDecodeRubbish::noSamples()
{
    const QString path = m_folder.filePath(QStringLiteral("nothing.wav"));
    QVERIFY(encodeAudio({{}}, {.file = path, .muxer = "wav", .encoder = "pcm_s16le"}).isEmpty());
    const auto opened = MonoStream::open(path.toStdString(), rate);
    QVERIFY(!opened.ok());
    QCOMPARE(QString::fromStdString(opened.error().message),
             path + QStringLiteral(": holds a sound stream without any sound in it"));
}

void TestDecodeRubbish::truncatedGivesWhatItHas_data()
{
    QTest::addColumn<QString>("kind");
    for (const Kind &kind : kinds)
        if (m_good.contains(QLatin1String(kind.name)))
            QTest::newRow(kind.name) << QString::fromLatin1(kind.name);
}

void TestDecodeRubbish::truncatedGivesWhatItHas()
{
    QFETCH(QString, kind);
    const QByteArray whole = m_good.value(kind);
    for (int percent : {99, 90, 75, 60}) {
        const QString path =
            write(QStringLiteral("cut.") + kind, whole.left(static_cast<int>(whole.size() * percent / 100)));
        const auto decoded = decodeMono(path.toStdString(), rate);
        QVERIFY2(decoded.ok(), decoded.ok() ? "" : decoded.error().message.c_str());
        // Ogg and FLAC lose the page or block that was cut, which can be a second of simple sound.
        QVERIFY(decoded->audio.duration_s() < 2.2);
        QVERIFY2(decoded->audio.duration_s() > 2.0 * percent / 100 - 1.1,
                 qPrintable(QString::number(percent)));
        QVERIFY2(!decoded->warnings.empty(), qPrintable(QString::number(percent)));
        QVERIFY2(decoded->warnings.front().starts_with("truncated: "), decoded->warnings.front().c_str());
    }
    for (int length = 0; length < std::min<int>(static_cast<int>(whole.size()), 3000); length += 41)
        static_cast<void>(errorOf(write(QStringLiteral("cut.") + kind, whole.left(length))));
}

void TestDecodeRubbish::damagedFilesNeverCrashOrHang_data()
{
    truncatedGivesWhatItHas_data();
}

void TestDecodeRubbish::damagedFilesNeverCrashOrHang()
{
    QFETCH(QString, kind);
    const QByteArray whole = m_good.value(kind);
    std::mt19937 random(7);
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < 30; ++round) {
        QByteArray bytes = whole;
        const int flips = 1 << (round % 8);
        const int within = round % 3 == 0 ? 512 : static_cast<int>(bytes.size());
        for (int i = 0; i < flips; ++i) {
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(within));
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
        }
        const QString path = write(QStringLiteral("damaged.") + kind, bytes);
        const auto decoded = decodeMono(path.toStdString(), rate);
        if (decoded.ok()) {
            for (const float sample : decoded->audio.samples)
                QVERIFY(std::isfinite(sample));
        } else {
            QVERIFY(decoded.error().message.starts_with(path.toStdString() + ": "));
        }
        static_cast<void>(readTags(path.toStdString()));
    }
    QVERIFY2(timer.elapsed() < 60000, "thirty damaged files of two seconds took more than a minute");
}

void TestDecodeRubbish::aDamagedRateInAFrameIsNoNewRate()
{
    if (!m_good.contains(QStringLiteral("mp3")))
        QSKIP("NOT TESTED: this FFmpeg cannot encode MP3");
    QByteArray bytes = m_good.value(QStringLiteral("mp3"));
    const double whole =
        decodeMono(write(QStringLiteral("whole.mp3"), bytes).toStdString(), rate)->audio.duration_s();
    // In one frame header after another, far apart, the bits that tell the sample rate are changed.
    int changed = 0;
    for (qsizetype at = bytes.size() / 3; at + 4 < bytes.size() && changed < 3; ++at) {
        const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
        const bool header = byte(at) == 0xff && (byte(at + 1) & 0xf6) == 0xf2 &&
                            (byte(at + 2) & 0xf0) != 0xf0 && (byte(at + 2) & 0x0c) != 0x0c;
        if (!header)
            continue;
        bytes[at + 2] = static_cast<char>(byte(at + 2) ^ 0x08);
        ++changed;
        at += bytes.size() / 6;
    }
    QVERIFY(changed >= 2);
    const auto decoded = decodeMono(write(QStringLiteral("rate.mp3"), bytes).toStdString(), rate);
    QVERIFY2(decoded.ok(), decoded.ok() ? "" : decoded.error().message.c_str());
    // FFmpeg's parser takes some frames (26 ms each) to find its step again after each; the rest must be
    // there.
    QVERIFY2(decoded->audio.duration_s() > whole - 0.6,
             qPrintable(QString::number(decoded->audio.duration_s())));
}

void TestDecodeRubbish::brokenNumbersBecomeSilence()
{
    auto channels = twoTones(rate, 1.0, 1);
    const std::vector<float> original = channels.front();
    channels[0][100] = std::numeric_limits<float>::quiet_NaN();
    channels[0][101] = std::numeric_limits<float>::infinity();
    channels[0][102] = -std::numeric_limits<float>::infinity();
    channels[0][103] = 1e30f;
    const QString path = m_folder.filePath(QStringLiteral("nan.wav"));
    QVERIFY(encodeAudio(channels, {.file = path, .muxer = "wav", .encoder = "pcm_f32le", .sampleRate = rate})
                .isEmpty());
    const auto decoded = decodeMono(path.toStdString(), rate);
    QVERIFY(decoded.ok());
    for (std::size_t i = 0; i < original.size(); ++i)
        QCOMPARE(decoded->audio.samples[i], i >= 100 && i <= 103 ? 0.0f : original[i]);
    QCOMPARE(decoded->warnings,
             std::vector<std::string>{"4 samples that are not numbers, or absurdly large, were set to 0"});
}

void TestDecodeRubbish::hugeTagInFront()
{
    const QByteArray mp3 = m_good.value(QStringLiteral("mp3"));
    if (mp3.isEmpty())
        QSKIP("NOT TESTED: this FFmpeg cannot encode MP3");
    const auto plain = decodeMono(write(QStringLiteral("plain.mp3"), mp3).toStdString(), rate);
    QVERIFY(plain.ok());
    // A 3 MB cover whose bytes look like MP3 frames, two tags in a row, and uncounted padding behind them.
    QByteArray cover =
        QByteArray("APIC\0\x2D\xC6\xC0\0\0", 10) + mp3.repeated(static_cast<int>(3000000 / mp3.size()) + 1);
    cover.truncate(3000000);
    const int size = static_cast<int>(cover.size());
    QByteArray tag("ID3\3\0\0", 6);
    for (int shift : {21, 14, 7, 0})
        tag.append(static_cast<char>(size >> shift & 0x7F));
    const QByteArray second = QByteArray("ID3\4\0\0\0\0\0\x0A", 10) + QByteArray(10, '\0');
    const QByteArray trailing = "TAG" + QByteArray(125, 'x');
    const auto tagged = decodeMono(
        write(QStringLiteral("tagged.mp3"), tag + cover + second + QByteArray(1234, '\0') + mp3 + trailing)
            .toStdString(),
        rate);
    QVERIFY2(tagged.ok(), tagged.ok() ? "" : tagged.error().message.c_str());
    QCOMPARE(tagged->audio.samples, plain->audio.samples);
    QVERIFY(tagged->warnings.empty());
}

void TestDecodeRubbish::wrongTagLength()
{
    const QByteArray mp3 = m_good.value(QStringLiteral("mp3"));
    if (mp3.isEmpty())
        QSKIP("NOT TESTED: this FFmpeg cannot encode MP3");
    const QByteArray tag("ID3\3\0\0\x7F\x7F\x7F\x7F", 10); // 256 MB, it says
    const auto decoded = decodeMono(write(QStringLiteral("liar.mp3"), tag + mp3).toStdString(), rate);
    QVERIFY2(decoded.ok(), decoded.ok() ? "" : decoded.error().message.c_str());
    QVERIFY(std::abs(decoded->audio.duration_s() - 2.0) < 0.1);
}

QTEST_GUILESS_MAIN(TestDecodeRubbish)
#include "tst_decode_rubbish.moc"
