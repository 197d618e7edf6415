// SPDX-License-Identifier: GPL-3.0-or-later
// What a loop plays, sample by sample; sound in memory as a stream; stretches written as WAV.
#include "core/audio/loop_reader.h"
#include "core/audio/memory_stream.h"
#include "core/audio/wav_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

using namespace genrescope;

namespace {

constexpr int rate = 8000;
constexpr int fadeSamples = 40; // 5 ms

/// Each sample is its own number, so that one too many or too few shows.
std::shared_ptr<const AudioBuffer> ramp(int samples)
{
    AudioBuffer audio{.samples = std::vector<float>(static_cast<std::size_t>(samples)), .sampleRate = rate};
    std::iota(audio.samples.begin(), audio.samples.end(), 0.0f);
    return std::make_shared<const AudioBuffer>(std::move(audio));
}

std::shared_ptr<const AudioBuffer> tone(double hz, double seconds)
{
    AudioBuffer audio{.samples = std::vector<float>(static_cast<std::size_t>(seconds * rate)),
                      .sampleRate = rate};
    for (std::size_t i = 0; i < audio.samples.size(); ++i)
        audio.samples[i] =
            static_cast<float>(0.5 * std::sin(2.0 * std::numbers::pi * hz * static_cast<double>(i) / rate));
    return std::make_shared<const AudioBuffer>(std::move(audio));
}

float largestStep(std::span<const float> samples)
{
    float step = 0.0f;
    for (std::size_t i = 1; i < samples.size(); ++i)
        step = std::max(step, std::abs(samples[i] - samples[i - 1]));
    return step;
}

} // namespace

class TestLoopReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPassHasTheSameSamples_data()
    {
        QTest::addColumn<int>("block");
        for (const int block : {1, 7, 333, 4096})
            QTest::addRow("blocks of %d", block) << block;
    }

    void everyPassHasTheSameSamples()
    {
        QFETCH(int, block);
        const auto stream = streamOf(ramp(rate));
        constexpr int first = 1000, last = 1500, begin = 900;
        LoopReader loop(*stream, static_cast<double>(first) / rate, static_cast<double>(last) / rate);
        QCOMPARE(loop.length(), std::int64_t(last - first));
        QVERIFY(loop.begin(static_cast<double>(begin) / rate).ok());
        std::vector<float> heard(4 * (last - first));
        for (std::size_t at = 0; at < heard.size(); at += static_cast<std::size_t>(block)) {
            const std::span<float> out =
                std::span(heard).subspan(at, std::min(heard.size() - at, static_cast<std::size_t>(block)));
            QCOMPARE(loop.read(out), out.size());
        }
        // A run-up, then the stretch again and again: not one sample too many or too few.
        for (std::size_t i = 0; i < heard.size(); ++i) {
            const int inTrack = begin + static_cast<int>(i);
            const int expected = inTrack < last ? inTrack : first + (inTrack - first) % (last - first);
            if (expected < last - fadeSamples)
                QCOMPARE(heard[i], static_cast<float>(expected));
            else // between its own sample and the one that lies before the stretch
                QVERIFY(heard[i] < static_cast<float>(expected) &&
                        heard[i] > static_cast<float>(first - fadeSamples));
        }
        // The last sample before the seam is nearly the one before the first: no step.
        const std::size_t seam = last - begin;
        QCOMPARE(heard[seam], static_cast<float>(first));
        QVERIFY2(std::abs(heard[seam - 1] - static_cast<float>(first - 1)) < 15.0f,
                 qPrintable(QString::number(static_cast<double>(heard[seam - 1]))));
    }

    void aSeamDoesNotClick()
    {
        // 440.3 Hz does not fit the stretch: cut hard, the wave would jump.
        const auto audio = tone(440.3, 2.0);
        const auto stream = streamOf(audio);
        constexpr double start_s = 0.5, end_s = 0.76;
        LoopReader loop(*stream, start_s, end_s);
        QVERIFY(loop.begin(start_s).ok());
        std::vector<float> heard(static_cast<std::size_t>(3 * loop.length()));
        QCOMPARE(loop.read(heard), heard.size());
        const std::span<const float> stretch =
            std::span(audio->samples).subspan(4000, static_cast<std::size_t>(loop.length()));
        const float hard = std::abs(stretch.front() - stretch.back());
        const float smooth = largestStep(stretch);
        QVERIFY2(hard > 1.5f * smooth, "the test must be able to fail");
        QVERIFY2(largestStep(heard) <= 1.1f * smooth,
                 qPrintable(QString::number(static_cast<double>(largestStep(heard)))));
    }

    void theStartOfATrackLoopsToo()
    {
        const auto stream = streamOf(tone(300.0, 1.0));
        LoopReader loop(*stream, 0.0, 0.2131);
        QVERIFY(loop.begin(0.1).ok());
        std::vector<float> heard(8000);
        QCOMPARE(loop.read(heard), heard.size());
        QVERIFY(largestStep(heard) < 0.2f);
    }

    void theTrackMayEndEarly()
    {
        const auto stream = streamOf(ramp(1200));
        LoopReader loop(*stream, 0.125, 1.0); // from sample 1000, as if there were 8000
        QVERIFY(loop.begin(0.125).ok());
        std::vector<float> heard(1000);
        QCOMPARE(loop.read(heard), heard.size());
        QCOMPARE(heard[200], 1000.0f);
        QCOMPARE(heard[400], 1000.0f);
        LoopReader nothing(*stream, 0.5, 1.0);
        QVERIFY(nothing.begin(0.5).ok());
        QCOMPARE(nothing.read(heard), std::size_t(0));
    }

    void memoryIsAStreamLikeAnother()
    {
        const auto stream = streamOf(tone(440.0, 1.0), 16000);
        QCOMPARE(stream->sampleRate(), 16000);
        std::vector<float> all(20000);
        QCOMPARE(stream->read(all), std::size_t(16000));
        QVERIFY(stream->seek(0.25).ok());
        float sample = 0.0f;
        QCOMPARE(stream->read(std::span(&sample, 1)), std::size_t(1));
        QCOMPARE(sample, all[4000]);
        QVERIFY(stream->seek(7.0).ok());
        QCOMPARE(stream->read(all), std::size_t(0));
    }

    void aStretchIsWrittenAsWav()
    {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath(QStringLiteral("stretch.wav")).toStdString();
        AudioBuffer audio = *tone(440.0, 0.5);
        audio.samples[10] = 2.0f; // clipped, not wrapped
        QVERIFY(writeWavFile(file, audio).ok());
        const auto read = decodeMono(file, 0);
        QVERIFY2(read.ok(), read ? "" : read.error().message.c_str());
        QCOMPARE(read->audio.sampleRate, rate);
        QCOMPARE(read->source.codec, std::string("pcm_s24le"));
        QCOMPARE(read->audio.samples.size(), audio.samples.size());
        audio.samples[10] = 1.0f;
        for (std::size_t i = 0; i < audio.samples.size(); ++i)
            QVERIFY(std::abs(read->audio.samples[i] - audio.samples[i]) < 1e-6f);
        const auto refused = writeWavFile(file / "below" / "a.wav", audio);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.find("stretch.wav") != std::string::npos);
    }
};

QTEST_MAIN(TestLoopReader)
#include "tst_loop_reader.moc"
