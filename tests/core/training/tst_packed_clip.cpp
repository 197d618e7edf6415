// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/network_input.h"
#include "core/features/picture.h"
#include "core/training/packed_clip.h"

#include <QTest>
#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

using namespace genrescope;

namespace {

bool sameBits(const std::vector<float> &first, const std::vector<float> &second)
{
    return std::ranges::equal(first, second, [](float a, float b) {
        return std::bit_cast<std::uint32_t>(a) == std::bit_cast<std::uint32_t>(b);
    });
}

FeatureArray arrayOf(std::vector<float> values)
{
    return {
        .channels = 1, .height = 1, .width = static_cast<int>(values.size()), .values = std::move(values)};
}

} // namespace

class TestPackedClip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesTakeAByteAValue()
    {
        Picture picture{.width = 16, .height = 16, .rgb = {}};
        for (int i = 0; i < 16 * 16 * 3; ++i)
            picture.rgb.push_back(static_cast<std::uint8_t>(i)); // every value three times
        const FeatureArray clip = pictureToArray(picture);
        const PackedClip packed(clip);
        QCOMPARE(packed.bytes(), clip.size());
        QCOMPARE(packed.size(), clip.size());
        QCOMPARE(packed.channels(), 3);
        QVERIFY(sameBits(packed.unpacked().values, clip.values));
        std::vector<float> whole(clip.size()), expected(clip.size());
        packed.copyWindow(0, 16, whole);
        QVERIFY(sameBits(whole, clip.values));
        whole.resize(clip.size() / 2);
        expected.resize(clip.size() / 2);
        packed.copyWindow(12, 8, whole); // past the end: from the beginning again
        copyWindow(clip, 12, 8, expected);
        QVERIFY(sameBits(whole, expected));
    }

    void whateverElseStaysAsItIs_data()
    {
        QTest::addColumn<float>("odd");
        const float of200 = 200.0f * (1.0f / 255.0f);
        QTest::newRow("between two bytes") << 0.5f;
        QTest::newRow("divided, not multiplied") << std::nextafter(of200, 1.0f);
        QTest::newRow("negative") << -1.0f;
        QTest::newRow("minus zero") << -0.0f;
        QTest::newRow("beyond 1") << 256.0f / 255.0f;
        QTest::newRow("not a number") << std::numeric_limits<float>::quiet_NaN();
        QTest::newRow("infinite") << std::numeric_limits<float>::infinity();
    }

    void whateverElseStaysAsItIs()
    {
        QFETCH(float, odd);
        const std::vector<float> values{0.0f, 1.0f, 100.0f * (1.0f / 255.0f), odd};
        const PackedClip packed(arrayOf(values));
        QCOMPARE(packed.bytes(), values.size() * sizeof(float));
        QVERIFY(sameBits(packed.unpacked().values, values));
        std::vector<float> end(2);
        packed.copyWindow(2, 2, end);
        QVERIFY(sameBits(end, {values[2], values[3]}));
    }

    void emptyOnesAreNothing()
    {
        QCOMPARE(PackedClip().bytes(), std::size_t{0});
        QVERIFY(PackedClip().unpacked().values.empty());
    }
};

QTEST_APPLESS_MAIN(TestPackedClip)
#include "tst_packed_clip.moc"
