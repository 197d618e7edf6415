// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/mono_stream.h"
#include "tests/support/encode_audio.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <numbers>

using namespace genrescope;
using namespace genrescope::test;

namespace {

constexpr double seconds = 3.0;
constexpr double high = 1507.3; // no multiple of 440 Hz is near: only the true lag aligns both tones

/// Amplitude of `frequency` in the middle second, by correlation with a sine and a cosine over whole periods.
double amplitudeOf(const AudioBuffer &audio, double frequency)
{
    double sine = 0.0;
    double cosine = 0.0;
    const auto start = static_cast<std::size_t>(audio.sampleRate);
    for (std::size_t i = start; i < 2 * start; ++i) {
        const double angle = 2.0 * std::numbers::pi * frequency * static_cast<double>(i) / audio.sampleRate;
        sine += audio.samples.at(i) * std::sin(angle);
        cosine += audio.samples.at(i) * std::cos(angle);
    }
    return 2.0 * std::hypot(sine, cosine) / audio.sampleRate;
}

/// Correlation with `original`, from 0.2 s in, at the lag (within half a period of 20 Hz) where it is
/// highest.
std::pair<double, int> alignment(const std::vector<float> &decoded, const std::vector<float> &original)
{
    std::pair<double, int> best{-1.0, 0};
    constexpr int most = 2500;
    const int length = static_cast<int>(std::min(decoded.size(), original.size())) - 2 * 8820 - 2 * most;
    for (int lag = -most; lag <= most; ++lag) {
        double product = 0.0;
        double first = 1e-12;
        double second = 1e-12;
        for (int i = 0; i < length; i += 3) {
            const double a = decoded[static_cast<std::size_t>(8820 + most + i + lag)];
            const double b = original[static_cast<std::size_t>(8820 + most + i)];
            product += a * b;
            first += a * a;
            second += b * b;
        }
        const double correlation = product / std::sqrt(first * second);
        if (correlation > best.first)
            best = {correlation, lag};
    }
    return best;
}

} // namespace

class TestDecodeFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codec_data();
    void codec();
    void oneChannelKeepsItsSamples();
    void channelsAreAveraged();
    void utf8Names();
    void nameDoesNotMatter();

private:
    QTemporaryDir m_folder;
};

void TestDecodeFormats::codec_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("muxer");
    QTest::addColumn<QByteArray>("encoder");
    QTest::addColumn<QString>("codec");
    QTest::addColumn<int>("rate");
    QTest::addColumn<bool>("exact"); // the decoded samples equal the encoded ones, to 16 bits
    QTest::addColumn<int>(
        "delay"); // samples at the front that are the encoder's, where the container cannot say so
    QTest::addColumn<bool>("picture");

    const auto row = [](const char *file, const char *muxer, const char *encoder, const char *codec, int rate,
                        bool exact, int delay = 0, bool picture = false) {
        QTest::newRow(file) << QString::fromLatin1(file) << QByteArray(muxer) << QByteArray(encoder)
                            << QString::fromLatin1(codec) << rate << exact << delay << picture;
    };
    row("a.mp3", "mp3", "libmp3lame", "mp3", 44100, false);
    row("low-rate.mp3", "mp3", "libmp3lame", "mp3", 16000, false);
    row("a.wav", "wav", "pcm_s16le", "pcm_s16le", 44100, true);
    row("float.wav", "wav", "pcm_f32le", "pcm_f32le", 48000, true);
    row("a.flac", "flac", "flac", "flac", 44100, true);
    row("a.ogg", "ogg", "libvorbis", "vorbis", 44100, false);
    row("flac.ogg", "ogg", "flac", "flac", 44100, true);
    row("a.opus", "opus", "libopus", "opus", 48000, false);
    row("a.m4a", "ipod", "aac", "aac", 44100, false);
    row("lossless.m4a", "ipod", "alac", "alac", 44100, true);
    row("a.aac", "adts", "aac", "aac", 44100, false, 1024);
    row("a.wma", "asf", "wmav2", "wmav2", 44100, false,
        -2048); // decoders cut two blocks, as Microsoft's encoder adds; FFmpeg's adds one
    row("a.aiff", "aiff", "pcm_s16be", "pcm_s16be", 44100, true);
    row("a.mp2", "mp2", "mp2", "mp2", 44100, false, 481);
    row("video.mp4", "mp4", "aac", "aac", 44100, false, 0, true);
    row("video.mkv", "matroska", "libvorbis", "vorbis", 44100, false, 0, true);
    row("video.mov", "mov", "pcm_s16le", "pcm_s16le", 44100, true, 0, true);
    row("video.avi", "avi", "libmp3lame", "mp3", 44100, false, 1105, true);
    row("sound.webm", "webm", "libopus", "opus", 48000, false);
}

