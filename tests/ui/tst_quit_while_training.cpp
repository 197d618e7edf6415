// SPDX-License-Identifier: GPL-3.0-or-later
// Quitting while a real run trains: whenever that happens, the run ends properly on disk. Driven by events
// alone.
#include "core/base/atomic_file.h"
#include "core/base/paths.h"
#include "core/formats/npy.h"
#include "core/training/option_table.h"
#include "core/training/run_folder.h"
#include "tests/support/fake_predictor.h"
#include "ui/main_window.h"
#include "ui/pages/train/option_form.h"
#include "ui/pages/train/run_panel.h"
#include "ui/pages/train/train_page.h"
#include "ui/preferences/settings_dialog.h"
#include "ui/settings/setting_keys.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <random>

using namespace genrescope;
using namespace genrescope::ui;
namespace fs = std::filesystem;

namespace {

/// Noise as mel arrays: there is nothing to learn, only to be busy with.
QString makeData(const fs::path &folder)
{
    Manifest manifest;
    std::mt19937 random(5);
    std::uniform_real_distribution<float> noise(-80.0f, 0.0f);
    for (int i = 0; i < 24; ++i) {
        std::vector<float> mel(128 * 130);
        for (float &value : mel)
            value = noise(random);
        const fs::path path = folder / ("clip" + std::to_string(i) + ".npy");
        if (!writeNpy(path, mel, {128, 130}))
            qFatal("cannot write the test's data");
        const Split split = i < 16 ? Split::Train : i < 20 ? Split::Validation : Split::Test;
        manifest.items.push_back({.path = path, .genre = i % 2 ? "low" : "high", .split = split});
    }
    if (!writeManifest(manifest, folder / "data.csv"))
        qFatal("cannot write the test's data");
    return QString::fromStdString(folder / "data.csv");
}

TrainingOptions endlessOptions()
{
    TrainingOptions options;
    const auto applied =
        applySettings(options, {"model.name=crnn", "features.height=32", "features.width=32",
                                "features.channels=1", "training.threads=1", "training.batch_size=4",
                                "training.epochs=100000", "training.device=cpu"});
    if (!applied)
        qFatal("%s", applied.error().message.c_str());
    return options;
}

struct Fixture
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme{*qApp, settings};
    MainWindow window{{.settings = settings,
                       .theme = theme,
                       .makePredictor = test::fakePredictors(std::make_shared<test::PredictorScript>())}};

    void startTraining(const QString &manifest)
    {
        window.show();
        window.showPage(QStringLiteral("train"));
        TrainPage &page = window.trainPage();
        page.setManifest(manifest);
        page.form()->setOptions(endlessOptions());
        auto *start = page.findChild<QPushButton *>(QStringLiteral("start"));
        QTRY_VERIFY(start->isEnabled());
        start->click();
        QTRY_VERIFY(page.isTraining());
    }

    QMessageBox *question() const
    {
        for (auto *box : window.findChildren<QMessageBox *>(QStringLiteral("quitQuestion")))
            if (box->isVisible())
                return box;
        return nullptr;
    }

    void press(const QString &text) const
    {
        QVERIFY(question());
        for (QAbstractButton *button : question()->buttons())
            if (QString(button->text()).remove(u'&') == text)
                return button->click();
        QFAIL(qPrintable(text));
    }
};

fs::path runsFolder()
{
    return userDataFolder() / "runs";
}

} // namespace

class TstQuitWhileTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_manifest = makeData(m_folder.path().toStdString()); }

    void cleanup()
    {
        std::error_code ignored;
        fs::remove_all(runsFolder(), ignored);
    }

    void goOnGoesOn()
    {
        Fixture f;
        f.startTraining(m_manifest);
        QTRY_VERIFY_WITH_TIMEOUT(f.window.trainPage().panel()->history().latestBatch(), 60'000);
        f.window.close();
        QTRY_VERIFY(f.question());
        QVERIFY(f.window.isVisible());
        f.window.close(); // asking twice asks once
        QCOMPARE(f.window.findChildren<QMessageBox *>(QStringLiteral("quitQuestion")).size(), 1);
        f.press(QStringLiteral("Go on"));
        QTRY_VERIFY(!f.question());
        QVERIFY(f.window.isVisible() && f.window.trainPage().isTraining());
        f.window.trainPage().stop();
        QTRY_VERIFY_WITH_TIMEOUT(!f.window.trainPage().isTraining(), 60'000);
        QVERIFY(f.window.isVisible()); // stopping alone is not quitting
    }

    void stopAndQuitEndsTheRunProperly_data()
    {
        QTest::addColumn<int>("epochs");
        QTest::newRow("at once") << -1;
        QTest::newRow("in the first epoch") << 0;
        QTest::newRow("later") << 2;
    }
    void stopAndQuitEndsTheRunProperly()
    {
        QFETCH(int, epochs);
        {
            Fixture f;
            f.startTraining(m_manifest);
            const RunHistory &history = f.window.trainPage().panel()->history();
            if (epochs >= 0)
                QTRY_VERIFY_WITH_TIMEOUT(history.latestBatch() && int(history.epochs().size()) >= epochs,
                                         60'000);
            QVERIFY(QTest::qWaitForWindowActive(&f.window));
            QTest::keyClick(&f.window, Qt::Key_Q, Qt::ControlModifier);
            QTRY_VERIFY(f.question());
            f.press(QStringLiteral("Stop and quit"));
            QTRY_VERIFY_WITH_TIMEOUT(!f.window.isVisible(), 60'000);
            checkRuns(epochs);
        }
        checkRuns(epochs);
    }

    void destroyedWithoutAQuestionTheRunEndsToo()
    {
        {
            Fixture f;
            f.startTraining(m_manifest);
            QTRY_VERIFY_WITH_TIMEOUT(f.window.trainPage().panel()->history().latestBatch(), 60'000);
        }
        checkRuns(0);
    }

    void anotherLanguageWaitsForTheRun()
    {
        Fixture f;
        f.settings.set(keys::language, QStringLiteral("fr"));
        f.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        QTest::keyClick(&f.window, Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = f.window.findChild<SettingsDialog *>(); // open before the run begins
        QVERIFY(dialog);
        PreferencesForm &form = dialog->form(PreferenceSection::Appearance);
        const auto *box = form.editor(QStringLiteral("language"));
        f.startTraining(m_manifest);
        QVERIFY(box->isEnabledTo(dialog)); // it is chosen now, and comes later
        form.restoreDefaults();
        QVERIFY(f.settings.get(keys::language).isEmpty());
        QVERIFY(!f.window.giveWay());
        QVERIFY(!f.question());
        f.window.trainPage().stop();
        QTRY_VERIFY_WITH_TIMEOUT(!f.window.trainPage().isTraining(), 60'000);
        QVERIFY(f.window.giveWay());
    }

    void aRunThatEndsAnswersTheQuestion()
    {
        Fixture f;
        f.startTraining(m_manifest);
        QTRY_VERIFY_WITH_TIMEOUT(f.window.trainPage().panel()->history().latestBatch(), 60'000);
        f.window.close();
        QTRY_VERIFY(f.question());
        f.window.trainPage().stop();
        QTRY_VERIFY_WITH_TIMEOUT(!f.window.trainPage().isTraining(), 60'000);
        QTRY_VERIFY(!f.question());
        QVERIFY(f.window.isVisible());
        f.window.close();
        QVERIFY(!f.window.isVisible());
    }

    void aPausedRunWaitsAndCanBeQuit()
    {
        Fixture f;
        f.startTraining(m_manifest);
        const RunHistory &history = f.window.trainPage().panel()->history();
        QTRY_VERIFY_WITH_TIMEOUT(history.latestBatch(), 60'000);
        auto *pause = f.window.trainPage().findChild<QToolButton *>(QStringLiteral("pause"));
        const QSignalSpy told(&f.window.trainPage(), &TrainPage::progressed);
        pause->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            !told.isEmpty() && told.last().at(0).toString().startsWith(QStringLiteral("Paused")), 60'000);
        const std::int64_t step = history.latestBatch()->step;
        QTest::qWait(300);
        QCOMPARE(history.latestBatch()->step, step);
        pause->click();
        QTRY_VERIFY_WITH_TIMEOUT(history.latestBatch()->step > step, 60'000);
        pause->click();
        f.window.close();
        QTRY_VERIFY(f.question());
        f.press(QStringLiteral("Stop and quit"));
        QTRY_VERIFY_WITH_TIMEOUT(!f.window.isVisible(), 60'000);
        checkRuns(0);
    }

    void whatWaitsIsKeptForTheNextStart()
    {
        Fixture f;
        f.startTraining(m_manifest);
        QTRY_VERIFY_WITH_TIMEOUT(f.window.trainPage().panel()->history().latestBatch(), 60'000);
        f.window.trainPage().findChild<QPushButton *>(QStringLiteral("addToQueue"))->click();
        QCOMPARE(f.window.trainPage().queue().waiting(), 1);
        f.window.close();
        QTRY_VERIFY(f.question());
        QVERIFY2(f.question()->informativeText().contains(QStringLiteral("in the queue")),
                 qPrintable(f.question()->informativeText()));
        f.press(QStringLiteral("Stop and quit"));
        QTRY_VERIFY_WITH_TIMEOUT(!f.window.isVisible(), 60'000);
        checkRuns(0); // one: the next one has not been started in place of the stopped one
        MainWindow next({.settings = f.settings,
                         .theme = f.theme,
                         .makePredictor = test::fakePredictors(std::make_shared<test::PredictorScript>())});
        next.show();
        QCOMPARE(next.trainPage().queue().waiting(), 1);
        QTest::qWait(100);
        QVERIFY(!next.trainPage().isTraining());
    }

private:
    /// Every run in the folder has an ending on disk, and nobody holds it. `epochs` < 0: there need not be
    /// one yet.
    static void checkRuns(int epochs)
    {
        const auto runs = listRuns(runsFolder());
        if (epochs >= 0)
            QCOMPARE(runs.size(), std::size_t(1));
        for (const fs::path &folder : runs) {
            const auto run = readRun(folder);
            QVERIFY2(run.ok(), run ? "" : run.error().message.c_str());
            QVERIFY(!run->alive);
            QVERIFY(!run->events.empty());
            QVERIFY2(std::holds_alternative<RunCancelled>(run->events.back().what),
                     toJsonLine(run->events.back()).c_str());
            QVERIFY(std::get<RunCancelled>(run->events.back().what).epochs >= epochs);
            QVERIFY(!fs::exists(run->paths.lock()));
        }
    }

    QTemporaryDir m_folder;
    QString m_manifest;
};

QTEST_MAIN(TstQuitWhileTraining)
#include "tst_quit_while_training.moc"
