// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/mono_stream.h"
#include "core/formats/npy.h"
#include "tests/support/encode_audio.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

using namespace genrescope;

namespace {

/// MP3 decoders differ in the order of their sums, WAV and FLAC not at all; soxr's builds differ in the last
/// bits.
constexpr float tolerance = 1e-5f;

} // namespace

class TestDecodeGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsLibrosa_data();
    void equalsLibrosa();
};

void TestDecodeGolden::equalsLibrosa_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rate");
    QTest::addColumn<QString>("expected");
    const QString folder = qEnvironmentVariable("GENRESCOPE_GOLDEN") + QStringLiteral("/audio/");
    const QByteArray text = test::contentsOf(folder + QStringLiteral("cases.json"));
    QVERIFY(!text.isEmpty());
    const auto golden = nlohmann::json::parse(text.toStdString());
    for (const auto &c : golden["cases"])
        QTest::newRow(c["expected"].get<std::string>().c_str())
            << folder + QString::fromStdString(c["file"]) << c["sample_rate"].get<int>()
            << folder + QString::fromStdString(c["expected"]);
}

void TestDecodeGolden::equalsLibrosa()
{
    QFETCH(QString, file);
    QFETCH(int, rate);
    QFETCH(QString, expected);
    const auto array = readNpy(expected.toStdString());
    QVERIFY2(array.ok(), array.ok() ? "" : array.error().message.c_str());
    const std::vector<float> librosa = array->floats();
    const auto decoded = decodeMono(file.toStdString(), rate);
    QVERIFY2(decoded.ok(), decoded.ok() ? "" : decoded.error().message.c_str());
    QCOMPARE(decoded->audio.samples.size(), librosa.size());
    float worst = 0.0f;
    for (std::size_t i = 0; i < librosa.size(); ++i)
        worst = std::max(worst, std::abs(decoded->audio.samples[i] - librosa[i]));
    QVERIFY2(worst <= tolerance, qPrintable(QString::number(worst)));
}

QTEST_GUILESS_MAIN(TestDecodeGolden)
#include "tst_decode_golden.moc"
