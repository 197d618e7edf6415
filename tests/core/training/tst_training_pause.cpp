// SPDX-License-Identifier: GPL-3.0-or-later
// A training that waits between two batches comes to the same, bit for bit, as one that does not.
#include "tests/support/tiny_run.h"

#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <thread>

using namespace genrescope;
using namespace genrescope::test;
namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

struct Paused
{
    Run run;
    int pauses = 0;
    std::int64_t stepsWhileWaiting = 0;
};

/// Closes the gate at each of the first `times` batches that are told, and opens it `wait` after the training
/// has begun to wait; or stops it then.
Paused trainPaused(const fs::path &runs, const TrainingOptions &options, int times,
                   std::chrono::milliseconds wait, bool stopIt = false)
{
    Paused paused;
    std::stop_source stop;
    std::atomic<std::int64_t> steps = 0;
    std::jthread opener;
    PauseGate *opened = nullptr;
    PauseGate gate([&](bool waiting) {
        if (!waiting)
            return;
        ++paused.pauses;
        opener = std::jthread([&, before = steps.load()] {
            std::this_thread::sleep_for(wait);
            paused.stepsWhileWaiting += steps.load() - before;
            if (stopIt)
                stop.request_stop();
            else
                opened->open();
        });
    });
    opened = &gate;
    auto writer = RunWriter::create(runs, options, {}, [&](const RunEvent &event) {
        paused.run.events.push_back(event);
        if (std::holds_alternative<BatchDone>(event.what) && ++steps <= times)
            gate.close();
    });
    paused.run.paths = (*writer)->paths();
    paused.run.outcome = trainNetwork(options, dataFor(options), **writer, stop.get_token(), &gate);
    opener = {}; // joined before what it touches goes
    return paused;
}

} // namespace

class TrainingPauseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPausedRunIsEqualBitForBit_data();
    void aPausedRunIsEqualBitForBit();
    void thePauseIsInNoEpochsSeconds();
    void aPausedRunCanBeStopped();

private:
    fs::path runs() const { return fs::path(m_folder.path().toStdString()) / "runs"; }
    QTemporaryDir m_folder;
};

void TrainingPauseTest::aPausedRunIsEqualBitForBit_data()
{
    QTest::addColumn<QString>("model");
    for (const char *model : {"cnn", "crnn", "resnet"})
        QTest::newRow(model) << QString::fromLatin1(model);
}

void TrainingPauseTest::aPausedRunIsEqualBitForBit()
{
    QFETCH(QString, model);
    TrainingOptions options =
        optionsFor(model.toUtf8().constData(),
                   {"training.epochs=3", "augmentation.mixup_alpha=0.2", "augmentation.noise=0.05"});
    if (options.input.kind == InputKind::LogMel)
        options.input.mel.mels = 32;
    const Run straight = train(runs(), options);
    QVERIFY2(straight.outcome.ok(), straight.outcome ? "" : straight.outcome.error().message.c_str());
    const Paused paused = trainPaused(runs(), options, 3, 60ms);
    QVERIFY2(paused.run.outcome.ok(), paused.run.outcome ? "" : paused.run.outcome.error().message.c_str());
    QVERIFY(paused.pauses >= 2); // the last batch told in an epoch may be followed by its end
    QCOMPARE(paused.stepsWhileWaiting, std::int64_t{0});
    QVERIFY(sameTensors(straight.paths.last(), paused.run.paths.last()));
    QVERIFY(sameTensors(straight.paths.best(), paused.run.paths.best()));
    QCOMPARE(metricsOf(paused.run.paths), metricsOf(straight.paths));
}

void TrainingPauseTest::thePauseIsInNoEpochsSeconds()
{
    const Paused paused = trainPaused(runs(), optionsFor("cnn", {"training.epochs=2"}), 1, 3000ms);
    QCOMPARE(paused.pauses, 1);
    for (const EpochDone &epoch : eventsOf<EpochDone>(paused.run))
        QVERIFY2(epoch.seconds < 2.5, std::to_string(epoch.seconds).c_str());
}

void TrainingPauseTest::aPausedRunCanBeStopped()
{
    Paused paused = trainPaused(runs(), optionsFor("cnn"), 1, 20ms, true);
    QVERIFY2(paused.run.outcome.ok(), paused.run.outcome ? "" : paused.run.outcome.error().message.c_str());
    QVERIFY(paused.run.outcome->stopped);
    goOn(paused.run, optionsFor("cnn"));
    QVERIFY(!paused.run.outcome->stopped);
    const Run straight = train(runs(), optionsFor("cnn"));
    QVERIFY(sameTensors(straight.paths.last(), paused.run.paths.last()));
}

QTEST_MAIN(TrainingPauseTest)
#include "tst_training_pause.moc"
