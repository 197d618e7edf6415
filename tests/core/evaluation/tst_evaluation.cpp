// SPDX-License-Identifier: GPL-3.0-or-later
// Every metric, whole arrays, against scikit-learn; ties, absent genres, one item, all right and all wrong
// included.
#include "core/evaluation/evaluation.h"
#include "core/evaluation/ranking_curves.h"
#include "tests/core/evaluation/golden_json.h"

using namespace genrescope;
using namespace genrescope::test;

namespace {

struct Case
{
    std::vector<std::string> genres;
    std::vector<EvaluatedItem> items;
    nlohmann::json expected;
};

Case caseNamed(const nlohmann::json &golden, const QString &name)
{
    Case result;
    for (const auto &entry : golden) {
        if (entry["name"].get<std::string>() != name.toStdString())
            continue;
        for (int genre = 0; genre < entry["genres"].get<int>(); ++genre)
            result.genres.push_back("genre " + std::to_string(genre));
        for (std::size_t i = 0; i < entry["actual"].size(); ++i)
            result.items.push_back({.path = "track " + std::to_string(i),
                                    .actual = entry["actual"][i].get<int>(),
                                    .probabilities = numbers(entry["probabilities"][i])});
        result.expected = entry["expected"];
    }
    return result;
}

template <class Field>
std::vector<double> ofGenres(const Evaluation &evaluation, Field field)
{
    std::vector<double> result;
    for (const GenreScores &scores : evaluation.perGenre)
        result.push_back(static_cast<double>(scores.*field));
    return result;
}

} // namespace

class TestEvaluation : public QObject
{
    Q_OBJECT

private:
    nlohmann::json m_golden = goldenJson("metrics.json");

    void addCases()
    {
        QTest::addColumn<QString>("name");
        for (const auto &entry : m_golden) {
            const auto name = entry["name"].get<std::string>();
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
        }
    }

private Q_SLOTS:
    void overall_data() { addCases(); }
    void overall()
    {
        QFETCH(QString, name);
        const Case data = caseNamed(m_golden, name);
        const Evaluation e = evaluate(data.genres, data.items);
        const auto expected = [&data](const char *key) { return number(data.expected[key]); };
        QCOMPARE(e.items, static_cast<std::int64_t>(data.items.size()));
        QCOMPARE(difference(e.accuracy, expected("accuracy")), QString());
        QCOMPARE(difference({e.accuracyInterval.low, e.accuracyInterval.high},
                            numbers(data.expected["accuracy_interval"])),
                 QString());
        QCOMPARE(difference(e.balancedAccuracy, expected("balanced_accuracy")), QString());
        QCOMPARE(difference(e.macroPrecision, expected("macro_precision")), QString());
        QCOMPARE(difference(e.macroRecall, expected("macro_recall")), QString());
        QCOMPARE(difference(e.macroF1, expected("macro_f1")), QString());
        QCOMPARE(difference(e.weightedF1, expected("weighted_f1")), QString());
        QCOMPARE(difference(e.macroRocAuc, expected("macro_roc_auc")), QString());
        QCOMPARE(difference(e.macroAveragePrecision, expected("macro_average_precision")), QString());
        QCOMPARE(difference(e.negativeLogLikelihood, expected("negative_log_likelihood")), QString());
        QCOMPARE(difference(e.brier, expected("brier")), QString());
        QCOMPARE(difference(e.expectedCalibrationError, expected("expected_calibration_error")), QString());

        const auto top = numbers(data.expected["top"]);
        QCOMPARE(difference(e.top3Accuracy, top[std::min<std::size_t>(2, top.size() - 1)]), QString());
        for (std::size_t k = 1; k <= top.size(); ++k)
            QCOMPARE(difference(topKAccuracy(data.items, static_cast<int>(k)), top[k - 1]), QString());
    }

    void perGenre_data() { addCases(); }
    void perGenre()
    {
        QFETCH(QString, name);
        const Case data = caseNamed(m_golden, name);
        const Evaluation e = evaluate(data.genres, data.items);
        const auto expected = [&data](const char *key) { return numbers(data.expected[key]); };
        QCOMPARE(difference(ofGenres(e, &GenreScores::precision), expected("precision")), QString());
        QCOMPARE(difference(ofGenres(e, &GenreScores::recall), expected("recall")), QString());
        QCOMPARE(difference(ofGenres(e, &GenreScores::f1), expected("f1")), QString());
        QCOMPARE(difference(ofGenres(e, &GenreScores::support), expected("support")), QString());
        QCOMPARE(difference(ofGenres(e, &GenreScores::rocAuc), expected("roc_auc")), QString());
        QCOMPARE(difference(ofGenres(e, &GenreScores::averagePrecision), expected("average_precision")),
                 QString());
    }

