// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/models/torch/genre_network.h"
#include "core/training/epoch_metric.h"
#include "core/training/torch/validation.h"
#include "tests/support/tiny_run.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <fstream>

using namespace genrescope;
using namespace genrescope::test;
namespace fs = std::filesystem;

class TrainerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsAndRecordsItInOrder();
    void aRepetitionIsEqualBitForBit_data();
    void aRepetitionIsEqualBitForBit();
    void lossesAreKeras();
    void bestMeansWhatIsAskedFor_data();
    void bestMeansWhatIsAskedFor();
    void metricsOfAConfusion();
    void earlyStoppingStops();
    void withoutValidationTheNewestIsBest();
    void refusesWhatCannotBeTrained();

private:
    QTemporaryDir m_dir;
    fs::path runs() const { return m_dir.path().toStdString(); }
};

void TrainerTest::learnsAndRecordsItInOrder()
{
    const TrainingOptions options = optionsFor("cnn", {"training.learning_rate=0.005", "training.epochs=8"});
    const Run run = train(runs(), options);
    QVERIFY2(run.outcome.ok(), run.outcome ? "" : run.outcome.error().message.c_str());
    QCOMPARE(run.outcome->epochs, 8);
    QVERIFY(!run.outcome->stopped && !run.outcome->stoppedEarly);

    const auto epochs = eventsOf<EpochDone>(run);
    QCOMPARE(epochs.size(), std::size_t{8});
    QVERIFY(epochs.back().trainLoss < epochs.front().trainLoss);
    QVERIFY(epochs.back().validationAccuracy > 0.8);
    std::int64_t judged = 0;
    for (const std::int64_t cell : epochs.back().confusion)
        judged += cell;
    QCOMPARE(judged, std::int64_t{15});

    QVERIFY(std::holds_alternative<RunStarted>(run.events.front().what));
    QVERIFY(std::holds_alternative<Checkpointed>(run.events.back().what));
    const RunStarted started = eventsOf<RunStarted>(run).front();
    QCOMPARE(started.stepsPerEpoch, std::int64_t{5});
    QCOMPARE(started.threads, 2);
    const auto batches = eventsOf<BatchDone>(run);
    QCOMPARE(batches.back().step, std::int64_t{40}); // the epoch's last batch is always told
    double best = -1;
    for (const EpochDone &epoch : epochs)
        best = std::max(best, epoch.validationAccuracy);
    QCOMPARE(run.outcome->bestValidationAccuracy, best);
    QCOMPARE(epochs[static_cast<std::size_t>(run.outcome->bestEpoch) - 1].validationAccuracy, best);

    // Both checkpoints are whole model files.
    for (const fs::path &path : {run.paths.best(), run.paths.last()}) {
        const auto loaded = loadNetworkFile(path);
        QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
        QCOMPARE(loaded->card.genres.size(), std::size_t{3});
        QCOMPARE(loaded->card.runId, run.paths.folder.filename().string());
    }
    const auto bestNetwork = loadNetworkFile(run.paths.best());
    const auto again =
        validate(*bestNetwork->network, dataFor(options).validation, options.input, 3, torch::kCPU, {});
    QCOMPARE(again->accuracy, best);
}

void TrainerTest::aRepetitionIsEqualBitForBit_data()
{
    QTest::addColumn<QString>("model");
    for (const char *model : {"cnn", "dcnn", "crnn", "dcrnn", "resnet"})
        QTest::newRow(model) << QString::fromLatin1(model);
}

void TrainerTest::aRepetitionIsEqualBitForBit()
{
    QFETCH(QString, model);
    TrainingOptions options = optionsFor(model.toUtf8().constData(), {"training.epochs=2"});
    if (options.input.kind == InputKind::LogMel)
        options.input.mel.mels = 32;
    const Run first = train(runs(), options), second = train(runs(), options);
    QVERIFY2(first.outcome.ok(), first.outcome ? "" : first.outcome.error().message.c_str());
    QVERIFY(sameTensors(first.paths.last(), second.paths.last()));
    QCOMPARE(metricsOf(first.paths), metricsOf(second.paths));
    options.seed = 2;
    QVERIFY(!sameTensors(first.paths.last(), train(runs(), options).paths.last()));
}

void TrainerTest::lossesAreKeras()
{
    // One batch that is the whole set, no dropout: the epoch's training loss is the untrained network's.
    TrainingOptions options =
        optionsFor("dcnn", {"training.epochs=1", "training.batch_size=24", "model.dropout=0"});
    const auto network = makeNetwork(options.model, options.input, 3, options.seed);
    const TrainingData data = dataFor(options);
    const double expected = validate(*network, data.train, options.input, 3, torch::kCPU, {})->loss;
    QVERIFY(l2Penalty(*network).item<double>() > 0.1);
    const Run run = train(runs(), options);
    const EpochDone epoch = eventsOf<EpochDone>(run).front();
    QVERIFY(std::abs(epoch.trainLoss - expected) < 1e-5);
    const auto trained = loadNetworkFile(run.paths.last());
    const auto judged = validate(*trained->network, data.validation, options.input, 3, torch::kCPU, {});
    QVERIFY(std::abs(judged->loss - epoch.validationLoss) < 1e-9);
}

