// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/classify_fixture.h"
#include "ui/bridge/model_comparison.h"
#include "ui/charts/probability_bars.h"
#include "ui/charts/spectrogram/genre_timeline.h"
#include "ui/pages/classify/compare_models_dialog.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

using State = PredictionRow::State;

/// Answers what its card knows first, "jazz" for one and "Polka" for another.
class StubbornPredictor final : public Predictor
{
public:
    StubbornPredictor(std::string genre, bool contrary, std::shared_ptr<test::PredictorScript> script)
        : m_contrary(contrary)
        , m_script(std::move(script))
    {
        m_card.name = genre;
        m_card.genres = {genre, "rock"};
    }

    const ModelCard &card() const override { return m_card; }
    Result<Prediction> predict(const std::filesystem::path &file, std::stop_token) override
    {
        ++m_script->predicted;
        if (file.stem().string().find("bad") != std::string::npos)
            return Error{"is not audio"};
        // Of rock all are sure but those that know better.
        const bool rock = file.stem().string().find("rock") != std::string::npos && !m_contrary;
        Prediction prediction{
            .file = file, .duration_s = 30, .probabilities = {rock ? 0.2 : 0.8, rock ? 0.8 : 0.2}};
        prediction.segments = {{0, 30, prediction.probabilities}};
        return prediction;
    }
    Result<Explanation> explain(const std::filesystem::path &, int, const ProgressSink &,
                                std::stop_token) override
    {
        return Error{"not here"};
    }

private:
    bool m_contrary;
    std::shared_ptr<test::PredictorScript> m_script;
    ModelCard m_card;
};

PredictorFactory stubborn(std::shared_ptr<test::PredictorScript> script)
{
    return [script](const std::filesystem::path &model) -> Result<std::unique_ptr<Predictor>> {
        ++script->made;
        if (model.stem() == "broken")
            return Error{model.string() + ": is no model"};
        return std::unique_ptr<Predictor>(std::make_unique<StubbornPredictor>(
            model.stem().string(), model.parent_path().stem() == "contrary", script));
    };
}

} // namespace

class TstCompareModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelsSideBySide()
    {
        const auto script = std::make_shared<test::PredictorScript>();
        ModelComparison comparison(stubborn(script));
        auto *dialog = new CompareModelsDialog(comparison, {"/m/song.wav", "/m/rock.wav", "/m/bad.wav"},
                                               QStringLiteral("/models/jazz.safetensors"));
        dialog->addModel(QStringLiteral("/models/Polka.safetensors"), QStringLiteral("The Polka model"),
                         true);
        dialog->show();
        const QAbstractItemModelTester tester(&dialog->answers());
        QTRY_COMPARE(dialog->answers().models(), 2);
        QTRY_VERIFY(!comparison.isRunning());
        const auto text = [dialog](int row, int column) {
            return dialog->answers().index(row, column).data().toString();
        };
        QCOMPARE(text(0, 0), QStringLiteral("song.wav"));
        QVERIFY(text(0, 1).startsWith(QStringLiteral("Jazz  80")));
        QVERIFY(text(0, 2).startsWith(QStringLiteral("Polka  80")));
        QCOMPARE(text(0, 3), QStringLiteral("not comparable"));
        QCOMPARE(text(1, 3), QStringLiteral("all agree"));
        QCOMPARE(text(2, 1), QStringLiteral("failed"));
        QCOMPARE(text(2, 3), QString());
        QCOMPARE(dialog->answers().agreement().comparable, 1);
        QCOMPARE(dialog->answers().agreement().foreign, 1);
        QCOMPARE(dialog->answers().agreement().agreed, 1);
        const QString agreement = dialog->findChild<QLabel *>(QStringLiteral("agreement"))->text();
        QVERIFY2(agreement.contains(QStringLiteral("1 of 1")) &&
                     agreement.contains(QStringLiteral("cannot be compared")),
                 qPrintable(agreement));

        // Of the current track: bars in one order, what a model does not know said so, and lanes.
        const auto *verdict = dialog->findChild<QLabel *>(QStringLiteral("verdict"));
        QVERIFY(verdict->text().contains(QStringLiteral("Polka: The Polka model")));
        const auto bars = dialog->findChildren<ProbabilityBars *>();
        QCOMPARE(bars.size(), 2);
        QCOMPARE(bars[0]->accessibleDescription(), QStringLiteral("Jazz 80 %, Polka unknown, Rock 20 %"));
        QCOMPARE(bars[1]->accessibleDescription(), QStringLiteral("Jazz unknown, Polka 80 %, Rock 20 %"));
        QCOMPARE(dialog->findChildren<GenreTimeline *>().size(), 2);
        dialog->findChild<QTableView *>()->setFocus();
        QTest::keyClick(dialog->findChild<QTableView *>(), Qt::Key_Down);
        QCOMPARE(verdict->text(), QStringLiteral("All models say Rock."));

        // Known answers are not asked for again; a model that cannot be loaded says why.
        const int asked = script->predicted;
        dialog->addModel(QStringLiteral("/models/broken.safetensors"), QStringLiteral("Broken"), true);
        QTRY_COMPARE(dialog->answers().models(), 3);
        QTRY_VERIFY(!comparison.isRunning());
        QCOMPARE(script->predicted.load(), asked + 2); // the file that could not be read, by two models
        QCOMPARE(text(1, 3), QStringLiteral("failed"));
        QCOMPARE(dialog->answers().index(1, 3).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("/models/broken.safetensors: is no model"));
        dialog->close();
    }

    /// Models of one vocabulary could all be right: what they say otherwise is a disagreement.
    void modelsOfOneVocabularyDisagree()
    {
        ModelComparison comparison(stubborn(std::make_shared<test::PredictorScript>()));
        auto *dialog = new CompareModelsDialog(comparison, {"/m/song.wav", "/m/rock.wav"},
                                               QStringLiteral("/models/jazz.safetensors"));
        dialog->addModel(QStringLiteral("/contrary/jazz.safetensors"), QStringLiteral("Contrary"), true);
        dialog->show();
        QTRY_COMPARE(dialog->answers().models(), 2);
        QTRY_VERIFY(!comparison.isRunning());
        QCOMPARE(dialog->answers().index(1, 3).data().toString(), QStringLiteral("0 of 2"));
        QCOMPARE(dialog->answers().agreement().comparable, 2);
        QCOMPARE(dialog->answers().agreement().agreed, 1);
        QCOMPARE(dialog->answers().agreement().foreign, 0);
        QVERIFY(dialog->answers().verdict(1).startsWith(QStringLiteral("They disagree.")));
        dialog->close();
    }

    void thePageOpensItOnTheSelection()
    {
        test::ClassifyFixture f;
        f.show();
        QVERIFY(!test::action(f.page, QStringLiteral("Compare models…"))->isEnabled());
        f.page.addPaths(f.files(3, QStringLiteral("jazz")));
        QTRY_COMPARE(f.count(State::Done), 3);
        f.page.table().selectAll();
        test::action(f.page, QStringLiteral("Compare models…"))->trigger();
        auto *dialog = f.page.findChild<CompareModelsDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->answers().models() >= 1);
        QTRY_COMPARE(dialog->answers().rowCount(), 3);
        QTRY_COMPARE(dialog->answers().agreement().comparable, 3);
        dialog->close();
    }

    void stoppingStops()
    {
        const auto script = std::make_shared<test::PredictorScript>();
        script->slow = true;
        ModelComparison comparison(test::fakePredictors(script));
        QSignalSpy ended(&comparison, &ModelComparison::ended);
        QSignalSpy answered(&comparison, &ModelComparison::answered);
        comparison.ask({"/m/a.wav", "/m/b.wav"}, {"/models/one"});
        QTRY_COMPARE(script->predicted.load(), 1);
        QVERIFY(comparison.isRunning());
        comparison.stop();
        QCOMPARE(ended.size(), 1);
        QVERIFY(!comparison.isRunning());
        QTest::qWait(100);
        QCOMPARE(script->predicted.load(), 1);
        QCOMPARE(answered.size(), 0);
    }
};

QTEST_MAIN(TstCompareModels)
#include "tst_compare_models.moc"
