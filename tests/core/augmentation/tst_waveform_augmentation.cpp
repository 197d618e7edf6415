// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augmentation/waveform_augmentation.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <thread>

using namespace genrescope;

namespace {

constexpr int rate = 22050;

AudioBuffer tone(double frequency, double seconds)
{
    AudioBuffer audio{{}, rate};
    audio.samples.resize(static_cast<std::size_t>(seconds * rate));
    for (std::size_t i = 0; i < audio.samples.size(); ++i)
        audio.samples[i] = static_cast<float>(
            0.5 * std::sin(2.0 * std::numbers::pi * frequency * static_cast<double>(i) / rate));
    return audio;
}

/// The frequency (in steps of 0.5 Hz) that the middle half of `audio` holds most of.
double pitchOf(const AudioBuffer &audio, double around)
{
    double best = 0.0;
    double loudest = -1.0;
    for (double frequency = around * 0.9; frequency < around * 1.1; frequency += 0.5) {
        double sine = 0.0;
        double cosine = 0.0;
        for (std::size_t i = audio.samples.size() / 4; i < audio.samples.size() * 3 / 4; ++i) {
            const double angle = 2.0 * std::numbers::pi * frequency * static_cast<double>(i) / rate;
            sine += audio.samples[i] * std::sin(angle);
            cosine += audio.samples[i] * std::cos(angle);
        }
        if (const double loudness = std::hypot(sine, cosine); loudness > loudest) {
            loudest = loudness;
            best = frequency;
        }
    }
    return best;
}

double levelOf(const AudioBuffer &audio)
{
    double power = 0.0;
    for (std::size_t i = audio.samples.size() / 4; i < audio.samples.size() * 3 / 4; ++i)
        power += audio.samples[i] * audio.samples[i];
    return std::sqrt(power / (static_cast<double>(audio.samples.size()) / 2.0));
}

} // namespace

class TestWaveformAugmentation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangesNothing();
    void pitch_data();
    void pitch();
    void tempo_data();
    void tempo();
    void clickStaysInPlace();
    void gain();
    void sameInputSameOutput();
    void shortClips();
    void refusals();
    void aStopEndsIt();
};

void TestWaveformAugmentation::nothingChangesNothing()
{
    const AudioBuffer audio = tone(440.0, 1.0);
    const auto result = augmented(audio, {});
    QVERIFY(result.ok());
    QCOMPARE(result->samples, audio.samples);
    QCOMPARE(result->sampleRate, rate);
}

void TestWaveformAugmentation::pitch_data()
{
    QTest::addColumn<double>("semitones");
    for (double semitones : {-12.0, -2.0, -0.5, 1.0, 3.0, 12.0})
        QTest::addRow("%g", semitones) << semitones;
}

void TestWaveformAugmentation::pitch()
{
    QFETCH(double, semitones);
    const AudioBuffer audio = tone(440.0, 2.0);
    const auto result = augmented(audio, {.semitones = semitones});
    QVERIFY(result.ok());
    QCOMPARE(result->samples.size(), audio.samples.size());
    const double wanted = 440.0 * std::exp2(semitones / 12.0);
    QVERIFY(std::abs(pitchOf(*result, wanted) - wanted) <= 1.0);
    QVERIFY(std::abs(levelOf(*result) / levelOf(audio) - 1.0) < 0.1);
}

void TestWaveformAugmentation::tempo_data()
{
    QTest::addColumn<double>("factor");
    for (double factor : {0.5, 0.8, 0.97, 1.1, 1.25, 2.0})
        QTest::addRow("%g", factor) << factor;
}

void TestWaveformAugmentation::tempo()
{
    QFETCH(double, factor);
    const AudioBuffer audio = tone(440.0, 2.0);
    const auto result = augmented(audio, {.tempo = factor});
    QVERIFY(result.ok());
    QCOMPARE(result->samples.size(), static_cast<std::size_t>(std::llround(44100.0 / factor)));
    QVERIFY(std::abs(pitchOf(*result, 440.0) - 440.0) <= 1.0);
    QVERIFY(std::abs(levelOf(*result) / levelOf(audio) - 1.0) < 0.1);
    // No silence at either end: the engine's delay is taken off.
    double edge = 0.0;
    for (std::size_t i = 0; i < 1000; ++i)
        edge = std::max<double>(edge, std::abs(result->samples[result->samples.size() - 3000 + i]));
    QVERIFY(edge > 0.2);
}

void TestWaveformAugmentation::clickStaysInPlace()
{
    AudioBuffer audio = tone(200.0, 2.0);
    for (float &sample : audio.samples)
        sample *= 0.02f;
    audio.samples[20000] = 1.0f;
    for (const auto &[wanted, place] : {std::pair{WaveformAugmentation{.semitones = 2.0}, 20000.0},
                                        std::pair{WaveformAugmentation{.tempo = 0.8}, 25000.0}}) {
        const auto result = augmented(audio, wanted);
        QVERIFY(result.ok());
        const auto loudest = std::max_element(result->samples.begin(), result->samples.end(),
                                              [](float a, float b) { return std::abs(a) < std::abs(b); });
        QVERIFY(std::abs(static_cast<double>(loudest - result->samples.begin()) - place) < 600.0); // 27 ms
    }
}

void TestWaveformAugmentation::gain()
{
    const AudioBuffer audio = tone(440.0, 0.5);
    const auto result = augmented(audio, {.gain_dB = 20.0});
    QVERIFY(result.ok());
    for (std::size_t i = 0; i < audio.samples.size(); ++i)
        QCOMPARE(result->samples[i], audio.samples[i] * 10.0f);
}

void TestWaveformAugmentation::sameInputSameOutput()
{
    const AudioBuffer audio = tone(311.0, 1.0);
    const WaveformAugmentation wanted{.semitones = 1.7, .tempo = 1.1};
    const auto first = augmented(audio, wanted);
    std::vector<float> second;
    std::thread([&] { second = augmented(audio, wanted)->samples; }).join();
    QCOMPARE(second, first->samples);
}

void TestWaveformAugmentation::shortClips()
{
    for (std::size_t length : {std::size_t{0}, std::size_t{1}, std::size_t{100}, std::size_t{4096}}) {
        const AudioBuffer audio{std::vector<float>(length, 0.25f), rate};
        const auto result = augmented(audio, {.semitones = 2.0, .tempo = 0.5});
        QVERIFY(result.ok());
        QCOMPARE(result->samples.size(), 2 * length);
        for (const float sample : result->samples)
            QVERIFY(std::isfinite(sample));
    }
}

void TestWaveformAugmentation::refusals()
{
    const AudioBuffer audio = tone(440.0, 0.1);
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const WaveformAugmentation &wanted :
         {WaveformAugmentation{.semitones = 25.0}, WaveformAugmentation{.tempo = 0.0},
          WaveformAugmentation{.tempo = 5.0}, WaveformAugmentation{.semitones = nan},
          WaveformAugmentation{.tempo = nan}, WaveformAugmentation{.gain_dB = nan}})
        QVERIFY(!augmented(audio, wanted).ok());
    QVERIFY(!augmented(AudioBuffer{{0.0f}, 0}, {}).ok());
}

void TestWaveformAugmentation::aStopEndsIt()
{
    std::stop_source stop;
    stop.request_stop();
    const auto result = augmented(tone(440.0, 1.0), {.semitones = 2.0}, stop.get_token());
    QVERIFY(!result.ok());
    QCOMPARE(result.error().message, std::string("cancelled"));
}

QTEST_GUILESS_MAIN(TestWaveformAugmentation)
#include "tst_waveform_augmentation.moc"
