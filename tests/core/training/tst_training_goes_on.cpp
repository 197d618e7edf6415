// SPDX-License-Identifier: GPL-3.0-or-later
// Training that was interrupted, met a full disk or exploded: what is kept, and how it goes on.
#include "core/base/atomic_file.h"
#include "core/models/torch/genre_network.h"
#include "core/training/checkpoint_state.h"
#include "tests/support/tiny_run.h"

#include <QTemporaryDir>
#include <QTest>
#include <limits>

using namespace genrescope;
using namespace genrescope::test;
namespace fs = std::filesystem;

namespace {

/// One value of every clip becomes `value`.
void spoil(ClipSet &set, float value)
{
    for (PackedClip &packed : set.clips) {
        FeatureArray clip = packed.unpacked();
        clip.values.front() = value;
        packed = std::move(clip);
    }
}

/// A disk that is full when the second epoch is told.
class FullDiskWriter final : public RunWriter
{
public:
    explicit FullDiskWriter(std::unique_ptr<RunWriter> writer)
        : m_writer(std::move(writer))
    {}
    const RunPaths &paths() const override { return m_writer->paths(); }
    Result<void> record(decltype(RunEvent::what) what) override
    {
        const auto *epoch = std::get_if<EpochDone>(&what);
        if (epoch && epoch->epoch == 2)
            return Error{"events.jsonl: cannot write: No space left on device"};
        return m_writer->record(std::move(what));
    }

private:
    std::unique_ptr<RunWriter> m_writer;
};

std::size_t filesIn(const fs::path &folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

class TrainingGoesOnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInterruptedRunEndsLikeAWholeOne_data();
    void anInterruptedRunEndsLikeAWholeOne();
    void trainingMoreGoesOn();
    void anExplodingLossKeepsTheLastGoodCheckpoint();
    void aFullDiskLosesNoEpochAndTellsNoneTwice_data();
    void aFullDiskLosesNoEpochAndTellsNoneTwice();

private:
    QTemporaryDir m_dir;
    fs::path runs() const { return m_dir.path().toStdString(); }
};

void TrainingGoesOnTest::anInterruptedRunEndsLikeAWholeOne_data()
{
    QTest::addColumn<QStringList>("settings");
    QTest::newRow("cnn, adam") << QStringList{QStringLiteral("model.name=cnn")};
    QTest::newRow("crnn, sgd, triangular")
        << QStringList{QStringLiteral("model.name=crnn"), QStringLiteral("training.optimizer=sgd"),
                       QStringLiteral("training.momentum=0.9"), QStringLiteral("schedule.policy=triangular"),
                       QStringLiteral("schedule.step_size=1.5")};
    QTest::newRow("dcrnn, rmsprop, plateau")
        << QStringList{QStringLiteral("model.name=dcrnn"), QStringLiteral("training.optimizer=rmsprop"),
                       QStringLiteral("schedule.policy=plateau"), QStringLiteral("schedule.patience=1"),
                       QStringLiteral("training.learning_rate=0.05")};
    QTest::newRow("resnet, adamw, one_cycle, augmentation")
        << QStringList{QStringLiteral("training.preset=recommended"),
                       QStringLiteral("model.name=resnet"),
                       QStringLiteral("features.mels=32"),
                       QStringLiteral("augmentation.noise=0.1"),
                       QStringLiteral("augmentation.gain_db=3"),
                       QStringLiteral("training.windows_per_clip=2"),
                       QStringLiteral("training.clip_norm=1")};
}

void TrainingGoesOnTest::anInterruptedRunEndsLikeAWholeOne()
{
    QFETCH(QStringList, settings);
    std::vector<std::string> list;
    for (const QString &setting : settings)
        list.push_back(setting.toStdString());
    const TrainingOptions options = optionsFor("cnn", list);
    const Run whole = train(runs(), options);
    QVERIFY2(whole.outcome.ok(), whole.outcome ? "" : whole.outcome.error().message.c_str());

    // Batch events are throttled, so the numbers below fall on different batches each time: all must do.
    Run broken = train(runs(), options, 2);
    QVERIFY(broken.outcome->stopped);
    for (const int stopAt : {3, 1, 4})
        if (broken.outcome && broken.outcome->stopped)
            goOn(broken, options, stopAt);
    goOn(broken, options);
    QVERIFY2(broken.outcome.ok(), broken.outcome ? "" : broken.outcome.error().message.c_str());
    QCOMPARE(broken.outcome->epochs, 4);
    QVERIFY(sameTensors(whole.paths.last(), broken.paths.last()));
    QVERIFY(sameTensors(whole.paths.best(), broken.paths.best()));
    QCOMPARE(metricsOf(broken.paths), metricsOf(whole.paths));
    QCOMPARE(broken.outcome->bestEpoch, whole.outcome->bestEpoch);
}

void TrainingGoesOnTest::trainingMoreGoesOn()
{
    TrainingOptions options = optionsFor("crnn");
    const Run whole = train(runs(), options);
    options.epochs = 2;
    Run more = train(runs(), options);
    QCOMPARE(more.outcome->epochs, 2);
    options.epochs = 4;
    goOn(more, options);
    QCOMPARE(more.outcome->epochs, 4);
    QVERIFY(
        sameTensors(whole.paths.last(), more.paths.last())); // constant rate: no schedule that knows its end
}

void TrainingGoesOnTest::anExplodingLossKeepsTheLastGoodCheckpoint()
{
    TrainingOptions options = optionsFor("cnn", {"training.epochs=1"});
    Run run = train(runs(), options);
    QVERIFY(run.outcome.ok());
    const std::string before = readFile(run.paths.last()).value();
    options.epochs = 3;
    TrainingData data = dataFor(options);
    spoil(data.train, std::numeric_limits<float>::quiet_NaN());
    auto writer = RunWriter::reopen(run.paths.folder, {});
    const auto lost = trainNetwork(options, data, **writer, {});
    QVERIFY(!lost);
    QString message = QString::fromStdString(lost.error().message);
    QVERIFY2(message.contains(QStringLiteral("not a number")), qPrintable(message));
    QVERIFY2(message.contains(QStringLiteral("checkpoint, of epoch 1, is kept")), qPrintable(message));
    QVERIFY(readFile(run.paths.last()).value() == before);
    QVERIFY(loadNetworkFile(run.paths.best()).ok());

    // Nothing is kept of a run that never got that far, and nothing else is said.
    spoil(data.train, 1e8f);
    auto fresh = RunWriter::create(runs(), options, {}, {});
    const auto exploded = trainNetwork(options, data, **fresh, {});
    QVERIFY(!exploded);
    message = QString::fromStdString(exploded.error().message);
    QVERIFY2(message.contains(QStringLiteral("exploded to")), qPrintable(message));
    QVERIFY2(message.endsWith(QStringLiteral("no checkpoint was reached")), qPrintable(message));
}

void TrainingGoesOnTest::aFullDiskLosesNoEpochAndTellsNoneTwice_data()
{
    QTest::addColumn<bool>("whileTelling");
    QTest::newRow("while the checkpoint is written") << false;
    QTest::newRow("while the epoch is told") << true;
}

void TrainingGoesOnTest::aFullDiskLosesNoEpochAndTellsNoneTwice()
{
    QFETCH(bool, whileTelling);
    const TrainingOptions options = optionsFor("crnn");
    const Run whole = train(runs(), options);
    Run broken;
    auto made = RunWriter::create(runs(), options, {}, [&](const RunEvent &event) {
        broken.events.push_back(event);
        // Nothing can be written where a full folder stands; a full disk says so in other words.
        if (const auto *done = std::get_if<Checkpointed>(&event.what); done && !whileTelling)
            fs::create_directories(broken.paths.folder / "checkpoints" / "last.safetensors.next" /
                                   "in the way");
    });
    QVERIFY2(made.ok(), made ? "" : made.error().message.c_str());
    broken.paths = (*made)->paths();
    std::unique_ptr<RunWriter> writer = std::move(*made);
    if (whileTelling)
        writer = std::make_unique<FullDiskWriter>(std::move(writer));
    broken.outcome = trainNetwork(options, dataFor(options), *writer, {});
    QVERIFY(!broken.outcome.ok());
    writer.reset();

    // The first epoch stands, and the second is neither told nor saved.
    QCOMPARE(eventsOf<EpochDone>(broken).size(), std::size_t{1});
    QCOMPARE(readCheckpointState(broken.paths.last())->epoch, 1);
    fs::remove_all(broken.paths.folder / "checkpoints" / "last.safetensors.next");
    QCOMPARE(filesIn(broken.paths.folder / "checkpoints"), std::size_t{2});

    goOn(broken, options);
    QVERIFY2(broken.outcome.ok(), broken.outcome ? "" : broken.outcome.error().message.c_str());
    QVERIFY(sameTensors(whole.paths.last(), broken.paths.last()));
    QVERIFY(sameTensors(whole.paths.best(), broken.paths.best()));
    QCOMPARE(metricsOf(broken.paths), metricsOf(whole.paths));
    QCOMPARE(filesIn(broken.paths.folder / "checkpoints"), std::size_t{2});
}

QTEST_GUILESS_MAIN(TrainingGoesOnTest)
#include "tst_training_goes_on.moc"
