// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/models/torch/genre_network.h"
#include "core/training/checkpoint_state.h"
#include "core/training/epoch_metric.h"
#include "core/training/option_table.h"
#include "core/training/random_stream.h"
#include "core/training/torch/trainer.h"
#include "core/training/torch/validation.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <fstream>
#include <limits>
#include <sstream>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

/// Three genres that differ in which third of the rows is bright, in noise.
ClipSet stripes(int count, int channels, int height, int width, std::int64_t seed)
{
    ClipSet set;
    for (int i = 0; i < count; ++i) {
        RandomStream random(7, RandomStream::Purpose::Window, {seed, i});
        FeatureArray clip{channels, height, width, {}};
        clip.values.resize(clip.size());
        for (std::size_t at = 0; at < clip.values.size(); ++at) {
            const int row = static_cast<int>(at) / width % height;
            clip.values[at] =
                static_cast<float>(0.6 * random.uniform() + (row * 3 / height == i % 3 ? 0.4 : 0.0));
        }
        set.clips.push_back(std::move(clip));
        set.labels.push_back(i % 3);
        set.source.push_back(static_cast<std::size_t>(i));
    }
    return set;
}

TrainingData dataFor(const TrainingOptions &options)
{
    const InputOptions &input = options.input;
    const int width = input.kind == InputKind::LogMel ? input.width * 2 : input.width;
    TrainingData data;
    data.genres = {"high", "low", "middle"};
    data.train = stripes(24, input.channels, input.height, width, 1);
    data.validation = stripes(15, input.channels, input.height, width, 2);
    return data;
}

TrainingOptions optionsFor(const char *model, const std::vector<std::string> &settings = {})
{
    TrainingOptions options;
    std::vector<std::string> all = {std::string("model.name=") + model,
                                    "features.height=32",
                                    "features.width=32",
                                    "features.channels=1",
                                    "training.epochs=4",
                                    "training.batch_size=5",
                                    "training.threads=2",
                                    "training.device=cpu"};
    if (options.input.kind == InputKind::Picture)
        all.push_back("features.mels=32");
    all.insert(all.end(), settings.begin(), settings.end());
    const auto applied = applySettings(options, all);
    if (!applied)
        qFatal("%s", applied.error().message.c_str());
    return options;
}

/// metrics.csv without its last column, the seconds.
std::string metricsOf(const RunPaths &paths)
{
    std::string kept;
    std::istringstream stream(readFile(paths.metrics()).value());
    for (std::string line; std::getline(stream, line);)
        kept += line.substr(0, line.rfind(',')) + "\n";
    return kept;
}

bool sameTensors(const fs::path &a, const fs::path &b)
{
    const auto first = readTensors(a), second = readTensors(b);
    if (!first || !second || first->tensors.size() != second->tensors.size())
        return false;
    for (std::size_t i = 0; i < first->tensors.size(); ++i)
        if (first->tensors[i].first != second->tensors[i].first ||
            !torch::equal(first->tensors[i].second, second->tensors[i].second))
            return false;
    return true;
}

struct Run
{
    RunPaths paths;
    Result<TrainingOutcome> outcome = Error{"did not run"};
    std::vector<RunEvent> events;
};

/// Trains in a new folder. `stopAt` counts batch events; the stop token is set at that one.
Run train(const fs::path &runs, const TrainingOptions &options, int stopAt = 0)
{
    Run run;
    std::stop_source stop;
    int batches = 0;
    auto writer = RunWriter::create(runs, options, {}, [&](const RunEvent &event) {
        run.events.push_back(event);
        if (std::holds_alternative<BatchDone>(event.what) && ++batches == stopAt)
            stop.request_stop();
    });
    run.paths = (*writer)->paths();
    run.outcome = trainNetwork(options, dataFor(options), **writer, stop.get_token());
    return run;
}

/// Goes on with it as resume does.
void goOn(Run &run, const TrainingOptions &options, int stopAt = 0)
{
    std::stop_source stop;
    int batches = 0;
    auto writer = RunWriter::reopen(run.paths.folder, [&](const RunEvent &event) {
        run.events.push_back(event);
        if (std::holds_alternative<BatchDone>(event.what) && ++batches == stopAt)
            stop.request_stop();
    });
    if (!writer)
        qFatal("%s", writer.error().message.c_str());
    run.outcome = trainNetwork(options, dataFor(options), **writer, stop.get_token());
}

template <class T>
std::vector<T> eventsOf(const Run &run)
{
    std::vector<T> found;
    for (const RunEvent &event : run.events)
        if (const auto *what = std::get_if<T>(&event.what))
            found.push_back(*what);
    return found;
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

class TrainerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsAndRecordsItInOrder();
    void aRepetitionIsEqualBitForBit_data();
    void aRepetitionIsEqualBitForBit();
    void anInterruptedRunEndsLikeAWholeOne_data();
    void anInterruptedRunEndsLikeAWholeOne();
    void trainingMoreGoesOn();
    void lossesAreKeras();
    void anExplodingLossKeepsTheLastGoodCheckpoint();
    void bestMeansWhatIsAskedFor_data();
    void bestMeansWhatIsAskedFor();
    void metricsOfAConfusion();
    void aFullDiskLosesNoEpochAndTellsNoneTwice_data();
    void aFullDiskLosesNoEpochAndTellsNoneTwice();
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

void TrainerTest::anInterruptedRunEndsLikeAWholeOne_data()
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

void TrainerTest::anInterruptedRunEndsLikeAWholeOne()
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

void TrainerTest::trainingMoreGoesOn()
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

void TrainerTest::anExplodingLossKeepsTheLastGoodCheckpoint()
{
    TrainingOptions options = optionsFor("cnn", {"training.epochs=1"});
    Run run = train(runs(), options);
    QVERIFY(run.outcome.ok());
    const std::string before = readFile(run.paths.last()).value();
    options.epochs = 3;
    TrainingData data = dataFor(options);
    for (FeatureArray &clip : data.train.clips)
        clip.values.front() = std::numeric_limits<float>::quiet_NaN();
    auto writer = RunWriter::reopen(run.paths.folder, {});
    const auto lost = trainNetwork(options, data, **writer, {});
    QVERIFY(!lost);
    QString message = QString::fromStdString(lost.error().message);
    QVERIFY2(message.contains(QStringLiteral("not a number")), qPrintable(message));
    QVERIFY2(message.contains(QStringLiteral("checkpoint, of epoch 1, is kept")), qPrintable(message));
    QVERIFY(readFile(run.paths.last()).value() == before);
    QVERIFY(loadNetworkFile(run.paths.best()).ok());

    // Nothing is kept of a run that never got that far, and nothing else is said.
    for (FeatureArray &clip : data.train.clips)
        clip.values.front() = 1e8f;
    auto fresh = RunWriter::create(runs(), options, {}, {});
    const auto exploded = trainNetwork(options, data, **fresh, {});
    QVERIFY(!exploded);
    message = QString::fromStdString(exploded.error().message);
    QVERIFY2(message.contains(QStringLiteral("exploded to")), qPrintable(message));
    QVERIFY2(message.endsWith(QStringLiteral("no checkpoint was reached")), qPrintable(message));
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

void TrainerTest::aFullDiskLosesNoEpochAndTellsNoneTwice_data()
{
    QTest::addColumn<bool>("whileTelling");
    QTest::newRow("while the checkpoint is written") << false;
    QTest::newRow("while the epoch is told") << true;
}

void TrainerTest::aFullDiskLosesNoEpochAndTellsNoneTwice()
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
