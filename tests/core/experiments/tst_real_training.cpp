// SPDX-License-Identifier: GPL-3.0-or-later
// From MP3s of real music to a trained network to the genre of tracks it has not heard, by the library and by
// the program.
#include "core/engine/engine.h"
#include "core/experiments/training_job.h"
#include "core/inference/classifier.h"
#include "core/training/option_table.h"
#include "core/training/run_folder.h"
#include "tests/support/real_music.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

using namespace genrescope;
namespace fs = std::filesystem;

class RealTrainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsToTellClassicalFromPopular();
};

void RealTrainingTest::learnsToTellClassicalFromPopular()
{
    const auto music = test::realMusicFolder();
    if (!music)
        QSKIP(test::noRealMusic);
    const QTemporaryDir folder;
    TrainingJob job;
    QVERIFY(applySettings(
        job.options, {"model.name=cnn", "training.epochs=8", "training.batch_size=8", "training.seed=3"}));
    auto data = test::classicalAgainstPopular(*music, 28, 12);
    QVERIFY2(data, data ? "" : data.error().message.c_str());
    job.data = std::move(*data);
    job.runsFolder = folder.path().toStdString();
    const auto run = runTraining(job, {}, {}, {});
    QVERIFY2(run, run ? "" : run.error().message.c_str());
    const auto record = readRun(*run);
    QVERIFY(record);
    const auto &finished = std::get<RunFinished>(record->events.back().what);
    // 24 tracks at chance: 18 or more right has a probability of 1 in 90; a network that learned nothing new
    // fails.
    QVERIFY2(finished.testAccuracy >= 0.75, qPrintable(QString::number(finished.testAccuracy)));

    // The same weights through the path that files take: track by track, and through the program.
    const auto engine = loadEngine();
    QVERIFY(engine);
    auto network = (*engine)->loadNetwork(RunPaths{*run}.best());
    QVERIFY(network);
    Classifier classifier(std::move(*network));
    const std::vector<std::string> genres = classifier.card().genres;
    QStringList arguments{QStringLiteral("predict"), QStringLiteral("--model"),
                          QString::fromStdString(RunPaths{*run}.best()), QStringLiteral("--json")};
    std::vector<Prediction> predictions;
    int right = 0, tested = 0;
    for (const ManifestItem &item : job.data.items) {
        if (item.split != Split::Test)
            continue;
        auto prediction = classifier.predict(item.path);
        QVERIFY2(prediction, prediction ? "" : prediction.error().message.c_str());
        right += genres[static_cast<std::size_t>(prediction->ranking().front())] == item.genre;
        ++tested;
        arguments << QString::fromStdString(item.path);
        predictions.push_back(std::move(*prediction));
    }
    QCOMPARE(tested, 24);
    QVERIFY2(right >= 18, qPrintable(QString::number(right)));

    QProcess program;
    program.start(qEnvironmentVariable("GENRESCOPE_CLI"), arguments);
    QVERIFY(program.waitForFinished(120000));
    QCOMPARE(program.exitCode(), 0);
    const QByteArrayList lines = program.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(tested));
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        const auto line = nlohmann::json::parse(lines[static_cast<qsizetype>(i)].toStdString());
        const std::string genre = genres[static_cast<std::size_t>(predictions[i].ranking().front())];
        QCOMPARE(QString::fromStdString(line.at("top").at(0).at("genre").get<std::string>()),
                 QString::fromStdString(genre));
    }
}

QTEST_GUILESS_MAIN(RealTrainingTest)
#include "tst_real_training.moc"
