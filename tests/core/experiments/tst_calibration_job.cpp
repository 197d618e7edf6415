// SPDX-License-Identifier: GPL-3.0-or-later
// A model's temperature fitted to whole tracks, and stored in its file.
#include "core/experiments/calibration_job.h"
#include "core/formats/safetensors.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace genrescope;

namespace fs = std::filesystem;

namespace {

const std::vector<std::string> genres{"Folk", "Rock"};

/// Twenty tracks, of which every fourth is not what the model says with great confidence.
EvaluationJob job(int every = 4)
{
    EvaluationJob job{.dataName = "/somewhere/data.csv", .split = Split::Validation};
    for (int i = 0; i < 20; ++i) {
        ManifestItem item;
        item.path = "/d/" + std::to_string(i) + ".mp3";
        item.genre = every > 0 && i % every == 0 ? "Folk" : "Rock";
        item.split = Split::Validation;
        job.data.items.push_back(item);
    }
    return job;
}

/// Rock, all the time, with 98 to 99 %.
Result<Prediction> sureOfRock(const fs::path &file, std::stop_token)
{
    Prediction prediction;
    prediction.file = file;
    prediction.segments = {{0, 10, {0.02, 0.98}}, {10, 20, {0.01, 0.99}}};
    return prediction;
}

ModelCard card()
{
    ModelCard card;
    card.genres = genres;
    card.temperature = 2.0;
    return card;
}

} // namespace

class TestCalibrationJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confidenceBecomesHonest();
    void withoutABestTemperature();
    void storedInTheFile();
    void calibratedByAnEarlierVersion();
};

void TestCalibrationJob::confidenceBecomesHonest()
{
    const auto result = calibrateModel(job(), card(), sureOfRock, {}, {});
    QVERIFY2(result.ok(), result ? "" : result.error().message.c_str());
    QVERIFY(!result->atBound);
    QCOMPARE(result->before.items, 20);
    QCOMPARE(result->before.accuracy, 0.75);
    QCOMPARE(result->after.accuracy, 0.75);
    QVERIFY(result->before.expectedCalibrationError > 0.22);
    QVERIFY2(result->after.expectedCalibrationError < 0.005,
             qPrintable(QString::number(result->after.expectedCalibrationError)));
    QVERIFY(result->after.negativeLogLikelihood < result->before.negativeLogLikelihood);
    // Of the track's mean: (p(T) of 98 % + p(T) of 99 %) / 2 = 75 %, times what the model has already.
    const double fitted = result->temperature / 2.0;
    const auto share = [fitted](double p) { return 1 / (1 + std::pow((1 - p) / p, 1 / fitted)); };
    QVERIFY(std::abs((share(0.98) + share(0.99)) / 2 - 0.75) < 1e-4);
    QVERIFY(QString::fromStdString(calibrationSentence(*result))
                .startsWith(QStringLiteral("Calibrated on 20 validation tracks of data.csv: temperature ")));
}

void TestCalibrationJob::withoutABestTemperature()
{
    const auto result = calibrateModel(job(0), card(), sureOfRock, {}, {}); // all right: the surer the better
    QVERIFY(result.ok());
    QVERIFY(result->atBound);
    QCOMPARE(result->temperature, 2.0);

    auto empty = job();
    empty.split = Split::Test;
    QVERIFY(!calibrateModel(empty, card(), sureOfRock, {}, {}).ok());
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!calibrateModel(job(), card(), sureOfRock, {}, stop.get_token()).ok());
}

void TestCalibrationJob::storedInTheFile()
{
    QTemporaryDir folder;
    const fs::path model = folder.filePath(QStringLiteral("model.safetensors")).toStdString();
    std::vector<std::byte> bytes(12);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::byte>(i * 17);
    auto metadata = card().toMetadata();
    metadata["model.name"] = "resnet";
    metadata["note"] = "Trained on much";
    metadata["somebody's"] = "own";
    QVERIFY(writeSafetensors({{.name = "weights", .shape = {3}, .bytes = bytes}}, metadata, model).ok());
    const auto result = calibrateModel(job(), card(), sureOfRock, {}, {});
    const fs::path out = folder.filePath(QStringLiteral("calibrated.safetensors")).toStdString();
    QVERIFY(writeCalibratedModel(model, *result, out).ok());
    QVERIFY(writeCalibratedModel(out, *result, out).ok()); // again, over itself
    const auto file = SafetensorsFile::open(out);
    QVERIFY(file.ok());
    std::vector<std::byte> there(12);
    QVERIFY(file->read(*file->find("weights"), there).ok());
    QVERIFY(there == bytes);
    QCOMPARE(file->metadata().at("somebody's"), "own");
    QCOMPARE(file->metadata().at("calibration.tracks"), "20");
    QCOMPARE(std::stod(file->metadata().at("temperature")), result->temperature);
    const QString note = QString::fromStdString(file->metadata().at("note"));
    QVERIFY2(note.startsWith(QStringLiteral("Trained on much. Calibrated on 20")), qPrintable(note));
    QCOMPARE(note.count(QStringLiteral("Calibrated on")), 1);
    QVERIFY(!writeCalibratedModel("/nowhere.safetensors", *result, out).ok());
    // And back, however often it was calibrated.
    QVERIFY(writeUncalibratedModel(out, out).ok());
    const auto before = SafetensorsFile::open(model), after = SafetensorsFile::open(out);
    QVERIFY(before->metadata() == after->metadata());
    QVERIFY(after->read(*after->find("weights"), there).ok());
    QVERIFY(there == bytes);
    const auto twice = writeUncalibratedModel(out, out);
    QVERIFY(!twice.ok() && twice.error().message.ends_with(": is not calibrated"));
}

/// Earlier versions calibrated models as they were trained, at 1, and did not store that.
void TestCalibrationJob::calibratedByAnEarlierVersion()
{
    const QTemporaryDir folder;
    const fs::path model = folder.filePath(QStringLiteral("model.safetensors")).toStdString();
    const std::vector<std::byte> bytes(12);
    auto metadata = card().toMetadata();
    metadata["temperature"] = "0.768";
    metadata["calibration.tracks"] = "99";
    metadata["note"] = "Trained on much. Calibrated on 99 validation tracks of fma: temperature 0.768.";
    QVERIFY(writeSafetensors({{.name = "weights", .shape = {3}, .bytes = bytes}}, metadata, model).ok());
    const auto result = calibrateModel(job(), card(), sureOfRock, {}, {});
    QVERIFY(writeCalibratedModel(model, *result, model).ok());
    QVERIFY(writeUncalibratedModel(model, model).ok());
    const auto file = SafetensorsFile::open(model);
    QCOMPARE(std::stod(file->metadata().at("temperature")), 1.0);
    QCOMPARE(file->metadata().at("note"), "Trained on much.");
}

QTEST_GUILESS_MAIN(TestCalibrationJob)
#include "tst_calibration_job.moc"
