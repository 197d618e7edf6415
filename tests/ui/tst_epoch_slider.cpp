// SPDX-License-Identifier: GPL-3.0-or-later
// Back in time through a run's epochs, on the Train page: while it goes on and read from disk.
#include "core/base/paths.h"
#include "core/training/run_folder.h"
#include "tests/support/train_page_fixture.h"
#include "ui/charts/confusion_view.h"
#include "ui/charts/curve_view.h"
#include "ui/charts/genre_bars.h"

#include <QListView>
#include <QDir>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

using namespace genrescope;
using namespace genrescope::ui;
using namespace genrescope::test;

namespace {

using Counts = std::vector<std::int64_t>;

/// As the storyteller tells them.
Counts countsOf(int epoch)
{
    return {3, 1, epoch, 4};
}

struct Fixture : TrainPageFixture
{
    QSlider *slider() const { return part<QSlider>("epochs"); }
    const Counts &shown() const { return page->panel()->confusionView()->plot().counts; }
    QString text() const { return part<QLabel>("epochShown")->text(); }
    void press(Qt::Key key) const
    {
        slider()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(slider(), key);
    }

    /// A finished run of three epochs in the folder of runs, chosen from the list.
    void openFromDisk(bool validation)
    {
        const std::filesystem::path runs = userDataFolder() / "runs";
        QDir(QString::fromStdString(runs.string())).removeRecursively();
        {
            TrainingOptions options;
            options.name = "old";
            auto writer = RunWriter::create(runs, options, {}, {});
            QVERIFY(writer.ok());
            QVERIFY((*writer)->record(RunStarted{.epochs = 3, .genres = {"jazz", "metal"}}).ok());
            for (int epoch = 1; epoch <= 3; ++epoch)
                QVERIFY((*writer)
                            ->record(EpochDone{.epoch = epoch,
                                               .validationAccuracy = 0.5,
                                               .confusion = validation ? countsOf(epoch) : Counts()})
                            .ok());
            QVERIFY((*writer)->record(RunFinished{.epochs = 3}).ok());
        }
        open(storyteller());
        auto *list = part<QListView>("runs");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTRY_COMPARE(page->panel()->history().epochs().size(), std::size_t(3));
        QDir(QString::fromStdString(runs.string())).removeRecursively();
    }
};

} // namespace

class TestEpochSlider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunIsLookedBackAtWhileItGoesOn()
    {
        Fixture f;
        f.open(storyteller(std::chrono::milliseconds(100)));
        QVERIFY(!f.slider()->isEnabled());
        f.click("start");
        QTRY_COMPARE(f.page->panel()->history().epochs().size(), std::size_t(2));
        QVERIFY(f.page->isTraining());
        QCOMPARE(f.shown(), countsOf(2));
        QVERIFY2(f.text().startsWith(QStringLiteral("Live")), qPrintable(f.text()));
        f.press(Qt::Key_Left);
        QCOMPARE(f.shown(), countsOf(1));
        QCOMPARE(f.text(), QStringLiteral("Epoch 1 of 2"));
        const CurvePlot &accuracy = f.page->panel()->accuracyView()->plot();
        QCOMPARE(accuracy.marks.size(), std::size_t(1));
        QCOMPARE(accuracy.marks[0].x, 1.0);

        QTRY_COMPARE(f.page->panel()->history().epochs().size(), std::size_t(3)); // the run goes on,
        QCOMPARE(f.shown(), countsOf(1));                                         // the eye stays
        QCOMPARE(f.text(), QStringLiteral("Epoch 1 of 3"));
        f.click("liveEpoch");
        QCOMPARE(f.shown(), countsOf(3));
        QVERIFY(accuracy.marks.empty());
        QVERIFY(!f.part<QToolButton>("liveEpoch")->isEnabled());
        QVERIFY(f.slider()->hasFocus());
        QTRY_VERIFY(!f.page->isTraining());
        f.press(Qt::Key_Home);
        QCOMPARE(f.shown(), countsOf(1));

        f.click("start"); // another run is followed from its beginning
        QTRY_VERIFY(f.page->isTraining());
        QTRY_COMPARE(f.page->panel()->history().epochs().size(), std::size_t(1));
        QCOMPARE(f.shown(), countsOf(1));
        QVERIFY2(f.text().startsWith(QStringLiteral("Live")), qPrintable(f.text()));
        QTRY_COMPARE(f.shown(), countsOf(2));
    }

    void theAccuracyOfEachGenreGoesAlong()
    {
        Fixture f;
        f.openFromDisk(true);
        auto *bars = f.page->panel()->genresView();
        QVERIFY(!bars->isVisible());
        f.click("asBars");
        QVERIFY(bars->isVisible() && !f.page->panel()->confusionView()->isVisible());
        QCOMPARE(bars->plot().genres.size(), qsizetype(2));
        QCOMPARE(bars->plot().series.at(0).values, (std::vector<double>{0.75, 4.0 / 7}));
        f.press(Qt::Key_Home);
        QCOMPARE(bars->plot().series.at(0).values, (std::vector<double>{0.75, 4.0 / 5}));
        QVERIFY(bars->plot().series.at(0).name.contains(u'1'));
        f.press(Qt::Key_End);
        QCOMPARE(bars->plot().series.at(0).values, (std::vector<double>{0.75, 4.0 / 7}));
    }

    void aRunFromDiskIsLookedBackAtByMouse()
    {
        Fixture f;
        f.openFromDisk(true);
        QCOMPARE(f.shown(), countsOf(3));
        QVERIFY2(f.text().startsWith(QStringLiteral("Last")), qPrintable(f.text()));
        QSlider *slider = f.slider();
        QCOMPARE(slider->maximum(), 3);
        QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(3, slider->height() / 2));
        QVERIFY(slider->value() < 3);
        QCOMPARE(f.shown(), countsOf(slider->value()));
    }

    void withoutAValidationSplitItSaysSo()
    {
        Fixture f;
        f.openFromDisk(false);
        QVERIFY(!f.slider()->isEnabled());
        for (const QString &text : {f.page->panel()->confusionView()->plot().emptyText,
                                    f.page->panel()->genresView()->plot().emptyText})
            QVERIFY2(text.contains(QStringLiteral("no validation split")), qPrintable(text));
    }
};

QTEST_MAIN(TestEpochSlider)
#include "tst_epoch_slider.moc"
