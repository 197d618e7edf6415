// SPDX-License-Identifier: GPL-3.0-or-later
// Intervals and tests against statsmodels and SciPy; the bootstrap against an independent one on the same
// draws.
#include "core/evaluation/calibration.h"
#include "core/evaluation/statistics.h"
#include "core/evaluation/voting.h"
#include "core/evaluation/welch_test.h"
#include "tests/core/evaluation/golden_json.h"

#include <numeric>

using namespace genrescope;
using namespace genrescope::test;

class TestStatistics : public QObject
{
    Q_OBJECT

private:
    nlohmann::json m_golden = goldenJson("statistics.json");

private Q_SLOTS:
    void wilson()
    {
        for (const auto &row : m_golden["wilson"]) {
            const Interval interval =
                wilsonInterval(number(row[0]), row[1].get<std::int64_t>(), number(row[2]));
            QCOMPARE(difference({interval.low, interval.high}, {number(row[3]), number(row[4])}), QString());
        }
        // Two seeds that got 5 and 6 of 12 right: statsmodels' proportion_confint(5.5, 12, method="wilson").
        QVERIFY(std::abs(wilsonInterval(5.5, 12).low - 0.223) < 5e-4);
        QVERIFY(std::abs(wilsonInterval(5.5, 12).high - 0.714) < 5e-4);
        QCOMPARE(wilsonInterval(0, 0).low, 0.0);
        QCOMPARE(wilsonInterval(0, 0).high, 1.0);
    }

    void quantiles()
    {
        for (const auto &row : m_golden["quantiles"])
            QCOMPARE(difference(normalQuantile(number(row[0])), number(row[1]), 1e-12), QString());
    }

