// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wall_clock.h"
#include "tests/ui/classify_fixture.h"
#include "ui/pages/notice.h"
#include "ui/pages/table_note.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <algorithm>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

using State = PredictionRow::State;

using Fixture = test::ClassifyFixture;
using test::action;

} // namespace

class TstClassifyPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesFoldersAndPlaylistsBecomeRows()
    {
        Fixture f;
        f.show();
        const QString single = f.file(QStringLiteral("jazz.wav"));
        f.file(QStringLiteral("album/metal-1.wav"));
        f.file(QStringLiteral("album/deep/metal-2.wav"));
        const QString listed = f.file(QStringLiteral("elsewhere/blues.wav"));
        QFile list(f.folder.filePath(QStringLiteral("list.m3u8")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("#EXTM3U\nelsewhere/blues.wav\n");
        list.close();
        f.page.addPaths({single, f.folder.filePath(QStringLiteral("album")), list.fileName()});
        QTRY_COMPARE(f.count(State::Done), 4);
        QStringList genres;
        for (const auto &row : f.page.tracks().rows())
            genres += row.genre();
        QCOMPARE(genres, QStringList({QStringLiteral("jazz"), QStringLiteral("metal"),
                                      QStringLiteral("metal"), QStringLiteral("blues")}));
        QCOMPARE(f.page.tracks().row(3).path, listed);
        QTRY_VERIFY(f.idle());
    }

    void badFilesAreRowsWithAReason()
    {
        Fixture f;
        f.show();
        f.page.addPaths({f.file(QStringLiteral("rock.wav")), f.file(QStringLiteral("bad.wav")),
                         f.folder.filePath(QStringLiteral("nowhere-bad.mp3"))});
        QTRY_COMPARE(f.count(State::Failed), 2);
        QTRY_COMPARE(f.count(State::Done), 1);
        QCOMPARE(f.page.tracks().row(1).reason, QStringLiteral("Is not audio"));
        const QModelIndex status = f.page.tracks().index(1, PredictionTableModel::Status);
        QCOMPARE(status.data(Qt::ToolTipRole).toString(), QStringLiteral("Is not audio"));
        QVERIFY(status.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Is not audio")));
    }

    void foldersWithoutMusicAreTold()
    {
        Fixture f;
        f.show();
        QTRY_VERIFY(f.idle());
        QSignalSpy told(&f.page, &ClassifyPage::message);
        QDir(f.folder.path()).mkdir(QStringLiteral("Empty"));
        f.page.addPaths({f.folder.filePath(QStringLiteral("Empty"))});
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.last().first().toString(), QStringLiteral("No audio files in Empty"));

        // Other files are no music, and music beside it does not hide that one folder has none.
        QDir(f.folder.path()).mkdir(QStringLiteral("Covers"));
        QFile cover(f.folder.filePath(QStringLiteral("Covers/cover.png")));
        QVERIFY(cover.open(QIODevice::WriteOnly) && cover.write("png") == 3);
        cover.close();
        f.page.addPaths({f.folder.filePath(QStringLiteral("Covers")), f.file(QStringLiteral("jazz.wav"))});
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told.last().first().toString(), QStringLiteral("No audio files in Covers"));
        QTRY_COMPARE(f.count(State::Done), 1);
    }

    void rowsStayInOrder()
    {
        Fixture f;
        f.show();
        f.page.addPaths(f.files(300, QStringLiteral("rock")));
        QTRY_COMPARE(f.count(State::Done), 300);
        QTRY_VERIFY(f.idle());
        for (int i = 1; i < 300; ++i)
            QVERIFY(f.page.tracks().row(i).id > f.page.tracks().row(i - 1).id);
    }

    void theWindowLivesWhileATrackIsHeard()
    {
        Fixture f;
        f.script->slow = true; // this prediction never ends by itself
        f.show();
        f.page.addPaths(f.files(1, QStringLiteral("jazz")));
        QTRY_COMPARE(f.count(State::Working), 1);
        int ticks = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, &timer, [&ticks] { ++ticks; });
        timer.start(1);
        QTRY_VERIFY(ticks > 20);
        QCOMPARE(f.count(State::Working), 1);
        f.script->slow = false;
        QTRY_COMPARE(f.count(State::Done), 1);
    }

    void cancelEndsEverything()
    {
        Fixture f;
        f.script->slow = true;
        f.show();
        QSignalSpy jobs(&f.page, &ClassifyPage::jobChanged);
        f.page.addPaths(f.files(20, QStringLiteral("jazz")));
        QTRY_COMPARE(f.count(State::Working), 1);
        QVERIFY(!f.idle());
        QVERIFY(std::ranges::any_of(jobs, [](const auto &job) { return job.at(1).toInt() == 20; }));
        f.page.cancel();
        QTRY_COMPARE(f.count(State::Cancelled), 20);
        QTRY_VERIFY(f.idle());
        QCOMPARE(jobs.last().at(1).toInt(), 0);

        f.script->slow = false; // and it can be taken up again
        action(f.page, QStringLiteral("Classify all again"))->trigger();
        QTRY_COMPARE(f.count(State::Done), 20);
    }

    void escapeClearsTheFilterAndCancelsNothing()
    {
        Fixture f;
        f.script->slow = true;
        f.show();
        QVERIFY(QTest::qWaitForWindowActive(&f.page));
        f.page.addPaths(f.files(4, QStringLiteral("jazz")) + f.files(2, QStringLiteral("rock")));
        QTRY_COMPARE(f.count(State::Working), 1);
        auto *filter = f.page.findChild<QLineEdit *>();
        QVERIFY(filter);
        QTest::keyClick(&f.page.table(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("rock"));
        QCOMPARE(f.page.table().model()->rowCount(), 2);
        QVERIFY2(f.summary().contains(QStringLiteral("2 of 6")), qPrintable(f.summary()));
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(filter->text(), QString());
        QCOMPARE(f.page.table().model()->rowCount(), 6);
        QTest::keyClick(filter, Qt::Key_Escape); // leaves the field
        QVERIFY(f.page.table().hasFocus());
        QTest::keyClick(&f.page.table(), Qt::Key_Escape);
        QTest::qWait(100);
        QCOMPARE(f.count(State::Cancelled), 0);
        QCOMPARE(f.count(State::Working), 1);
        QTest::keyClick(&f.page.table(), Qt::Key_Escape, Qt::ShiftModifier);
        QTRY_COMPARE(f.count(State::Cancelled), 6);
        QTest::keyClick(&f.page.table(), Qt::Key_Home); // or Qt goes on believing that Shift is held
    }

    void clearingCanBeUndone()
    {
        Fixture f;
        f.show();
        QVERIFY(QTest::qWaitForWindowActive(&f.page));
        f.page.addPaths(f.files(3, QStringLiteral("jazz")) + f.files(2, QStringLiteral("rock")));
        QTRY_COMPARE(f.count(State::Done), 5);
        auto *filter = f.page.findChild<QLineEdit *>();
        auto *notice = f.page.findChild<Notice *>(QStringLiteral("takenOff"));
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("rock mine"));
        QTest::keyClick(filter, Qt::Key_Backspace, Qt::ControlModifier); // deletes a word everywhere
        QCOMPARE(filter->text(), QStringLiteral("rock "));
        const Qt::KeyboardModifiers both = Qt::ControlModifier | Qt::ShiftModifier;
        QTest::keyClick(filter, Qt::Key_Delete, both);
        QCOMPARE(f.page.tracks().rowCount(), 5);

        filter->setText(QStringLiteral("rock"));
        f.page.table().setFocus();
        QTest::keyClick(&f.page.table(), Qt::Key_Delete, both);
        QCOMPARE(f.page.tracks().rowCount(), 0);
        QVERIFY(notice->isVisible() && notice->text().startsWith(QStringLiteral("5 tracks")));
        QCOMPARE(filter->text(), QString()); // or it would hide what comes next
        const QString again = f.folder.filePath(QStringLiteral("jazz-1.wav"));
        f.page.addPaths({again, f.file(QStringLiteral("metal.wav"))});
        QTRY_COMPARE(f.count(State::Done), 2);
        QVERIFY(!notice->isVisible());
        const int before = f.script->predicted;
        action(f.page, QStringLiteral("Undo removing"))->trigger();
        QCOMPARE(f.page.tracks().rowCount(), 6); // jazz-1 was there already
        QCOMPARE(f.page.tracks().row(0).fileName, QStringLiteral("jazz-0.wav"));
        QCOMPARE(f.count(State::Done), 6);
        QTRY_VERIFY(f.idle());
        QCOMPARE(f.script->predicted.load(), before); // results come back with their rows

        f.script->slow = true; // what was not finished is taken up again
        f.page.addPaths(f.files(3, QStringLiteral("blues")));
        QTRY_COMPARE(f.count(State::Working), 1);
        action(f.page, QStringLiteral("Clear list"))->trigger();
        QTRY_VERIFY(f.idle());
        f.script->slow = false;
        QTest::mouseClick(notice->findChild<QPushButton *>(QStringLiteral("undo")), Qt::LeftButton);
        QVERIFY(!notice->isVisible());
        QTRY_COMPARE(f.count(State::Done), 9);

        f.page.table().selectRow(4);
        const QString removed = f.page.tracks().row(4).fileName;
        QTest::keyClick(&f.page.table(), Qt::Key_Delete);
        QCOMPARE(f.page.tracks().rowCount(), 8);
        QTest::keyClick(&f.page.table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(f.page.tracks().rowCount(), 9);
        QCOMPARE(f.page.tracks().row(4).fileName, removed);
        QTest::keyClick(&f.page.table(), Qt::Key_Home); // or Qt goes on believing that Ctrl is held
    }

    void aFilterWithoutAMatchSaysSo()
    {
        Fixture f;
        f.show();
        QVERIFY(QTest::qWaitForWindowActive(&f.page));
        f.page.addPaths(f.files(2, QStringLiteral("jazz")));
        QTRY_COMPARE(f.count(State::Done), 2);
        auto *filter = f.page.findChild<QLineEdit *>();
        const auto *note = f.page.findChild<TableNote *>();
        QVERIFY(!note->isVisible());
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("polka"));
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().contains(QStringLiteral("polka")), qPrintable(note->text()));
        QSignalSpy exported(action(f.page, QStringLiteral("Export CSV…")), &QAction::triggered);
        QTest::keyClick(filter, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(exported.size(), 1);
        for (QDialog *dialog : f.page.findChildren<QDialog *>())
            dialog->close();
        QTest::keyClick(filter, Qt::Key_Home); // or Qt goes on believing that Ctrl is held
        filter->clear();
        QVERIFY(!note->isVisible());
    }

    void goesOnWithWhatWasCancelled()
    {
        Fixture f;
        f.show();
        QAction *goOn = action(f.page, QStringLiteral("Go on"));
        QVERIFY(goOn && !goOn->isVisible());
        f.page.addPaths(f.files(1, QStringLiteral("metal")));
        QTRY_COMPARE(f.count(State::Done), 1);
        f.script->slow = true;
        f.page.addPaths(f.files(5, QStringLiteral("jazz")));
        QTRY_COMPARE(f.count(State::Working), 1);
        QVERIFY(!goOn->isVisible());
        f.page.cancel();
        QTRY_COMPARE(f.count(State::Cancelled), 5);
        QVERIFY2(f.summary().contains(QStringLiteral("5 cancelled")), qPrintable(f.summary()));
        QVERIFY(goOn->isVisible());
        f.script->slow = false;
        const int before = f.script->predicted;
        goOn->trigger();
        QTRY_COMPARE(f.count(State::Done), 6);
        QCOMPARE(f.script->predicted.load(), before + 5); // not the one that was done
        QVERIFY(!goOn->isVisible());
    }

    void anExceptionIsARowNotTheEnd()
    {
        Fixture f;
        f.show();
        f.page.addPaths({f.file(QStringLiteral("bug.wav")), f.file(QStringLiteral("jazz.wav"))});
        QTRY_COMPARE(f.count(State::Done), 1); // the thread has survived
        QCOMPARE(f.count(State::Failed), 1);
        const QString reason = f.page.tracks().row(0).reason;
        QVERIFY2(reason.contains(QStringLiteral("bug in Genrescope")) &&
                     reason.contains(QStringLiteral("index 7")),
                 qPrintable(reason));
        QTRY_VERIFY(f.idle());

        f.script->modelThrows = true;
        f.page.openModel(f.folder.filePath(QStringLiteral("strange.safetensors")));
        QTRY_VERIFY(f.page.controller().modelProblem().contains(QStringLiteral("fell over")));
        QCOMPARE(f.page.controller().modelState(), ClassificationController::ModelState::Ready);
    }

    void longListsAgainAndAway()
    {
        // 20,000 queued tracks: what looked each one up in the queue took minutes.
        std::shared_ptr<test::PredictorScript> script = std::make_shared<test::PredictorScript>();
        script->slow = true;
        ClassificationController controller(test::fakePredictors(script));
        controller.setModel({});
        PredictionTableModel model;
        connect(&controller, &ClassificationController::delivered, &model, &PredictionTableModel::apply);
        std::vector<std::filesystem::path> paths;
        for (int i = 0; i < 20'000; ++i)
            paths.emplace_back("/nowhere/jazz-" + std::to_string(i) + ".mp3");
        controller.add(paths);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 20'000, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(model.count(State::Working), 1, 20'000);
        controller.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(model.count(State::Cancelled), 20'000, 20'000);
        QElapsedTimer clock;
        clock.start();
        controller.again(model.ids());
        controller.again(model.ids()); // all of them wait already
        QVERIFY2(clock.elapsed() < 1500 * test::sanitizerSlowdown,
                 qPrintable(QString::number(clock.elapsed())));
        QTRY_COMPARE_WITH_TIMEOUT(model.count(State::Working), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(model.count(State::Queued), 19'999, 20'000);
        QCOMPARE(controller.total() - controller.done(), 20'000);
        std::vector<EntryId> everyOther;
        for (int i = 0; i < model.rowCount(); i += 2)
            everyOther.push_back(model.row(i).id);
        clock.start();
        controller.forget(everyOther);
        model.removeEntries(everyOther);
        QVERIFY2(clock.elapsed() < 1500 * test::sanitizerSlowdown,
                 qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(model.rowCount(), 10'000);
        QCOMPARE(model.count(State::Queued) + model.count(State::Working), 10'000);
        QCOMPARE(model.find(model.row(9'999).id), &model.row(9'999));
    }

    void removingTheTrackAtWork()
    {
        Fixture f;
        f.script->slow = true;
        f.show();
        f.page.addPaths(f.files(3, QStringLiteral("jazz")));
        QTRY_COMPARE(f.count(State::Working), 1);
        f.page.table().selectRow(0);
        action(f.page, QStringLiteral("Remove"))->trigger();
        QCOMPARE(f.page.tracks().rowCount(), 2);
        QTRY_COMPARE(f.count(State::Working), 1); // the next one
        action(f.page, QStringLiteral("Clear list"))->trigger();
        QCOMPARE(f.page.tracks().rowCount(), 0);
        QTRY_VERIFY(f.idle());
    }

    void closingWhileAtWorkIsPrompt()
    {
        QElapsedTimer clock;
        {
            Fixture f;
            f.script->slow = true;
            f.show();
            f.page.addPaths(f.files(10, QStringLiteral("jazz")));
            QTRY_COMPARE(f.count(State::Working), 1);
            clock.start();
        }
        QVERIFY(clock.elapsed() < 2000 * test::sanitizerSlowdown);
    }

    void droppedTwice()
    {
        Fixture f;
        f.show();
        const QStringList files =
            f.files(2, QStringLiteral("jazz")) + QStringList(f.file(QStringLiteral("bad.wav")));
        f.page.addPaths(files);
        QTRY_COMPARE(f.count(State::Done), 2);
        QTRY_COMPARE(f.count(State::Failed), 1);
        const int before = f.script->predicted;
        f.page.addPaths(files);
        QTRY_COMPARE(f.script->predicted.load(), before + 1); // only the one that failed gets another chance
        QTRY_VERIFY(f.idle());
        QCOMPARE(f.page.tracks().rowCount(), 3);
    }

    void emptyFolderSaysSo()
    {
        Fixture f;
        f.show();
        QSignalSpy messages(&f.page, &ClassifyPage::message);
        QDir(f.folder.path()).mkdir(QStringLiteral("empty"));
        f.page.addPaths({f.folder.filePath(QStringLiteral("empty"))});
        QTRY_COMPARE(messages.size(), 1);
        QTRY_VERIFY(f.idle());
        QCOMPARE(f.page.tracks().rowCount(), 0);
    }

    void sortFilterCopyExport()
    {
        Fixture f;
        f.show();
        f.page.addPaths({f.file(QStringLiteral("a-rock.wav")), f.file(QStringLiteral("b-blues.wav"))});
        QTRY_COMPARE(f.count(State::Done), 2);
        f.page.table().sortByColumn(PredictionTableModel::Genre, Qt::AscendingOrder);
        QCOMPARE(f.page.table().model()->index(0, 0).data().toString(), QStringLiteral("b-blues.wav"));
        f.page.table().selectAll();
        action(f.page, QStringLiteral("Copy as CSV"))->trigger();
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 4); // header, two rows, the end
        QVERIFY(lines.at(1).contains(QStringLiteral("b-blues.wav")));
        const QString out = f.folder.filePath(QStringLiteral("out.csv"));
        QSignalSpy messages(&f.page, &ClassifyPage::message);
        f.page.exportCsvTo(out);
        QTRY_COMPARE(messages.size(), 1);
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(written.readAll()), lines.join(QLatin1Char('\n')));
        f.page.exportCsvTo(QStringLiteral("/proc/none/out.csv"));
        QTRY_COMPARE(messages.size(), 2);
        QVERIFY(messages.last().at(0).toString().contains(QStringLiteral("/proc/none")));

        auto *filter = f.page.findChild<QLineEdit *>();
        filter->setText(QStringLiteral("blues"));
        f.page.exportCsvTo(out);
        QTRY_COMPARE(messages.size(), 3);
        QVERIFY2(messages.last().at(0).toString().contains(QStringLiteral("with 1 of 2 tracks")),
                 qPrintable(messages.last().at(0).toString()));
        filter->setText(QStringLiteral("polka"));
        const QString none = f.folder.filePath(QStringLiteral("none.csv"));
        f.page.exportCsvTo(none);
        action(f.page, QStringLiteral("Copy as CSV"))->trigger();
        QTRY_COMPARE(messages.size(), 5);
        QVERIFY(messages.last().at(0).toString().contains(QStringLiteral("nothing to write")));
        QVERIFY(!QFile::exists(none));
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("b-blues.wav"))); // as before
    }
};

QTEST_MAIN(TstClassifyPage)
#include "tst_classify_page.moc"
