// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/engine/engine.h"
#include "core/evaluation/evaluation.h"
#include "core/experiments/comparison.h"
#include "core/experiments/training_job.h"
#include "core/features/matrix.h"
#include "core/formats/npy.h"
#include "core/formats/safetensors.h"
#include "core/models/model_card.h"
#include "core/training/checkpoint_state.h"
#include "core/training/option_table.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <random>
#include <sstream>
#include <stdexcept>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

/// Mel arrays of three genres, told apart by which third of the bands is loud; one of them is damaged.
Manifest makeData(const fs::path &folder)
{
    Manifest manifest;
    std::mt19937 random(5);
    std::uniform_real_distribution<float> noise(-80.0f, -40.0f);
    for (int i = 0; i < 45; ++i) {
        Matrix mel(128, 130);
        for (int row = 0; row < mel.rows; ++row)
            for (float &value : mel.row(row))
                value = noise(random) + (row * 3 / mel.rows == i % 3 ? 30.0f : 0.0f);
        const fs::path path = folder / ("clip" + std::to_string(i) + ".npy");
        if (!writeNpy(path, mel.values, {128, 130}))
            qFatal("cannot write the test's data");
        const Split split = i < 27 ? Split::Train : i < 36 ? Split::Validation : Split::Test;
        manifest.items.push_back(
            {.path = path, .genre = std::vector{"low", "middle", "high"}[i % 3], .split = split});
    }
    manifest.items.push_back({.path = folder / "rubbish.npy", .genre = "low", .split = Split::Train});
    if (!writeFileAtomically(folder / "rubbish.npy", std::string_view("rubbish")) ||
        !writeManifest(manifest, folder / "data.csv"))
        qFatal("cannot write the test's data");
    return manifest;
}

const std::vector<std::string> smallSettings = {"model.name=crnn",
                                                "features.height=32",
                                                "features.width=32",
                                                "features.channels=1",
                                                "training.threads=1",
                                                "training.batch_size=4",
                                                "training.epochs=6",
                                                "training.device=cpu",
                                                "augmentation.mixup_alpha=0.3",
                                                "schedule.policy=triangular",
                                                "schedule.step_size=2"};

TrainingOptions smallOptions()
{
    TrainingOptions options;
    if (const auto applied = applySettings(options, smallSettings); !applied)
        qFatal("%s", applied.error().message.c_str());
    return options;
}

/// metrics.csv without its last column, the seconds.
std::string metricsOf(const fs::path &run)
{
    std::string kept;
    std::istringstream stream(readFile(RunPaths{run}.metrics()).value());
    for (std::string line; std::getline(stream, line);)
        kept += line.substr(0, line.rfind(',')) + "\n";
    return kept;
}

/// Names and bytes of all tensors.
std::vector<std::pair<std::string, std::string>> tensorsOf(const fs::path &path)
{
    std::vector<std::pair<std::string, std::string>> tensors;
    const auto file = SafetensorsFile::open(path);
    for (const TensorInfo &info : file->tensors()) {
        std::string bytes(info.end - info.begin, '\0');
        if (!file->read(info, std::as_writable_bytes(std::span(bytes))))
            qFatal("cannot read back %s", path.c_str());
        tensors.emplace_back(info.name, std::move(bytes));
    }
    return tensors;
}

QStringList trainArguments(const fs::path &folder, const fs::path &runs)
{
    QStringList arguments = {QStringLiteral("train"), QStringLiteral("--data"),
                             QString::fromStdString(folder / "data.csv"), QStringLiteral("--out"),
                             QString::fromStdString(runs)};
    for (const std::string &setting : smallSettings)
        arguments << QStringLiteral("--set") << QString::fromStdString(setting);
    return arguments;
}

QString program()
{
    return qEnvironmentVariable("GENRESCOPE_CLI");
}

} // namespace

class TrainingJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void trainsEvaluatesAndFinishes();
    void aStoppedRunIsCancelledAndGoesOn();
    void extraEpochsAfterAnEarlyStopAreTrained();
    void aPlannedScheduleIsSaidToBePlannedAnew();
    void aResumedRunUsesTheGivenCacheAndCanBeMoved();
    void anExceptionOnAWorkerIsAFailureNotTheEnd();
    void killedAtAnyMomentItEndsTheSame();
    void theCommandLinePrintsTheFolderLast();
    void refusalsLeaveNoRunBehind();

