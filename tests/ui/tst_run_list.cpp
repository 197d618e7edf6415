// SPDX-License-Identifier: GPL-3.0-or-later
// The Train page's list of earlier runs: found, looked at, named, tagged, thrown away, and all of it taken
// back.
#include "core/base/lock_file.h"
#include "core/base/paths.h"
#include "core/training/run_folder.h"
#include "core/training/run_trash.h"
#include "tests/support/train_page_fixture.h"
#include "ui/bridge/run_list_loader.h"
#include "ui/models/run_list_model.h"
#include "ui/pages/train/run_list_panel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>

using namespace genrescope;
using namespace genrescope::ui;
using namespace genrescope::test;
namespace fs = std::filesystem;

namespace {

fs::path runsFolder()
{
    return userDataFolder() / "runs";
}

QString newRun(const std::string &name, double accuracy = 0.5)
{
    TrainingOptions options;
    options.name = name;
    auto writer = RunWriter::create(runsFolder(), options, {}, {}).value();
    for (const auto &done : {writer->record(RunStarted{.epochs = 1, .genres = {"a", "b"}}),
                             writer->record(EpochDone{.epoch = 1, .validationAccuracy = accuracy}),
                             writer->record(RunFinished{.epochs = 1})})
        if (!done)
            qFatal("%s", done.error().message.c_str());
    return QString::fromStdString(writer->paths().folder.string());
}

RunAnnotations annotationsOf(const QString &run)
{
    return readRunAnnotations(run.toStdString()).value();
}

struct Fixture : TrainPageFixture
{
    QListView *list() const { return part<QListView>("runs"); }
    int shown() const { return list()->model()->rowCount(); }

    void openList(int runs)
    {
        open(storyteller());
        part<QTabBar>("leftTabs")->setCurrentIndex(1);
        QTRY_COMPARE(shown(), runs);
        // What they have become is known, too.
        QTRY_VERIFY(!row(runs - 1).data(RunListModel::StateRole).toString().isEmpty());
    }

    QModelIndex row(int at) const { return list()->model()->index(at, 0); }
    QModelIndex rowOf(const QString &folder) const
    {
        for (int at = 0; at < shown(); ++at)
            if (row(at).data(RunListModel::FolderRole).toString() == folder)
                return row(at);
        return {};
    }

    void choose(const QStringList &folders) const
    {
        list()->setFocus();
        list()->clearSelection();
        for (const QString &folder : folders)
            QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                              list()->visualRect(rowOf(folder)).center());
        QCOMPARE(list()->selectionModel()->selectedIndexes().size(), folders.size());
    }

    QDialog *dialog(const char *name) const
    {
        QDialog *found = nullptr;
        [&] {
            QTRY_VERIFY(found = page->findChild<QDialog *>(QString::fromLatin1(name)));
            QTRY_VERIFY(found->isVisible());
        }();
        return found;
    }
};

} // namespace