void TestDecodeFormats::codec()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, muxer);
    QFETCH(QByteArray, encoder);
    QFETCH(QString, codec);
    QFETCH(int, rate);
    QFETCH(bool, exact);
    QFETCH(int, delay);
    QFETCH(bool, picture);

    const auto channels = twoTones(rate, seconds, 2, high);
    const std::vector<float> original = mixed(channels);
    const QString path = m_folder.filePath(file);
    const QString reason = encodeAudio(channels, {.file = path,
                                                  .muxer = muxer.constData(),
                                                  .encoder = encoder.constData(),
                                                  .sampleRate = rate,
                                                  .withPicture = picture});
    if (reason.startsWith(QLatin1String("no encoder")))
        QSKIP(qPrintable(QStringLiteral("NOT TESTED: this FFmpeg has %1").arg(reason)));
    QVERIFY2(reason.isEmpty(), qPrintable(reason));

    const auto decoded = decodeMono(path.toStdString(), 0);
    QVERIFY2(decoded.ok(), decoded.ok() ? "" : decoded.error().message.c_str());
    QCOMPARE(decoded->source.sampleRate, rate);
    QCOMPARE(decoded->source.channels, 2);
    QCOMPARE(QString::fromStdString(decoded->source.codec), codec);
    QCOMPARE(decoded->audio.sampleRate, rate);
    QVERIFY2(decoded->warnings.empty(), decoded->warnings.empty() ? "" : decoded->warnings.front().c_str());
    if (exact) {
        QCOMPARE(decoded->audio.samples.size(), original.size());
        for (std::size_t i = 0; i < original.size(); ++i)
            QVERIFY(std::abs(decoded->audio.samples[i] - original[i]) < 4e-5f);
    } else {
        // Lossy containers may round the end up to a whole block, or lose the last one.
        QVERIFY(std::abs(decoded->audio.duration_s() - seconds) < 0.1);
        QVERIFY(std::abs(decoded->source.duration_s - seconds) < 0.25);
        const auto [correlation, lag] = alignment(decoded->audio.samples, original);
        QVERIFY2(correlation > 0.99, qPrintable(QString::number(correlation)));
        QCOMPARE(lag, delay);
    }

    const auto resampled = decodeMono(path.toStdString(), 22050);
    QVERIFY(resampled.ok());
    QCOMPARE(resampled->audio.sampleRate, 22050);
    QCOMPARE(resampled->audio.samples.size(),
             static_cast<std::size_t>(
                 std::ceil(static_cast<double>(decoded->audio.samples.size()) * 22050.0 / rate)));
    const double gain = encoder == "libmp3lame" ? 0.95 : 1.0; // LAME keeps this headroom by default
    const double low = amplitudeOf(resampled->audio, 440.0) / gain;
    QVERIFY2(std::abs(low - 0.25) < 0.01, qPrintable(QString::number(low)));
    QVERIFY(std::abs(amplitudeOf(resampled->audio, high) / gain - 0.0625) < 0.01);
    QVERIFY(amplitudeOf(resampled->audio, 3000.0) < 0.01);
}

void TestDecodeFormats::oneChannelKeepsItsSamples()
{
    const auto channels = twoTones(22050, 1.0, 1);
    const QString path = m_folder.filePath(QStringLiteral("mono.wav"));
    QVERIFY(encodeAudio(channels, {.file = path, .muxer = "wav", .encoder = "pcm_f32le", .sampleRate = 22050})
                .isEmpty());
    const auto decoded = decodeMono(path.toStdString(), 22050);
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->audio.samples, channels.front()); // bit by bit
}

void TestDecodeFormats::channelsAreAveraged()
{
    // Six channels: FFmpeg's own down-mix would weigh centre and rear; librosa, and we, take the mean.
    std::vector<std::vector<float>> channels(6, std::vector<float>(4410, 0.0f));
    for (std::size_t c = 0; c < channels.size(); ++c)
        std::fill(channels[c].begin(), channels[c].end(), 0.1f * static_cast<float>(c + 1));
    for (const char *muxer : {"wav", "mov"}) {
        const QString path = m_folder.filePath(QStringLiteral("six.%1").arg(QLatin1String(muxer)));
        QVERIFY(encodeAudio(channels, {.file = path, .muxer = muxer, .encoder = "pcm_f32le"}).isEmpty());
        const auto decoded = decodeMono(path.toStdString(), 0);
        QVERIFY(decoded.ok());
        QCOMPARE(decoded->source.channels, 6);
        QCOMPARE(decoded->audio.samples, mixed(channels));
    }
}

void TestDecodeFormats::utf8Names()
{
    const QString folder = m_folder.filePath(QStringLiteral("Музыка ♫ 100% #1: é"));
    QVERIFY(QDir().mkpath(folder));
    for (const auto &[muxer, encoder] :
         {std::pair{"mp3", "libmp3lame"}, {"wav", "pcm_s16le"}, {"ipod", "aac"}}) {
        const QString path = folder + QStringLiteral("/夜に駆ける ‘%1’").arg(QLatin1String(muxer));
        QVERIFY(encodeAudio(twoTones(44100, 0.5, 1), {.file = path, .muxer = muxer, .encoder = encoder})
                    .isEmpty());
        QVERIFY(decodeMono(path.toStdString(), 22050).ok());
    }
    const auto missing = decodeMono((folder + QStringLiteral("/ничего.mp3")).toStdString(), 22050);
    QVERIFY(!missing.ok());
    QCOMPARE(QString::fromStdString(missing.error().message),
             folder + QStringLiteral("/ничего.mp3: there is no such file"));
}

void TestDecodeFormats::nameDoesNotMatter()
{
    const QString path = m_folder.filePath(QStringLiteral("really-mp3.mp3"));
    QVERIFY(encodeAudio(twoTones(44100, 0.5, 2), {.file = path, .muxer = "mp3", .encoder = "libmp3lame"})
                .isEmpty());
    for (const char *name :
         {"called.wav", "called.txt", "called.m3u", "called.png", "called", "http:called"}) {
        const QString other = m_folder.filePath(QString::fromLatin1(name));
        QVERIFY(QFile::copy(path, other));
        const auto decoded = decodeMono(other.toStdString(), 22050);
        QVERIFY2(decoded.ok(), name);
        QCOMPARE(QString::fromStdString(decoded->source.codec), QStringLiteral("mp3"));
    }
}

QTEST_GUILESS_MAIN(TestDecodeFormats)
#include "tst_decode_formats.moc"
