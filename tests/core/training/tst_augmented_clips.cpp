// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/feature_cache.h"
#include "core/formats/npy.h"
#include "core/training/augmented_clips.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <fstream>
#include <numbers>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

/// A 16-bit mono WAV of a tone with a few partials, so that a shift shows.
void writeTone(const fs::path &path, double hz)
{
    constexpr int rate = 16000, count = rate * 3;
    std::string bytes;
    const auto put = [&](std::uint32_t value, int size) {
        for (int i = 0; i < size; ++i)
            bytes += static_cast<char>((value >> (8 * i)) & 0xff);
    };
    bytes += "RIFF";
    put(36 + count * 2, 4);
    bytes += "WAVEfmt ";
    put(16, 4);
    put(1, 2);
    put(1, 2);
    put(rate, 4);
    put(rate * 2, 4);
    put(2, 2);
    put(16, 2);
    bytes += "data";
    put(count * 2, 4);
    for (int i = 0; i < count; ++i) {
        double value = 0;
        for (int partial = 1; partial <= 4; ++partial)
            value += std::sin(2 * std::numbers::pi * hz * partial * i / rate) / (2 * partial);
        put(static_cast<std::uint32_t>(static_cast<std::int32_t>(12000 * value)), 2);
    }
    std::ofstream(path, std::ios::binary) << bytes;
}

} // namespace

class AugmentedClipsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTrainingTracksAreCopied();
};

void AugmentedClipsTest::onlyTrainingTracksAreCopied()
{
    const QTemporaryDir dir;
    const fs::path folder = dir.path().toStdString();
    Manifest manifest;
    for (int i = 0; i < 4; ++i) {
        const fs::path path = folder / ("tone" + std::to_string(i) + ".wav");
        writeTone(path, 220.0 + 60 * i);
        manifest.items.push_back({.path = path,
                                  .genre = i % 2 ? "a" : "b",
                                  .split = i < 2    ? Split::Train
                                           : i == 2 ? Split::Validation
                                                    : Split::Test});
    }
    const std::vector<float> flat(128 * 130, -40.0f);
    QVERIFY(writeNpy(folder / "array.npy", flat, {128, 130}));
    manifest.items.push_back({.path = folder / "array.npy", .genre = "a", .split = Split::Train});

    InputOptions input;
    input.clip_s = 3;
    AugmentationOptions options;
    options.pitchSemitones = {-1, 1};
    options.tempoFactors = {0.93, 1.07};
    FeatureCache cache(folder / "cache");
    const auto load = [&] { return loadTrainingData(manifest, input, {}, &cache, 2, {}, {}); };
    auto plain = load();
    QVERIFY2(plain.ok(), plain ? "" : plain.error().message.c_str());
    for (int round = 0; round < 2; ++round) { // the second from the cache
        auto data = load();
        QVERIFY(addAugmentedClips(*data, manifest, input, options, &cache, 2, {}, {}));
        QCOMPARE(data->train.clips.size(), std::size_t{3 + 2 * 4});
        QCOMPARE(data->validation.clips.size(), std::size_t{1});
        QCOMPARE(data->test.clips.size(), std::size_t{1});
        QVERIFY(data->validation.clips[0].unpacked().values == plain->validation.clips[0].unpacked().values);
        QVERIFY(data->test.clips[0].unpacked().values == plain->test.clips[0].unpacked().values);
        QCOMPARE(data->leftOut.size(), std::size_t{1});
        for (std::size_t i = 0; i < data->train.clips.size(); ++i) {
            const ManifestItem &item = manifest.items[data->train.source[i]];
            QVERIFY(item.split == Split::Train); // no track of another split leaks in
            QCOMPARE(data->genres[static_cast<std::size_t>(data->train.labels[i])], item.genre);
            if (i >= 3)
                for (const PackedClip &original : plain->train.clips)
                    QVERIFY(data->train.clips[i].unpacked().values != original.unpacked().values);
        }
    }
    auto data = load();
    QVERIFY(addAugmentedClips(*data, manifest, input, {}, &cache, 2, {}, {}));
    QCOMPARE(data->train.clips.size(), std::size_t{3});
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!addAugmentedClips(*data, manifest, input, options, nullptr, 1, {}, stop.get_token()));
}

QTEST_GUILESS_MAIN(AugmentedClipsTest)
#include "tst_augmented_clips.moc"