private:
    TrainingJob job(const char *runs) const
    {
        return {smallOptions(), m_manifest, folder() / runs, folder() / "cache"};
    }
    ResumeJob more(const fs::path &run, int epochs) const { return {run, epochs, folder() / "cache"}; }
    fs::path folder() const { return m_dir.path().toStdString(); }

    QTemporaryDir m_dir;
    Manifest m_manifest;
    fs::path m_whole; ///< an uninterrupted run
};

void TrainingJobTest::initTestCase()
{
    m_manifest = makeData(folder());
}

void TrainingJobTest::trainsEvaluatesAndFinishes()
{
    std::vector<RunEvent> events;
    std::int64_t loaded = 0;
    const auto run = runTraining(
        job("runs"), [&](const RunEvent &event) { events.push_back(event); },
        [&](const Progress &progress) { loaded = std::max(loaded, progress.done); }, {});
    QVERIFY2(run.ok(), run ? "" : run.error().message.c_str());
    m_whole = *run;
    QCOMPARE(loaded, std::int64_t{46});
    const auto record = readRun(*run);
    QVERIFY(record && !record->alive && record->warnings.empty());
    const auto *message = std::get_if<RunMessage>(&record->events.front().what);
    QVERIFY(message && message->text.find("rubbish.npy") != std::string::npos);
    const auto *finished = std::get_if<RunFinished>(&record->events.back().what);
    QVERIFY(finished);
    QCOMPARE(finished->epochs, 6);
    QVERIFY(finished->testAccuracy >= 0 && finished->testAccuracy <= 1);
    QCOMPARE(toJsonLine(events.back()), toJsonLine(record->events.back()));
    int endings = 0;
    for (const RunEvent &event : record->events)
        endings += isEnding(event) ? 1 : 0;
    QCOMPARE(endings, 1);
    for (const char *name :
         {"config.toml", "environment.json", "data.csv", "events.jsonl", "metrics.csv",
          "checkpoints/best.safetensors", "checkpoints/last.safetensors", "evaluation/test/predictions.csv",
          "evaluation/validation/predictions.csv", "evaluation/test-last/predictions.csv"})
        QVERIFY2(fs::exists(*run / name), name);
    QVERIFY(readModelCard(record->paths.best()).ok());
    // Both of what the paper may have reported: the best checkpoint's accuracy and the last's.
    const auto compared = readComparedRun(*run);
    QCOMPARE(compared->evaluation->accuracy, finished->testAccuracy);
    const auto last = readPredictions(record->paths.evaluation() / "test-last" / "predictions.csv");
    QCOMPARE(compared->lastCheckpointAccuracy, evaluate(last->genres, last->items).accuracy);
    // The config repeats the run exactly.
    TrainingJob again = job("again");
    again.options = *readTrainingOptions(record->paths.config());
    const auto repeated = runTraining(again, {}, {}, {});
    QVERIFY(repeated.ok());
    QCOMPARE(metricsOf(*repeated), metricsOf(*run));
    QVERIFY(tensorsOf(RunPaths{*repeated}.last()) == tensorsOf(record->paths.last()));

    QVERIFY(!resumeTraining({.runFolder = *run}, {}, {}, {})); // is finished
}

void TrainingJobTest::aStoppedRunIsCancelledAndGoesOn()
{
    std::stop_source stop;
    const auto run = runTraining(
        job("stopped"),
        [&](const RunEvent &event) {
            const auto *epoch = std::get_if<EpochDone>(&event.what);
            if (epoch && epoch->epoch == 2)
                stop.request_stop();
        },
        {}, stop.get_token());
    QVERIFY2(run.ok(), run ? "" : run.error().message.c_str());
    auto record = readRun(*run);
    const auto *cancelled = std::get_if<RunCancelled>(&record->events.back().what);
    QVERIFY(cancelled);
    QCOMPARE(cancelled->epochs, 2);
    const auto resumed = resumeTraining(more(*run, 2), {}, {}, {});
    QVERIFY2(resumed.ok(), resumed ? "" : resumed.error().message.c_str());
    record = readRun(*run);
    QCOMPARE(record->options.epochs, 8);
    QCOMPARE(std::get<RunFinished>(record->events.back().what).epochs, 8);
    std::int64_t sequence = 0;
    record = readRun(*run, true);
    for (const RunEvent &event : record->events)
        QCOMPARE(event.sequence, ++sequence);
}

