// SPDX-License-Identifier: GPL-3.0-or-later
// The learning-rate range test from the Train page: run, cancelled, used, taken back.
#include "core/formats/npy.h"
#include "core/training/option_table.h"
#include "tests/support/train_page_fixture.h"
#include "ui/charts/curve_view.h"
#include "ui/dialogs/rate_range_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <fstream>
#include <random>

using namespace genrescope;
using namespace genrescope::ui;
using namespace genrescope::test;

namespace {

/// Falls from 2.3 to its lowest near 3e-2 and explodes behind it, as such curves do.
double lossAt(double rate)
{
    const double x = std::log10(rate);
    return 2.3 - 1.5 / (1 + std::exp(-3 * (x + 3))) + std::exp(6 * (x + 0.8));
}

struct Tests
{
    std::atomic<bool> slow = false, fails = false, flat = false;
    std::atomic<int> started = 0;

    TrainingRunner runner()
    {
        TrainingRunner all = storyteller();
        all.findRates = [this](const RateRangeJob &job, const ProgressSink &loading,
                               const ProgressSink &steps, std::stop_token stop) -> Result<RateRangeResult> {
            ++started;
            loading({.done = 2, .total = 2, .what = "clips"});
            if (fails)
                return Error{"/music/x.mp3: every training clip is unreadable"};
            RateRangeRecorder recorder(job.range);
            bool stopped = false;
            for (std::int64_t step = 0; step < job.range.steps && !stopped; ++step) {
                std::this_thread::sleep_for(std::chrono::milliseconds(slow ? 20 : 0));
                stopped = stop.stop_requested();
                steps({.done = step + 1, .total = job.range.steps, .what = "learning rates"});
                if (stopped || !recorder.add(step, flat ? 2.3 : lossAt(rateOfStep(job.range, step))))
                    break;
            }
            RateRangeResult result{recorder.take(), {}};
            result.range.stopped = stopped;
            return result;
        };
        return all;
    }
};

struct Fixture : TrainPageFixture
{
    Tests tests;
    ~Fixture() { page.reset(); }

    void ready() { open(tests.runner()); }
    RateRangeDialog *dialog() const { return page->findChild<RateRangeDialog *>(); }
    void choosePolicy(const QString &policy) const
    {
        qobject_cast<QComboBox *>(page->form()->editor(QStringLiteral("schedule.policy")))
            ->setCurrentText(policy);
    }
    QString value(const char *key) const
    {
        return qobject_cast<QLineEdit *>(page->form()->editor(QString::fromLatin1(key)))->text();
    }
};

} // namespace

