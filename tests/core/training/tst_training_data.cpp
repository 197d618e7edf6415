// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_data.h"

#include "core/features/feature_cache.h"
#include "core/features/picture.h"
#include "tests/core/datasets/dataset_helpers.h"

#include <stop_token>

using namespace genrescope;
using namespace genrescope::test;
namespace fs = std::filesystem;

namespace {

void writePicture(const fs::path &path, int shade)
{
    Picture picture{.width = 24, .height = 16, .rgb = {}};
    for (int i = 0; i < 24 * 16 * 3; ++i)
        picture.rgb.push_back(static_cast<std::uint8_t>((i + shade * 40) % 256));
    QVERIFY(writePng(picture, path).ok());
}

InputOptions smallPictures()
{
    return {.kind = InputKind::Picture, .channels = 3, .height = 16, .width = 16};
}

/// 24 pictures of three genres, two of three in train.
Manifest pictures(const fs::path &root)
{
    fs::create_directories(root);
    Manifest manifest;
    for (int i = 0; i < 24; ++i) {
        const fs::path file = root / (std::to_string(i) + ".png");
        writePicture(file, i);
        manifest.items.push_back({.path = file,
                                  .genre = std::string(1, static_cast<char>('c' - i % 3)),
                                  .split = i % 6 == 4   ? Split::Validation
                                           : i % 6 == 5 ? Split::Test
                                                        : Split::Train});
    }
    return manifest;
}

TrainingData load(const Manifest &manifest, const std::vector<std::string> &genres = {}, int threads = 2,
                  FeatureCache *cache = nullptr)
{
    Result<TrainingData> data = loadTrainingData(manifest, smallPictures(), genres, cache, threads, {}, {});
    return data ? std::move(*data) : TrainingData{};
}

} // namespace

class TrainingDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsLabelsAndSources();
    void orderDoesNotDependOnThreads();
    void genresOfAModel();
    void badFilesAreLeftOut();
    void audioArraysAndPicturesTogether();
    void noTrainingClipIsAnError();
    void progressAndStop();
    void cacheGivesTheSame();
};

void TrainingDataTest::splitsLabelsAndSources()
{
    const QTemporaryDir temporary;
    const Manifest manifest = pictures(folderOf(temporary));
    const TrainingData data = load(manifest);
    QVERIFY((data.genres == std::vector<std::string>{"a", "b", "c"}));
    QCOMPARE(data.train.clips.size(), 16u);
    QCOMPARE(data.validation.clips.size(), 4u);
    QCOMPARE(data.test.clips.size(), 4u);
    QVERIFY(data.leftOut.empty());
    for (const auto &[set, split] : {std::pair{&data.train, Split::Train},
                                     {&data.validation, Split::Validation},
                                     {&data.test, Split::Test}}) {
        QVERIFY(set->source == manifest.indices(split));
        QCOMPARE(set->labels.size(), set->clips.size());
        for (std::size_t i = 0; i < set->clips.size(); ++i) {
            QCOMPARE(data.genres[static_cast<std::size_t>(set->labels[i])],
                     manifest.items[set->source[i]].genre);
            QCOMPARE(set->clips[i].unpacked().values.size(), 3u * 16 * 16);
        }
    }
}

void TrainingDataTest::orderDoesNotDependOnThreads()
{
    const QTemporaryDir temporary;
    const Manifest manifest = pictures(folderOf(temporary));
    const TrainingData one = load(manifest, {}, 1), eight = load(manifest, {}, 8);
    QCOMPARE(one.train.clips.size(), 16u);
    QVERIFY(one.train.source == eight.train.source);
    for (std::size_t i = 0; i < one.train.clips.size(); ++i)
        QVERIFY(one.train.clips[i].unpacked().values == eight.train.clips[i].unpacked().values);
}

void TrainingDataTest::genresOfAModel()
{
    const QTemporaryDir temporary;
    const Manifest manifest = pictures(folderOf(temporary));
    const TrainingData data = load(manifest, {"c", "x", "a"});
    QVERIFY((data.genres == std::vector<std::string>{"c", "x", "a"}));
    for (std::size_t i = 0; i < data.train.labels.size(); ++i)
        QCOMPARE(data.train.labels[i], manifest.items[data.train.source[i]].genre == "c" ? 0 : 2);
    QCOMPARE(data.leftOut.size(), 8u);
    QCOMPARE(data.leftOut.front(),
             manifest.items[1].path.string() + ": its genre \"b\" is not one of the model's");
}

