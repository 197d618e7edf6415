// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/option_table.h"
#include "core/training/random_stream.h"
#include "core/training/torch/range_test.h"

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

using namespace genrescope;

namespace {

/// A loss over the rate like those of real tests: flat, a fall, a floor, and an explosion.
std::vector<double> curve(const RateRangeOptions &options)
{
    std::vector<double> losses;
    for (int step = 0; step < options.steps; ++step) {
        const double decade = std::log10(rateOfStep(options, step));
        losses.push_back(1.0 + 1.0 / (1.0 + std::exp(4.0 * (decade + 3.0))) + std::exp(6.0 * (decade + 0.5)));
    }
    return losses;
}

RateRange recorded(const RateRangeOptions &options, const std::vector<double> &losses)
{
    RateRangeRecorder recorder(options);
    for (std::size_t i = 0; i < losses.size(); ++i)
        if (!recorder.add(static_cast<std::int64_t>(i), losses[i]))
            break;
    return recorder.take();
}

/// lossSlopes() at one point, straight from the definition.
double slopeAround(const std::vector<RatePoint> &points, std::size_t at)
{
    const std::size_t half = std::max<std::size_t>(1, points.size() / 20);
    const std::size_t first = at > half ? at - half : 0;
    const std::size_t last = std::min(points.size() - 1, at + half);
    const auto count = static_cast<double>(last - first + 1);
    double meanX = 0, meanY = 0;
    for (std::size_t i = first; i <= last; ++i) {
        meanX += std::log(points[i].learningRate) / count;
        meanY += points[i].smoothedLoss / count;
    }
    double covariance = 0, variance = 0;
    for (std::size_t i = first; i <= last; ++i) {
        const double x = std::log(points[i].learningRate) - meanX;
        covariance += x * (points[i].smoothedLoss - meanY);
        variance += x * x;
    }
    return variance > 0 ? covariance / variance : 0.0;
}

ClipSet clips(int count)
{
    ClipSet set;
    for (int i = 0; i < count; ++i) {
        RandomStream random(7, RandomStream::Purpose::Window, {i});
        FeatureArray clip{1, 32, 32, {}};
        clip.values.resize(clip.size());
        for (std::size_t at = 0; at < clip.values.size(); ++at)
            clip.values[at] =
                static_cast<float>(0.5 * random.uniform() + (at / 512 % 2 == std::size_t(i) % 2));
        set.clips.push_back(std::move(clip));
        set.labels.push_back(i % 2);
        set.source.push_back(static_cast<std::size_t>(i));
    }
    return set;
}

TrainingOptions optionsFor(const std::string &optimizer)
{
    TrainingOptions options;
    const auto applied = applySettings(options, {"model.name=crnn", "features.height=32", "features.width=32",
                                                 "features.mels=32", "features.channels=1",
                                                 "training.batch_size=4", "training.optimizer=" + optimizer});
    if (!applied)
        qFatal("%s", applied.error().message.c_str());
    return options;
}

std::string bytesOf(const NamedTensors &tensors)
{
    std::string bytes;
    for (const auto &[name, tensor] : tensors) {
        const auto plain = tensor.detach().contiguous();
        bytes += name;
        bytes.append(static_cast<const char *>(plain.data_ptr()), plain.nbytes());
    }
    return bytes;
}

} // namespace

class TestRateRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratesGrowExponentially();
    void smoothingHasNoPullTowardsZero();
    void endsWhenTheLossDiverges();
    void slopesAreThoseOfTheirStretch();
    void slopesOfLongTestsTakeNoLonger();
    void suggestsBelowTheLowestLoss();
    void noisyBatchesDoNotEndTheSearch();
    void aDeadNetworksLowLossDoesNotCount();
    void noSuggestionWithoutAFall();
    void unusableOptions();
    void everythingIsPutBack_data();
    void everythingIsPutBack();
    void findsWhatTrainingStartsFrom();
};

void TestRateRange::ratesGrowExponentially()
{
    const RateRangeOptions options{.minLr = 1e-5, .maxLr = 1.0, .steps = 51};
    QCOMPARE(rateOfStep(options, 0), 1e-5);
    QVERIFY(std::abs(rateOfStep(options, 50) - 1.0) < 1e-15);
    QVERIFY(std::abs(rateOfStep(options, 10) / 1e-4 - 1.0) < 1e-12);
}

void TestRateRange::smoothingHasNoPullTowardsZero()
{
    const RateRangeOptions options{.steps = 20, .smoothing = 0.9};
    for (const RatePoint &point : recorded(options, std::vector(20, 2.5)).points)
        QVERIFY(std::abs(point.smoothedLoss - 2.5) < 1e-12);
    const auto two = recorded(options, {1.0, 2.0}).points;
    QVERIFY(std::abs(two[1].smoothedLoss - (0.9 * 0.1 * 1.0 + 0.1 * 2.0) / (1 - 0.81)) < 1e-12);
}

