// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of seeds against the best of them.
#include "core/experiments/comparison.h"
#include "core/experiments/comparison_table.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace genrescope;

namespace {

/// A run of 20 test tracks, the first `right` of them right.
ComparedRun run(int batchSize, int seed, double validation, int right, const std::string &data = "/data")
{
    ComparedRun run;
    run.state = "finished";
    run.options.batchSize = batchSize;
    run.options.seed = static_cast<std::uint64_t>(seed);
    run.genres = {"blues", "rock"};
    run.dataDigest = data;
    run.bestValidationAccuracy = run.lastValidationAccuracy = validation;
    for (int i = 0; i < 20; ++i)
        run.items.push_back({.path = data + '/' + std::to_string(i),
                             .actual = 0,
                             .probabilities = {i < right ? 0.7 : 0.3, i < right ? 0.3 : 0.7}});
    run.evaluation = evaluate(run.genres, run.items);
    return run;
}

std::vector<ComparedRun> group(int batchSize, double validation, const std::vector<int> &rights,
                               const std::string &data = "/data")
{
    std::vector<ComparedRun> runs;
    for (const int right : rights)
        runs.push_back(run(batchSize, static_cast<int>(runs.size()), validation, right, data));
    return runs;
}

Comparison compared(const std::vector<std::vector<ComparedRun>> &groups)
{
    std::vector<ComparedRun> runs;
    for (const auto &of : groups)
        runs.insert(runs.end(), of.begin(), of.end());
    return compareRuns(std::move(runs));
}

std::string cell(const ResultTable &table, std::size_t row, const std::string &column)
{
    const auto at = std::ranges::find(table.header, column);
    return at == table.header.end() ? "no such column"
                                    : table.rows[row][static_cast<std::size_t>(at - table.header.begin())];
}

} // namespace

class TestGroupComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The reference is chosen by validation, not by the accuracies that are tested.
    void seedsAreTestedByWelch()
    {
        const Comparison comparison = compared(
            {group(8, 0.9, {12, 13, 14}), group(16, 0.8, {8, 10, 9, 11}), group(32, 0.7, {15, 18, 16})});
        const GroupComparisons &groups = comparison.groupComparisons;
        QCOMPARE(groups.best, std::optional<std::size_t>(0));
        QVERIFY(!groups.against[0]);
        const auto &second = groups.against[1];
        QVERIFY(second && second->welch);
        QCOMPARE(second->seeds, std::size_t{4});
        QCOMPARE(second->bestSeeds, std::size_t{3});
        QVERIFY(std::abs(second->difference + 0.175) < 1e-12);
        // scipy.stats.ttest_ind([.4, .5, .45, .55], [.6, .65, .7], equal_var=False)
        QVERIFY2(std::abs(second->welch->p - 0.010076943) < 1e-8,
                 qPrintable(QString::number(second->welch->p)));
        QVERIFY(groups.isCorrected());
        QVERIFY(std::abs(second->holmP - 2 * second->welch->p) < 1e-12);

        const ResultTable table = comparisonTable(comparison, {.groupSeeds = true});
        QCOMPARE(cell(table, 0, "p (Welch, Holm)"), std::string("–"));
        QCOMPARE(cell(table, 1, "p (Welch, Holm)"), std::string("0.020"));
        QCOMPARE(cell(table, 1, "Difference"), std::string("-17.5"));
        QVERIFY(std::ranges::any_of(table.notes, [](const std::string &note) {
            return note.find("Welch's t test") != std::string::npos &&
                   note.find("3 seeds") != std::string::npos;
        }));
        const ResultTable numbers = comparisonNumbers(comparison, {.groupSeeds = true});
        QCOMPARE(cell(numbers, 0, "welch_p"), std::string());
        QVERIFY(std::abs(std::stod(cell(numbers, 1, "welch_p")) - second->welch->p) < 1e-15);
    }

    void twoSeedsAreTooFew()
    {
        const auto comparison = compared({group(8, 0.9, {12, 13, 14}), group(16, 0.8, {8, 10})});
        const auto &second = comparison.groupComparisons.against[1];
        QVERIFY(second && !second->welch);
        QVERIFY(std::abs(second->difference + 0.2) < 1e-12);
        QCOMPARE(cell(comparisonTable(comparison, {.groupSeeds = true}), 1, "p (Welch)"), std::string("–"));
    }

    /// Accuracies on other tracks are other quantities.
    void otherTestsAreNotCompared()
    {
        auto elsewhere = group(16, 0.8, {8, 10, 9});
        for (ComparedRun &run : elsewhere) {
            run.dataDigest = "other";
            run.items.pop_back();
            run.evaluation = evaluate(run.genres, run.items);
        }
        QVERIFY(!compared({group(8, 0.9, {12, 13, 14}), elsewhere}).groupComparisons.against[1]);
        // The same tracks in another place are the same.
        QVERIFY(compared({group(8, 0.9, {12, 13, 14}), group(16, 0.8, {8, 10, 9}, "/mnt/data")})
                    .groupComparisons.against[1]);
    }

    void oneGroupIsComparedWithNothing()
    {
        QVERIFY(!compared({group(8, 0.9, {12, 13, 14})}).groupComparisons.best);
    }
};

QTEST_GUILESS_MAIN(TestGroupComparison)
#include "tst_group_comparison.moc"
