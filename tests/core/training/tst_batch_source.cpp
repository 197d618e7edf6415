// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/batch_source.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace genrescope;

namespace {

/// Clip i is filled with i + 1, so that a batch tells which clips it holds.
ClipSet numberedClips(int count, int height, int width)
{
    ClipSet set;
    for (int i = 0; i < count; ++i) {
        FeatureArray clip{1, height, width, {}};
        clip.values.assign(clip.size(), static_cast<float>(i + 1));
        set.clips.push_back(std::move(clip));
        set.labels.push_back(i % 3);
        set.source.push_back(static_cast<std::size_t>(i));
    }
    return set;
}

TrainingOptions smallOptions(int height, int width)
{
    TrainingOptions options;
    options.input.channels = 1;
    options.input.height = height;
    options.input.width = width;
    options.batchSize = 4;
    return options;
}

std::vector<TrainingBatch> epochOf(BatchSource &source, int epoch)
{
    std::vector<TrainingBatch> batches;
    source.startEpoch(epoch);
    while (auto batch = source.next()) {
        batches.push_back(*batch);
        source.recycle(std::move(batch));
    }
    return batches;
}

bool sameBatches(const std::vector<TrainingBatch> &a, const std::vector<TrainingBatch> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const TrainingBatch &x, const TrainingBatch &y) {
                          return x.inputs == y.inputs && x.targets == y.targets && x.labels == y.labels;
                      });
}

} // namespace

class BatchSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyClipOnceInASeededOrder();
    void anEpochIsTheSameWithoutTheOnesBefore();
    void windowsLieWithinTheClipAndMove();
    void smoothingAndMixupKeepTargetsSummingToOne();
    void masksAreWithinTheirLimits();
    void gainKeepsPicturesInRange();
    void noiseHasItsDeviation();
    void betaHasItsMoments();
};

void BatchSourceTest::everyClipOnceInASeededOrder()
{
    const ClipSet clips = numberedClips(10, 2, 3);
    BatchSource source(clips, smallOptions(2, 3), 3, 2);
    QCOMPARE(source.batchesPerEpoch(), std::int64_t{3});
    std::set<std::vector<float>> orders;
    for (int epoch = 1; epoch <= 5; ++epoch) {
        std::vector<float> order;
        for (const TrainingBatch &batch : epochOf(source, epoch)) {
            for (int row = 0; row < batch.count; ++row) {
                const auto at = static_cast<std::size_t>(row);
                const float value = batch.inputs[at * 6];
                QVERIFY(std::all_of(batch.inputs.begin() + row * 6, batch.inputs.begin() + row * 6 + 6,
                                    [&](float v) { return v == value; }));
                const int label = (static_cast<int>(value) - 1) % 3;
                QCOMPARE(batch.labels[at], std::int64_t{label});
                for (int genre = 0; genre < 3; ++genre)
                    QCOMPARE(batch.targets[at * 3 + static_cast<std::size_t>(genre)],
                             genre == label ? 1.0f : 0.0f);
                order.push_back(value);
            }
        }
        orders.insert(order);
        std::sort(order.begin(), order.end());
        for (int i = 0; i < 10; ++i)
            QCOMPARE(order[static_cast<std::size_t>(i)], static_cast<float>(i + 1));
    }
    QCOMPARE(orders.size(), std::size_t{5});
}

void BatchSourceTest::anEpochIsTheSameWithoutTheOnesBefore()
{
    ClipSet clips = numberedClips(10, 4, 40);
    for (PackedClip &packed : clips.clips) {
        FeatureArray clip = packed.unpacked();
        for (std::size_t i = 0; i < clip.values.size(); ++i)
            clip.values[i] += static_cast<float>(i % 40) * 0.01f;
        packed = std::move(clip);
    }
    TrainingOptions options = smallOptions(4, 16);
    options.input.kind = InputKind::LogMel;
    options.windowsPerClip = 3;
    options.labelSmoothing = 0.1;
    options.augmentation.mixupAlpha = 0.3;
    options.augmentation.frequencyMasks = options.augmentation.timeMasks = 2;
    options.augmentation.gain_dB = 6;
    options.augmentation.noise = 0.1;
    BatchSource onward(clips, options, 3, 1), fresh(clips, options, 3, 7);
    QCOMPARE(onward.inputsPerEpoch(), std::int64_t{30});
    const auto first = epochOf(onward, 1);
    const auto second = epochOf(onward, 2);
    QVERIFY(!sameBatches(first, second));
    fresh.startEpoch(1); // left in the middle
    fresh.next();
    QVERIFY(sameBatches(epochOf(fresh, 2), second));
    options.seed = 2;
    BatchSource other(clips, options, 3, 2);
    QVERIFY(!sameBatches(epochOf(other, 2), second));
}

void BatchSourceTest::windowsLieWithinTheClipAndMove()
{
    ClipSet clips = numberedClips(1, 1, 100);
    FeatureArray rising = clips.clips[0].unpacked();
    for (int i = 0; i < 100; ++i)
        rising.values[static_cast<std::size_t>(i)] = static_cast<float>(i);
    clips.clips[0] = std::move(rising);
    TrainingOptions options = smallOptions(1, 30);
    options.input.kind = InputKind::LogMel;
    BatchSource source(clips, options, 3, 2);
    std::set<float> starts;
    for (int epoch = 1; epoch <= 200; ++epoch) {
        const auto batch = epochOf(source, epoch).front();
        starts.insert(batch.inputs.front());
        for (std::size_t i = 0; i < 30; ++i)
            QCOMPARE(batch.inputs[i], batch.inputs[0] + static_cast<float>(i));
    }
    QVERIFY(*starts.begin() < 5 && *starts.rbegin() > 65 && *starts.rbegin() <= 70 && starts.size() > 50);

    options.augmentation.randomCrop = false;
    BatchSource inTurn(clips, options, 3, 2);
    std::vector<float> turns;
    for (int epoch = 1; epoch <= 8; ++epoch)
        turns.push_back(epochOf(inTurn, epoch).front().inputs.front());
    QCOMPARE(turns[0], 0.0f);
    QCOMPARE(*std::max_element(turns.begin(), turns.end()), 70.0f);
    QCOMPARE(turns[4], turns[0]); // 4 windows of 30 cover 100 columns
}

