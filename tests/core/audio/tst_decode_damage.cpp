// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a file that decodes, but not whole: damage in its middle is not called truncation, nor the
// other way.
#include "core/audio/mono_stream.h"
#include "tests/support/encode_audio.h"

#include <QTemporaryDir>
#include <QTest>
#include <random>

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

} // namespace

class TestDecodeDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedOggIsToldFromATruncatedOne_data();
    void damagedOggIsToldFromATruncatedOne();
    void aHoleInAnMp3IsToldFromATruncatedOne();

private:
    /// Some seconds of sound; empty where this FFmpeg cannot encode it.
    QByteArray encoded(const QString &kind, const char *encoder, const char *options = "",
                       double seconds = 2.0)
    {
        const QString path = m_folder.filePath(QStringLiteral("whole.") + kind);
        const QByteArray muxer = kind.toLatin1();
        const QString reason = encodeAudio(twoTones(rate, seconds, 2, 2900.0),
                                           {.file = path,
                                            .muxer = muxer.constData(),
                                            .encoder = encoder,
                                            .sampleRate = kind == QLatin1String("opus") ? 48000 : rate,
                                            .bitRate = 64000,
                                            .options = options});
        if (!reason.isEmpty() && !reason.startsWith(QLatin1String("no encoder")))
            qFatal("%s", qPrintable(reason));
        return reason.isEmpty() ? contentsOf(path) : QByteArray();
    }

    std::vector<std::string> warningsIn(const QString &kind, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("harmed.") + kind);
        if (!writeContents(path, bytes))
            qFatal("cannot write");
        const auto decoded = decodeMono(path.toStdString(), rate);
        return decoded ? decoded->warnings : std::vector<std::string>{decoded.error().message};
    }

    QTemporaryDir m_folder;
};

void TestDecodeDamage::damagedOggIsToldFromATruncatedOne_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("encoder");
    QTest::newRow("ogg") << QStringLiteral("ogg") << QByteArray("libvorbis");
    QTest::newRow("opus") << QStringLiteral("opus") << QByteArray("libopus");
}

void TestDecodeDamage::damagedOggIsToldFromATruncatedOne()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, encoder);
    const QByteArray whole = encoded(kind, encoder.constData(), "page_duration=100000");
    if (whole.isEmpty())
        QSKIP("NOT TESTED: this FFmpeg cannot encode it");
    const auto warningsOf = [&](const QByteArray &bytes) { return warningsIn(kind, bytes); };
    QVERIFY(warningsOf(whole).empty());
    // One flipped bit behind the headers, wherever it is, is noticed and is not called truncation.
    for (int percent = 60; percent < 100; percent += 3) {
        QByteArray bytes = whole;
        const auto at = bytes.size() * percent / 100;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
        const auto warnings = warningsOf(bytes);
        QVERIFY2(!warnings.empty(), qPrintable(QString::number(percent)));
        QVERIFY2(warnings.front().starts_with("damaged: 1 stretch"), warnings.front().c_str());
    }
    QByteArray noisy = whole;
    const QByteArray noise = randomBytes(static_cast<int>(whole.size() / 5), 9);
    noisy.replace(whole.size() * 7 / 10, noise.size(), noise);
    QCOMPARE(noisy.size(), whole.size());
    QVERIFY(warningsOf(noisy).front().starts_with("damaged: "));
    // Both: a stretch is broken, and the end is missing.
    const auto both = warningsOf(noisy.left(noisy.size() - 40));
    QCOMPARE(both.size(), std::size_t{2});
    QVERIFY2(both.back().starts_with("truncated: "), both.back().c_str());
}

void TestDecodeDamage::aHoleInAnMp3IsToldFromATruncatedOne()
{
    const QByteArray whole = encoded(QStringLiteral("mp3"), "libmp3lame", "", 10.0);
    if (whole.isEmpty())
        QSKIP("NOT TESTED: this FFmpeg cannot encode MP3");
    const auto firstOf = [&](const QByteArray &bytes) {
        const auto warnings = warningsIn(QStringLiteral("mp3"), bytes);
        return QString::fromStdString(warnings.empty() ? std::string() : warnings.front());
    };
    QCOMPARE(firstOf(whole), QString());
    const auto middle = whole.size() * 4 / 10, length = whole.size() / 5;
    QByteArray hole = whole, noise = whole, missing = whole;
    hole.replace(middle, length, QByteArray(length, '\0'));
    noise.replace(middle, length, randomBytes(static_cast<int>(length), 7));
    missing.remove(middle, length);
    for (const QByteArray &harmed : {hole, noise, missing}) {
        const QString said = firstOf(harmed);
        QVERIFY2(said.startsWith(QStringLiteral("damaged: 2.")) &&
                     said.endsWith(QStringLiteral(" of 10.1 s are missing inside the file")),
                 qPrintable(said));
    }
    for (const int percent : {30, 55, 80}) {
        const QString said = firstOf(whole.left(whole.size() * percent / 100));
        QVERIFY2(said.startsWith(QStringLiteral("truncated: ")), qPrintable(said));
    }
}

QTEST_GUILESS_MAIN(TestDecodeDamage)
#include "tst_decode_damage.moc"