class TestFindRates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratesGoWhereTheScheduleWantsThem_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QStringList>("set");
        const QString base = QStringLiteral("schedule.base_lr"), maximum = QStringLiteral("schedule.max_lr"),
                      constant = QStringLiteral("training.learning_rate");
        for (const char *policy : {"triangular", "triangular2", "exp_range"})
            QTest::newRow(policy) << QString::fromLatin1(policy) << QStringList{base, maximum};
        QTest::newRow("one_cycle") << QStringLiteral("one_cycle") << QStringList{maximum};
        for (const char *policy : {"constant", "step", "cosine", "plateau"})
            QTest::newRow(policy) << QString::fromLatin1(policy) << QStringList{constant};
    }
    void ratesGoWhereTheScheduleWantsThem()
    {
        QFETCH(QString, policy);
        QFETCH(QStringList, set);
        Fixture f;
        f.ready();
        f.choosePolicy(policy);
        const TrainingOptions before = f.page->form()->options();
        f.click("findRates");
        QTRY_VERIFY(f.dialog());
        QTRY_VERIFY(f.part<QPushButton>("useRates")->isEnabled());

        RateRangeRecorder recorder({});
        for (std::int64_t step = 0; recorder.add(step, lossAt(rateOfStep({}, step))); ++step)
            ;
        const auto suggested = suggestRates(recorder.take().points);
        QVERIFY(suggested);
        const CurvePlot &plot = f.dialog()->curve()->plot();
        QVERIFY(plot.logX);
        QCOMPARE(plot.marks.size(), std::size_t(2));
        QCOMPARE(plot.marks[0].x, suggested->baseLr);
        QCOMPARE(plot.marks[1].x, suggested->maxLr);
        QVERIFY(plot.series[1].points.size() > 100);
        QVERIFY(plot.yRange->second < 6); // not up to where the loss exploded
        QVERIFY2(f.dialog()->curve()->accessibleDescription().contains(plot.marks[1].text),
                 qPrintable(f.dialog()->curve()->accessibleDescription()));

        f.click("useRates");
        QTRY_VERIFY(!f.dialog());
        f.page->activateWindow(); // as a window manager does
        QTRY_VERIFY(f.part<QToolButton>("findRates")->hasFocus());
        const TrainingOptions &after = f.page->form()->options();
        for (const OptionEntry &entry : optionTable())
            QCOMPARE(entry.get(after) != entry.get(before), set.contains(QString::fromStdString(entry.key)));
        if (set.size() == 2)
            QCOMPARE(after.schedule.baseLr, roundedRate(suggested->baseLr));
        if (set.contains(QStringLiteral("schedule.max_lr")))
            QCOMPARE(after.schedule.maxLr, roundedRate(suggested->maxLr));
        else
            QCOMPARE(after.optimizer.learningRate, roundedRate(suggested->constantLr));
        QCOMPARE(f.value(qPrintable(set.last())).toDouble(), set.last() == QStringLiteral("schedule.max_lr")
                                                                 ? after.schedule.maxLr
                                                                 : after.optimizer.learningRate);

        QAction *undo = f.page->editActions().front();
        QCOMPARE(undo->text(), QStringLiteral("Undo: suggested learning rates"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(toToml(f.page->form()->options()), toToml(before));
        QCOMPARE(undo->text(), QStringLiteral("Undo"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(toToml(f.page->form()->options()) != toToml(before));
        f.type("training.batch_size", QStringLiteral("24"));
        TrainingOptions edited = before; // since then, and kept
        edited.batchSize = 24;
        f.part<QToolButton>("findRates")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(f.part<QToolButton>("findRates"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(toToml(f.page->form()->options()), toToml(edited));
        f.click("defaults");
        QCOMPARE(toToml(f.page->form()->options()), toToml({}));
        QTest::keyClick(f.page.get(), Qt::Key_Z, Qt::ControlModifier); // the reset, too, can be taken back
        QVERIFY(toToml(f.page->form()->options()) != toToml({}));
    }

    void cancelledItTellsWhatThereIsAndCanBeRunAgain()
    {
        Fixture f;
        f.tests.slow = true;
        f.ready();
        f.click("findRates");
        QTRY_VERIFY(f.dialog());
        auto *status = f.part<QLabel>("rateStatus");
        QTRY_VERIFY(status->text().startsWith(QStringLiteral("Batch ")));
        QTRY_VERIFY(f.dialog()->findChild<QProgressBar *>()->value() > 5);
        QVERIFY(!f.part<QPushButton>("start")->isEnabled()); // one at a time
        QVERIFY(!f.part<QPushButton>("useRates")->isEnabled());
        f.click("runTest");
        QTRY_VERIFY2(status->text().startsWith(QStringLiteral("Cancelled")), qPrintable(status->text()));
        QVERIFY(f.part<QPushButton>("start")->isEnabled());
        f.tests.slow = false;
        f.click("runTest");
        QTRY_VERIFY(f.part<QPushButton>("useRates")->isEnabled());
        QCOMPARE(f.tests.started.load(), 2);
        QVERIFY2(status->text().contains(QStringLiteral("Base rate")), qPrintable(status->text()));
    }

    void closingEndsTheTest()
    {
        Fixture f;
        f.tests.slow = true;
        f.ready();
        const TrainingOptions before = f.page->form()->options();
        f.click("findRates");
        QTRY_VERIFY(f.dialog());
        QTest::keyClick(f.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!f.dialog());
        QTRY_VERIFY(f.part<QPushButton>("start")->isEnabled());
        QCOMPARE(toToml(f.page->form()->options()), toToml(before));
        f.click("findRates"); // and goes with the window
        QTRY_VERIFY(f.dialog());
    }

    void whatWentWrongIsASentence()
    {
        Fixture f;
        f.tests.fails = true;
        f.ready();
        f.click("findRates");
        QTRY_VERIFY(f.part<QLabel>("rateStatus"));
        QTRY_VERIFY(f.part<QLabel>("rateStatus")->text().contains(QStringLiteral("unreadable")));
        QVERIFY(!f.part<QPushButton>("useRates")->isEnabled());
        f.tests.fails = false;
        f.tests.flat = true;
        f.click("runTest");
        QTRY_VERIFY(f.part<QLabel>("rateStatus")->text().startsWith(QStringLiteral("No suggestion")));
        QVERIFY(!f.part<QPushButton>("useRates")->isEnabled());
        QVERIFY(f.dialog()->curve()->plot().marks.empty());
    }

    void noTestWhileARunTrains()
    {
        Fixture f;
        TrainingRunner runner = f.tests.runner();
        runner.train = storyteller(std::chrono::milliseconds(30)).train;
        f.open(runner);
        f.click("start");
        QTRY_VERIFY(f.page->isTraining());
        QVERIFY(!f.part<QToolButton>("findRates")->isEnabled());
        QTRY_VERIFY(!f.page->isTraining());
        QVERIFY(f.part<QToolButton>("findRates")->isEnabled());
    }

    void theEngineItself()
    {
        Fixture f;
        std::ofstream list(f.folder.filePath(QStringLiteral("noise.csv")).toStdString());
        list << "path,genre,split\n";
        std::mt19937 random(5);
        std::uniform_real_distribution<float> noise(-80.0f, 0.0f);
        for (int clip = 0; clip < 8; ++clip) {
            std::vector<float> mel(128 * 130);
            for (float &value : mel)
                value = noise(random);
            const QString file = f.folder.filePath(QStringLiteral("%1.npy").arg(clip));
            QVERIFY(writeNpy(file.toStdString(), mel, {128, 130}).ok());
            list << file.toStdString() << (clip % 2 ? ",low,train\n" : ",high,train\n");
        }
        list.close();
        f.open(TrainingRunner::real());
        f.page->setManifest(f.folder.filePath(QStringLiteral("noise.csv")));
        TrainingOptions options;
        QVERIFY(applySettings(options, {"model.name=cnn", "features.height=32", "features.width=32",
                                        "features.channels=1", "training.threads=1", "training.batch_size=4",
                                        "training.device=cpu"})
                    .ok());
        f.page->form()->setOptions(options);
        QTRY_VERIFY(f.part<QToolButton>("findRates")->isEnabled());
        f.click("findRates");
        QTRY_VERIFY(f.dialog());
        QTRY_VERIFY_WITH_TIMEOUT(f.dialog()->curve()->plot().series.at(1).points.size() > 10, 60'000);
        const std::vector<QPointF> &points = f.dialog()->curve()->plot().series.at(1).points;
        QCOMPARE(points.front().x(), RateRangeOptions().minLr);
        QVERIFY(std::ranges::is_sorted(points, {}, &QPointF::x));
        QVERIFY(!f.part<QLabel>("rateStatus")->text().isEmpty());
    }

    void everyPowerOfTenHasTheSameRoom()
    {
        CurvePlot plot;
        plot.logX = true;
        plot.xRange = {1e-6, 10.0};
        plot.series = {{.name = QStringLiteral("a"), .points = {{1e-6, 1}, {10, 2}}, .colour = Qt::black}};
        QImage image(600, 300, QImage::Format_ARGB32);
        QPainter painter(&image);
        const CurveLayout layout =
            paintCurves(painter, image.rect(), plot, ViewColours::fromPalette(QPalette()), QFont());
        const double decade = layout.plot.width() / 7;
        for (int power = -6; power <= 1; ++power) {
            const double x = layout.toPixel({std::pow(10.0, power), 1}).x();
            QVERIFY(std::abs(x - layout.plot.left() - (power + 6) * decade) < 1e-6);
            QVERIFY(std::abs(layout.xAt(x) / std::pow(10.0, power) - 1) < 1e-9);
        }
        QCOMPARE(curvePlaceText(plot, 3e-4), QStringLiteral("3e-4"));
    }
};

QTEST_MAIN(TestFindRates)
#include "tst_find_rates.moc"