class TestRunList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { fs::remove_all(runsFolder()); }
    void cleanupTestCase() { fs::remove_all(runsFolder()); }

    void theModelKeepsItsPromises()
    {
        RunListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        RunListFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester filtered(&filter,
                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList folders{QStringLiteral("/r/20260102T030405Z-cnn-00000a"), QStringLiteral("/r/own")};
        model.setFolders(folders);
        model.update({{.folder = folders[1].toStdString(),
                       .state = "finished",
                       .epochs = 2,
                       .bestValidationAccuracy = 0.5,
                       .annotations = {.name = "Mine", .note = "why", .tags = {"paper"}}},
                      {.folder = "/elsewhere", .state = "failed", .annotations = {}}});
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("Mine"));
        QVERIFY(model.index(1)
                    .data(RunListModel::DetailsRole)
                    .toString()
                    .startsWith(QStringLiteral("Finished · 2 epoch")));
        for (const auto &[text, rows] :
             {std::pair("mine", 1), {"why FIN", 1}, {"cnn", 1}, {"paper", 1}, {"nothing", 0}, {"", 2}}) {
            filter.setText(QString::fromLatin1(text));
            QCOMPARE(filter.rowCount(), rows);
        }
        filter.setTags({QStringLiteral("Paper")});
        QCOMPARE(filter.rowCount(), 1);
        model.setFolders({folders[1]}); // what is known stays
        QCOMPARE(model.index(0).data(RunListModel::StateRole).toString(), QStringLiteral("finished"));
        QCOMPARE(model.tags().size(), std::size_t(1));
    }

    void aClickShowsARun()
    {
        const QString first = newRun("first"), second = newRun("second", 0.75);
        Fixture f;
        f.openList(2);
        QTest::mouseClick(f.list()->viewport(), Qt::LeftButton, {},
                          f.list()->visualRect(f.rowOf(second)).center());
        QTRY_COMPARE(f.page->state().shownRun, second);
        QCOMPARE(f.page->panel()->history().epochs().front().validationAccuracy, 0.75);
        QTest::keyClick(f.list(), f.rowOf(first).row() > f.rowOf(second).row() ? Qt::Key_Down : Qt::Key_Up);
        QTRY_COMPARE(f.page->state().shownRun, first);
    }

    void aNameTagsAndANoteAreGivenAndTakenBack()
    {
        const QString run = newRun("plain");
        Fixture f;
        f.openList(1);
        f.choose({run});
        QTRY_COMPARE(f.page->state().shownRun, run);
        QTest::keyClick(f.list(), Qt::Key_F2);
        QDialog *dialog = f.dialog("runDetails");
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("runName")),
                         QStringLiteral("Baseline"));
        auto *tags = dialog->findChild<QLineEdit *>(QStringLiteral("tagField"));
        QTest::keyClicks(tags, QStringLiteral("paper,gtzan"));
        QTest::keyClick(tags, Qt::Key_Return); // adds the tag, and the dialog stays
        QVERIFY(dialog->isVisible());
        auto *note = dialog->findChild<QPlainTextEdit *>(QStringLiteral("runNote"));
        QTest::keyClicks(note, QStringLiteral("two"));
        QTest::keyClick(note, Qt::Key_Return);
        QTest::keyClicks(note, QStringLiteral("lines"));
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        const RunAnnotations wanted{.name = "Baseline", .note = "two\nlines", .tags = {"paper", "gtzan"}};
        QTRY_COMPARE(f.row(0).data().toString(), QStringLiteral("Baseline"));
        QVERIFY(annotationsOf(run) == wanted);
        QVERIFY(f.part<QLabel>("remarks")->text().contains(QStringLiteral("paper, gtzan")));
        QAction *undo = f.page->editActions().at(0), *redo = f.page->editActions().at(1);
        f.page->activateWindow(); // as a window manager does
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        QTest::keyClick(f.list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(annotationsOf(run).empty());
        QTRY_VERIFY(f.row(0).data().toString().startsWith(QStringLiteral("plain, ")));
        QVERIFY(redo->isEnabled() && !undo->isEnabled());
        redo->trigger();
        QTRY_VERIFY(annotationsOf(run) == wanted);
    }

    void severalAreTaggedAtOnceAndFiltered()
    {
        const QStringList runs{newRun("one"), newRun("two"), newRun("three")};
        Fixture f;
        f.openList(3);
        f.choose({runs[0], runs[1]});
        f.part<QAction>("runDetailsAction")->trigger();
        QDialog *dialog = f.dialog("runDetails");
        QVERIFY(!dialog->findChild<QLineEdit *>(QStringLiteral("runName")));
        auto *tags = dialog->findChild<QLineEdit *>(QStringLiteral("tagField"));
        QTest::keyClicks(tags, QStringLiteral("pair"));
        QTest::keyClick(tags, Qt::Key_Return, Qt::ControlModifier); // with what is still typed
        auto *bar = f.page->findChild<TagBar *>();
        QTRY_VERIFY(bar->isVisible());
        auto *chip = bar->findChild<TagChip *>();
        QCOMPARE(chip->count(), 2);
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(f.shown(), 2);
        QTest::keyClicks(f.part<QLineEdit>("runSearch"), QStringLiteral("two"));
        QCOMPARE(f.shown(), 1);
        QCOMPARE(f.part<QLabel>("runCount")->text(), QStringLiteral("1 of 3 runs"));
    }

    void trashedRunsComeBackByUndoAndFromTheTrash()
    {
        const QStringList runs{newRun("one"), newRun("two"), newRun("three")};
        Fixture f;
        f.openList(3);
        f.choose({runs[0], runs[1]});
        QTest::keyClick(f.list(), Qt::Key_Delete);
        QTRY_COMPARE(f.shown(), 1);
        QVERIFY(!QDir(runs[0]).exists());
        QTest::keyClick(f.list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(f.shown(), 3);
        QVERIFY(QDir(runs[0]).exists());

        f.choose({runs[2]});
        QTRY_COMPARE(f.page->state().shownRun, runs[2]);
        QTest::keyClick(f.list(), Qt::Key_Delete);
        QTRY_COMPARE(f.shown(), 2);
        QVERIFY(f.page->state().shownRun.isEmpty());
        f.part<QAction>("showTrashAction")->trigger();
        QDialog *dialog = f.dialog("trashDialog");
        auto *trash = dialog->findChild<QListView *>(QStringLiteral("trashList"));
        QTRY_COMPARE(trash->model()->rowCount(), 1);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("restoreRuns")), Qt::LeftButton);
        QTRY_COMPARE(f.shown(), 3);
        QTRY_COMPARE(trash->model()->rowCount(), 0);
    }

    void deletingForGoodAsks()
    {
        newRun("one");
        QVERIFY(trashRun(newRun("gone").toStdString()));
        Fixture f;
        f.openList(1);
        f.part<QAction>("showTrashAction")->trigger();
        QDialog *dialog = f.dialog("trashDialog");
        auto *trash = dialog->findChild<QListView *>(QStringLiteral("trashList"));
        QTRY_COMPARE(trash->model()->rowCount(), 1);
        for (const bool meant : {false, true}) {
            QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("deleteRuns")), Qt::LeftButton);
            QMessageBox *question = nullptr;
            QTRY_VERIFY(question = dialog->findChild<QMessageBox *>(QStringLiteral("deleteQuestion")));
            QCOMPARE(question->defaultButton(), question->escapeButton());
            for (QAbstractButton *button : question->buttons())
                if ((question->buttonRole(button) == QMessageBox::DestructiveRole) == meant)
                    button->click();
            QTRY_VERIFY(!dialog->findChild<QMessageBox *>(QStringLiteral("deleteQuestion")));
            if (!meant)
                QCOMPARE(listTrash(runsFolder()).size(), std::size_t(1));
        }
        QTRY_COMPARE(trash->model()->rowCount(), 0);
        QVERIFY(listTrash(runsFolder()).empty());
    }

    void aLivingRunIsNotThrownAwayAndSaysWhy()
    {
        const QString run = newRun("busy");
        const auto lock = LockFile::acquire(RunPaths{run.toStdString()}.lock()).value();
        Fixture f;
        f.openList(1);
        QCOMPARE(f.row(0).data(RunListModel::StateRole).toString(), QStringLiteral("running"));
        f.choose({run});
        QTest::keyClick(f.list(), Qt::Key_Delete);
        auto *problem = f.part<QWidget>("runProblem");
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(
            problem->findChildren<QLabel *>().last()->text().contains(QStringLiteral("in use by process")));
        QVERIFY(QDir(run).exists());
        QVERIFY(!f.page->editActions().at(0)->isEnabled()); // nothing was done, so nothing to undo
    }

    void anEarlierRunIsLookedAtWhileOneGoesOn()
    {
        const QString run = newRun("old", 0.75);
        Fixture f;
        f.open(storyteller(std::chrono::milliseconds(120)));
        f.click("start");
        QTRY_COMPARE(f.page->panel()->history().epochs().size(), std::size_t(1));
        f.part<QTabBar>("leftTabs")->setCurrentIndex(1);
        QTRY_COMPARE(f.shown(), 1);
        f.choose({run});
        QTRY_COMPARE(f.page->state().shownRun, run);
        QVERIFY(f.page->isTraining());
        QCOMPARE(f.page->panel()->history().epochs().front().validationAccuracy, 0.75);
        f.click("backToLive");
        QVERIFY(f.page->isTraining());
        QCOMPARE(f.page->panel()->history().epochs().front().validationAccuracy, 0.25);
        QTRY_VERIFY(!f.page->isTraining());
        QCOMPARE(f.page->panel()->history().epochs().size(), std::size_t(epochsOfStory));
    }

    /// The window's thread is never kept waiting by a list of thousands.
    void thousandsAreQuick()
    {
        constexpr int runs = 2000;
        const fs::path model = newRun("model").toStdString();
        for (int i = 1; i < runs; ++i) {
            const fs::path copy =
                runsFolder() / ("20260101T000000Z-copy-" +
                                QStringLiteral("%1").arg(i, 6, 16, QLatin1Char('0')).toStdString());
            fs::create_directory(copy);
            for (const char *file : {"config.toml", "events.jsonl", "metrics.csv"})
                fs::create_hard_link(model / file, copy / file);
        }
        RunListModel list;
        RunListLoader loader;
        connect(&loader, &RunListLoader::listed, &list, &RunListModel::setFolders);
        connect(&loader, &RunListLoader::summariesRead, &list, &RunListModel::update);
        const QSignalSpy finished(&loader, &RunListLoader::finished);
        QElapsedTimer timer;
        timer.start();
        loader.list(QString::fromStdString(runsFolder().string()));
        QTRY_COMPARE(list.rowCount(), runs);
        const qint64 listed = timer.elapsed();
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 60'000);
        qInfo("%d runs: listed after %lld ms, read after %lld ms", runs, listed, timer.elapsed());
        QCOMPARE(list.index(runs - 1).data(RunListModel::StateRole).toString(), QStringLiteral("finished"));
        timer.start();
        loader.list(QString::fromStdString(runsFolder().string()));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 60'000);
        qInfo("again after %lld ms", timer.elapsed());
    }
};

QTEST_MAIN(TestRunList)
#include "tst_run_list.moc"