void BatchSourceTest::smoothingAndMixupKeepTargetsSummingToOne()
{
    const ClipSet clips = numberedClips(8, 2, 2);
    TrainingOptions options = smallOptions(2, 2);
    options.batchSize = 8;
    options.labelSmoothing = 0.3;
    options.augmentation.mixupAlpha = 0.4;
    BatchSource source(clips, options, 3, 2);
    for (int epoch = 1; epoch <= 20; ++epoch) {
        const auto batch = epochOf(source, epoch).front();
        for (std::size_t row = 0; row < 8; ++row) {
            float sum = 0;
            for (std::size_t genre = 0; genre < 3; ++genre) {
                QVERIFY(batch.targets[row * 3 + genre] > 0.0999f);
                sum += batch.targets[row * 3 + genre];
            }
            QVERIFY(std::abs(sum - 1.0f) < 1e-6f);
            const auto label = static_cast<std::size_t>(batch.labels[row]);
            QVERIFY(batch.targets[row * 3 + label] >=
                    *std::max_element(batch.targets.begin() + static_cast<std::ptrdiff_t>(row) * 3,
                                      batch.targets.begin() + static_cast<std::ptrdiff_t>(row) * 3 + 3) -
                        1e-6f);
        }
    }
}

void BatchSourceTest::masksAreWithinTheirLimits()
{
    AugmentationOptions options;
    options.frequencyMasks = 1;
    options.frequencyMaskMax = 5;
    options.timeMasks = 1;
    options.timeMaskMax = 7;
    const InputShape shape{2, 20, 30};
    int mostRows = 0, mostColumns = 0;
    for (int draw = 0; draw < 500; ++draw) {
        std::vector<float> values(shape.size(), 1.0f);
        RandomStream random(1, RandomStream::Purpose::Augmentation, {1, draw});
        augmentInput(values, shape, options, InputOptions{}, random);
        const auto at = [&](int c, int y, int x) {
            return values[static_cast<std::size_t>((c * 20 + y) * 30 + x)];
        };
        int rows = 0, columns = 0;
        for (int y = 0; y < 20; ++y) {
            bool all = true;
            for (int x = 0; x < 30; ++x)
                all = all && at(0, y, x) == 0.0f;
            rows += all ? 1 : 0;
        }
        for (int x = 0; x < 30; ++x) {
            bool all = true;
            for (int y = 0; y < 20; ++y)
                all = all && at(0, y, x) == 0.0f;
            columns += all ? 1 : 0;
        }
        for (int y = 0; y < 20; ++y)
            for (int x = 0; x < 30; ++x)
                QCOMPARE(at(0, y, x), at(1, y, x));
        QVERIFY(rows <= 5 && columns <= 7);
        mostRows = std::max(mostRows, rows);
        mostColumns = std::max(mostColumns, columns);
    }
    QCOMPARE(mostRows, 5);
    QCOMPARE(mostColumns, 7);
}

void BatchSourceTest::gainKeepsPicturesInRange()
{
    AugmentationOptions options;
    options.gain_dB = 40;
    const InputShape shape{1, 2, 2};
    bool up = false, down = false;
    for (int draw = 0; draw < 50; ++draw) {
        std::vector<float> values = {0.0f, 0.4f, 0.6f, 1.0f};
        RandomStream random(1, RandomStream::Purpose::Augmentation, {1, draw});
        augmentInput(values, shape, options, InputOptions{}, random);
        for (const float value : values)
            QVERIFY(value >= 0.0f && value <= 1.0f);
        up = up || values[0] > 0.3f;
        down = down || values[3] < 0.7f;
    }
    QVERIFY(up && down);
}

void BatchSourceTest::noiseHasItsDeviation()
{
    AugmentationOptions options;
    options.noise = 0.2;
    const InputShape shape{1, 200, 200};
    std::vector<float> values(shape.size(), 0.0f);
    RandomStream random(1, RandomStream::Purpose::Augmentation, {1, 1});
    augmentInput(values, shape, options, InputOptions{}, random);
    double sum = 0, squares = 0;
    for (const float value : values) {
        sum += value;
        squares += value * value;
    }
    QVERIFY(std::abs(sum / 40000) < 0.005);
    QVERIFY(std::abs(std::sqrt(squares / 40000) - 0.2) < 0.005);
}

void BatchSourceTest::betaHasItsMoments()
{
    for (const double alpha : {0.2, 1.0, 5.0}) {
        RandomStream random(3, RandomStream::Purpose::Mixup, {1});
        double sum = 0, squares = 0;
        constexpr int draws = 40000;
        for (int i = 0; i < draws; ++i) {
            const double value = random.symmetricBeta(alpha);
            QVERIFY(value >= 0 && value <= 1);
            sum += value;
            squares += (value - 0.5) * (value - 0.5);
        }
        QVERIFY(std::abs(sum / draws - 0.5) < 0.01);
        QVERIFY(std::abs(squares / draws - 1.0 / (4.0 * (2.0 * alpha + 1.0))) < 0.005);
    }
}

QTEST_GUILESS_MAIN(BatchSourceTest)
#include "tst_batch_source.moc"
