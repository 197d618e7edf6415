// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/mel_spectrogram.h"
#include "tests/core/features/golden_arrays.h"

#include <QTest>
#include <thread>

using namespace genrescope;
using genrescope::test::goldenArray;
using genrescope::test::goldenCases;
using genrescope::test::goldenMatrix;

namespace {

constexpr double decibelTolerance = 1e-3;
constexpr double powerTolerance = 1e-4; // relative

MelOptions optionsOf(const nlohmann::json &c)
{
    MelOptions options;
    options.sampleRate = c["sample_rate"];
    options.nFft = c["n_fft"];
    options.hop = c["hop"];
    options.mels = c["mels"];
    options.fMin = c["f_min"];
    options.fMax = c["f_max"];
    options.scale = melScaleFromString(c["scale"]).value();
    options.norm = melNormFromString(c["norm"]).value();
    if (!c["reference"].is_null())
        options.reference = c["reference"].get<double>();
    options.topDb = c["top_db"].is_null() ? 0.0 : c["top_db"].get<double>();
    options.aMin = c["a_min"];
    return options;
}

std::vector<float> samplesOf(const std::string &clip)
{
    const NpyArray array = goldenArray("clip_" + clip + ".npy");
    std::vector<float> samples = array.floats();
    if (array.type == NpyType::Int16) {
        for (float &sample : samples)
            sample /= 32768.0f;
    }
    return samples;
}

std::vector<float> chirp(std::size_t count)
{
    std::vector<float> samples(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double t = static_cast<double>(i) / 22050.0;
        samples[i] = static_cast<float>(0.8 * std::sin(2.0 * 3.14159265358979 * (100.0 + 900.0 * t) * t));
    }
    return samples;
}

} // namespace

class TestMelSpectrogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsLibrosa_data();
    void equalsLibrosa();
    void filterBankEqualsLibrosa_data();
    void filterBankEqualsLibrosa();
    void frequencyScalesInvert();
    void framesFollowLibrosa();
    void linearPowerOfToneStandsAtItsBin();
    void nothingInGivesOneSilentFrame();
    void sameBitsEveryTimeAndOnManyThreads();
    void problemsAreNamed_data();
    void problemsAreNamed();
    void canonicalTextTellsOptionsApart();
};

void TestMelSpectrogram::equalsLibrosa_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const auto &c : goldenCases()["mel"])
        QTest::newRow(c["name"].get<std::string>().c_str()) << index++;
}

void TestMelSpectrogram::equalsLibrosa()
{
    QFETCH(int, index);
    const nlohmann::json &c = goldenCases()["mel"][static_cast<std::size_t>(index)];
    const MelOptions options = optionsOf(c);
    QVERIFY(options.problems().empty());
    const std::vector<float> samples = samplesOf(c["clip"]);
    MelSpectrogram mel(options);
    const bool isPower = c["power"];
    const Matrix ours = isPower ? mel.power(samples) : mel.decibels(samples);
    const Matrix theirs = goldenMatrix("mel_" + c["name"].get<std::string>() + ".npy");
    QCOMPARE(ours.rows, theirs.rows);
    QCOMPARE(ours.columns, theirs.columns);

    double worst = 0.0;
    for (std::size_t i = 0; i < ours.values.size(); ++i) {
        const double difference = std::abs(static_cast<double>(ours.values[i]) - theirs.values[i]);
        const double allowed = isPower ? powerTolerance * std::abs(theirs.values[i]) : decibelTolerance;
        worst = std::max(worst, isPower && theirs.values[i] != 0.0f ? difference / theirs.values[i] : difference);
        if (!(difference <= allowed))
            QFAIL(qPrintable(QStringLiteral("band %1, frame %2: %3, librosa has %4")
                                 .arg(i / static_cast<std::size_t>(ours.columns))
                                 .arg(i % static_cast<std::size_t>(ours.columns))
                                 .arg(static_cast<double>(ours.values[i]), 0, 'g', 9)
                                 .arg(static_cast<double>(theirs.values[i]), 0, 'g', 9)));
    }
    qInfo("largest %s difference %.2g", isPower ? "relative" : "dB", worst);
}

void TestMelSpectrogram::filterBankEqualsLibrosa_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const auto &c : goldenCases()["banks"])
        QTest::newRow(c["name"].get<std::string>().c_str()) << index++;
}

void TestMelSpectrogram::filterBankEqualsLibrosa()
{
    QFETCH(int, index);
    const nlohmann::json &c = goldenCases()["banks"][static_cast<std::size_t>(index)];
    const MelOptions options = optionsOf(c);
    const std::string name = c["name"];

    const std::vector<double> edges = melBandEdges_hz(options);
    const std::vector<double> theirEdges = goldenArray("edges_" + name + ".npy").doubles();
    QCOMPARE(edges.size(), theirEdges.size());
    for (std::size_t i = 0; i < edges.size(); ++i)
        QVERIFY(std::abs(edges[i] - theirEdges[i]) <= 1e-9 * std::max(1.0, theirEdges[i]));

    const NpyArray sparse = goldenArray("bank_" + name + ".npy"); // rows, columns, weights
    const std::vector<double> triples = sparse.doubles();
    const std::size_t count = sparse.shape[1];
    Matrix theirs(options.mels, options.nFft / 2 + 1);
    for (std::size_t i = 0; i < count; ++i)
        theirs.at(static_cast<int>(triples[i]), static_cast<int>(triples[count + i])) =
            static_cast<float>(triples[2 * count + i]);
    const Matrix ours = melFilterBank(options);
    QCOMPARE(ours.values.size(), theirs.values.size());
    for (std::size_t i = 0; i < ours.values.size(); ++i)
        QVERIFY(std::abs(ours.values[i] - theirs.values[i]) <= 1e-6f * theirs.values[i] + 1e-12f);
}