void TestRateRange::endsWhenTheLossDiverges()
{
    const RateRangeOptions options{.steps = 100};
    const RateRange exploded = recorded(options, curve(options));
    QVERIFY(exploded.diverged);
    QVERIFY(exploded.points.size() < 100);
    QVERIFY(exploded.points.back().smoothedLoss > 4 * exploded.points.front().smoothedLoss / 2.2);

    const RateRange notANumber = recorded(options, {1.0, 0.9, std::numeric_limits<double>::quiet_NaN(), 0.8});
    QVERIFY(notANumber.diverged);
    QCOMPARE(notANumber.points.size(), std::size_t{2});

    const RateRange calm = recorded(options, std::vector(100, 1.0));
    QVERIFY(!calm.diverged);
    QCOMPARE(calm.points.size(), std::size_t{100});
}

void TestRateRange::slopesAreThoseOfTheirStretch()
{
    for (const int steps : {1, 2, 5, 41, 200, 3000}) {
        const RateRangeOptions options{.steps = std::max(steps, 2), .smoothing = 0.0, .divergence = 1e30};
        std::vector<double> losses = curve(options);
        losses.resize(static_cast<std::size_t>(steps));
        for (std::size_t i = 0; i < losses.size(); ++i)
            losses[i] += 0.1 * RandomStream(3, RandomStream::Purpose::Window, {int(i)}).uniform();
        const auto points = recorded(options, losses).points;
        const std::vector<double> slopes = lossSlopes(points);
        QCOMPARE(slopes.size(), points.size());
        for (std::size_t i = 0; i < points.size(); ++i) {
            const double expected = slopeAround(points, i);
            QVERIFY2(std::abs(slopes[i] - expected) <= 1e-12 * std::max(1.0, std::abs(expected)),
                     qPrintable(QStringLiteral("point %1 of %2: %3 instead of %4")
                                    .arg(i)
                                    .arg(steps)
                                    .arg(slopes[i], 0, 'g', 17)
                                    .arg(expected, 0, 'g', 17)));
        }
    }
    QVERIFY(lossSlopes({}).empty());
}