void TrainingDataTest::badFilesAreLeftOut()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    Manifest manifest = pictures(root);
    writeText(manifest.items[3].path, "rubbish");
    fs::remove(manifest.items[20].path);
    manifest.items[10].split = Split::None; // nobody asked for it: not worth a line
    for (const int threads : {1, 4}) {
        const TrainingData data = load(manifest, {}, threads);
        QCOMPARE(data.train.clips.size() + data.validation.clips.size() + data.test.clips.size(), 21u);
        QCOMPARE(data.leftOut.size(), 2u);
        QVERIFY(data.leftOut[0].starts_with(manifest.items[3].path.string() + ": "));
        QVERIFY(data.leftOut[1].starts_with(manifest.items[20].path.string() + ": "));
    }
}

void TrainingDataTest::audioArraysAndPicturesTogether()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeWav(root / "a.wav", melody(3), 16000);
    writePicture(root / "b.png", 1);
    const TrainingData data = load({{{.path = root / "a.wav", .genre = "x", .split = Split::Train},
                                     {.path = root / "b.png", .genre = "y", .split = Split::Train}}});
    QCOMPARE(data.train.clips.size(), 2u);
    for (const PackedClip &clip : data.train.clips) {
        QCOMPARE(clip.channels(), 3);
        QCOMPARE(clip.height(), 16);
        QCOMPARE(clip.width(), 16);
        QCOMPARE(clip.bytes(), clip.size()); // a picture takes a byte per value
    }
}

void TrainingDataTest::noTrainingClipIsAnError()
{
    const auto reason = [](const Manifest &manifest) {
        const auto data = loadTrainingData(manifest, smallPictures(), {}, nullptr, 1, {}, {});
        return data ? std::string("no error") : data.error().message;
    };
    QCOMPARE(reason({}), std::string("no usable training clip: the manifest is empty"));
    QVERIFY(reason({{{.path = "/none.png", .genre = "x"}}}).find("1 item of the manifest is in no split") !=
            std::string::npos);
    QVERIFY(reason({{{.path = "/none.png", .genre = "x", .split = Split::Train}}})
                .find("1 left out, the first being /none.png: ") != std::string::npos);
    const QTemporaryDir temporary;
    writePicture(folderOf(temporary) / "a.png", 1);
    QCOMPARE(reason({{{.path = folderOf(temporary) / "a.png", .genre = "x", .split = Split::Test}}}),
             std::string("no usable training clip: no item is in the split train"));
}

void TrainingDataTest::progressAndStop()
{
    const QTemporaryDir temporary;
    const Manifest manifest = pictures(folderOf(temporary));
    std::vector<std::int64_t> seen;
    const auto data = loadTrainingData(manifest, smallPictures(), {}, nullptr, 3,
                                       [&](const Progress &progress) {
                                           seen.push_back(progress.done);
                                           QCOMPARE(progress.total, 24);
                                           QVERIFY(progress.what.ends_with(".png"));
                                       },
                                       {});
    QVERIFY(data.ok());
    QCOMPARE(seen.size(), 24u);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    std::stop_source stop;
    const auto stopped = loadTrainingData(
        manifest, smallPictures(), {}, nullptr, 1,
        [&](const Progress &progress) {
            if (progress.done == 3)
                stop.request_stop();
        },
        stop.get_token());
    QVERIFY(!stopped);
    QVERIFY(stopped.error().message.starts_with("stopped"));
}

void TrainingDataTest::cacheGivesTheSame()
{
    const QTemporaryDir temporary;
    const Manifest manifest = pictures(folderOf(temporary) / "pictures");
    FeatureCache cache(folderOf(temporary) / "cache");
    const TrainingData plain = load(manifest), filled = load(manifest, {}, 2, &cache),
                       cached = load(manifest, {}, 2, &cache);
    for (const TrainingData *data : {&filled, &cached}) {
        QCOMPARE(data->train.clips.size(), plain.train.clips.size());
        for (std::size_t i = 0; i < plain.train.clips.size(); ++i)
            QVERIFY(data->train.clips[i].unpacked().values == plain.train.clips[i].unpacked().values);
    }
}

QTEST_APPLESS_MAIN(TrainingDataTest)
#include "tst_training_data.moc"
