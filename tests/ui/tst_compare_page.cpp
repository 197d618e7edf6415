// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare page on run folders written the way a training writes them, driven by events.
#include "core/training/option_table.h"
#include "tests/ui/compare_support.h"
#include "ui/charts/confusion_view.h"
#include "ui/charts/curve_view.h"
#include "ui/charts/genre_bars.h"
#include "ui/charts/series_style.h"
#include "ui/models/run_table_model.h"
#include "ui/pages/compare/cell_tracks.h"
#include "ui/pages/compare/compare_charts.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/compare/compare_table.h"
#include "ui/pages/notice.h"
#include "ui/settings/language.h"
#include "ui/settings/setting_keys.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QHeaderView>
#include <QListWidget>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace genrescope;
using namespace genrescope::ui;
using namespace genrescope::test;
namespace fs = std::filesystem;

class ComparePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void picksTheNewestTwoAndDrawsThem();
    void showsOnlyTheSettingsThatDiffer();
    void spacePicksAndKeepsColours();
    void aRestoredPickStaysAlone();
    void averagesSeeds();
    void aCellLeadsToItsTracks();
    void aRunThatCannotBeReadIsTold();
    void emptyFolder();
    void otherDataIsTold();
    void columnsFitASmallScreen();
    void widthsSetByHandStay();
    void stylesStayApart();

private:
    bool isReady() const { return !m_page->property("busy").toBool(); }
    QModelIndex rowOf(const fs::path &run) const;

    QTemporaryDir m_folder;
    std::vector<fs::path> m_runs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ComparePage> m_page;
};

void ComparePageTest::initTestCase()
{
    const fs::path runs = m_folder.path().toStdString();
    const Manifest data = dataOf(runs);
    m_runs = {writeRun(runs, "cnn", 1, 0.5, 4, data), writeRun(runs, "dcrnn", 1, 0.7, 8, data),
              writeRun(runs, "dcrnn", 2, 0.8, 9, data)};
}

void ComparePageTest::init()
{
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_page = std::make_unique<ComparePage>(*m_settings, nullptr, m_folder.path());
    m_page->resize(1200, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(m_page->model()->rowCount() > 0 && isReady());
}

void ComparePageTest::cleanup()
{
    m_page.reset();
}

QModelIndex ComparePageTest::rowOf(const fs::path &run) const
{
    const QAbstractItemModel *model = m_page->table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(RunTableModel::folderRole).toString().toStdString() == run.string())
            return index;
    }
    return {};
}

void ComparePageTest::picksTheNewestTwoAndDrawsThem()
{
    const QAbstractItemModelTester tester(m_page->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_page->model()->rowCount(), 3);
    QCOMPARE(m_page->model()->pickedRuns().size(), 2U);
    const CurvePlot &plot = m_page->charts()->leftCurves()->plot();
    QCOMPARE(plot.series.size(), 2U);
    for (const CurveSeries &series : plot.series)
        QCOMPARE(series.points.size(), 2U);
    QVERIFY(plot.series[0].colour != plot.series[1].colour);
    const GenreBarsPlot &bars = m_page->charts()->genreView()->plot();
    QCOMPARE(bars.series.size(), 2U);
    QVERIFY2(bars.title.contains(QStringLiteral("test split")), qPrintable(bars.title));
    for (const GenreBarSeries &series : bars.series)
        QVERIFY(!series.name.isEmpty()); // the legend's texts
}

void ComparePageTest::showsOnlyTheSettingsThatDiffer()
{
    m_page->model()->pick({QString::fromStdString(m_runs[0]), QString::fromStdString(m_runs[1])});
    QTRY_VERIFY(isReady());
    QStringList titles;
    for (int column = RunTableModel::fixedColumns; column < m_page->model()->columnCount(); ++column)
        titles += m_page->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QCOMPARE(titles, QStringList{QStringLiteral("Network")});

    installLanguage(*qApp, QStringLiteral("de"));
    const auto inGerman = [&](int role) {
        return m_page->model()->headerData(RunTableModel::fixedColumns, Qt::Horizontal, role).toString();
    };
    const QString title = inGerman(Qt::DisplayRole), help = inGerman(Qt::ToolTipRole);
    installLanguage(*qApp, QStringLiteral("en"));
    QCOMPARE(title, QStringLiteral("Netz"));
    QVERIFY2(help.startsWith(QStringLiteral("Netz: Welches Netz")), qPrintable(help));
    // The better in validation is the yardstick; the other has a difference and a p-value from the same
    // tracks.
    const QModelIndex best = rowOf(m_runs[1]);
    const QModelIndex other = rowOf(m_runs[0]);
    QVERIFY(best.siblingAtColumn(RunTableModel::PValue).data().toString().isEmpty());
    QVERIFY(
        other.siblingAtColumn(RunTableModel::Difference).data().toString().contains(QStringLiteral("40")));
    // Right on 4 and 8 of the same 10: McNemar's b = 4, c = 0, exact two-sided p = 2 * 0.5^4.
    QCOMPARE(other.siblingAtColumn(RunTableModel::PValue).data().toString(),
             QLocale().toString(0.125, 'f', 3));
}

