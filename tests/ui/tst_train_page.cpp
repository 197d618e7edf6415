// SPDX-License-Identifier: GPL-3.0-or-later
// The Train page driven by events, with a runner that trains nothing but tells a believable story.
#include "ui/charts/confusion_view.h"
#include "ui/charts/curve_view.h"
#include "ui/pages/option_form.h"
#include "ui/pages/run_panel.h"
#include "ui/pages/train_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <chrono>
#include <fstream>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

constexpr int epochsOfStory = 3;
constexpr int stepsPerEpoch = 4;

RunEvent told(std::int64_t sequence, decltype(RunEvent::what) what)
{
    return {.sequence = sequence, .time_s = 0, .what = std::move(what)};
}

/// Tells a run of three epochs; stops between batches when asked to.
TrainingRunner storyteller(std::chrono::milliseconds batch = std::chrono::milliseconds(1))
{
    TrainingRunner runner;
    runner.train = [batch](const TrainingJob &job, const RunEventSink &listener, const ProgressSink &loading,
                           std::stop_token stop) -> TrainingRunner::Outcome {
        if (job.options.name == "doomed")
            return Error{"/music/x.mp3: every training clip is unreadable"};
        loading({.done = 4, .total = 4, .what = "clips"});
        std::int64_t sequence = 0;
        listener(told(++sequence, RunStarted{.trainClips = 4, .epochs = epochsOfStory, .stepsPerEpoch = stepsPerEpoch,
                                             .genres = {"jazz", "metal"}}));
        for (int epoch = 1; epoch <= epochsOfStory; ++epoch) {
            for (int step = 1; step <= stepsPerEpoch; ++step) {
                std::this_thread::sleep_for(batch);
                if (stop.stop_requested()) {
                    listener(told(++sequence, RunCancelled{.epochs = epoch - 1}));
                    return std::filesystem::path("/runs/story");
                }
                listener(told(++sequence, BatchDone{.epoch = epoch, .step = (epoch - 1) * stepsPerEpoch + step,
                                                    .loss = 1.0 / epoch, .learningRate = 5e-4}));
            }
            listener(told(++sequence, EpochDone{.epoch = epoch, .trainLoss = 1.0 / epoch, .trainAccuracy = 0.2 * epoch,
                                                .validationLoss = 1.2 / epoch, .validationAccuracy = 0.25 * epoch,
                                                .seconds = 0.01, .confusion = {3, 1, epoch, 4}}));
        }
        listener(told(++sequence, RunFinished{.epochs = epochsOfStory, .testAccuracy = 0.5}));
        return std::filesystem::path("/runs/story");
    };
    return runner;
}

} // namespace

class TestTrainPage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString manifest()
    {
        const QString file = m_folder.filePath(QStringLiteral("manifest.csv"));
        std::ofstream(file.toStdString()) << "path,genre,split\na.mp3,jazz,train\nb.mp3,metal,validation\n";
        return file;
    }

    std::unique_ptr<TrainPage> readyPage(TrainingRunner runner, Settings &settings)
    {
        auto page = std::make_unique<TrainPage>(settings, nullptr, std::move(runner));
        page->resize(1200, 760);
        page->show();
        page->setManifest(manifest());
        auto *start = page->findChild<QPushButton *>(QStringLiteral("start"));
        [&] { QTRY_VERIFY(start->isEnabled()); }();
        return page;
    }

private Q_SLOTS:
    void startDrawsPoints()
    {
        Settings settings(m_folder.filePath(QStringLiteral("s.ini")));
        const auto page = readyPage(storyteller(), settings);
        QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("start")), Qt::LeftButton);
        QTRY_VERIFY(page->isTraining());
        QTRY_VERIFY(!page->isTraining());

        const RunHistory &history = page->panel()->history();
        QCOMPARE(history.state(), RunHistory::State::Finished);
        QCOMPARE(history.batchLoss().size(), std::size_t(epochsOfStory * stepsPerEpoch));
        const CurvePlot &accuracy = page->panel()->accuracyView()->plot();
        QCOMPARE(accuracy.series.at(1).points.size(), std::size_t(epochsOfStory));
        QCOMPARE(accuracy.series.at(1).points.back(), QPointF(3, 0.75));
        const std::vector<std::int64_t> latest = {3, 1, 3, 4};
        QCOMPARE(page->panel()->confusionView()->plot().counts, latest);
    }

    void stopKeepsFinishedEpochs()
    {
        Settings settings(m_folder.filePath(QStringLiteral("s.ini")));
        const auto page = readyPage(storyteller(std::chrono::milliseconds(60)), settings);
        QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("start")), Qt::LeftButton);
        QTRY_VERIFY(page->panel()->history().epochs().size() >= 1);
        QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("stop")), Qt::LeftButton);
        QTRY_VERIFY(!page->isTraining());
        QCOMPARE(page->panel()->history().state(), RunHistory::State::Cancelled);
        QVERIFY(!page->panel()->history().epochs().empty());
    }

    void failureIsASentence()
    {
        Settings settings(m_folder.filePath(QStringLiteral("s.ini")));
        const auto page = readyPage(storyteller(), settings);
        auto *name = qobject_cast<QLineEdit *>(page->form()->editor(QStringLiteral("training.name")));
        QTest::keyClicks(name, QStringLiteral("doomed"));
        QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("start")), Qt::LeftButton);
        QTRY_VERIFY(!page->isTraining());
        bool told = false;
        for (const QLabel *label : page->panel()->findChildren<QLabel *>())
            told = told || label->text().contains(QStringLiteral("every training clip is unreadable"));
        QVERIFY(told);
    }

    void problemsStandBesideTheirField()
    {
        Settings settings(m_folder.filePath(QStringLiteral("s.ini")));
        const auto page = readyPage(storyteller(), settings);
        auto *batch = qobject_cast<QLineEdit *>(page->form()->editor(QStringLiteral("training.batch_size")));
        auto *start = page->findChild<QPushButton *>(QStringLiteral("start"));
        for (const QString &bad : {QStringLiteral("0"), QStringLiteral("many"), QString()}) {
            batch->selectAll();
            bad.isEmpty() ? QTest::keyClick(batch, Qt::Key_Delete) : QTest::keyClicks(batch, bad);
            QVERIFY2(page->form()->problems().contains(QStringLiteral("training.batch_size")), qPrintable(bad));
            QVERIFY(!start->isEnabled());
        }
        batch->selectAll();
        QTest::keyClicks(batch, QStringLiteral("16"));
        QVERIFY(page->form()->isUsable());
        QCOMPARE(page->form()->options().batchSize, 16);
        QVERIFY(start->isEnabled());
    }

    void missingManifestIsToldInPlace()
    {
        Settings settings(m_folder.filePath(QStringLiteral("s.ini")));
        TrainPage page(settings, nullptr, storyteller());
        page.setManifest(m_folder.filePath(QStringLiteral("nowhere.csv")));
        auto *start = page.findChild<QPushButton *>(QStringLiteral("start"));
        QTRY_VERIFY(std::ranges::any_of(page.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("nowhere.csv"));
        }));
        QVERIFY(!start->isEnabled());
    }
};

QTEST_MAIN(TestTrainPage)
#include "tst_train_page.moc"
