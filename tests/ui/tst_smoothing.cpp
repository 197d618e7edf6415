// SPDX-License-Identifier: GPL-3.0-or-later
// Smoothed curves over raw ones, how long a run still takes, and what it takes of the machine.
#include "tests/support/train_page_fixture.h"
#include "ui/charts/curve_view.h"
#include "ui/charts/figure.h"
#include "ui/charts/run_figures.h"
#include "ui/charts/sparkline.h"
#include "ui/pages/train/resource_strip.h"
#include "ui/settings/setting_keys.h"

#include <QLabel>
#include <QSlider>

#include <cmath>

using namespace genrescope;
using namespace genrescope::ui;
using namespace genrescope::test;

namespace {

RunHistory begun(std::int64_t trainClips, std::int64_t validationClips, int epochs, std::int64_t steps)
{
    RunHistory history;
    history.append(told(1, RunStarted{.trainClips = trainClips,
                                      .validationClips = validationClips,
                                      .epochs = epochs,
                                      .stepsPerEpoch = steps}));
    return history;
}

} // namespace

class TestSmoothing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Numbers of TensorBoard's own code (resmoothDataset: last = last * w + (1 - w) * next, over 1 - w^n).
    void smoothsAsTensorBoardDoes()
    {
        const std::vector<QPointF> raw{{0, 1}, {1, 3}, {2, 2}, {3, 8}};
        const auto smooth = smoothed(raw, 0.6);
        const double wanted[] = {1.0, (0.6 * 0.4 + 0.4 * 3) / (1 - 0.36),
                                 (0.36 * 0.4 + 0.6 * 0.4 * 3 + 0.4 * 2) / (1 - 0.216),
                                 (0.216 * 0.4 + 0.36 * 0.4 * 3 + 0.6 * 0.4 * 2 + 0.4 * 8) / (1 - 0.1296)};
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(smooth[i].x(), raw[i].x());
            QVERIFY2(std::abs(smooth[i].y() - wanted[i]) < 1e-12, qPrintable(QString::number(smooth[i].y())));
        }
        QCOMPARE(smoothed(raw, 0), raw);
        // Never so much that nothing new is seen.
        QVERIFY(smoothed(raw, 1.0).back().y() > smoothed(raw, 1.0).front().y());
        const auto broken = smoothed({{0, 1}, {1, std::nan("")}, {2, 1}}, 0.9);
        QVERIFY(std::isnan(broken[1].y()));
        QVERIFY(std::abs(broken[2].y() - 1) < 1e-12); // a constant stays what it is, whatever is missing
    }

    void averagesKeepTheMeanOfLongRuns()
    {
        AveragedCurve curve;
        constexpr int count = 100'000;
        for (int i = 1; i <= count; ++i)
            curve.append({double(i), i % 2 == 0 ? 1.0 : 0.0});
        QVERIFY(curve.points().size() <= BoundedCurve::capacity);
        QVERIFY(curve.pointsEach() >= count / BoundedCurve::capacity);
        for (const QPointF &point : curve.points())
            QVERIFY(std::abs(point.y() - 0.5) < 0.26);
        QCOMPARE(curve.points().back().x(), double(count));
        curve.dropAfter(10);
        QVERIFY(curve.points().empty() || curve.points().back().x() <= 10);
    }

    void rawValuesStayBehindAndInTheFile()
    {
        RunHistory history = begun(4, 4, 3, 2);
        for (int epoch = 1; epoch <= 3; ++epoch) {
            for (int step = 1; step <= 2; ++step)
                history.append(
                    told(1, BatchDone{.epoch = epoch, .step = 2 * epoch - 2 + step, .loss = 1.0 / step}));
            history.append(told(1, EpochDone{.epoch = epoch, .validationAccuracy = 0.25 * epoch}));
        }
        const RunColours colours = RunColours::forBackground(Qt::white);
        const CurvePlot accuracy = accuracyPlot(history, colours, 0.9);
        QCOMPARE(accuracy.series[1].raw.back(), QPointF(3, 0.75));
        QVERIFY(accuracy.series[1].points.back().y() < 0.7);
        QVERIFY(accuracyPlot(history, colours).series[1].raw.empty());
        const CurvePlot loss = lossPlot(history, colours, 0.5);
        QVERIFY(!loss.series[0].faint);
        QCOMPARE(loss.series[0].raw, history.batchLoss());
        const QString csv = curveFigure(accuracy).csv;
        QVERIFY2(csv.startsWith(
                     QStringLiteral("Epoch,Training,Training (smoothed),Validation,Validation (smoothed)")),
                 qPrintable(csv));
        QVERIFY(csv.contains(QStringLiteral(",0.75,")));
    }

    void theSliderIsRemembered()
    {
        TrainPageFixture f;
        f.open(storyteller());
        f.click("start");
        QTRY_COMPARE(f.page->panel()->history().epochs().size(), std::size_t(epochsOfStory));
        QVERIFY(f.page->panel()->accuracyView()->plot().series[1].raw.empty());
        auto *slider = f.part<QSlider>("smoothing");
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_End);
        QCOMPARE(f.settings.get(keys::trainSmoothing), 0.99);
        QCOMPARE(f.page->panel()->accuracyView()->plot().series[1].raw.back(), QPointF(3, 0.75));
        f.open(storyteller());
        QCOMPARE(f.part<QSlider>("smoothing")->value(), 99);
    }

    void timeLeftIsToldFromTheFirstBatchOn()
    {
        RunHistory history = begun(100, 30, 4, 10);
        QVERIFY(!history.secondsLeft() && !history.secondsLeftInEpoch());
        history.append(told(2, BatchDone{.epoch = 1, .step = 5, .clipsPerSecond = 10}));
        // 100 clips trained and 30 looked at, at 10 a second: 11 s an epoch, half of the first is over.
        QCOMPARE(*history.secondsLeftInEpoch(), 5.5);
        QCOMPARE(*history.secondsLeft(), 11 * 3.5);
        QCOMPARE(*history.stepsPerSecond(), 1.0);
        history.append(told(3, EpochDone{.epoch = 1, .seconds = 20}));
        QCOMPARE(*history.secondsLeft(), 60.0);
        QCOMPARE(*history.secondsLeftInEpoch(), 20.0);
        history.append(told(4, BatchDone{.epoch = 2, .step = 15, .clipsPerSecond = 10}));
        QCOMPARE(*history.secondsLeftInEpoch(), 10.0);
    }

    void theMachineIsWatchedWhileARunGoesOn()
    {
        TrainPageFixture f;
        f.open(storyteller(std::chrono::milliseconds(150)));
        auto *strip = f.part<ResourceStrip>("resources");
        QVERIFY(!strip->isVisible());
        f.click("start");
        QTRY_VERIFY(strip->isVisible());
        auto *memory = strip->findChildren<Sparkline *>().at(1);
        QTRY_VERIFY(!memory->shares().empty());
        QVERIFY(memory->shares().front() > 0 && memory->shares().front() < 1);
        QVERIFY(memory->accessibleDescription().contains(QStringLiteral("MB")));
        QTRY_VERIFY(!f.page->isTraining());
        QVERIFY(!strip->isVisible());
    }

    void aSparklineKeepsTwoMinutes()
    {
        Sparkline line(QStringLiteral("CPU"), nullptr);
        for (int i = 0; i < 500; ++i)
            line.append(2.0, QStringLiteral("%1").arg(i), {});
        QCOMPARE(line.shares().size(), std::size_t(Sparkline::mostPoints));
        QCOMPARE(line.shares().back(), 1.0);
        line.resize(line.sizeHint());
        QVERIFY(!line.grab().isNull());
    }
};

QTEST_MAIN(TestSmoothing)
#include "tst_smoothing.moc"
