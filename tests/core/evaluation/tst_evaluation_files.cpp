// SPDX-License-Identifier: GPL-3.0-or-later
// What an evaluation leaves on disk, read back.
#include "core/evaluation/evaluation.h"
#include "tests/core/evaluation/golden_json.h"

#include <QTemporaryDir>

using namespace genrescope;
using namespace genrescope::test;

namespace {

std::string contents(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

class TestEvaluationFiles : public QObject
{
    Q_OBJECT

private:
    const std::vector<std::string> m_genres{"Hip-Hop", "Old-Time, Historic", "Drum \"n\" Bass"};
    const std::vector<EvaluatedItem> m_items{
        {.path = "a/plain.mp3", .actual = 0, .probabilities = {1.0 / 3, 0.1 + 0.2, 1e-300}},
        {.path = "with, comma \"and\" quotes.mp3", .actual = 1, .probabilities = {0, 1, 0}},
        {.path = "two\nlines.mp3", .actual = 2, .probabilities = {0.123456789012345678, 0.5, 0.25}},
        {.path = "Sigur Rós — Ágætis byrjun.mp3", .actual = 2, .probabilities = {0.2, 0.3, 0.5}},
    };

private Q_SLOTS:
    void predictionsReadBackBitForBit()
    {
        QTemporaryDir folder;
        const std::filesystem::path out =
            std::filesystem::path(folder.path().toStdString()) / "evaluation" / "test";
        const auto written = writeEvaluation(evaluate(m_genres, m_items), m_items, out, "test");
        QVERIFY2(written.ok(), written ? "" : written.error().message.c_str());

        const auto read = readPredictions(out / "predictions.csv");
        QVERIFY2(read.ok(), read ? "" : read.error().message.c_str());
        QCOMPARE(read->genres, m_genres);
        QCOMPARE(read->items.size(), m_items.size());
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            QCOMPARE(read->items[i].path, m_items[i].path);
            QCOMPARE(read->items[i].actual, m_items[i].actual);
            QCOMPARE(read->items[i].probabilities, m_items[i].probabilities);
        }
        const std::string text = contents(out / "predictions.csv");
        QVERIFY(
            text.starts_with("path,actual,predicted,Hip-Hop,\"Old-Time, Historic\",\"Drum \"\"n\"\" Bass\"\n"
                             "a/plain.mp3,Hip-Hop,Hip-Hop,0.3333333333333333,0.30000000000000004,1e-300\n"));
    }

    void confusionAndMetrics()
    {
        QTemporaryDir folder;
        const std::filesystem::path out = folder.path().toStdString();
        Evaluation evaluation = evaluate(m_genres, m_items);
        evaluation.vote = "majority";
        QVERIFY(writeEvaluation(evaluation, m_items, out, "validation").ok());
        QCOMPARE(contents(out / "confusion.csv"),
                 std::string("actual,Hip-Hop,\"Old-Time, Historic\",\"Drum \"\"n\"\" Bass\"\n"
                             "Hip-Hop,1,0,0\n\"Old-Time, Historic\",0,1,0\n\"Drum \"\"n\"\" Bass\",0,1,1\n"));

        const auto json = nlohmann::json::parse(contents(out / "metrics.json"));
        QCOMPARE(json["split"].get<std::string>(), std::string("validation"));
        QCOMPARE(json["vote"].get<std::string>(), std::string("majority"));
        QCOMPARE(json["level"].get<std::string>(), std::string("track"));
        QCOMPARE(json["items"].get<int>(), 4);
        QCOMPARE(json["accuracy"].get<double>(), evaluation.accuracy);
        QCOMPARE(json["per_genre"][2]["recall"].get<double>(), 0.5);
        QCOMPARE(json["confusion"][2][1].get<int>(), 1);
        QCOMPARE(json["confusion_by_actual"][2][1].get<double>(), 0.5);
        QCOMPARE(json["reliability"].size(), std::size_t{15});
    }

    void undefinedIsNull()
    {
        const auto json = nlohmann::json::parse(toJson(evaluate({"Rock", "Folk"}, {{"a", 0, {0.9, 0.1}}})));
        QVERIFY(json["macro_roc_auc"].is_null());
        QVERIFY(json["per_genre"][1]["average_precision"].is_null());
        QCOMPARE(json["accuracy"].get<double>(), 1.0);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray("") << "not a predictions file";
        QTest::newRow("other columns") << QByteArray("path,genre,split,artist\n") << "not a predictions file";
        QTest::newRow("short line") << QByteArray("path,actual,predicted,A\nx,A,A,1\ny,A,A\n")
                                    << "line 3: 3 fields";
        QTest::newRow("genre") << QByteArray("path,actual,predicted,A\nx,B,A,1\n")
                               << "line 2: there is no column";
        QTest::newRow("number") << QByteArray("path,actual,predicted,A\nx,A,A,ein\n")
                                << "\"ein\" is not a number";
        QTest::newRow("nan") << QByteArray("path,actual,predicted,A\nx,A,A,nan\n")
                             << "\"nan\" is not a number";
        QTest::newRow("open quote") << QByteArray("path,actual,predicted,A\n\"x,A,A,1\n")
                                    << "line 2: a quote is never closed";
    }
    void refusals()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("predictions.csv")).toStdString();
        std::ofstream(file, std::ios::binary) << text.toStdString();
        const auto read = readPredictions(file);
        QVERIFY(!read.ok());
        const QString message = QString::fromStdString(read.error().message);
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY2(message.contains(QString::fromStdString(file)), qPrintable(message));
    }

    void windowsLineEndsAndByteOrderMark()
    {
        QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("predictions.csv")).toStdString();
        std::ofstream(file, std::ios::binary)
            << "\xEF\xBB\xBFpath,actual,predicted,A,B\r\nx,B,A,0.75,0.25\r\n";
        const auto read = readPredictions(file);
        QVERIFY2(read.ok(), read ? "" : read.error().message.c_str());
        QCOMPARE(read->items.size(), std::size_t{1});
        QCOMPARE(read->items[0].actual, 1);
        QCOMPARE(read->items[0].probabilities, (std::vector{0.75, 0.25}));
    }
};

QTEST_APPLESS_MAIN(TestEvaluationFiles)
#include "tst_evaluation_files.moc"