void TrainingJobTest::extraEpochsAfterAnEarlyStopAreTrained()
{
    TrainingJob early = job("early");
    // Nothing improves by more than 2 in accuracy: early stopping comes after exactly 2 epochs without.
    for (const char *setting :
         {"training.early_stopping.enabled=true", "training.early_stopping.patience=2",
          "training.early_stopping.min_delta=2", "training.early_stopping.metric=validation_accuracy"})
        QVERIFY(applySettings(early.options, {setting}));
    const auto run = runTraining(early, {}, {}, {});
    QVERIFY2(run.ok(), run ? "" : run.error().message.c_str());
    const RunPaths paths{*run};
    QCOMPARE(readCheckpointState(paths.last())->epoch, 3);
    QVERIFY(std::get<RunFinished>(readRun(*run)->events.back().what).stoppedEarly);
    QVERIFY(!resumeTraining(more(*run, 0), {}, {}, {})); // nothing to do

    // Fewer than had been planned once, exactly as many, and more than patience allows.
    const auto trained = [&](int extra) {
        const auto resumed = resumeTraining(more(*run, extra), {}, {}, {});
        return resumed ? readCheckpointState(paths.last())->epoch : -1;
    };
    QCOMPARE(trained(1), 4);
    QCOMPARE(readRun(*run)->options.epochs, 4);
    QVERIFY(!std::get<RunFinished>(readRun(*run)->events.back().what).stoppedEarly);
    QCOMPARE(trained(5), 6); // 2 more without improvement
    QVERIFY(std::get<RunFinished>(readRun(*run)->events.back().what).stoppedEarly);
    QCOMPARE(readRun(*run)->options.epochs, 9);
    QCOMPARE(trained(3), 8); // 6 + 3 are the 9 of the configuration
    QCOMPARE(trained(2), 10);
}

void TrainingJobTest::aPlannedScheduleIsSaidToBePlannedAnew()
{
    TrainingJob cycle = job("cycle");
    cycle.options.schedule.policy = "one_cycle";
    cycle.options.epochs = 2;
    const auto run = runTraining(cycle, {}, {}, {});
    QVERIFY2(run.ok(), run ? "" : run.error().message.c_str());
    QString messages;
    const auto resumed = resumeTraining(more(*run, 1),
                                        [&](const RunEvent &event) {
                                            if (const auto *message = std::get_if<RunMessage>(&event.what))
                                                messages += QString::fromStdString(message->text);
                                        },
                                        {}, {});
    QVERIFY2(resumed.ok(), resumed ? "" : resumed.error().message.c_str());
    QVERIFY2(messages.contains(QStringLiteral("planned anew over 3 epochs")), qPrintable(messages));
}

void TrainingJobTest::aResumedRunUsesTheGivenCacheAndCanBeMoved()
{
    std::stop_source stop;
    TrainingJob first = job("moved");
    const auto run = runTraining(
        first,
        [&](const RunEvent &event) {
            if (std::holds_alternative<Checkpointed>(event.what))
                stop.request_stop();
        },
        {}, stop.get_token());
    QVERIFY2(run.ok(), run ? "" : run.error().message.c_str());
    const fs::path moved = folder() / "some" / "where" / "else" / "run";
    fs::create_directories(moved.parent_path());
    fs::rename(*run, moved);
    const auto resumed = resumeTraining(more(moved, 0), {}, {}, {});
    QVERIFY2(resumed.ok(), resumed ? "" : resumed.error().message.c_str());
    QCOMPARE(std::get<RunFinished>(readRun(moved)->events.back().what).epochs, 6);
    QCOMPARE(metricsOf(moved), metricsOf(m_whole));
}

void TrainingJobTest::anExceptionOnAWorkerIsAFailureNotTheEnd()
{
    const ProgressSink faulty = [](const Progress &progress) {
        if (progress.done == 3)
            throw std::runtime_error("a mistake");
    };
    const auto run = runTraining(job("faulty"), {}, faulty, {});
    QVERIFY(!run && run.error().message.find("a mistake") != std::string::npos);
    QVERIFY(listRuns(folder() / "faulty").empty());
    const RunEventSink listener = [](const RunEvent &event) {
        if (std::holds_alternative<EpochDone>(event.what))
            throw std::runtime_error("another mistake");
    };
    QVERIFY(!runTraining(job("faulty"), listener, {}, {}));
    const auto left = readRun(listRuns(folder() / "faulty").front());
    QVERIFY(std::holds_alternative<RunFailed>(left->events.back().what));
}

