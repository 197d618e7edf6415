// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare page beyond picking: seeds in one row, corrected tests, tables to take along, curves behind
// accuracy, runs chosen in the chart of settings.
#include "tests/ui/compare_support.h"
#include "ui/bridge/going_work.h"
#include "ui/charts/curve_view.h"
#include "ui/charts/genre_bars.h"
#include "ui/charts/parallel_view.h"
#include "ui/charts/scatter_figure.h"
#include "ui/models/run_filter.h"
#include "ui/models/run_table_model.h"
#include "ui/models/seed_group_model.h"
#include "ui/pages/compare/compare_charts.h"
#include "ui/pages/compare/compare_evaluation.h"
#include "ui/pages/compare/compare_groups.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/compare/compare_parameters.h"
#include "ui/pages/compare/compare_table.h"
#include "ui/reports/report_html.h"
#include "ui/reports/run_report.h"
#include "ui/settings/setting_keys.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

using namespace genrescope;
using namespace genrescope::ui;
using namespace genrescope::test;

class CompareGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void seedsShareARow();
    void groupsAreTestedOverSeeds();
    void aGroupIsPickedWhole();
    void severalTestsAreCorrected();
    void theTableCanBeTakenAlong();
    void confidenceHasItsCurves();
    void brushedRunsArePickedAndAlone();
    void anyTwoAsPoints();
    void allChartsAtOnce();
    void manyRunsDoNotBlock();

private:
    bool isReady() const { return !m_page->property("busy").toBool(); }
    void pickAll();
    QModelIndex groupOf(const QString &name) const;

    QTemporaryDir m_folder;
    std::vector<fs::path> m_runs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ComparePage> m_page;
};

void CompareGroupsTest::initTestCase()
{
    const fs::path runs = m_folder.path().toStdString();
    const Manifest data = dataOf(runs);
    m_runs = {writeRun(runs, "cnn", 1, 0.5, 4, data), writeRun(runs, "dcrnn", 1, 0.7, 8, data),
              writeRun(runs, "dcrnn", 2, 0.8, 9, data)};
}

void CompareGroupsTest::init()
{
    QFile::remove(m_folder.filePath(QStringLiteral("settings.ini")));
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_page = std::make_unique<ComparePage>(*m_settings, nullptr, m_folder.path());
    m_page->resize(1200, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(m_page->model()->rowCount() > 0 && isReady());
    pickAll();
    QTRY_VERIFY(isReady());
}

void CompareGroupsTest::cleanup()
{
    m_page.reset();
    m_settings.reset();
}

void CompareGroupsTest::pickAll()
{
    QStringList all;
    for (const fs::path &run : m_runs)
        all += QString::fromStdString(run.string());
    m_page->model()->pick(all);
}

QModelIndex CompareGroupsTest::groupOf(const QString &name) const
{
    const QAbstractItemModel *model = m_page->groupTable()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data().toString() == name)
            return model->index(row, 0);
    return {};
}

