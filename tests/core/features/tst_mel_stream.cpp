// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/mel_stream.h"

#include <QTest>

using namespace genrescope;

namespace {

/// Seeded noise of any length that is never in memory at once.
class NoiseStream : public MonoStream
{
public:
    NoiseStream(std::size_t length, int rate)
        : m_length(length)
        , m_rate(rate)
    {}

    const SourceFormat &source() const override { return m_source; }
    int sampleRate() const override { return m_rate; }
    Result<void> seek(double) override { return Error{"not here"}; }
    const std::vector<std::string> &warnings() const override { return m_warnings; }

    std::size_t read(std::span<float> out) override
    {
        const std::size_t count = std::min(out.size(), m_length - m_position);
        for (float &sample : out.first(count)) {
            m_state = m_state * 1664525u + 1013904223u;
            sample = static_cast<float>(static_cast<std::int32_t>(m_state)) / 2147483648.0f;
        }
        m_position += count;
        return count;
    }

private:
    std::size_t m_length;
    std::size_t m_position = 0;
    int m_rate;
    std::uint32_t m_state = 1;
    SourceFormat m_source;
    std::vector<std::string> m_warnings;
};

} // namespace

class TestMelStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheWholeToTheLastBit_data();
    void equalsTheWholeToTheLastBit();
    void decibelsAreOfTheWhole();
    void nothingIsAnError();
    void stopsWhenAsked();
};

void TestMelStream::equalsTheWholeToTheLastBit_data()
{
    QTest::addColumn<int>("samples");
    QTest::addColumn<int>("nFft");
    QTest::addColumn<int>("hop");
    constexpr int block = 1 << 20; // as read inside: lengths around it are where mistakes would show
    QTest::newRow("one sample") << 1 << 2048 << 512;
    QTest::newRow("half a frame") << 1000 << 2048 << 512;
    QTest::newRow("one block") << block << 2048 << 512;
    QTest::newRow("one sample more") << block + 1 << 2048 << 512;
    QTest::newRow("one sample less") << block - 1 << 2048 << 512;
    QTest::newRow("several blocks") << 3 * block + 777 << 2048 << 512;
    QTest::newRow("uneven hop") << 2 * block + 13 << 2048 << 441;
    QTest::newRow("odd frame") << 2 * block + 13 << 1023 << 300;
    QTest::newRow("hop above the frame") << 2 * block + 999 << 512 << 5000;
    QTest::newRow("huge frame") << 3 * block << (1 << 19) << 100003;
}

void TestMelStream::equalsTheWholeToTheLastBit()
{
    QFETCH(int, samples);
    QFETCH(int, nFft);
    QFETCH(int, hop);
    const MelOptions options{.nFft = nFft, .hop = hop, .mels = 12};
    MelSpectrogram mel(options);
    const auto count = static_cast<std::size_t>(samples);
    NoiseStream stream(count, options.sampleRate);
    const auto streamed = melPowerOfStream(stream, mel);
    QVERIFY(streamed.ok());

    std::vector<float> all(count);
    NoiseStream(count, options.sampleRate).read(all);
    const Matrix whole = mel.power(all);
    QCOMPARE(streamed->rows, whole.rows);
    QCOMPARE(streamed->columns, whole.columns);
    QVERIFY(streamed->values == whole.values);
}

void TestMelStream::decibelsAreOfTheWhole()
{
    const MelOptions options{.mels = 16};
    MelSpectrogram mel(options);
    std::vector<float> all(30000);
    NoiseStream(all.size(), options.sampleRate).read(all);
    NoiseStream stream(all.size(), options.sampleRate);
    const auto streamed = melDecibelsOfStream(stream, mel);
    QVERIFY(streamed.ok());
    QVERIFY(streamed->values == mel.decibels(all).values);
}

void TestMelStream::nothingIsAnError()
{
    MelSpectrogram mel(MelOptions{});
    NoiseStream stream(0, 22050);
    QVERIFY(!melPowerOfStream(stream, mel).ok());
}

void TestMelStream::stopsWhenAsked()
{
    MelSpectrogram mel(MelOptions{});
    NoiseStream stream(1000, 22050);
    std::stop_source source;
    source.request_stop();
    QVERIFY(!melPowerOfStream(stream, mel, source.get_token()).ok());
}

QTEST_GUILESS_MAIN(TestMelStream)
#include "tst_mel_stream.moc"
