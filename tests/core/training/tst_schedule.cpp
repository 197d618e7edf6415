// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/schedule.h"

#include <QTest>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace genrescope;

class ScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsGoldens();
    void warmUpRisesFromZeroAndThenRunsThePolicyFromItsStart();
    void plateauDropsAfterPatienceAndItsStateRestores();
    void epochsBecomeSteps();
    void problemsNameTheirKey();
};

void ScheduleTest::equalsGoldens()
{
    std::ifstream file(qEnvironmentVariable("GENRESCOPE_GOLDEN").toStdString() + "/training/schedules.json");
    const auto cases = nlohmann::json::parse(file);
    QVERIFY(cases.size() > 20);
    for (const auto &entry : cases) {
        ScheduleOptions options;
        options.policy = entry["policy"];
        options.baseLr = entry.value("base_lr", options.baseLr);
        options.maxLr = entry.value("max_lr", options.maxLr);
        options.stepSize = entry.value("step_size", options.stepSize);
        options.gamma = entry.value("gamma", options.gamma);
        options.pctStart = entry.value("pct_start", options.pctStart);
        options.divFactor = entry.value("div_factor", options.divFactor);
        options.finalDivFactor = entry.value("final_div_factor", options.finalDivFactor);
        options.threePhase = entry.value("three_phase", options.threePhase);
        QVERIFY(options.problems().empty());
        const std::vector<double> rates = entry["rates"];
        const Schedule schedule(options, entry.value("learning_rate", 0.0), 1.0, std::ssize(rates));
        for (std::size_t step = 0; step < rates.size(); ++step) {
            const double rate = schedule.learningRate(static_cast<std::int64_t>(step));
            QVERIFY2(std::abs(rate - rates[step]) <= 1e-12,
                     qPrintable(QStringLiteral("%1 step %2: %3 is not %4")
                                    .arg(QString::fromStdString(options.policy))
                                    .arg(step)
                                    .arg(rate, 0, 'g', 17)
                                    .arg(rates[step], 0, 'g', 17)));
            if (entry.contains("momenta")) {
                const double momentum = entry["momenta"][step];
                QVERIFY(std::abs(schedule.momentum(static_cast<std::int64_t>(step)).value() - momentum) <=
                        1e-12);
            } else {
                QVERIFY(!schedule.momentum(static_cast<std::int64_t>(step)));
            }
        }
    }
}

void ScheduleTest::warmUpRisesFromZeroAndThenRunsThePolicyFromItsStart()
{
    ScheduleOptions options;
    options.policy = "cosine";
    const Schedule plain(options, 0.1, 10.0, 90);
    options.warmUp = 1.0;
    const Schedule warmed(options, 0.1, 10.0, 100);
    QCOMPARE(warmed.learningRate(0), 0.0);
    QCOMPARE(warmed.learningRate(5), 0.05);
    for (int step = 0; step < 90; ++step)
        QCOMPARE(warmed.learningRate(step + 10), plain.learningRate(step));
}

void ScheduleTest::plateauDropsAfterPatienceAndItsStateRestores()
{
    ScheduleOptions options;
    options.policy = "plateau";
    options.patience = 2;
    options.gamma = 0.5;
    Schedule schedule(options, 0.1, 10.0, 1000);
    for (const double loss : {1.0, 0.9, 0.95}) // one epoch without improvement
        schedule.epochFinished(loss);
    QCOMPARE(schedule.learningRate(30), 0.1);
    Schedule resumed(options, 0.1, 10.0, 1000);
    resumed.restore(schedule.state());
    for (Schedule *each : {&schedule, &resumed}) {
        each->epochFinished(0.9); // equal is no improvement
        QCOMPARE(each->learningRate(40), 0.05);
        each->epochFinished(0.91);
        QCOMPARE(each->learningRate(50), 0.05);
        each->epochFinished(0.91);
        QCOMPARE(each->learningRate(60), 0.025);
    }
}

void ScheduleTest::epochsBecomeSteps()
{
    ScheduleOptions options;
    options.policy = "triangular";
    options.baseLr = 1.0;
    options.maxLr = 2.0;
    options.stepSize = 4.0;
    const Schedule schedule(options, 0.0, 7.0, 1000);
    QCOMPARE(schedule.learningRate(0), 1.0);
    QCOMPARE(schedule.learningRate(28), 2.0);
    QCOMPARE(schedule.learningRate(56), 1.0);
}

void ScheduleTest::problemsNameTheirKey()
{
    ScheduleOptions options;
    QVERIFY(options.problems().empty());
    options.policy = "triangel";
    QVERIFY(QString::fromStdString(options.problems().at(0)).startsWith(QStringLiteral("schedule.policy:")));
    options.policy = "triangular";
    options.maxLr = options.baseLr;
    QVERIFY(QString::fromStdString(options.problems().at(0)).startsWith(QStringLiteral("schedule.max_lr:")));
    options.maxLr = 1.0;
    options.stepSize = 0.0;
    QVERIFY(
        QString::fromStdString(options.problems().at(0)).startsWith(QStringLiteral("schedule.step_size:")));
    options.policy = "one_cycle";
    QVERIFY(options.problems().empty());
    options.threePhase = true;
    options.pctStart = 0.6;
    QCOMPARE(options.problems().size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"