void TrainerTest::bestMeansWhatIsAskedFor_data()
{
    QTest::addColumn<QString>("metric");
    for (const EpochMetric &metric : epochMetrics())
        QTest::newRow(metric.name.c_str()) << QString::fromStdString(metric.name);
}

void TrainerTest::bestMeansWhatIsAskedFor()
{
    QFETCH(QString, metric);
    const Run run =
        train(runs(),
              optionsFor("cnn", {"training.epochs=6", "training.learning_rate=0.003",
                                 "training.checkpoint_metric=" + metric.toStdString(),
                                 "training.early_stopping.enabled=true", "training.early_stopping.patience=2",
                                 "training.early_stopping.metric=" + metric.toStdString()}));
    QVERIFY2(run.outcome.ok(), run.outcome ? "" : run.outcome.error().message.c_str());
    const auto sign = metric.endsWith(QStringLiteral("loss")) ? -1.0 : 1.0;
    double best = -1e9;
    int bestEpoch = 0, epochs = 0;
    for (const EpochDone &epoch : eventsOf<EpochDone>(run)) {
        const double value = sign * findEpochMetric(metric.toStdString())->value(epoch);
        if (value > best) {
            best = value;
            bestEpoch = epoch.epoch;
        }
        epochs = epoch.epoch;
    }
    QCOMPARE(run.outcome->bestEpoch, bestEpoch);
    QVERIFY(run.outcome->stoppedEarly ? epochs == bestEpoch + 2 : epochs == 6);
}

void TrainerTest::metricsOfAConfusion()
{
    // scikit-learn: y = [0]*4 + [1]*2, predicted = [0, 0, 0, 1, 1, 2] of three genres;
    // f1_score(average="macro") 0.45238..., balanced_accuracy_score 0.625
    EpochDone epoch;
    epoch.confusion = {3, 1, 0, 0, 1, 1, 0, 0, 0};
    QVERIFY(std::abs(findEpochMetric("validation_macro_f1")->value(epoch) - (6.0 / 7 + 0.5 + 0) / 3) < 1e-15);
    QVERIFY(std::abs(findEpochMetric("validation_balanced_accuracy")->value(epoch) - 0.625) < 1e-15);
    epoch.confusion.clear();
    QVERIFY(std::isnan(findEpochMetric("validation_macro_f1")->value(epoch)));
    QVERIFY(!findEpochMetric("accuracy"));
}

void TrainerTest::earlyStoppingStops()
{
    const TrainingOptions options =
        optionsFor("cnn", {"training.optimizer=sgd", "training.learning_rate=1e-12", "training.epochs=20",
                           "training.early_stopping.enabled=true", "training.early_stopping.patience=3",
                           "training.early_stopping.min_delta=0.001"});
    Run run = train(runs(), options);
    QVERIFY(run.outcome->stoppedEarly && !run.outcome->stopped);
    QCOMPARE(run.outcome->epochs, 4);
    goOn(run, options); // nothing left to do
    QVERIFY(run.outcome->stoppedEarly);
    QCOMPARE(run.outcome->epochs, 4);
    TrainingOptions more = options;
    more.epochs = 22; // asked for: patience starts anew
    goOn(run, more);
    QCOMPARE(run.outcome->epochs, 7);
}

void TrainerTest::withoutValidationTheNewestIsBest()
{
    const TrainingOptions options = optionsFor("cnn", {"training.epochs=2"});
    TrainingData data = dataFor(options);
    data.validation = {};
    auto writer = RunWriter::create(runs(), options, {}, {});
    const auto outcome = trainNetwork(options, data, **writer, {});
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->bestEpoch, 2);
    QVERIFY(std::isnan(outcome->bestValidationAccuracy));
    QVERIFY(readFile((*writer)->paths().metrics()).value().find(",nan,nan,") != std::string::npos);
}

void TrainerTest::refusesWhatCannotBeTrained()
{
    TrainingOptions options = optionsFor("cnn");
    auto writer = RunWriter::create(runs(), options, {}, {});
    TrainingData data = dataFor(options);
    data.train = {};
    QVERIFY(!trainNetwork(options, data, **writer, {}));
    options.batchSize = 0;
    QVERIFY(!trainNetwork(options, dataFor(options), **writer, {}));
    options.batchSize = 4;
    data = dataFor(options);
    data.genres = {"one"};
    QVERIFY(!trainNetwork(options, data, **writer, {}));
    if (!torch::cuda::is_available()) {
        options.device = "cuda";
        QVERIFY(!trainNetwork(options, dataFor(options), **writer, {}));
    }
    fs::create_directories((*writer)->paths().last().parent_path());
    std::ofstream((*writer)->paths().last()) << "no tensors";
    options.device = "cpu";
    QVERIFY(!trainNetwork(options, dataFor(options), **writer, {}));
}

QTEST_GUILESS_MAIN(TrainerTest)
#include "tst_trainer.moc"