void TrainingJobTest::killedAtAnyMomentItEndsTheSame()
{
    QVERIFY(!m_whole.empty());
    std::mt19937 random(11);
    const fs::path runs = folder() / "killed";
    int kills = 0;
    for (int attempt = 0; attempt < 40; ++attempt) {
        const auto found = listRuns(runs);
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program(), found.empty() ? trainArguments(folder(), runs)
                                               : QStringList{QStringLiteral("resume"),
                                                             QString::fromStdString(found.front())});
        QVERIFY(process.waitForStarted());
        const int before =
            found.empty() ? 0 : static_cast<int>(fs::file_size(RunPaths{found.front()}.events()));
        // Wait until it has begun to train, then a little: the moment is arbitrary, the progress certain.
        for (int wait = 0; wait < 1200 && process.state() == QProcess::Running; ++wait) {
            const auto now = listRuns(runs);
            if (!now.empty() &&
                static_cast<int>(fs::file_size(RunPaths{now.front()}.events())) > before + 300)
                break;
            QTest::qWait(5);
        }
        // waitForFinished() is also false for a process that has already ended: only state() tells them
        // apart.
        process.waitForFinished(kills < 6 ? static_cast<int>(random() % 120) : 120000);
        if (process.state() != QProcess::NotRunning) {
            QVERIFY2(kills < 6, "the last attempt did not end");
            process.kill();
            ++kills;
            QVERIFY(process.waitForFinished(30000));
        }
        if (process.exitStatus() == QProcess::NormalExit) {
            QCOMPARE(process.exitCode(), 0);
            break;
        }
        // The kill may have come after the last word and before the end of the process: nothing is left to
        // resume.
        const auto killed = listRuns(runs);
        const auto record = killed.empty() ? Result<RunRecord>(Error{"no run yet"}) : readRun(killed.front());
        if (record && !record->events.empty() &&
            std::holds_alternative<RunFinished>(record->events.back().what))
            break;
    }
    QVERIFY(kills > 0);
    const auto run = listRuns(runs).front();
    QCOMPARE(metricsOf(run), metricsOf(m_whole));
    QVERIFY(tensorsOf(RunPaths{run}.last()) == tensorsOf(RunPaths{m_whole}.last()));
    QVERIFY(tensorsOf(RunPaths{run}.best()) == tensorsOf(RunPaths{m_whole}.best()));
    QVERIFY(std::holds_alternative<RunFinished>(readRun(run)->events.back().what));
    QVERIFY(readRun(run)->warnings.empty());
}

void TrainingJobTest::theCommandLinePrintsTheFolderLast()
{
    QProcess process;
    process.start(program(), trainArguments(folder(), folder() / "cli")
                                 << QStringLiteral("--set") << QStringLiteral("training.epochs=1"));
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitCode(), 0);
    const QByteArrayList lines = process.readAllStandardOutput().trimmed().split('\n');
    QVERIFY(fs::exists(RunPaths{lines.back().toStdString()}.config()));
    const QString shown = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(shown.contains(QStringLiteral("epoch 1/1")), qPrintable(shown));

    process.start(program(), {QStringLiteral("train"), QStringLiteral("--data"), QStringLiteral("x.csv"),
                              QStringLiteral("--set"), QStringLiteral("training.epoch=3")});
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("training.epochs"));
}

void TrainingJobTest::refusalsLeaveNoRunBehind()
{
    TrainingJob wrong = job("none");
    wrong.options.batchSize = 0;
    QVERIFY(!runTraining(wrong, {}, {}, {}));
    wrong = job("none");
    for (ManifestItem &item : wrong.data.items)
        item.genre = "only";
    QVERIFY(!runTraining(wrong, {}, {}, {}));
    wrong = job("none");
    for (ManifestItem &item : wrong.data.items)
        item.path = folder() / "missing.npy";
    QVERIFY(!runTraining(wrong, {}, {}, {}));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!runTraining(job("none"), {}, {}, stop.get_token()));
    wrong = job("none");
    wrong.options.device = "tpu";
    QVERIFY(!runTraining(wrong, {}, {}, {}));
    std::int64_t loaded = 0;
    const ProgressSink watch = [&](const Progress &progress) { loaded = progress.done; };
    if (!loadEngine().value()->info().cuda) {
        wrong.options.device = "cuda";
        const auto refused = runTraining(wrong, {}, watch, {});
        QVERIFY(!refused && refused.error().message.find("GPU") != std::string::npos);
        QCOMPARE(loaded, std::int64_t{0}); // refused before any loading
    }
    wrong = job("none");
    wrong.runsFolder = folder() / "data.csv"; // a file
    QVERIFY(!runTraining(wrong, {}, watch, {}));
    QCOMPARE(loaded, std::int64_t{0});
    QVERIFY(listRuns(folder() / "none").empty());
    QVERIFY(!resumeTraining({.runFolder = folder() / "none"}, {}, {}, {}));
}

QTEST_GUILESS_MAIN(TrainingJobTest)
#include "tst_training_job.moc"
