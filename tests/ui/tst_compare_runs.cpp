// SPDX-License-Identifier: GPL-3.0-or-later
// Runs on the Compare page that are alike: told apart by name, and by the tracks of the split that is shown.
#include "core/evaluation/evaluation.h"
#include "core/training/run_folder.h"
#include "ui/charts/confusion_view.h"
#include "ui/charts/curve_view.h"
#include "ui/charts/evaluation_figures.h"
#include "ui/charts/figure_csv.h"
#include "ui/charts/pgfplots.h"
#include "ui/models/run_table_model.h"
#include "ui/pages/compare/cell_tracks.h"
#include "ui/pages/compare/compare_charts.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/notice.h"
#include "ui/reports/report_html.h"
#include "ui/reports/run_report.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QSet>
#include <QTabBar>
#include <QTemporaryDir>
#include <QtTest>

using namespace genrescope;
using namespace genrescope::ui;
namespace fs = std::filesystem;

namespace {

/// A run of one epoch; `evaluated` is the split whose predictions it has kept: two jazz tracks, one of which
/// it takes for metal.
QString writeRun(const fs::path &runs, int batchSize, std::uint64_t seed, const std::string &evaluated)
{
    TrainingOptions options;
    options.model.name = "cnn";
    options.batchSize = batchSize;
    options.seed = seed;
    options.epochs = 1;
    Manifest data;
    data.items.push_back({.path = runs / "a.mp3", .genre = "jazz", .split = Split::Train});
    auto writer = RunWriter::create(runs, options, data, {});
    if (!writer)
        qFatal("%s", writer.error().message.c_str());
    const auto tell = [&](auto event) {
        if (!(*writer)->record(std::move(event)))
            qFatal("cannot write the run");
    };
    tell(RunStarted{.trainClips = 4, .epochs = 1, .stepsPerEpoch = 1, .genres = {"jazz", "metal"}});
    tell(EpochDone{.epoch = 1, .validationAccuracy = 0.5, .seconds = 0.5, .confusion = {1, 1, 0, 0}});
    tell(Checkpointed{.epoch = 1, .best = true});
    const std::vector<EvaluatedItem> items{
        {.path = (runs / "right.mp3").string(), .actual = 0, .probabilities = {0.9, 0.1}},
        {.path = (runs / "wrong.mp3").string(), .actual = 0, .probabilities = {0.2, 0.8}}};
    if (!evaluated.empty() && !writeEvaluation(evaluate({"jazz", "metal"}, items), items,
                                               (*writer)->paths().evaluation() / evaluated, evaluated))
        qFatal("cannot write the evaluation");
    tell(RunFinished{.epochs = 1, .bestEpoch = 1, .bestValidationAccuracy = 0.5});
    return QString::fromStdString((*writer)->paths().folder.string());
}

struct Fixture
{
    QTemporaryDir folder;
    fs::path runs = folder.path().toStdString();
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<ComparePage> page;

    void open(const QStringList &picked)
    {
        page = std::make_unique<ComparePage>(settings, nullptr, folder.path());
        page->resize(1190, 760);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        QTRY_COMPARE(page->model()->rowCount(), static_cast<int>(picked.size()));
        page->model()->pick({}); // else the runs chosen for the confusions stay chosen
        page->model()->pick(picked);
        QTRY_VERIFY(!page->property("busy").toBool());
    }
};

QSet<QString> setOf(const QStringList &texts)
{
    return {texts.begin(), texts.end()};
}

QStringList namesOf(const CurvePlot &plot)
{
    QStringList names;
    for (const CurveSeries &series : plot.series)
        names += series.name;
    return names;
}

} // namespace

class TstCompareRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsOfOneMomentAreToldApart()
    {
        Fixture f;
        QStringList runs;
        for (int i = 0; i < 3; ++i)
            runs += writeRun(f.runs, 32, 1, "test"); // within a second, with the same settings and seed
        f.open(runs);
        QStringList titles;
        for (int row = 0; row < 3; ++row)
            titles += f.page->model()->index(row, RunTableModel::Name).data().toString();
        QCOMPARE(setOf(titles).size(), 3);
        QCOMPARE(setOf(namesOf(f.page->charts()->leftCurves()->plot())).size(), 3);
        const auto *first = f.page->charts()->findChild<QComboBox *>(QStringLiteral("firstRun"));
        QStringList choices;
        for (int i = 0; i < first->count(); ++i)
            choices += first->itemText(i);
        QCOMPARE(setOf(choices).size(), 3);
        QVERIFY(f.page->charts()->firstConfusion()->plot().title !=
                f.page->charts()->secondConfusion()->plot().title);
        // However many are picked or not at once, a table looks anew once.
        QSignalSpy changed(f.page->model(), &QAbstractItemModel::dataChanged);
        QSignalSpy picks(f.page->model(), &RunTableModel::picksChanged);
        f.page->model()->setPicked({0, 1, 2}, false);
        f.page->model()->setPicked({0, 2}, true);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(picks.size(), 2);
        QCOMPARE(f.page->model()->pickedSlots(), (std::vector{0, 1}));
    }

    void averagedRunsSayInWhatTheyDiffer()
    {
        Fixture f;
        QStringList runs;
        for (const int batch : {16, 32})
            for (const std::uint64_t seed : {1, 2})
                runs += writeRun(f.runs, batch, seed, "test");
        f.open(runs);
        f.page->charts()->averageSeeds()->setChecked(true);
        QCOMPARE(namesOf(f.page->charts()->leftCurves()->plot()),
                 (QStringList{QStringLiteral("cnn, Batch size 16 (n = 2)"),
                              QStringLiteral("cnn, Batch size 32 (n = 2)")}));
    }

    /// As in the table: a seed that was run again counts once.
    void aSeedThatWasRunAgainWeighsNoMore()
    {
        Fixture f;
        f.open({writeRun(f.runs, 16, 1, "test"), writeRun(f.runs, 16, 1, "test"),
                writeRun(f.runs, 16, 2, "test")});
        f.page->charts()->averageSeeds()->setChecked(true);
        QCOMPARE(namesOf(f.page->charts()->leftCurves()->plot()), QStringList{QStringLiteral("cnn (n = 2)")});
    }

    void twoDifferentRunsAreSideBySide()
    {
        Fixture f;
        const QString one = writeRun(f.runs, 32, 1, "test"), two = writeRun(f.runs, 32, 2, "test"),
                      three = writeRun(f.runs, 32, 3, "test");
        f.open({one, two, three});
        const auto *first = f.page->charts()->findChild<QComboBox *>(QStringLiteral("firstRun"));
        const auto *second = f.page->charts()->findChild<QComboBox *>(QStringLiteral("secondRun"));
        f.page->model()->pick({three});
        QCOMPARE(first->currentIndex(), 0);
        f.page->model()->pick({three, one, two});
        QVERIFY(first->currentIndex() >= 0 && second->currentIndex() >= 0);
        QVERIFY(first->currentIndex() != second->currentIndex());
        QVERIFY(f.page->charts()->differenceConfusion()->plot().isDifference());
    }

    /// A bar of no height would read as 0 %.
    void aGenreWithoutATestTrackIsTold()
    {
        Fixture f;
        f.open({writeRun(f.runs, 32, 1, "test"), writeRun(f.runs, 32, 2, "test")});
        const auto *notice = f.page->findChild<Notice *>(QStringLiteral("dataNotice"));
        QVERIFY2(notice->text().contains(QStringLiteral("without a track in the test split")) &&
                     notice->text().contains(QStringLiteral("Metal")),
                 qPrintable(notice->text()));
        for (const bool averaged : {false, true}) {
            f.page->charts()->averageSeeds()->setChecked(averaged);
            const GenreBarsPlot &bars = f.page->charts()->genreView()->plot();
            QCOMPARE(bars.commonSupport(0), std::int64_t{2});
            QCOMPARE(bars.commonSupport(1), std::int64_t{0});
            QVERIFY(std::isnan(bars.series.front().values[1]));
            QVERIFY2(f.page->charts()->genreView()->accessibleDescription().contains(
                         QStringLiteral("no track of this genre (n = 0)")),
                     qPrintable(f.page->charts()->genreView()->accessibleDescription()));
            const QString csv = genreBarsAsCsv(bars);
            QVERIFY2(csv.section(u'\n', 0, 0)
                         .contains(averaged ? QStringLiteral("cnn (n = 2) n")
                                            : QStringLiteral("\"cnn, seed 1 n\"")),
                     qPrintable(csv));
            QVERIFY2(csv.section(u'\n', 1, 1).endsWith(QStringLiteral(",2")), qPrintable(csv));
            QVERIFY2(csv.section(u'\n', 2, 2).endsWith(QStringLiteral(",0")), qPrintable(csv));
        }
        const ConfusionPlot &plot = f.page->charts()->firstConfusion()->plot();
        QVERIFY(!isUnknownRow(plot, 0) && isUnknownRow(plot, 1));
        QCOMPARE(confusionAsCsv(plot), QStringLiteral("actual,jazz,metal,n\njazz,1,1,2\nmetal,0,0,0\n"));
        const QString html = QString::fromUtf8(reportAsHtml(makeRunReport(f.page->picked())));
        QVERIFY(html.contains(QStringLiteral("without a track in the test split")));
    }

    void reliabilityTellsOfHowManyTracksItIs()
    {
        Fixture f;
        f.open({writeRun(f.runs, 32, 1, "test")});
        const CurvePlot plot = reliabilityCurves(f.page->picked(), Qt::white);
        const CurveSeries &curve = plot.series.front();
        QCOMPARE(curve.bins.size(), std::size_t{reliabilityBinCount});
        QCOMPARE(curve.points.size(), std::size_t{2}); // two tracks, one sure of 0.8 and one of 0.9
        for (const QPointF &point : curve.points)
            QCOMPARE(curve.itemsAt(point.x()), std::optional<std::int64_t>(1));
        QVERIFY2(curvesAsCsv(plot).section(u'\n', 0, 0).endsWith(QStringLiteral(" n\"")) &&
                     curvesAsCsv(plot).section(u'\n', 1, 1).endsWith(QStringLiteral(",1")),
                 qPrintable(curvesAsCsv(plot)));
        QVERIFY(curvesAsPgfplots(plot, 12, 8).contains(QStringLiteral("\\closedcycle")));
    }

    void aRunThatWasNotTestedShowsItsValidationTracks()
    {
        Fixture f;
        const QString validated = writeRun(f.runs, 32, 1, "validation");
        const QString bare = writeRun(f.runs, 32, 2, {});
        f.open({validated, bare});
        f.page->charts()->tabs()->setCurrentIndex(2);
        ConfusionView *first = f.page->charts()->firstConfusion();
        ConfusionView *second = f.page->charts()->secondConfusion();
        QVERIFY2(first->plot().title.contains(QStringLiteral("validation")), qPrintable(first->plot().title));
        QTRY_VERIFY(first->layoutOfCells().genres == 2 && second->layoutOfCells().genres == 2);
        const auto click = [](ConfusionView *view, int actual, int predicted) {
            const QPointF at = view->layoutOfCells().cell(actual, predicted).center();
            QTest::mouseClick(view, Qt::LeftButton, {}, at.toPoint());
        };
        click(first, 0, 1);
        QListWidget *tracks = f.page->charts()->cellTracks().list();
        QCOMPARE(tracks->count(), 1);
        QVERIFY2(tracks->item(0)->text().contains(QStringLiteral("wrong.mp3")),
                 qPrintable(tracks->item(0)->text()));
        QCOMPARE(first->chosenCell(), QPoint(1, 0));

        click(second, 0, 0); // has kept none; and only one cell is the chosen one
        QCOMPARE(tracks->count(), 0);
        QCOMPARE(second->chosenCell(), QPoint(0, 0));
        QCOMPARE(first->chosenCell(), QPoint(-1, -1));
    }
};

QTEST_MAIN(TstCompareRuns)
#include "tst_compare_runs.moc"
