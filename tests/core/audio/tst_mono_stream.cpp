// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/mono_stream.h"
#include "core/audio/resampler.h"
#include "tests/support/encode_audio.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>
#include <span>
#include <sys/resource.h>

using namespace genrescope;
using namespace genrescope::test;

namespace {

constexpr double seconds = 5.0;

float largestDifference(std::span<const float> a, std::span<const float> b)
{
    float worst = a.size() == b.size() ? 0.0f : INFINITY;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        worst = std::max(worst, std::abs(a[i] - b[i]));
    return worst;
}

} // namespace

class TestMonoStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesEqualTheWhole_data();
    void piecesEqualTheWhole();
    void seekIsExact_data();
    void seekIsExact();
    void stretchOfAFile();
    void resamplerIgnoresBlockSizes();
    void extremeRates();
    void memoryDoesNotGrow();

private:
    QString encoded(const QString &kind);
    QTemporaryDir m_folder;
};

QString TestMonoStream::encoded(const QString &kind)
{
    const QByteArray name = kind.toLatin1();
    const QString path = m_folder.filePath(QStringLiteral("clip.") + kind);
    if (QFile::exists(path))
        return path;
    // Noise besides the tones: a shift by one sample must show.
    auto channels = twoTones(44100, seconds, 2);
    std::mt19937 random(3);
    std::uniform_real_distribution<float> noise(-0.3f, 0.3f);
    for (auto &channel : channels)
        for (float &sample : channel)
            sample += noise(random);
    const QHash<QByteArray, std::pair<const char *, const char *>> encoders = {
        {"mp3", {"mp3", "libmp3lame"}}, {"wav", {"wav", "pcm_s16le"}}, {"flac", {"flac", "flac"}},
        {"ogg", {"ogg", "libvorbis"}},  {"m4a", {"ipod", "aac"}},      {"wma", {"asf", "wmav2"}},
        {"opus", {"opus", "libopus"}},  {"mka", {"matroska", "flac"}}, {"mov", {"mov", "pcm_s16le"}}};
    const auto [muxer, encoder] = encoders.value(name);
    if (name == "opus")
        channels = twoTones(48000, seconds, 2);
    if (name == "m4a") // noise would come back as the decoder's own, which is never the same twice
        channels = twoTones(44100, seconds, 2, 1507.3);
    const QString reason = encodeAudio(
        channels,
        {.file = path, .muxer = muxer, .encoder = encoder, .sampleRate = name == "opus" ? 48000 : 44100});
    if (!reason.isEmpty()) {
        qWarning("NOT TESTED: %s", qPrintable(reason));
        return {};
    }
    return path;
}

void TestMonoStream::piecesEqualTheWhole_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("rate");
    for (const char *kind : {"mp3", "wav", "flac", "ogg", "opus", "m4a", "wma", "mka", "mov"})
        for (int rate : {0, 22050, 16000})
            QTest::newRow(qPrintable(QStringLiteral("%1 at %2 Hz").arg(QLatin1StringView(kind)).arg(rate)))
                << QString::fromLatin1(kind) << rate;
}

void TestMonoStream::piecesEqualTheWhole()
{
    QFETCH(QString, kind);
    QFETCH(int, rate);
    const QString path = encoded(kind);
    if (path.isEmpty())
        QSKIP("NOT TESTED: this FFmpeg lacks the encoder");
    const auto whole = decodeMono(path.toStdString(), rate);
    QVERIFY(whole.ok());
    auto stream = MonoStream::open(path.toStdString(), rate);
    QVERIFY(stream.ok());
    QCOMPARE((*stream)->sampleRate(), rate == 0 ? whole->source.sampleRate : rate);
    std::vector<float> pieces;
    std::mt19937 random(1);
    while (true) {
        std::vector<float> piece(1 + random() % 3000);
        const std::size_t count = (*stream)->read(piece);
        pieces.insert(pieces.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(count));
        if (count < piece.size())
            break;
    }
    QCOMPARE(pieces, whole->audio.samples); // bit by bit
    float more = 0.0f;
    QCOMPARE((*stream)->read({&more, 1}), std::size_t{0});
}

void TestMonoStream::seekIsExact_data()
{
    piecesEqualTheWhole_data();
}

void TestMonoStream::seekIsExact()
{
    QFETCH(QString, kind);
    QFETCH(int, rate);
    const QString path = encoded(kind);
    if (path.isEmpty())
        QSKIP("NOT TESTED: this FFmpeg lacks the encoder");
    const auto whole = decodeMono(path.toStdString(), rate);
    auto opened = MonoStream::open(path.toStdString(), rate);
    QVERIFY(opened.ok());
    MonoStream &stream = **opened;
    const std::vector<float> &samples = whole->audio.samples;
    // AAC decoders fill some bands with noise of their own; a shift by one sample would show as 0.03 and
    // more.
    const float tolerance = kind == QLatin1String("m4a") ? 0.003f : 2e-6f;
    for (double time_s : {0.0, 1.5, 0.3, 3.777, 4.5, 2.0001, 4.0, 2.9, 4.99, 0.05, 100.0, -1.0}) {
        QVERIFY(stream.seek(time_s).ok());
        std::vector<float> piece(3000);
        piece.resize(stream.read(piece));
        const auto first =
            std::min(samples.size(),
                     static_cast<std::size_t>(std::llround(std::max(time_s, 0.0) * stream.sampleRate())));
        const std::span<const float> expected =
            std::span(samples).subspan(first, std::min<std::size_t>(3000, samples.size() - first));
        const float worst = largestDifference(piece, expected);
        QVERIFY2(worst <= tolerance, qPrintable(QStringLiteral("%1 s: %2").arg(time_s).arg(worst)));
    }
}

