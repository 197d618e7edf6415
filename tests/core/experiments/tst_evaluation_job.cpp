// SPDX-License-Identifier: GPL-3.0-or-later
// A model asked about a split: votes, files left out, genres it does not know, calibration, stopping, what is
// written.
#include "core/experiments/evaluation_job.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace genrescope;

namespace fs = std::filesystem;

namespace {

const std::vector<std::string> genres{"Folk", "Rock"};

ManifestItem item(const std::string &path, const std::string &genre, Split split)
{
    ManifestItem result;
    result.path = path;
    result.genre = genre;
    result.split = split;
    return result;
}

Manifest smallManifest()
{
    Manifest manifest;
    manifest.items = {
        item("/d/train.mp3", "Rock", Split::Train),   item("/d/v1.mp3", "Folk", Split::Validation),
        item("/d/v2.mp3", "Rock", Split::Validation), item("/d/v3.mp3", "Rock", Split::Validation),
        item("/d/folk.mp3", "Folk", Split::Test),     item("/d/rock.mp3", "Rock", Split::Test),
        item("/d/broken.mp3", "Rock", Split::Test)};
    return manifest;
}

/// Two lukewarm windows of Folk and a certain one of Rock, for whatever file; "broken" ones cannot be read.
Result<Prediction> fakePredict(const fs::path &file, std::stop_token)
{
    if (file.stem() == "broken")
        return Error{file.string() + ": is not audio"};
    Prediction prediction;
    prediction.file = file;
    prediction.segments = {{0, 10, {0.6, 0.4}}, {10, 20, {0.6, 0.4}}, {20, 30, {0.01, 0.99}}};
    return prediction;
}

EvaluationJob job(std::optional<Split> split)
{
    return {.data = smallManifest(), .dataName = "data.csv", .split = split, .model = "best.safetensors"};
}

Result<EvaluationResult> run(const EvaluationJob &what, const PredictFile &predict = fakePredict)
{
    return runEvaluation(what, genres, predict, {}, {});
}

QString said(const Result<EvaluationResult> &result)
{
    return result ? QString() : QString::fromStdString(result.error().message);
}

nlohmann::json jsonFile(const fs::path &path)
{
    std::ifstream stream(path);
    return nlohmann::json::parse(stream);
}

} // namespace

class TestEvaluationJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void votesAndSegments()
    {
        const auto mean = run(job(Split::Test));
        QVERIFY2(mean.ok(), qPrintable(said(mean)));
        QCOMPARE(mean->split, std::string("test"));
        QCOMPARE(mean->items.size(), std::size_t{2});
        QCOMPARE(mean->items[0].path, std::string("/d/folk.mp3"));
        QCOMPARE(mean->evaluation.confusion, (std::vector<std::int64_t>{0, 1, 0, 1})); // Rock wins on average
        QCOMPARE(mean->evaluation.vote, std::string("mean"));
        QVERIFY(mean->segmentEvaluation.has_value());
        QCOMPARE(mean->segmentEvaluation->items, std::int64_t{6});
        QCOMPARE(mean->segmentEvaluation->confusion, (std::vector<std::int64_t>{2, 1, 2, 1}));
        QCOMPARE(mean->segmentEvaluation->level, std::string("segment"));
        QCOMPARE(mean->segments[1].path, std::string("/d/folk.mp3#t=10.000,20.000"));

        EvaluationJob majority = job(Split::Test);
        majority.vote = Vote::Majority;
        const auto result = run(majority);
        QVERIFY(result.ok());
        QCOMPARE(result->evaluation.confusion, (std::vector<std::int64_t>{1, 0, 1, 0})); // two votes of three
        QCOMPARE(result->evaluation.vote, std::string("majority"));
    }

    void badFilesAreLeftOut()
    {
        const auto result = run(job(Split::Test));
        QVERIFY(result.ok());
        QCOMPARE(result->leftOut.size(), std::size_t{1});
        QCOMPARE(result->leftOut[0].path, fs::path("/d/broken.mp3"));
        QCOMPARE(result->leftOut[0].reason, std::string("is not audio"));
        QCOMPARE(result->evaluation.leftOut, std::int64_t{1});
    }

    void nothingEvaluable()
    {
        const auto result =
            run(job(Split::Test), [](const fs::path &file, std::stop_token) -> Result<Prediction> {
                return Error{file.string() + ": cannot be read"};
            });
        QCOMPARE(said(result), QStringLiteral("data.csv: none of the 3 items could be evaluated; the first: "
                                              "/d/folk.mp3: cannot be read"));
    }

    void emptySplitsAreNamed()
    {
        EvaluationJob what = job(Split::Test);
        std::erase_if(what.data.items, [](const ManifestItem &i) { return i.split == Split::Test; });
        QCOMPARE(said(run(what)), QStringLiteral("data.csv: no item belongs to the split \"test\" "
                                                 "(there are: 1 train, 3 validation)"));
        what.data.items.clear();
        QCOMPARE(said(run(what)), QStringLiteral("data.csv: holds no items"));
    }

    void unknownGenresAreNamed()
    {
        EvaluationJob what = job(Split::Test);
        what.data.items.push_back(item("/d/x.mp3", "Polka", Split::Test));
        what.data.items.push_back(item("/d/y.mp3", "Jazz", Split::Test));
        what.data.items.push_back(item("/d/z.mp3", "Tango", Split::Train)); // not asked about
        int asked = 0;
        const auto result = run(what, [&](const fs::path &file, std::stop_token token) {
            ++asked;
            return fakePredict(file, std::move(token));
        });
        QCOMPARE(
            said(result),
            QStringLiteral("data.csv: the model does not know the genres Jazz, Polka; it knows Folk, Rock"));
        QCOMPARE(asked, 0);
    }

    void allItems()
    {
        const auto result = run(job(std::nullopt));
        QVERIFY(result.ok());
        QCOMPARE(result->split, std::string("all"));
        QCOMPARE(result->items.size(), std::size_t{6});
        QVERIFY(splitChoiceFromString("all").has_value());
        QCOMPARE(splitChoiceFromString("val")->split, std::optional(Split::Validation));
        QVERIFY(!splitChoiceFromString("everything").has_value());
        QVERIFY(!splitChoiceFromString("").has_value());
    }

    void calibrationIsFittedOnValidation()
    {
        EvaluationJob what = job(Split::Test);
        what.calibrate = true;
        const auto plain = run(job(Split::Test));
        const auto result = run(what);
        QVERIFY2(result.ok(), qPrintable(said(result)));
        QVERIFY(result->calibration.has_value());
        QVERIFY(result->calibration->lossAfter < result->calibration->lossBefore);
        QCOMPARE(result->evaluation.temperature, result->calibration->temperature);

        // The same fit on the validation items' windows by hand.
        std::vector<EvaluatedItem> windows;
        const auto prediction = fakePredict("v", {});
        for (const int actual : {0, 1, 1}) {
            for (const auto &segment : prediction->segments)
                windows.push_back({"", actual, segment.probabilities});
        }
        const double temperature = fitTemperature(windows).temperature;
        QCOMPARE(result->calibration->temperature, temperature);
        QCOMPARE(result->segments[2].probabilities,
                 applyTemperature(plain->segments[2].probabilities, temperature));

        std::erase_if(what.data.items, [](const ManifestItem &i) { return i.split == Split::Validation; });
        QVERIFY2(said(run(what)).contains(QLatin1String("a calibration needs it")),
                 qPrintable(said(run(what))));
    }

    void aCalibrationWithoutAMinimumChangesNothing()
    {
        EvaluationJob what = job(Split::Test);
        what.calibrate = true;
        for (ManifestItem &item : what.data.items)
            if (item.split == Split::Validation)
                item.genre = "Folk"; // worse than by chance: the one certain window says Rock
        const auto result = run(what), plain = run(job(Split::Test));
        QVERIFY2(result.ok(), qPrintable(said(result)));
        QVERIFY(result->calibration->atBound);
        QCOMPARE(result->calibration->temperature, 1.0);
        QCOMPARE(result->evaluation.temperature, 1.0);
        QCOMPARE(result->items.front().probabilities, plain->items.front().probabilities);
    }

    void stopping()
    {
        std::stop_source source;
        const auto result = runEvaluation(
            job(std::nullopt), genres,
            [&](const fs::path &file, std::stop_token token) {
                if (file.stem() == "v2")
                    source.request_stop();
                return fakePredict(file, std::move(token));
            },
            {}, source.get_token());
        QVERIFY2(result.ok(), qPrintable(said(result)));
        QVERIFY(result->stopped);
        QCOMPARE(result->items.size(), std::size_t{2});

        const auto nothing = runEvaluation(job(Split::Test), genres, fakePredict, {}, source.get_token());
        QCOMPARE(said(nothing), QStringLiteral("stopped before anything was evaluated"));
    }

    void progressEndsComplete()
    {
        std::vector<Progress> seen;
        EvaluationJob what = job(Split::Test);
        what.calibrate = true;
        QVERIFY(
            runEvaluation(what, genres, fakePredict, [&](const Progress &p) { seen.push_back(p); }, {}).ok());
        QCOMPARE(seen.front().done, std::int64_t{0});
        QCOMPARE(seen.front().total, std::int64_t{6});
        QCOMPARE(seen.back().done, std::int64_t{6});
    }

    void anotherTopThanThree()
    {
        QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        EvaluationJob two = job(Split::Test);
        two.top = 2;
        const auto result = run(two);
        QVERIFY2(result.ok(), qPrintable(said(result)));
        QVERIFY(writeEvaluationResult(*result, folder).ok());
        const auto metrics = jsonFile(folder / "metrics.json");
        QCOMPARE(metrics["top2_accuracy"].get<double>(), topKAccuracy(result->items, 2));
        QVERIFY(metrics.contains("top3_accuracy"));
        QVERIFY(jsonFile(folder / "segments" / "metrics.json").contains("top2_accuracy"));
    }

    void filesAndNoLeftovers()
    {
        QTemporaryDir temporary;
        const fs::path folder = fs::path(temporary.path().toStdString()) / "evaluation" / "test";
        const auto result = run(job(Split::Test));
        QVERIFY(result.ok());
        QVERIFY(writeEvaluationResult(*result, folder).ok());
        const auto metrics = jsonFile(folder / "metrics.json");
        QCOMPARE(metrics["split"].get<std::string>(), std::string("test"));
        QCOMPARE(metrics["model"].get<std::string>(), std::string("best.safetensors"));
        QCOMPARE(metrics["left_out"].get<int>(), 1);
        QCOMPARE(metrics["vote"].get<std::string>(), std::string("mean"));
        QCOMPARE(jsonFile(folder / "segments" / "metrics.json")["level"].get<std::string>(),
                 std::string("segment"));
        QVERIFY(fs::exists(folder / "left_out.csv"));
        QCOMPARE(readPredictions(folder / "predictions.csv")->items.size(), std::size_t{2});

        EvaluationJob clean = job(Split::Test);
        clean.data.items.pop_back();
        const auto again = run(clean, [](const fs::path &file, std::stop_token) -> Result<Prediction> {
            Prediction prediction;
            prediction.file = file;
            prediction.segments = {{0, 30, {0.25, 0.75}}};
            return prediction;
        });
        QVERIFY(again.ok());
        QVERIFY(!again->segmentEvaluation.has_value());
        QVERIFY(writeEvaluationResult(*again, folder).ok());
        QVERIFY(!fs::exists(folder / "left_out.csv"));
        QVERIFY(!fs::exists(folder / "segments"));
    }
};

QTEST_APPLESS_MAIN(TestEvaluationJob)
#include "tst_evaluation_job.moc"