void TestRateRange::slopesOfLongTestsTakeNoLonger()
{
    // A stretch summed anew for each of these points would be 3e10 logarithms: minutes.
    const RateRangeOptions options{.maxLr = 1e-3, .steps = 400'000, .smoothing = 0.0};
    const auto points = recorded(options, curve(options)).points;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(suggestRates(points).has_value());
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void TestRateRange::suggestsBelowTheLowestLoss()
{
    const RateRangeOptions options{.steps = 200, .smoothing = 0.0};
    const auto rates = suggestRates(recorded(options, curve(options)).points);
    QVERIFY(rates.has_value());
    QVERIFY2(std::abs(std::log10(rates->steepestLr) + 3.0) < 0.3,
             qPrintable(QString::number(rates->steepestLr)));
    QVERIFY(rates->lowestLr > 5e-3 && rates->lowestLr < 0.2);
    QCOMPARE(rates->maxLr, std::max(rates->lowestLr / 10, rates->steepestLr));
    QCOMPARE(rates->baseLr, rates->maxLr / 4);
    QCOMPARE(rates->constantLr, rates->maxLr / 2);
}

/// With small batches the smoothed loss goes up and down by more than a network learns at the lowest rates.
/// Chance cannot be ruled out, so: in nearly all of many tests.
void TestRateRange::noisyBatchesDoNotEndTheSearch()
{
    const RateRangeOptions options{.steps = 200};
    const std::vector<double> losses = curve(options);
    const auto calm = suggestRates(recorded(options, losses).points);
    QVERIFY(calm.has_value());
    int found = 0;
    for (int seed = 1; seed <= 100; ++seed) {
        RandomStream random(static_cast<std::uint64_t>(seed), RandomStream::Purpose::Window, {seed});
        std::vector<double> noisy = losses;
        for (double &loss : noisy)
            loss += 0.2 * random.normals().first; // a fifth of the fall
        const auto rates = suggestRates(recorded(options, noisy).points);
        found += rates && rates->lowestLr > calm->lowestLr / 10 && rates->lowestLr < calm->lowestLr * 10;
    }
    QVERIFY2(found >= 90, qPrintable(QString::number(found)));
}

void TestRateRange::aDeadNetworksLowLossDoesNotCount()
{
    // Smoothed losses of crnn with Adam on real pictures, from 6e-7 to 10: learning until 0.03, then dead,
    // with shrinking L2 terms, until it diverges.
    std::vector<RatePoint> points;
    const std::vector<double> losses{2.956, 2.969, 2.969, 2.970, 2.985, 2.962, 2.966, 2.959, 2.955,
                                     2.941, 2.929, 2.901, 2.860, 2.767, 2.677, 2.573, 2.596, 2.690,
                                     2.681, 2.582, 2.549, 2.506, 2.507, 2.619, 7.286};
    const RateRangeOptions options{.minLr = 6e-7, .steps = static_cast<int>(losses.size())};
    for (std::size_t i = 0; i < losses.size(); ++i)
        points.push_back({static_cast<std::int64_t>(i), rateOfStep(options, static_cast<std::int64_t>(i)),
                          losses[i], losses[i]});
    const auto rates = suggestRates(points);
    QVERIFY(rates.has_value());
    QCOMPARE(rates->lowestLr, points[15].learningRate);
    QVERIFY(rates->maxLr <= points[15].learningRate && rates->maxLr > 1e-3);
}

void TestRateRange::noSuggestionWithoutAFall()
{
    const RateRangeOptions options;
    QVERIFY(!suggestRates(recorded(options, std::vector(100, 2.0)).points));
    QVERIFY(!suggestRates(recorded(options, {2.0, 1.9, 1.8}).points));
    QVERIFY(!suggestRates({}));
}

void TestRateRange::unusableOptions()
{
    QVERIFY(RateRangeOptions{}.problems().empty());
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const RateRangeOptions &options :
         {RateRangeOptions{.minLr = 0}, RateRangeOptions{.minLr = 2, .maxLr = 1},
          RateRangeOptions{.steps = 1}, RateRangeOptions{.smoothing = 1}, RateRangeOptions{.divergence = 1},
          RateRangeOptions{.minLr = nan}, RateRangeOptions{.smoothing = nan},
          RateRangeOptions{.divergence = nan}})
        QVERIFY(!options.problems().empty());
}

void TestRateRange::everythingIsPutBack_data()
{
    QTest::addColumn<QString>("optimizer");
    QTest::addColumn<double>("maxLr"); // the second one makes the test end in numbers that are none
    for (const char *optimizer : {"adam", "adamw", "rmsprop", "adadelta", "sgd"}) {
        QTest::addRow("%s", optimizer) << optimizer << 0.01;
        QTest::addRow("%s until it explodes", optimizer) << optimizer << 1e30;
    }
}

void TestRateRange::everythingIsPutBack()
{
    QFETCH(QString, optimizer);
    QFETCH(double, maxLr);
    const TrainingOptions options = optionsFor(optimizer.toStdString());
    const ClipSet set = clips(10);
    const auto network = makeNetwork(options.model, options.input, 2, 1);
    FlatParameters parameters(network->parameters());
    const auto tool = makeOptimizer(options.optimizer, parameters);
    BatchSource batches(set, options, 2, 2);
    const TrainingParts parts{*network, parameters, *tool, batches, torch::kCPU};

    // A training that has begun: state, step count and gradients are not zero.
    network->train();
    for (int step = 0; step < 3; ++step) {
        parameters.gradients().fill_(0.01f * static_cast<float>(step + 1));
        tool->step(1e-3, std::nullopt);
    }
    network->eval();
    torch::manual_seed(12345);
    const std::string weights = bytesOf(networkTensors(*network));
    const std::string state = bytesOf(tool->state());
    const std::string gradients = bytesOf({{"", parameters.gradients()}});
    const auto generator = at::detail::getDefaultCPUGenerator().get_state();

    const RateRange range =
        runRangeTest(parts, options, {.minLr = 1e-4, .maxLr = maxLr, .steps = 25}, {}, {});
    QVERIFY(range.points.size() >= 3);
    QCOMPARE(range.diverged, maxLr > 1);
    QVERIFY2(bytesOf(networkTensors(*network)) == weights, "the weights have changed");
    QVERIFY2(bytesOf(tool->state()) == state, "the optimizer's state has changed");
    QVERIFY(bytesOf({{"", parameters.gradients()}}) == gradients);
    QCOMPARE(tool->steps(), std::int64_t{3});
    QVERIFY(!network->is_training());
    QVERIFY(torch::equal(at::detail::getDefaultCPUGenerator().get_state(), generator));

    // The same test again sees the same losses: nothing it depends on was moved.
    const RateRange again =
        runRangeTest(parts, options, {.minLr = 1e-4, .maxLr = maxLr, .steps = 25}, {}, {});
    QCOMPARE(again.points.size(), range.points.size());
    for (std::size_t i = 0; i < range.points.size(); ++i)
        QCOMPARE(again.points[i].loss, range.points[i].loss);
}

void TestRateRange::findsWhatTrainingStartsFrom()
{
    const TrainingOptions options = optionsFor("adam");
    TrainingData data;
    data.genres = {"even", "odd"};
    data.train = clips(10);
    int calls = 0;
    const auto found = findLearningRate(options, data, {.minLr = 1e-5, .maxLr = 1e-2, .steps = 40},
                                        [&](const Progress &) { ++calls; }, {});
    QVERIFY2(found.ok(), found ? "" : found.error().message.c_str());
    QCOMPARE(calls, 40);
    QCOMPARE(found->points.size(), std::size_t{40});
    QVERIFY(suggestRates(found->points).has_value());

    std::stop_source stop;
    stop.request_stop();
    const auto stopped = findLearningRate(options, data, {}, {}, stop.get_token());
    QVERIFY(stopped.ok() && stopped->stopped && stopped->points.empty());
    QVERIFY(!findLearningRate(options, {}, {}, {}, {}));
    QVERIFY(!findLearningRate(options, data, {.steps = 1}, {}, {}));
}

QTEST_GUILESS_MAIN(TestRateRange)
#include "tst_rate_range.moc"