void TestMonoStream::stretchOfAFile()
{
    const std::string path = encoded(QStringLiteral("flac")).toStdString();
    const auto whole = decodeMono(path, 22050);
    const auto stretch = decodeMono(path, 22050, 1.25, 2.0);
    QVERIFY(stretch.ok());
    QCOMPARE(stretch->audio.samples.size(), std::size_t{44100});
    const auto first = static_cast<std::size_t>(std::llround(1.25 * 22050));
    QVERIFY(largestDifference(stretch->audio.samples,
                              std::span(whole->audio.samples).subspan(first, 44100)) <= 2e-6f);
    const auto tail = decodeMono(path, 22050, 4.5, 2.0);
    QCOMPARE(tail->audio.samples.size(), std::size_t{11025});
    const auto beyond = decodeMono(path, 22050, 6.0, 1.0);
    QVERIFY(!beyond.ok());
    QCOMPARE(beyond.error().message, path + ": there is no sound after 6.0 s");
}

void TestMonoStream::resamplerIgnoresBlockSizes()
{
    std::mt19937 random(5);
    std::uniform_real_distribution<float> noise(-1.0f, 1.0f);
    std::vector<float> input(30011);
    for (float &sample : input)
        sample = noise(random);
    const auto resampled = [&](std::size_t inputBlock, std::size_t outputBlock) {
        Resampler resampler(44100, 16000);
        std::size_t at = 0;
        const auto feed = [&](std::span<float> out) {
            const std::size_t count = std::min({inputBlock, out.size(), input.size() - at});
            std::copy_n(input.begin() + static_cast<std::ptrdiff_t>(at), count, out.begin());
            at += count;
            return count;
        };
        std::vector<float> result;
        std::vector<float> block(outputBlock);
        while (const std::size_t count = resampler.read(block, feed))
            result.insert(result.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(count));
        return result;
    };
    const auto once = resampled(input.size(), input.size());
    QCOMPARE(once.size(), static_cast<std::size_t>(std::ceil(30011 * 16000.0 / 44100.0)));
    QCOMPARE(resampled(1, 777), once);
    QCOMPARE(resampled(4096, 1), once);
}

void TestMonoStream::extremeRates()
{
    const std::string path = encoded(QStringLiteral("wav")).toStdString();
    for (int rate : {8000, 11025, 44099, 96000, 192000}) {
        const auto decoded = decodeMono(path, rate);
        QVERIFY(decoded.ok());
        QCOMPARE(decoded->audio.samples.size(),
                 static_cast<std::size_t>(std::ceil(220500.0 * (rate / 44100.0))));
    }
    for (int rate : {-1, 1, 50, 2000000})
        QVERIFY(!decodeMono(path, rate).ok());
}

void TestMonoStream::memoryDoesNotGrow()
{
    // Forty minutes of stereo, 423 MB as WAV: a sparse file, so that the disk does not fill either.
    const QString path = m_folder.filePath(QStringLiteral("long.wav"));
    QByteArray header = contentsOf(encoded(QStringLiteral("wav"))).left(36);
    constexpr quint32 bytes = 40u * 60 * 44100 * 4;
    const auto number = [](quint32 value) {
        QByteArray text;
        for (int shift = 0; shift < 32; shift += 8)
            text.append(static_cast<char>(value >> shift));
        return text;
    };
    header.replace(4, 4, number(bytes + 36));
    QVERIFY(writeContents(path, header + "data" + number(bytes)));
    QVERIFY(QFile::resize(path, qint64{bytes} + 44));

    rusage before{};
    rusage after{};
    ::getrusage(RUSAGE_SELF, &before);
    auto stream = MonoStream::open(path.toStdString(), 22050);
    QVERIFY2(stream.ok(), stream.ok() ? "" : stream.error().message.c_str());
    std::vector<float> block(1 << 14);
    std::size_t total = 0;
    while (const std::size_t count = (*stream)->read(block))
        total += count;
    ::getrusage(RUSAGE_SELF, &after);
    QCOMPARE(total, std::size_t{40 * 60 * 22050});
    QVERIFY2(after.ru_maxrss - before.ru_maxrss < 20000,
             qPrintable(QString::number(after.ru_maxrss - before.ru_maxrss)));
}

QTEST_GUILESS_MAIN(TestMonoStream)
#include "tst_mono_stream.moc"
