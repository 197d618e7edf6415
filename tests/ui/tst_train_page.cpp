// SPDX-License-Identifier: GPL-3.0-or-later
// The Train page driven by events, with a runner that trains nothing but tells a believable story.
#include "core/base/paths.h"
#include "core/training/option_table.h"
#include "core/training/run_folder.h"
#include "tests/support/storyteller.h"
#include "ui/charts/confusion_view.h"
#include "ui/charts/curve_view.h"
#include "ui/models/run_list_model.h"
#include "ui/pages/notice.h"
#include "ui/pages/train/data_set_picker.h"
#include "ui/pages/train/option_form.h"
#include "ui/pages/train/run_panel.h"
#include "ui/pages/train/train_page.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/colours.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <future>
#include <stdexcept>

using namespace genrescope;
using namespace genrescope::ui;
using namespace genrescope::test;

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
    void init() { QFile::remove(m_folder.filePath(QStringLiteral("s.ini"))); } // nothing is remembered

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

    void onlyTheDataSetAskedForIsShown()
    {
        Settings settings(m_folder.filePath(QStringLiteral("s.ini")));
        DataSetPicker picker(settings);
        const QString file = manifest();
        picker.setFile(file);
        picker.setFile({}); // overtakes the reading
        QTest::qWait(100);
        QVERIFY(!picker.data());
        picker.setFile(file);
        picker.findChild<QLineEdit *>(QStringLiteral("manifest"))->setText(file + u'x'); // typed meanwhile
        QTest::qWait(100);
        QVERIFY(!picker.data());
        picker.setFile(file);
        QTRY_VERIFY(picker.data());
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

    void anExceptionIsASentenceToo()
    {
        Settings settings(m_folder.filePath(QStringLiteral("s.ini")));
        const auto page = readyPage(storyteller(), settings);
        auto *name = qobject_cast<QLineEdit *>(page->form()->editor(QStringLiteral("training.name")));
        QTest::keyClicks(name, QStringLiteral("buggy"));
        QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("start")), Qt::LeftButton);
        QTRY_VERIFY(!page->isTraining());
        QVERIFY(std::ranges::any_of(page->panel()->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("bug in Genrescope")) &&
                   label->text().contains(QStringLiteral("vector::at"));
        }));
    }

    void aFailedRunIsTheOneThatWasStarted()
    {
        // Meanwhile another program makes a run that is newer in the list: it is not ours.
        const std::filesystem::path runs = userDataFolder() / "runs";
        QDir(QString::fromStdString(runs.string())).removeRecursively();
        QString ours;
        TrainingRunner runner;
        runner.train = [&](const TrainingJob &job, const RunEventSink &listener, const ProgressSink &,
                           std::stop_token) -> TrainingRunner::Outcome {
            TrainingOptions options = job.options;
            options.name = "ours";
            auto writer = RunWriter::create(job.runsFolder, options, job.data, listener);
            if (!writer)
                return writer.error();
            ours = QString::fromStdString((*writer)->paths().folder.string());
            job.folderMade((*writer)->paths().folder);
            const bool told = (*writer)->record(RunStarted{.epochs = 3, .genres = {"jazz", "metal"}}).ok() &&
                              (*writer)->record(RunFailed{"the disk is full"}).ok();
            const QString foreign =
                QString::fromStdString((runs / "29991231T235959Z-foreign-ffffff").string());
            QDir().mkpath(foreign);
            for (const char *file : {"/config.toml", "/events.jsonl", "/data.csv"})
                QFile::copy(ours + QLatin1StringView(file), foreign + QLatin1StringView(file));
            return Error{told ? "the disk is full" : "cannot be told"};
        };
        Settings settings(m_folder.filePath(QStringLiteral("s.ini")));
        const auto page = readyPage(runner, settings);
        QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("start")), Qt::LeftButton);
        QTRY_VERIFY(!page->isTraining() && !ours.isEmpty());
        auto *list = page->findChild<QListView *>(QStringLiteral("runs"));
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QTRY_COMPARE(list->currentIndex().data(RunListModel::FolderRole).toString(), ours);
        QTRY_VERIFY(std::ranges::any_of(page->panel()->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->toolTip() == ours && label->text().startsWith(QStringLiteral("ours, "));
        }));
        QDir(QString::fromStdString(runs.string())).removeRecursively();
    }

    void interruptedRunsCanBeContinued_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<bool>("checkpoint");
        QTest::addColumn<bool>("offered");
        QTest::newRow("killed") << QString() << true << true;
        QTest::newRow("killed before its first checkpoint") << QString() << false << false;
        QTest::newRow("cancelled") << QStringLiteral("cancelled") << true << true;
        QTest::newRow("failed") << QStringLiteral("failed") << true << true;
        QTest::newRow("finished") << QStringLiteral("finished") << true << false;
    }
    void interruptedRunsCanBeContinued()
    {
        QFETCH(QString, ending);
        QFETCH(bool, checkpoint);
        QFETCH(bool, offered);
        const std::filesystem::path runs = userDataFolder() / "runs";
        QDir(QString::fromStdString(runs.string())).removeRecursively();
        TrainingOptions options;
        options.name = "old";
        QString folder;
        {
            auto writer = RunWriter::create(runs, options, {}, {});
            QVERIFY2(writer.ok(), writer ? "" : writer.error().message.c_str());
            QVERIFY(
                (*writer)->record(RunStarted{.epochs = 3, .stepsPerEpoch = 2, .genres = {"a", "b"}}).ok());
            QVERIFY((*writer)->record(EpochDone{.epoch = 1, .validationAccuracy = 0.5}).ok());
            if (ending == QStringLiteral("cancelled"))
                QVERIFY((*writer)->record(RunCancelled{.epochs = 1}).ok());
            else if (ending == QStringLiteral("failed"))
                QVERIFY((*writer)->record(RunFailed{"the disk is full"}).ok());
            else if (ending == QStringLiteral("finished"))
                QVERIFY((*writer)->record(RunFinished{.epochs = 3}).ok());
            folder = QString::fromStdString((*writer)->paths().folder.string());
            if (checkpoint) {
                std::filesystem::create_directories((*writer)->paths().last().parent_path());
                std::ofstream((*writer)->paths().last()) << "x";
            }
        } // and the process is gone, without an ending

        Settings settings(m_folder.filePath(QStringLiteral("s.ini")));
        std::promise<QString> asked; // on another thread
        auto resumed = asked.get_future();
        TrainingRunner runner = storyteller();
        runner.resume = [&](const ResumeJob &job, const RunEventSink &, const ProgressSink &,
                            std::stop_token) -> TrainingRunner::Outcome {
            asked.set_value(QString::fromStdString(job.runFolder.string()));
            return job.runFolder;
        };
        TrainPage page(settings, nullptr, runner);
        page.resize(1200, 760);
        page.show();
        page.findChild<QTabBar *>(QStringLiteral("leftTabs"))->setCurrentIndex(1);
        auto *list = page.findChild<QListView *>(QStringLiteral("runs"));
        QTRY_COMPARE(list->model()->rowCount(), 1);
        const QModelIndex row = list->model()->index(0, 0);
        QVERIFY2(row.data().toString().startsWith(QStringLiteral("old, ")),
                 qPrintable(row.data().toString()));
        QCOMPARE(row.data(RunListModel::FolderRole).toString(), folder);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
        QTRY_COMPARE(page.panel()->history().epochs().size(), std::size_t(1));
        if (ending.isEmpty())
            QCOMPARE(page.panel()->history().state(), RunHistory::State::Interrupted);
        auto *resume = page.findChild<QPushButton *>(QStringLiteral("resume"));
        QCOMPARE(resume->isVisible(), offered);
        if (offered) {
            resume->click();
            QTRY_VERIFY(!page.isTraining());
            QVERIFY(resumed.wait_for(std::chrono::seconds(0)) == std::future_status::ready);
            QCOMPARE(resumed.get(), folder);
        }
        QDir(QString::fromStdString(runs.string())).removeRecursively();
    }

    void theFooterNamesTheSettingAndLeadsToIt()
    {
        Settings settings(m_folder.filePath(QStringLiteral("s.ini")));
        const auto page = readyPage(storyteller(), settings);
        auto *footer = page->findChild<QLabel *>(QStringLiteral("whyNot"));
        const auto enter = [&](const QString &key, const QString &text) {
            auto *line = qobject_cast<QLineEdit *>(page->form()->editor(key));
            line->setText(text);
            Q_EMIT line->textEdited(text);
            return line;
        };
        auto *mels = enter(QStringLiteral("features.mels"), QStringLiteral("many"));
        QVERIFY(!mels->isVisible()); // in a group that is closed at first
        QVERIFY2(footer->text().contains(QStringLiteral("<a href=\"features.mels\">")),
                 qPrintable(footer->text()));
        QVERIFY2(footer->text().contains(QString::fromStdString(findOption("features.mels")->title)),
                 qPrintable(footer->text()));
        Q_EMIT footer->linkActivated(QStringLiteral("features.mels"));
        QVERIFY(mels->isVisible());
        QCOMPARE(page->focusWidget(), mels);

        enter(QStringLiteral("features.mels"), QStringLiteral("0")); // a number, but none that works
        QVERIFY2(footer->text().contains(QStringLiteral("mel bands")), qPrintable(footer->text()));
        QVERIFY2(footer->text().contains(QStringLiteral("<a href=\"features.")), qPrintable(footer->text()));
        enter(QStringLiteral("features.mels"), QStringLiteral("128"));
        QVERIFY(!footer->isVisible());
    }

    void leakageIsToldBeforeTheStart()
    {
        Settings settings(m_folder.filePath(QStringLiteral("s.ini")));
        const QString file = m_folder.filePath(QStringLiteral("leaky.csv"));
        std::ofstream(file.toStdString())
            << "path,genre,split,artist\na.mp3,jazz,train,Nina\nb.mp3,jazz,test,Nina\n";
        TrainPage page(settings, nullptr, storyteller());
        page.resize(1200, 760);
        page.show();
        page.setManifest(file);
        auto *warning = page.findChild<QLabel *>(QStringLiteral("dataWarning"));
        QTRY_VERIFY(warning->isVisible());
        QVERIFY2(warning->text().contains(QStringLiteral("artist")), qPrintable(warning->text()));
        page.setManifest(manifest()); // jazz is trained only, metal judged only
        QTRY_VERIFY(warning->text().contains(QStringLiteral("1 genre has training clips only")));
        const QString clean = m_folder.filePath(QStringLiteral("clean.csv"));
        std::ofstream(clean.toStdString()) << "path,genre,split\na.mp3,jazz,train\nb.mp3,metal,train\n"
                                              "c.mp3,jazz,test\nd.mp3,metal,test\n";
        page.setManifest(clean);
        QTRY_VERIFY(page.findChild<QPushButton *>(QStringLiteral("start"))->isEnabled());
        QTest::qWait(50);
        QVERIFY(!warning->isVisible());
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
            QVERIFY2(page->form()->problems().contains(QStringLiteral("training.batch_size")),
                     qPrintable(bad));
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
        page.show();
        page.setManifest(m_folder.filePath(QStringLiteral("nowhere.csv")));
        auto *start = page.findChild<QPushButton *>(QStringLiteral("start"));
        auto *problem = page.findChild<QLabel *>(QStringLiteral("dataProblem"));
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(QStringLiteral("nowhere.csv")), qPrintable(problem->text()));
        QCOMPARE(problem->palette().color(QPalette::WindowText), coloursFor(page.palette()).danger);
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        QCOMPARE(std::ranges::count_if(labels,
                                       [](const QLabel *label) {
                                           return label->text().contains(QStringLiteral("nowhere.csv"));
                                       }),
                 1);
        QVERIFY(!start->isEnabled());
    }

    void oneGenreIsAProblemBeforeTheStart()
    {
        Settings settings(m_folder.filePath(QStringLiteral("s.ini")));
        const auto page = readyPage(storyteller(), settings);
        const QString file = m_folder.filePath(QStringLiteral("one.csv"));
        std::ofstream(file.toStdString()) << "path,genre,split\na.mp3,jazz,train\nb.mp3,jazz,validation\n";
        page->setManifest(file);
        auto *problem = page->findChild<QLabel *>(QStringLiteral("dataProblem"));
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(QStringLiteral("Jazz")), qPrintable(problem->text()));
        QVERIFY(!page->findChild<QPushButton *>(QStringLiteral("start"))->isEnabled());
        page->setManifest(manifest());
        QTRY_VERIFY(page->findChild<QPushButton *>(QStringLiteral("start"))->isEnabled());
        QVERIFY(!problem->isVisible());
    }

    void theSpaceBarStopsNoRun()
    {
        Settings settings(m_folder.filePath(QStringLiteral("s.ini")));
        QWidget window;
        auto *tab = new QPushButton(QStringLiteral("Classify"), &window); // focus that is lost ends here
        auto *page = new TrainPage(settings, &window, storyteller(std::chrono::milliseconds(40)));
        auto *row = new QHBoxLayout(&window);
        row->addWidget(tab);
        row->addWidget(page);
        window.resize(1280, 760);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        page->setManifest(manifest());
        auto *start = page->findChild<QPushButton *>(QStringLiteral("start"));
        auto *stop = page->findChild<QPushButton *>(QStringLiteral("stop"));
        QTRY_VERIFY(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_VERIFY(page->isTraining());
        QVERIFY(!stop->hasFocus());
        QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(page->panel()->history().epochs().size(), std::size_t(2)); // goes on
        stop->setFocus(Qt::TabFocusReason);
        QTest::keyClick(stop, Qt::Key_Space);
        QTRY_VERIFY(!page->isTraining());
        QVERIFY(QApplication::focusWidget() && page->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!start->hasFocus()); // the next space bar starts none either
    }

    void theFormIsRemembered()
    {
        Settings settings(m_folder.filePath(QStringLiteral("remembered.ini")));
        const auto defaultsOf = [](const TrainPage &page) {
            return page.findChild<QToolButton *>(QStringLiteral("defaults"));
        };
        TrainingOptions changed;
        {
            TrainPage page(settings, nullptr, storyteller());
            QVERIFY(!defaultsOf(page)->isEnabled());
            auto *batch =
                qobject_cast<QLineEdit *>(page.form()->editor(QStringLiteral("training.batch_size")));
            batch->setText(QStringLiteral("24"));
            Q_EMIT batch->textEdited(QStringLiteral("24"));
            auto *network = qobject_cast<QComboBox *>(page.form()->editor(QStringLiteral("model.name")));
            network->setCurrentText(QStringLiteral("resnet"));
            changed = page.form()->options();
        }
        settings.flush();
        {
            Settings again(m_folder.filePath(QStringLiteral("remembered.ini")));
            TrainPage page(again, nullptr, storyteller());
            QCOMPARE(page.form()->options().batchSize, 24);
            QCOMPARE(toToml(page.form()->options()), toToml(changed));
            QVERIFY(defaultsOf(page)->isEnabled());
            defaultsOf(page)->click();
            QCOMPARE(toToml(page.form()->options()), toToml({}));
            QVERIFY(!defaultsOf(page)->isEnabled());
            QCOMPARE(again.get(keys::trainOptions), QString());
            again.set(keys::trainOptions, QStringLiteral("[training]\nof_another_version = 1\n"));
        }
        Settings strange(m_folder.filePath(QStringLiteral("remembered.ini")));
        QCOMPARE(toToml(TrainPage(strange, nullptr, storyteller()).form()->options()), toToml({}));
    }

    void oneUnknownSettingTakesNoOtherAlong()
    {
        Settings settings(m_folder.filePath(QStringLiteral("s.ini")));
        settings.set(keys::trainOptions,
                     QStringLiteral("[training]\nbatch_size = 24\nof_another_version = 1\nepochs = \"many\"\n"
                                    "[schedule]\npolicy = \"cosine\"\n"));
        const auto page = readyPage(storyteller(), settings);
        QCOMPARE(page->form()->options().batchSize, 24);
        QCOMPARE(page->form()->options().schedule.policy, std::string("cosine"));
        auto *told = page->findChild<Notice *>(QStringLiteral("droppedSettings"));
        QVERIFY(told->isVisible());
        QVERIFY2(told->text().contains(QStringLiteral("of_another_version")) &&
                     told->text().contains(QStringLiteral("training.epochs")),
                 qPrintable(told->text()));
        auto *batch = qobject_cast<QLineEdit *>(page->form()->editor(QStringLiteral("training.batch_size")));
        batch->selectAll();
        QTest::keyClicks(batch, QStringLiteral("16"));
        QVERIFY(!told->isVisible()); // read, and gone on
    }

    void aDecimalCommaIsOneWhereTheLanguageHasIt()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        Settings settings(m_folder.filePath(QStringLiteral("s.ini")));
        const auto page = readyPage(storyteller(), settings);
        const auto type = [&](const char *key, const char *text) {
            page->form()->reveal(QString::fromLatin1(key));
            auto *line = qobject_cast<QLineEdit *>(page->form()->editor(QString::fromLatin1(key)));
            line->selectAll();
            QTest::keyClicks(line, QString::fromLatin1(text));
            return page->form()->isUsable();
        };
        QVERIFY(type("training.learning_rate", "0,002"));
        QCOMPARE(page->form()->options().optimizer.learningRate, 0.002);
        QVERIFY(type("training.learning_rate", "0.003")); // as in config.toml
        QCOMPARE(page->form()->options().optimizer.learningRate, 0.003);
        QVERIFY(type("augmentation.tempo_factors", "0,9; 1,1"));
        QCOMPARE(findOption("augmentation.tempo_factors")->get(page->form()->options()),
                 std::string("0.9, 1.1"));
        QVERIFY(type("augmentation.tempo_factors", "0,8, 1,25"));
        QCOMPARE(findOption("augmentation.tempo_factors")->get(page->form()->options()),
                 std::string("0.8, 1.25"));
        QVERIFY(!type("training.learning_rate", "1.000,5")); // no guessing
        QLocale::setDefault(QLocale(QLocale::English));
        QVERIFY(!type("training.learning_rate", "0,002"));
        QLocale::setDefault(before);
    }
};

QTEST_MAIN(TestTrainPage)
#include "tst_train_page.moc"