    void manyTestsAreCorrected()
    {
        // R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm")
        const std::vector<double> adjusted = holmAdjusted(std::vector{0.01, 0.04, 0.03, 0.005});
        const std::vector<double> expected{0.03, 0.06, 0.06, 0.02};
        QCOMPARE(adjusted.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(std::abs(adjusted[i] - expected[i]) < 1e-12);
        QCOMPARE(holmAdjusted(std::vector{0.7, 0.8}), (std::vector{1.0, 1.0}));
        QCOMPARE(holmAdjusted(std::vector{0.2}), std::vector{0.2});
        QVERIFY(holmAdjusted({}).empty());
    }

    void welch()
    {
        QCOMPARE(m_golden["welch"].size(), std::size_t{15});
        for (const auto &row : m_golden["welch"]) {
            const auto test =
                welchTest(row["first"].get<std::vector<double>>(), row["second"].get<std::vector<double>>());
            QVERIFY(test);
            QCOMPARE(difference({test->t, test->degreesOfFreedom, test->p},
                                {number(row["t"]), number(row["df"]), number(row["p"])}),
                     QString());
        }
        const std::vector<double> two{0.5, 0.6}, three{0.5, 0.6, 0.7}, same{0.1, 0.1, 0.1};
        QVERIFY(!welchTest(two, three));
        QVERIFY(!welchTest(three, two));
        QVERIFY(!welchTest(same, same)); // nobody knows how far seeds lie apart
        QVERIFY(welchTest(three, same));
    }

    void mcNemarTests()
    {
        for (const auto &row : m_golden["mcnemar"]) {
            const McNemarTest test = mcNemar(row[0].get<std::int64_t>(), row[1].get<std::int64_t>());
            QCOMPARE(difference({test.exactP, test.chiSquare, test.chiSquareP},
                                {number(row[2]), number(row[3]), number(row[4])}),
                     QString());
        }
        const McNemarTest same = mcNemar(0, 0);
        QCOMPARE(same.exactP, 1.0);
        QCOMPARE(same.chiSquareP, 1.0);

        const std::vector<std::uint8_t> first{1, 1, 1, 0, 0}, second{1, 0, 0, 1, 0};
        const McNemarTest counted = mcNemar(first, second);
        QCOMPARE(counted.onlyFirst, std::int64_t{2});
        QCOMPARE(counted.onlySecond, std::int64_t{1});
        QCOMPARE(counted.p(), counted.exactP);
        QCOMPARE(mcNemar(500, 600).p(), mcNemar(500, 600).chiSquareP);
    }

    void bootstrap()
    {
        for (const auto &row : m_golden["bootstrap"]) {
            const auto first = row["first"].get<std::vector<std::uint8_t>>();
            const auto second = row["second"].get<std::vector<std::uint8_t>>();
            const auto clusters =
                row["clusters"].is_null() ? std::vector<int>() : row["clusters"].get<std::vector<int>>();
            const BootstrapOptions options{.resamples = row["resamples"].get<int>(),
                                           .confidence = number(row["confidence"]),
                                           .seed = row["seed"].get<std::uint64_t>()};
            const BootstrapDifference ours = pairedBootstrap(first, second, clusters, options);
            QCOMPARE(difference({ours.difference, ours.interval.low, ours.interval.high, ours.p},
                                {number(row["difference"]), number(row["interval"][0]),
                                 number(row["interval"][1]), number(row["p"])}),
                     QString());
        }
        QCOMPARE(pairedBootstrap({}, {}).p, 1.0);
    }

    /// One artist's items stand or fall together: resampling artists must give the wider interval.
    void clustersWidenTheInterval()
    {
        std::vector<std::uint8_t> first, second;
        std::vector<int> clusters;
        for (int artist = 0; artist < 12; ++artist) {
            for (int track = 0; track < 20; ++track) {
                first.push_back(artist % 3 != 0);
                second.push_back(artist % 2 != 0);
                clusters.push_back(artist);
            }
        }
        const auto items = pairedBootstrap(first, second);
        const auto artists = pairedBootstrap(first, second, clusters);
        QCOMPARE(items.difference, artists.difference);
        QVERIFY(artists.interval.high - artists.interval.low >
                2 * (items.interval.high - items.interval.low));
    }

    void meansOverSeeds()
    {
        for (const auto &row : m_golden["means"]) {
            const MeanAndDeviation ours = meanAndDeviation(numbers(row[0]));
            QCOMPARE(difference({ours.mean, ours.deviation}, {number(row[1]), number(row[2])}, 1e-12),
                     QString());
            QCOMPARE(ours.count, row[0].size());
        }
        QVERIFY(std::isnan(meanAndDeviation({}).mean));
    }

    void votes()
    {
        for (const auto &row : m_golden["votes"]) {
            std::vector<std::vector<double>> segments;
            for (const auto &segment : row["segments"])
                segments.push_back(numbers(segment));
            QCOMPARE(difference(vote(segments, Vote::Mean), numbers(row["mean"]), 1e-14), QString());
            const auto majority = vote(segments, Vote::Majority);
            QCOMPARE(difference(majority, numbers(row["majority"]), 1e-14), QString());
            QVERIFY(near(std::accumulate(majority.begin(), majority.end(), 0.0), 1.0, 1e-12));
        }
        // Two lukewarm segments outvote a certain one, but not its mean.
        const std::vector<std::vector<double>> segments{{0.51, 0.49}, {0.51, 0.49}, {0.0, 1.0}};
        QVERIFY(vote(segments, Vote::Majority)[0] > 0.5);
        QVERIFY(vote(segments, Vote::Mean)[0] < 0.5);
        for (const Vote how : {Vote::Mean, Vote::Majority})
            QCOMPARE(voteFromString(toString(how)), std::optional(how));
        QVERIFY(!voteFromString("median"));
    }

    void temperatureOfLogits()
    {
        const auto &row = m_golden["temperature"];
        const auto logits = numbers(row["logits"]);
        const auto actual = row["actual"].get<std::vector<int>>();
        const TemperatureFit fit = fitTemperature(logits, actual, 5);
        QCOMPARE(
            difference({fit.temperature, fit.lossBefore, fit.lossAfter},
                       {number(row["temperature"]), number(row["loss_before"]), number(row["loss_after"])}),
            QString());
        QVERIFY(fit.temperature > 1); // those logits are far too sure of themselves
        QVERIFY(std::isnan(fitTemperature(std::vector<double>(), std::vector<int>(), 5).lossAfter));
    }

    void appliedTemperature()
    {
        const std::vector<double> probabilities{0.7, 0.2, 0.1, 0.0};
        QCOMPARE(difference(applyTemperature(probabilities, 1.0), probabilities, 1e-15), QString());
        const auto softer = applyTemperature(std::vector{0.8, 0.2}, 2.0); // odds 4 become 2
        QCOMPARE(difference(softer, {2.0 / 3, 1.0 / 3}, 1e-15), QString());
    }
};

QTEST_APPLESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