void ComparePageTest::spacePicksAndKeepsColours()
{
    m_page->model()->pick({QString::fromStdString(m_runs[0]), QString::fromStdString(m_runs[1])});
    const int slot = rowOf(m_runs[1]).data(RunTableModel::slotRole).toInt();
    m_page->table()->setFocus();
    m_page->table()->selectRow(rowOf(m_runs[0]).row());
    QTest::keyClick(m_page->table(), Qt::Key_Space);
    QCOMPARE(rowOf(m_runs[0]).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(rowOf(m_runs[1]).data(RunTableModel::slotRole).toInt(), slot);
    QCOMPARE(m_page->charts()->leftCurves()->plot().series.size(), 1U);
    QTest::keyClick(m_page->table(), Qt::Key_Space);
    QCOMPARE(m_page->charts()->leftCurves()->plot().series.size(), 2U);
    QTRY_VERIFY(isReady());
}

/// As after a start with what was open: the newest runs are picked only where nobody has chosen.
void ComparePageTest::aRestoredPickStaysAlone()
{
    CompareState state = m_page->state();
    state.picked = {QString::fromStdString(m_runs.front().string())};
    state.search = QStringLiteral("cnn");
    state.tab = 1;
    m_page->restore(state);
    QTRY_COMPARE(m_page->model()->pickedRuns().size(), 1U);
    QTRY_VERIFY(isReady());
    QCOMPARE(m_page->model()->pickedRuns().front()->run.folder, m_runs.front());
    QCOMPARE(m_page->charts()->tabs()->currentIndex(), 1);
    QCOMPARE(m_page->state().picked, state.picked);
    QCOMPARE(m_page->state().search, state.search);
}

void ComparePageTest::averagesSeeds()
{
    m_page->model()->pick({QString::fromStdString(m_runs[0]), QString::fromStdString(m_runs[1]),
                           QString::fromStdString(m_runs[2])});
    QTest::mouseClick(m_page->charts()->averageSeeds(), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(m_page->charts()->averageSeeds()->isChecked());
    const CurvePlot &plot = m_page->charts()->leftCurves()->plot();
    QCOMPARE(plot.series.size(), 2U);
    const CurveSeries &dcrnn = plot.series[1];
    QVERIFY(dcrnn.name.contains(QStringLiteral("n = 2")));
    QCOMPARE(dcrnn.points.size(), 2U);
    QCOMPARE(dcrnn.points[1].y(), 0.75);
    QCOMPARE(dcrnn.deviation[1], std::sqrt(0.005)); // of 0.7 and 0.8, n - 1
}

void ComparePageTest::aCellLeadsToItsTracks()
{
    m_page->model()->pick({}); // else the runs chosen for the confusions stay chosen
    m_page->model()->pick({QString::fromStdString(m_runs[0]), QString::fromStdString(m_runs[2])});
    m_page->charts()->tabs()->setCurrentIndex(2);
    ConfusionView *view = m_page->charts()->firstConfusion();
    QTRY_VERIFY(view->layoutOfCells().genres == 2);
    QTest::mouseClick(view, Qt::LeftButton, {}, view->layoutOfCells().cell(0, 1).center().toPoint());
    QListWidget *tracks = m_page->charts()->cellTracks().list();
    QCOMPARE(tracks->count(), 3); // jazz is 0, 2, 4, 6, 8; right are 0 and 2
    QSignalSpy asked(m_page.get(), &ComparePage::classifyRequested);
    tracks->setCurrentRow(0);
    QTest::keyClick(tracks, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().first().toStringList().first().endsWith(QStringLiteral("track4.mp3")));
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(view->chosenCell(), QPoint(0, 0));
    QCOMPARE(tracks->count(), 2);
    // 4 of 10 against 9 of 10 right: jazz 2/5 against 5/5.
    const ConfusionPlot &difference = m_page->charts()->differenceConfusion()->plot();
    QVERIFY(difference.isDifference());
    QCOMPARE(difference.difference(0, 0), 0.4 - 1.0);
}

void ComparePageTest::aRunThatCannotBeReadIsTold()
{
    const fs::path broken = fs::path(m_folder.path().toStdString()) / "20200101T000000Z-broken-000000";
    fs::create_directory(broken);
    QFile config(QString::fromStdString(broken / "config.toml"));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[training\nepochs = many");
    config.close();
    QFile events(QString::fromStdString(broken / "events.jsonl"));
    QVERIFY(events.open(QIODevice::WriteOnly));
    events.close();
    m_page->refresh();
    QTRY_VERIFY(isReady());
    QCOMPARE(m_page->model()->rowCount(), 3);
    auto *notice = m_page->findChild<Notice *>(QStringLiteral("problemNotice"));
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(QStringLiteral("config.toml")), qPrintable(notice->text()));
    fs::remove_all(broken);
    m_page->refresh();
    QTRY_VERIFY(isReady());
    QVERIFY(!notice->isVisible());
}

void ComparePageTest::emptyFolder()
{
    const QTemporaryDir empty;
    ComparePage page(*m_settings, nullptr, empty.path());
    page.resize(900, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTRY_VERIFY(!page.property("busy").toBool());
    QVERIFY(!page.table()->isVisible());
}

void ComparePageTest::otherDataIsTold()
{
    auto *here = m_page->findChild<Notice *>(QStringLiteral("dataNotice"));
    QVERIFY(!here->isVisible()); // the same data in all of them

    const QTemporaryDir folder;
    const fs::path runs = folder.path().toStdString();
    const Manifest data = dataOf(runs);
    Manifest otherTest = data, otherTraining = data, otherSplit = data;
    otherTest.items[1].path = runs / "c.mp3";
    otherTraining.items[0].path = runs / "d.mp3";
    std::swap(otherSplit.items[0].split, otherSplit.items[1].split);
    writeRun(runs, "cnn", 1, 0.9, 9, data); // the yardstick
    writeRun(runs, "crnn", 1, 0.5, 4, otherTest);
    writeRun(runs, "dcnn", 1, 0.5, 4, otherTraining);
    writeRun(runs, "dcrnn", 1, 0.5, 4, otherSplit);
    writeRun(runs, "resnet", 1, 0.5, 4, data);
    ComparePage page(*m_settings, nullptr, folder.path());
    page.resize(1197, 760);
    page.show();
    QTRY_COMPARE(page.model()->rowCount(), 5);
    QStringList all;
    for (int row = 0; row < 5; ++row)
        all += page.model()->index(row, 0).data(RunTableModel::folderRole).toString();
    page.model()->pick(all);
    auto *notice = page.findChild<Notice *>(QStringLiteral("dataNotice"));
    QTRY_COMPARE(notice->text().count(u'\n'), 2);
    QVERIFY(notice->isVisible());
    const QStringList lines = notice->text().split(u'\n');
    QVERIFY2(lines[0].startsWith(QStringLiteral("Other test tracks than cnn: crnn.")), qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(QStringLiteral("The same tracks as cnn, split differently: dcrnn.")),
             qPrintable(lines[1]));
    QVERIFY2(lines[2].startsWith(QStringLiteral("Other training or validation tracks than cnn: dcnn.")),
             qPrintable(lines[2]));
}

void ComparePageTest::columnsFitASmallScreen()
{
    m_page->resize(1197, 760); // a window of 1280 without the side bar
    m_page->model()->pick({QString::fromStdString(m_runs[0]), QString::fromStdString(m_runs[2])});
    QTRY_COMPARE(m_page->model()->columnCount(), RunTableModel::fixedColumns + 2); // network and seed
    QTRY_COMPARE(m_page->table()->horizontalScrollBar()->maximum(), 0);
    QSet<QString> headings;
    for (int column = 0; column < m_page->model()->columnCount(); ++column)
        headings += m_page->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    headings += QString::fromStdString(findOption("training.epochs")->title); // where the runs differ in that
    QCOMPARE(headings.size(), m_page->model()->columnCount() + 1);
    // What the default leaves out can be had.
    QVERIFY(m_page->table()->isColumnHidden(RunTableModel::LastValidation));
    m_settings->set(keys::compareHidden, {});
    m_page->table()->fitColumns();
    QVERIFY(!m_page->table()->isColumnHidden(RunTableModel::LastValidation));
    QCOMPARE(m_page->table()->horizontalScrollBar()->maximum(), 0);
}

void ComparePageTest::widthsSetByHandStay()
{
    CompareTable *table = m_page->table();
    table->horizontalHeader()->resizeSection(RunTableModel::Test, 170); // as dragging does
    m_page->resize(1300, 760);
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(table->columnWidth(RunTableModel::Test), 170);
    table->fitColumns();
    QCOMPARE(table->columnWidth(RunTableModel::Test), 170);
    QVERIFY(table->columnWidth(RunTableModel::MacroF1) < 170);
}

void ComparePageTest::stylesStayApart()
{
    for (const QColor &background : {QColor(Qt::white), QColor(Qt::black)}) {
        std::set<std::pair<QRgb, int>> seen;
        for (std::size_t i = 0; i < 28; ++i) {
            const SeriesStyle style = seriesStyle(i, background);
            seen.emplace(style.colour.rgb(), int(style.dash));
        }
        QCOMPARE(seen.size(), 28U);
    }
}

QTEST_MAIN(ComparePageTest)
#include "tst_compare_page.moc"