void TestMelSpectrogram::frequencyScalesInvert()
{
    for (const MelScale scale : {MelScale::Slaney, MelScale::Htk}) {
        for (const double hz : {0.0, 60.0, 999.0, 1000.0, 1001.0, 11025.0})
            QVERIFY(std::abs(melToHz(hzToMel(hz, scale), scale) - hz) < 1e-8);
    }
    QCOMPARE(hzToMel(60.0, MelScale::Slaney), 0.9); // the example of librosa's manual
}

void TestMelSpectrogram::framesFollowLibrosa()
{
    const MelSpectrogram even(MelOptions{.nFft = 2048, .hop = 512});
    QCOMPARE(even.frames(0), 1);
    QCOMPARE(even.frames(1), 1);
    QCOMPARE(even.frames(511), 1);
    QCOMPARE(even.frames(512), 2);
    QCOMPARE(even.frames(661500), 1292);
    const MelSpectrogram odd(MelOptions{.nFft = 2047, .hop = 600});
    QCOMPARE(odd.frames(600), 1);
    QCOMPARE(odd.frames(601), 2);
    QCOMPARE(odd.frames(0), 0);
}

void TestMelSpectrogram::linearPowerOfToneStandsAtItsBin()
{
    MelSpectrogram mel(MelOptions{.sampleRate = 8000, .nFft = 400, .hop = 100, .mels = 20});
    std::vector<float> samples(4000);
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<float>(std::cos(2.0 * 3.14159265358979 * 50.0 * static_cast<double>(i) / 400.0));
    const Matrix power = mel.linearPower(samples);
    QCOMPARE(power.rows, 201);
    QCOMPARE(power.columns, mel.frames(samples.size()));
    // A cosine of amplitude 1 under a Hann window of n samples peaks at (n / 4)^2.
    QVERIFY(std::abs(power.at(50, 20) - 10000.0f) < 1.0f);
    QVERIFY(power.at(60, 20) < 1e-6f);
}

void TestMelSpectrogram::nothingInGivesOneSilentFrame()
{
    MelSpectrogram mel(MelOptions{});
    const Matrix power = mel.power({});
    QCOMPARE(power.rows, 128);
    QCOMPARE(power.columns, 1);
    QVERIFY(std::all_of(power.values.begin(), power.values.end(), [](float value) { return value == 0.0f; }));
}

void TestMelSpectrogram::sameBitsEveryTimeAndOnManyThreads()
{
    const std::vector<float> samples = chirp(22050);
    const Matrix expected = MelSpectrogram(MelOptions{}).decibels(samples);
    std::vector<Matrix> results(4);
    {
        std::vector<std::jthread> threads;
        for (Matrix &result : results)
            threads.emplace_back([&] {
                for (int repeat = 0; repeat < 5; ++repeat)
                    result = MelSpectrogram(MelOptions{}).decibels(samples);
            });
    }
    for (const Matrix &result : results)
        QVERIFY(result.values == expected.values);
}

void TestMelSpectrogram::problemsAreNamed_data()
{
    QTest::addColumn<MelOptions>("options");
    QTest::addColumn<QString>("word");
    QTest::newRow("rate") << MelOptions{.sampleRate = 0} << QStringLiteral("sample rate");
    QTest::newRow("frame") << MelOptions{.nFft = 1} << QStringLiteral("n_fft");
    QTest::newRow("hop") << MelOptions{.hop = 0} << QStringLiteral("hop");
    QTest::newRow("mels") << MelOptions{.mels = -3} << QStringLiteral("mel bands");
    QTest::newRow("below zero") << MelOptions{.fMin = -1.0} << QStringLiteral("lowest");
    QTest::newRow("crossed") << MelOptions{.fMin = 500.0, .fMax = 400.0} << QStringLiteral("not above");
    QTest::newRow("beyond") << MelOptions{.fMax = 12000.0} << QStringLiteral("half the sample rate");
    QTest::newRow("not a number") << MelOptions{.fMin = std::nan("")} << QStringLiteral("lowest");
    QTest::newRow("reference") << MelOptions{.reference = 0.0} << QStringLiteral("reference");
    QTest::newRow("floor") << MelOptions{.topDb = std::nan("")} << QStringLiteral("top dB");
    QTest::newRow("smallest") << MelOptions{.aMin = 0.0} << QStringLiteral("smallest power");
}

void TestMelSpectrogram::problemsAreNamed()
{
    QFETCH(MelOptions, options);
    QFETCH(QString, word);
    const std::vector<std::string> problems = options.problems();
    QVERIFY(!problems.empty());
    QVERIFY2(QString::fromStdString(problems.front()).contains(word), problems.front().c_str());
}

void TestMelSpectrogram::canonicalTextTellsOptionsApart()
{
    QCOMPARE(MelOptions{}.canonicalText(), MelOptions{}.canonicalText());
    QCOMPARE(MelOptions{.fMax = 11025.0}.canonicalText(), MelOptions{}.canonicalText()); // the same bands
    for (const MelOptions &other :
         {MelOptions{.sampleRate = 16000}, MelOptions{.nFft = 1024}, MelOptions{.hop = 256}, MelOptions{.mels = 64},
          MelOptions{.fMin = 20.0}, MelOptions{.fMax = 8000.0}, MelOptions{.scale = MelScale::Htk},
          MelOptions{.norm = MelNorm::None}, MelOptions{.reference = 1.0}, MelOptions{.topDb = 60.0},
          MelOptions{.aMin = 1e-8}})
        QVERIFY(other.canonicalText() != MelOptions{}.canonicalText());
}

QTEST_GUILESS_MAIN(TestMelSpectrogram)
#include "tst_mel_spectrogram.moc"
