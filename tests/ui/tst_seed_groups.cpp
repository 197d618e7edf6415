// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of groups of seeds: named, and set beside each other.
#include "ui/models/seed_group_model.h"
#include "ui/models/seed_group_names.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSortFilterProxyModel>
#include <QtTest>

#include <algorithm>
#include <memory>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

constexpr int many = 2000;
constexpr qint64 soon_ms = 2000; ///< what grows with the square takes many times that

/// All of one name; each has settings of its own.
std::vector<LoadedRunPointer> runsOfOneName(int count)
{
    std::vector<LoadedRunPointer> runs;
    for (int i = 0; i < count; ++i) {
        auto run = std::make_shared<LoadedRun>();
        run->run.folder = "/runs/" + std::to_string(i);
        run->run.options.batchSize = i + 1;
        run->name = QStringLiteral("cnn");
        runs.push_back(std::move(run));
    }
    return runs;
}

/// Every run is a group, the last one the best.
GroupedRuns groupsOf(const std::vector<LoadedRunPointer> &runs)
{
    GroupedRuns grouped{.runs = runs, .groups = {}, .names = {}, .differingKeys = {}};
    for (std::size_t i = 0; i < runs.size(); ++i) {
        grouped.groups.emplace_back().runs = {i};
        grouped.names += QString::number(i);
    }
    return grouped;
}

std::shared_ptr<const LoadedComparison> comparisonOf(const GroupedRuns &grouped)
{
    auto comparison = std::make_shared<LoadedComparison>();
    comparison->runs = grouped.runs;
    comparison->comparison.groups = grouped.groups;
    GroupComparisons &tests = comparison->comparison.groupComparisons;
    tests.best = grouped.groups.size() - 1;
    tests.against.resize(grouped.groups.size());
    for (std::size_t i = 0; i < *tests.best; ++i)
        tests.against[i] = GroupComparison{.difference = -static_cast<double>(i + 1) / 1000};
    return comparison;
}

} // namespace

class SeedGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesakesAreToldApart();
    void manyAreSortedByDifference();
    void comparisonStaysWithItsGroups();
};

void SeedGroupsTest::namesakesAreToldApart()
{
    const std::vector<LoadedRunPointer> runs = runsOfOneName(many);
    std::vector<std::vector<const LoadedRun *>> groups;
    for (const LoadedRunPointer &run : runs)
        groups.push_back({run.get()});
    QElapsedTimer timer;
    timer.start();
    const QStringList names = seedGroupNames(groups);
    QVERIFY2(timer.elapsed() < soon_ms, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(names.size(), many);
    QCOMPARE(names[6], QStringLiteral("cnn, Batch size 7"));
    QCOMPARE(names.last(), QStringLiteral("cnn, Batch size %1").arg(many));
}

void SeedGroupsTest::manyAreSortedByDifference()
{
    GroupedRuns grouped = groupsOf(runsOfOneName(many));
    SeedGroupModel model;
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.setSortRole(SeedGroupModel::sortRole);
    const auto comparison = comparisonOf(grouped);
    model.setGroups(std::move(grouped));
    model.setComparison(comparison);
    QElapsedTimer timer;
    timer.start();
    sorted.sort(SeedGroupModel::Difference, Qt::DescendingOrder);
    QVERIFY2(timer.elapsed() < soon_ms, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(sorted.index(0, SeedGroupModel::Difference).data().toString(),
             RunTableModel::signedPercentText(-0.001));
    QCOMPARE(model.index(many - 1, SeedGroupModel::Difference).data().toString(), QStringLiteral("best"));
}

/// Groups and comparison come from workers of their own, in either order.
void SeedGroupsTest::comparisonStaysWithItsGroups()
{
    const GroupedRuns grouped = groupsOf(runsOfOneName(3));
    SeedGroupModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(comparisonOf(grouped));
    model.setGroups(grouped);
    const auto difference = [&](int row) {
        return model.index(row, SeedGroupModel::Difference).data().toString();
    };
    QCOMPARE(difference(1), RunTableModel::signedPercentText(-0.002));
    GroupedRuns turned = grouped;
    std::ranges::reverse(turned.groups);
    model.setGroups(turned);
    QCOMPARE(difference(0), QStringLiteral("best"));
    turned.groups.erase(
        turned.groups.begin()); // the best is not among the rows: there is nothing to be compared with
    model.setGroups(turned);
    QCOMPARE(difference(0), QString());
    model.setGroups(grouped);
    model.setComparison(nullptr);
    QCOMPARE(difference(1), QString());
}

QTEST_MAIN(SeedGroupsTest)
#include "tst_seed_groups.moc"