    void confusion_data() { addCases(); }
    void confusion()
    {
        QFETCH(QString, name);
        const Case data = caseNamed(m_golden, name);
        const Evaluation e = evaluate(data.genres, data.items);
        QCOMPARE(e.confusion, data.expected["confusion"].get<std::vector<std::int64_t>>());
        const std::size_t n = data.genres.size();
        QCOMPARE(difference(rowNormalised(e.confusion, n), numbers(data.expected["by_actual"])), QString());
        QCOMPARE(difference(columnNormalised(e.confusion, n), numbers(data.expected["by_predicted"])),
                 QString());
    }

    void curves_data() { addCases(); }
    void curves()
    {
        QFETCH(QString, name);
        const Case data = caseNamed(m_golden, name);
        for (std::size_t genre = 0; genre < data.genres.size(); ++genre) {
            const auto &roc = data.expected["roc"][genre];
            const auto &pr = data.expected["precision_recall"][genre];
            if (roc.is_null())
                continue; // one kind of items only: there is no curve
            const OneAgainstRest ranking = oneAgainstRest(data.items, static_cast<int>(genre));
            const RocCurve ours = rocCurve(ranking.scores, ranking.positive);
            QCOMPARE(difference(ours.falsePositiveRate, numbers(roc[0])), QString());
            QCOMPARE(difference(ours.truePositiveRate, numbers(roc[1])), QString());
            QVERIFY(std::isinf(ours.thresholds.front()));
            const auto thresholds = numbers(roc[2]);
            QCOMPARE(difference({ours.thresholds.begin() + 1, ours.thresholds.end()},
                                {thresholds.begin() + 1, thresholds.end()}),
                     QString());

            const PrecisionRecallCurve other = precisionRecallCurve(ranking.scores, ranking.positive);
            QCOMPARE(difference(other.precision, numbers(pr[0])), QString());
            QCOMPARE(difference(other.recall, numbers(pr[1])), QString());
            QCOMPARE(difference(other.thresholds, numbers(pr[2])), QString());
        }
    }

    void reliability_data() { addCases(); }
    void reliability()
    {
        QFETCH(QString, name);
        const Case data = caseNamed(m_golden, name);
        const Evaluation e = evaluate(data.genres, data.items);
        QCOMPARE(e.reliability.size(), std::size_t{15});
        for (std::size_t i = 0; i < e.reliability.size(); ++i) {
            const ReliabilityBin &bin = e.reliability[i];
            QCOMPARE(difference({static_cast<double>(bin.items), bin.confidence, bin.accuracy},
                                numbers(data.expected["reliability"][i])),
                     QString());
            QCOMPARE(bin.high, static_cast<double>(i + 1) / 15);
        }
    }

    void temperature_data() { addCases(); }
    void temperature()
    {
        QFETCH(QString, name);
        const Case data = caseNamed(m_golden, name);
        const auto &expected = data.expected["temperature"];
        const TemperatureFit fit = fitTemperature(data.items);
        QCOMPARE(fit.atBound, expected["at_bound"].get<bool>());
        QCOMPARE(difference(fit.lossBefore, number(expected["loss_before"])), QString());
        QCOMPARE(difference(fit.lossAfter, number(expected["loss_after"])), QString());
        QCOMPARE(difference(fit.temperature, number(expected["temperature"])), QString());
        if (fit.atBound)
            QCOMPARE(fit.temperature, 1.0);
    }

    void nothingToEvaluate()
    {
        const Evaluation e = evaluate({"Rock", "Folk"}, {});
        QCOMPARE(e.items, std::int64_t{0});
        for (const double value :
             {e.accuracy, e.top3Accuracy, e.macroF1, e.brier, e.negativeLogLikelihood,
              e.expectedCalibrationError, e.macroRocAuc, e.balancedAccuracy, e.weightedF1})
            QVERIFY(std::isnan(value));
        QCOMPARE(e.accuracyInterval.low, 0.0);
        QCOMPARE(e.accuracyInterval.high, 1.0);
        QCOMPARE(e.confusion, std::vector<std::int64_t>(4, 0));
    }
};

QTEST_APPLESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