void CompareGroupsTest::seedsShareARow()
{
    QTest::mouseClick(m_page->groupSeeds(), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(m_page->groupSeeds()->isChecked());
    QVERIFY(m_page->groupTable()->isVisible() && !m_page->table()->isVisible());
    const QAbstractItemModelTester tester(&m_page->groupTable()->groups(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(m_page->groupTable()->model()->rowCount(), 2);
    const QModelIndex dcrnn = groupOf(QStringLiteral("dcrnn"));
    QCOMPARE(dcrnn.siblingAtColumn(SeedGroupModel::Seeds).data().toString(), QStringLiteral("2"));
    const QLocale locale;
    // 0.7 and 0.8; 8 and 9 of 10.
    QCOMPARE(dcrnn.siblingAtColumn(SeedGroupModel::BestValidation).data().toString(),
             QStringLiteral("%1 ± %2 %").arg(locale.toString(75.0, 'f', 1), locale.toString(7.1, 'f', 1)));
    QCOMPARE(dcrnn.siblingAtColumn(SeedGroupModel::Test).data().toString(),
             QStringLiteral("%1 ± %2 %").arg(locale.toString(85.0, 'f', 1), locale.toString(7.1, 'f', 1)));
    QCOMPARE(dcrnn.siblingAtColumn(SeedGroupModel::Seconds).data().toString(), QStringLiteral("0:01"));
    // The charts follow: one curve and one bar, with what it may be off.
    QVERIFY(m_page->charts()->averageSeeds()->isChecked());
    QCOMPARE(m_page->charts()->leftCurves()->plot().series.size(), 2U);
    const GenreBarsPlot &bars = m_page->charts()->genreView()->plot();
    QCOMPARE(bars.series.size(), 2U);
    QCOMPARE(bars.series[1].ranges.size(), bars.series[1].values.size());
    QVERIFY(m_settings->get(keys::compareGroupSeeds));
}

/// Which of two settings is better is a matter of seeds, not of tracks; two seeds are too few to say.
void CompareGroupsTest::groupsAreTestedOverSeeds()
{
    m_page->groupSeeds()->setChecked(true);
    QTRY_COMPARE(m_page->groupTable()->model()->rowCount(), 2);
    const QModelIndex few = groupOf(QStringLiteral("cnn")).siblingAtColumn(SeedGroupModel::PValue);
    QTRY_COMPARE(few.data().toString(), QStringLiteral("–"));
    QVERIFY2(few.data(Qt::ToolTipRole).toString().contains(QStringLiteral("takes 3 seeds")),
             qPrintable(few.data(Qt::ToolTipRole).toString()));

    const QTemporaryDir folder;
    const fs::path runs = folder.path().toStdString();
    QStringList all;
    for (int seed = 1; seed <= 3; ++seed) {
        all += QString::fromStdString(
            writeRun(runs, "cnn", std::uint64_t(seed), 0.5, 3 + seed, dataOf(runs)).string());
        all += QString::fromStdString(
            writeRun(runs, "dcrnn", std::uint64_t(seed), 0.8, 6 + seed, dataOf(runs)).string());
    }
    ComparePage page(*m_settings, nullptr, folder.path());
    page.show();
    QTRY_COMPARE(page.model()->rowCount(), 6);
    page.model()->pick(all);
    QTRY_COMPARE(page.groupTable()->model()->rowCount(), 2);
    const QAbstractItemModel *model = page.groupTable()->model();
    const int cnn = model->index(0, 0).data().toString() == QStringLiteral("cnn") ? 0 : 1;
    // scipy.stats.ttest_ind([.4, .5, .6], [.7, .8, .9], equal_var=False).pvalue
    QTRY_COMPARE(model->index(cnn, SeedGroupModel::PValue).data().toString(), RunTableModel::pText(0.021312));
    QCOMPARE(model->index(1 - cnn, SeedGroupModel::Difference).data().toString(), QStringLiteral("best"));
    QVERIFY(model->index(cnn, SeedGroupModel::PValue)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("3 seeds against 3")));
    const QString html = QString::fromUtf8(reportAsHtml(makeRunReport(page.picked())));
    QVERIFY(html.contains(QStringLiteral("Welch")) && html.contains(RunTableModel::pText(0.021312)));
    page.model()->pick(all.mid(1)); // a cnn less: its row is of three seeds, the test would be of two
    QTRY_COMPARE(model->index(cnn, SeedGroupModel::Difference).data().toString(), QString());
}

void CompareGroupsTest::aGroupIsPickedWhole()
{
    m_page->groupSeeds()->setChecked(true);
    QTRY_COMPARE(m_page->groupTable()->model()->rowCount(), 2);
    m_page->model()->pick({QString::fromStdString(m_runs[1].string())});
    QCOMPARE(groupOf(QStringLiteral("dcrnn")).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    m_page->groupTable()->setFocus();
    m_page->groupTable()->selectRow(groupOf(QStringLiteral("dcrnn")).row());
    QTest::keyClick(m_page->groupTable(), Qt::Key_Space);
    QCOMPARE(groupOf(QStringLiteral("dcrnn")).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(m_page->model()->pickedRuns().size(), 2U);
    QTest::keyClick(m_page->groupTable(), Qt::Key_Space);
    QCOMPARE(m_page->model()->pickedRuns().size(), 0U);
}

void CompareGroupsTest::severalTestsAreCorrected()
{
    const QAbstractItemModel *table = m_page->table()->model();
    QTRY_COMPARE(table->headerData(RunTableModel::PValue, Qt::Horizontal).toString(),
                 QStringLiteral("p (Holm)"));
    // Against the best, right on 9 of 10: 4 of the same 10, b = 5, exact p 0.0625, twice that corrected; 8 of
    // 10: b = 1.
    QStringList found;
    for (int row = 0; row < table->rowCount(); ++row)
        found += table->index(row, RunTableModel::PValue).data().toString();
    const QLocale locale;
    QVERIFY2(found.contains(locale.toString(0.125, 'f', 3)), qPrintable(found.join(u' ')));
    QVERIFY(found.contains(locale.toString(1.0, 'f', 3)));
    for (int row = 0; row < table->rowCount(); ++row)
        if (table->index(row, RunTableModel::PValue).data().toString() == locale.toString(0.125, 'f', 3))
            QVERIFY(table->index(row, RunTableModel::PValue)
                        .data(Qt::ToolTipRole)
                        .toString()
                        .contains(QStringLiteral("Holm")));
    m_page->model()->pick(
        {QString::fromStdString(m_runs[0].string()), QString::fromStdString(m_runs[2].string())});
    QTRY_COMPARE(table->headerData(RunTableModel::PValue, Qt::Horizontal).toString(), QStringLiteral("p"));
}

void CompareGroupsTest::theTableCanBeTakenAlong()
{
    const auto copied = [this](int entry) {
        m_page->findChild<QToolButton *>(QStringLiteral("copyTable"))->menu()->actions().at(entry)->trigger();
        return QGuiApplication::clipboard()->text();
    };
    QVERIFY2(copied(0).startsWith(QStringLiteral("| Run | Network |")), qPrintable(copied(0)));
    QVERIFY(copied(1).contains(QStringLiteral("\\begin{tabular}")));
    QCOMPARE(copied(2).split(u'\n', Qt::SkipEmptyParts).size(), 4);
    m_page->groupSeeds()->setChecked(true);
    QVERIFY2(copied(0).contains(QStringLiteral("85.0 ± 7.1")), qPrintable(copied(0)));
}

void CompareGroupsTest::confidenceHasItsCurves()
{
    m_page->charts()->tabs()->setCurrentIndex(3);
    const CompareEvaluation &page = m_page->charts()->evaluation();
    QTRY_COMPARE(page.reliability()->plot().series.size(), 4U); // three runs and the diagonal
    const auto &best = page.reliability()->plot().series[2];
    QVERIFY2(best.name.contains(QStringLiteral("ECE")), qPrintable(best.name));
    for (const QPointF &point : best.points)
        QVERIFY(point.x() > 0 && point.x() <= 1 && point.y() >= 0 && point.y() <= 1);
    QCOMPARE(page.ranking()->plot().series.size(), 3U); // jazz, metal and chance
    const auto &jazz = page.ranking()->plot().series[0];
    QCOMPARE(jazz.points.front(), QPointF(0, 0));
    QCOMPARE(jazz.points.back(), QPointF(1, 1));
    page.kind()->setCurrentIndex(1);
    QCOMPARE(page.ranking()->plot().series.size(), 2U);
    QVERIFY(page.ranking()->plot().xTitle == QStringLiteral("Recall"));
}

void CompareGroupsTest::brushedRunsArePickedAndAlone()
{
    m_page->charts()->tabs()->setCurrentIndex(4);
    CompareParameters &page = m_page->charts()->parameters();
    QTRY_COMPARE(page.view()->plot().lines.size(), 3U);
    QCOMPARE(page.view()->axisKeys().first(), QStringLiteral("model.name"));
    QVERIFY(!page.pickButton()->isEnabled());
    page.view()->setFocus();
    QTest::keyClick(page.view(), Qt::Key_Down); // cnn alone
    QVERIFY(page.pickButton()->isEnabled());
    QTest::mouseClick(page.onlyThese(), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(page.onlyThese()->isChecked());
    QCOMPARE(m_page->table()->model()->rowCount(), 1);
    QVERIFY(m_page->table()->filter().isLimited());
    QTest::keyClick(page.view(), Qt::Key_Return);
    QCOMPARE(m_page->model()->pickedRuns().size(), 1U);
    // The groups are limited, too, and the head of the page says so, whichever chart is shown.
    m_page->groupSeeds()->setChecked(true);
    QTRY_COMPARE(m_page->groupTable()->model()->rowCount(), 1);
    m_page->groupSeeds()->setChecked(false);
    m_page->charts()->tabs()->setCurrentIndex(0);
    auto *showAll = m_page->findChild<QPushButton *>(QStringLiteral("showAllRuns"));
    QVERIFY(showAll->isVisible());
    QTest::mouseClick(showAll, Qt::LeftButton);
    QCOMPARE(m_page->table()->model()->rowCount(), 3);
    QVERIFY(!showAll->isVisible());
    m_page->charts()->tabs()->setCurrentIndex(4);
    page.onlyThese()->setChecked(true);
    QCOMPARE(m_page->table()->model()->rowCount(), 1);
    QCOMPARE(m_page->model()->pickedRuns().front()->run.options.model.name, std::string("cnn"));
    QTest::keyClick(page.view(), Qt::Key_Escape);
    QCOMPARE(m_page->table()->model()->rowCount(), 3);
    // An axis can be left out, and that is kept.
    page.axesMenu()->actions().first()->trigger();
    QVERIFY(!page.view()->axisKeys().contains(QStringLiteral("model.name")));
    QCOMPARE(m_settings->get(keys::compareHiddenAxes), QStringList{QStringLiteral("model.name")});
    const int test = page.colour()->findData(QStringLiteral("result.test"));
    QVERIFY(test > 0);
    page.colour()->setCurrentIndex(test);
    QVERIFY(!page.view()->plot().colourScale.empty());
}

void CompareGroupsTest::anyTwoAsPoints()
{
    m_page->charts()->tabs()->setCurrentIndex(4);
    CompareParameters &page = m_page->charts()->parameters();
    QTRY_COMPARE(page.view()->plot().lines.size(), 3U);
    page.chart()->setCurrentIndex(1);
    QVERIFY(page.scatter()->isVisible() && !page.view()->isVisible());
    page.across()->setCurrentIndex(page.across()->findData(QStringLiteral("result.best_validation")));
    page.upwards()->setCurrentIndex(page.upwards()->findData(QStringLiteral("result.test")));
    QCOMPARE(page.scatter()->plot().points.size(), 3U);
    QTRY_VERIFY(!page.scatter()->layoutOfPoints().plot.isEmpty());
    // A click on the worst run takes it out of the picks, another puts it back.
    const auto clickTheWorst = [&] {
        const ScatterPlot &plot = page.scatter()->plot();
        const auto worst =
            std::ranges::min_element(plot.points, {}, [](const ScatterPoint &it) { return it.value.x(); });
        QTest::mouseClick(page.scatter(), Qt::LeftButton, {},
                          page.scatter()->layoutOfPoints().toPixel(plot, worst->value).toPoint());
    };
    clickTheWorst();
    QCOMPARE(m_page->model()->pickedRuns().size(), 2U);
    clickTheWorst();
    QCOMPARE(m_page->model()->pickedRuns().size(), 3U);
    page.scatter()->setFocus();
    QTest::keyClick(page.scatter(), Qt::Key_Right);
    QVERIFY2(page.scatter()->accessibleDescription().contains(QStringLiteral("cnn")),
             qPrintable(page.scatter()->accessibleDescription()));
    QTest::keyClick(page.scatter(), Qt::Key_Return);
    QCOMPARE(m_page->model()->pickedRuns().size(), 2U);
    const QString csv = scatterFigure(page.scatter()->plot()).csv;
    QVERIFY2(csv.startsWith(QStringLiteral("name,Best validation accuracy,Test accuracy\n")),
             qPrintable(csv));
    QVERIFY(scatterFigure(page.scatter()->plot()).pgfplots(10, 8).contains(QStringLiteral("only marks")));
}

void CompareGroupsTest::allChartsAtOnce()
{
    const QTemporaryDir folder;
    m_settings->set(keys::figureFormat, QStringLiteral("svg"));
    QSignalSpy done(m_page.get(), &ComparePage::figuresWritten);
    auto *button = m_page->findChild<QPushButton *>(QStringLiteral("saveAllCharts"));
    m_page->writeFiguresTo(folder.path());
    QVERIFY(!button->isEnabled() && GoingWork::allOf(*m_page).size() == 1); // the window asks
    m_page->writeFiguresTo(folder.path()); // cancels nothing
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(button->isEnabled() && GoingWork::allOf(*m_page).isEmpty());
    const QDir written(done.first().first().toString());
    // Two of curves, bars, three confusions, reliability, two by genre of each run; each with its numbers and
    // caption.
    QVERIFY2(written.entryList({QStringLiteral("*.svg")}).size() >= 13,
             qPrintable(written.entryList().join(u' ')));
    QVERIFY(!written.entryList({QStringLiteral("*.csv")}).isEmpty());
    QVERIFY(!written.entryList({QStringLiteral("*.txt")}).isEmpty());
}

/// How long the window is kept waiting while a folder of many runs is read, listed and drawn. For more of
/// them: GENRESCOPE_TEST_RUNS=2000.
void CompareGroupsTest::manyRunsDoNotBlock()
{
    const int wanted = qEnvironmentVariableIntValue("GENRESCOPE_TEST_RUNS");
    const int count = wanted > 0 ? wanted : 300;
    const QTemporaryDir folder;
    for (int i = 0; i < count; ++i) {
        const QString name = QStringLiteral("20260101T%1Z-run-%2")
                                 .arg(i % 86400, 6, 10, QLatin1Char('0'))
                                 .arg(i, 6, 16, QLatin1Char('0'));
        fs::copy(m_runs[static_cast<std::size_t>(i) % m_runs.size()], folder.filePath(name).toStdString(),
                 fs::copy_options::recursive);
    }
    qint64 longest = 0;
    QElapsedTimer sinceBeat, all;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceBeat.restart()); });
    sinceBeat.start();
    all.start();
    beat.start(0);
    ComparePage page(*m_settings, nullptr, folder.path());
    page.resize(1200, 760);
    page.show();
    QTRY_COMPARE_WITH_TIMEOUT(page.model()->rowCount(), count, 240'000);
    qInfo("%d runs listed after %lld ms; the window waited %lld ms at most", count,
          static_cast<long long>(all.elapsed()), static_cast<long long>(longest));
    QVERIFY(longest < 1000);
    const auto step = [&](const char *what, auto &&act, auto &&done) {
        longest = 0;
        sinceBeat.restart();
        all.restart();
        act();
        QTRY_VERIFY_WITH_TIMEOUT(done(), 60'000);
        QTest::qWait(50); // and drawn
        qInfo("%s: %lld ms; the window waited %lld ms at most", what, static_cast<long long>(all.elapsed()),
              static_cast<long long>(longest));
        QVERIFY2(longest < 1000, what);
    };
    ParallelView &view = *page.charts()->parameters().view();
    step(
        "settings and results of all", [&] { page.charts()->tabs()->setCurrentIndex(4); },
        [&] { return static_cast<int>(view.plot().lines.size()) == count; });
    step(
        "seeds grouped", [&] { page.groupSeeds()->setChecked(true); },
        [&] { return page.groupTable()->model()->rowCount() == 2; });
    page.groupSeeds()->setChecked(false);
    QStringList folders;
    for (const QFileInfo &run : QDir(folder.path()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders += run.filePath();
    page.charts()->tabs()->setCurrentIndex(0);
    step(
        "curves of many", [&] { page.model()->pick(folders.first(100)); },
        [&] { return page.charts()->leftCurves()->plot().series.size() == 100; });
    step(
        "searched", [&] { page.table()->setFilter(QStringLiteral("dcrnn")); },
        [&] { return page.table()->model()->rowCount() < count; });
}

QTEST_MAIN(CompareGroupsTest)
#include "tst_compare_groups.moc"
