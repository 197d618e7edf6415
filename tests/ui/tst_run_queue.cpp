// SPDX-License-Identifier: GPL-3.0-or-later
// Several runs one after the other: the Train page's queue, driven by events.
#include "core/training/option_table.h"
#include "tests/support/train_page_fixture.h"
#include "ui/models/run_queue.h"
#include "ui/settings/setting_keys.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QToolButton>

#include <mutex>

using namespace genrescope;
using namespace genrescope::ui;
using namespace genrescope::test;

namespace {

/// Names of the runs that were started, in order; filled by the training threads.
struct Started
{
    std::mutex mutex;
    QStringList names;

    TrainingRunner runner(std::chrono::milliseconds batch)
    {
        TrainingRunner told = storyteller(batch);
        told.train = [this, tell = told.train](const TrainingJob &job, const RunEventSink &listener,
                                               const ProgressSink &loading, std::stop_token stop) {
            {
                const std::lock_guard lock(mutex);
                names += QString::fromStdString(job.options.name) + u'/' +
                         QString::number(job.options.batchSize) + u'/' +
                         QString::number(job.data.items.size());
            }
            return tell(job, listener, loading, std::move(stop));
        };
        return told;
    }
    QStringList all()
    {
        const std::lock_guard lock(mutex);
        return names;
    }
};

using State = QueuedRun::State;

std::vector<State> states(const TrainPage &page)
{
    std::vector<State> found;
    for (const QueuedRun &run : page.queue().runs())
        found.push_back(run.state);
    return found;
}

QStringList names(const TrainPage &page)
{
    QStringList found;
    for (const QueuedRun &run : page.queue().runs())
        found += run.name();
    return found;
}

constexpr std::chrono::milliseconds quick{2}, slow{60};

struct Fixture : TrainPageFixture
{
    Started started;

    ~Fixture() { page.reset(); }

    void openWith(std::chrono::milliseconds batch) { open(started.runner(batch)); }

    /// "first" trains, the others wait.
    void lineUp(const QStringList &others)
    {
        type("training.name", QStringLiteral("first"));
        click("start");
        QTRY_VERIFY(page->isTraining());
        for (const QString &name : others) {
            type("training.name", name);
            click("addToQueue");
        }
        QCOMPARE(page->queue().waiting(), int(others.size()));
    }

    QListView *list() const { return part<QListView>("queue"); }
    void select(int row) const
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(row, 0)).center());
        QCOMPARE(list()->currentIndex().row(), row);
    }
    QMessageBox *question() const
    {
        auto *box = part<QMessageBox>("stopQuestion");
        return box && box->isVisible() ? box : nullptr;
    }
    void answer(const QString &text) const
    {
        QVERIFY(question());
        for (QAbstractButton *button : question()->buttons())
            if (QString(button->text()).remove(u'&') == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(qPrintable(text));
    }
};

} // namespace

class TestRunQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextStartsWhenOneEnds()
    {
        Fixture f;
        f.openWith(std::chrono::milliseconds(20));
        QVERIFY(!f.part<QWidget>("addToQueue")->isVisible()); // nothing to wait for
        QVERIFY(!f.list()->isVisible());
        f.type("training.name", QStringLiteral("first"));
        f.click("start");
        QTRY_VERIFY(f.page->isTraining());
        QVERIFY(!f.part<QWidget>("start")->isVisible());

        f.type("training.name", QStringLiteral("second"));
        f.type("training.batch_size", QStringLiteral("24"));
        f.click("addToQueue");
        QVERIFY(f.list()->isVisible());
        f.type("training.name", QStringLiteral("doomed"));
        f.click("addToQueue");
        f.type("training.name", QStringLiteral("last"));
        f.type("training.batch_size", QStringLiteral("48"));
        f.click("addToQueue");

        const auto *model = f.list()->model();
        QCOMPARE(model->rowCount(), 4);
        const auto text = [&](int row) { return model->index(row, 0).data().toString(); };
        QVERIFY2(text(0).startsWith(QStringLiteral("first — training\n")), qPrintable(text(0)));
        QVERIFY2(text(1).startsWith(QStringLiteral("second — waiting\n")), qPrintable(text(1)));
        QVERIFY2(text(1).contains(QStringLiteral("24")) && !text(1).contains(u','), qPrintable(text(1)));
        QVERIFY2(text(3).contains(QStringLiteral("48")), qPrintable(text(3)));
        QVERIFY(f.part<QLabel>("queueHeading")->text().contains(u'3'));

        QTRY_COMPARE_WITH_TIMEOUT(
            states(*f.page), (std::vector{State::Finished, State::Finished, State::Failed, State::Finished}),
            20'000);
        QVERIFY(!f.page->isTraining());
        QCOMPARE(f.started.all(), QStringList({QStringLiteral("first/64/2"), QStringLiteral("second/24/2"),
                                               QStringLiteral("doomed/24/2"), QStringLiteral("last/48/2")}));
        QVERIFY2(text(0).contains(QStringLiteral("50.0 %")), qPrintable(text(0))); // on the test split
        QVERIFY2(text(2).contains(QStringLiteral("every training clip is unreadable")), qPrintable(text(2)));
        QVERIFY(f.part<QWidget>("start")->isVisible() && f.part<QWidget>("start")->isEnabled());
        QVERIFY(!f.part<QWidget>("addToQueue")->isVisible());
        f.click("queueTidy");
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(!f.list()->isVisible());
    }

    void aDataSetThatIsGoneIsAFailureAndTheQueueGoesOn()
    {
        Fixture f;
        f.openWith(std::chrono::milliseconds(30));
        f.lineUp({QStringLiteral("b"), QStringLiteral("c")});
        QVERIFY(QFile::rename(f.folder.filePath(QStringLiteral("manifest.csv")),
                              f.folder.filePath(QStringLiteral("gone.csv"))));
        QTRY_COMPARE(states(*f.page), (std::vector{State::Finished, State::Failed, State::Failed}));
        QVERIFY2(f.page->queue().runs()[1].note.contains(QStringLiteral("manifest.csv")),
                 qPrintable(f.page->queue().runs()[1].note));
        QVERIFY(!f.page->isTraining());
    }

    void movedAndRemovedByMouseAndKeysAndTakenBack()
    {
        Fixture f;
        f.openWith(slow);
        f.lineUp({QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")});
        const QStringList before = names(*f.page);
        f.select(0); // the one that trains stays where it is
        QVERIFY(!f.part<QToolButton>("queueUp")->isEnabled());
        QVERIFY(!f.part<QToolButton>("queueDown")->isEnabled());
        QVERIFY(!f.part<QToolButton>("queueRemove")->isEnabled());
        f.select(1);
        QVERIFY(!f.part<QToolButton>("queueUp")->isEnabled()); // not before it either

        f.select(2);
        f.click("queueUp");
        QCOMPARE(names(*f.page), QStringList({QStringLiteral("first"), QStringLiteral("c"),
                                              QStringLiteral("b"), QStringLiteral("d")}));
        f.list()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(f.list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names(*f.page), before);
        QTest::keyClick(f.list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names(*f.page).last(), QStringLiteral("c"));
        QTest::keyClick(f.list(), Qt::Key_Delete);
        QCOMPARE(names(*f.page),
                 QStringList({QStringLiteral("first"), QStringLiteral("b"), QStringLiteral("d")}));
        QCOMPARE(f.settings.get(keys::trainQueue).size(), 4);
        QTest::keyClick(f.list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(names(*f.page).last(), QStringLiteral("c"));
        QTest::keyClick(f.list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(names(*f.page), before);
        QTest::keyClick(f.list(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(names(*f.page).last(), QStringLiteral("c"));
    }

    void stopAsksWhatBecomesOfTheOthers_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<std::vector<State>>("after");
        QTest::addColumn<bool>("training");
        QTest::newRow("next") << QStringLiteral("Start the next")
                              << std::vector{State::Stopped, State::Training, State::Waiting} << true;
        QTest::newRow("keep") << QStringLiteral("Keep them for later")
                              << std::vector{State::Stopped, State::Waiting, State::Waiting} << false;
        QTest::newRow("remove") << QStringLiteral("Remove them") << std::vector{State::Stopped} << false;
        QTest::newRow("go on") << QStringLiteral("Go on training")
                               << std::vector{State::Training, State::Waiting, State::Waiting} << true;
    }
    void stopAsksWhatBecomesOfTheOthers()
    {
        QFETCH(QString, answer);
        QFETCH(std::vector<State>, after);
        QFETCH(bool, training);
        Fixture f;
        f.openWith(std::chrono::milliseconds(250));
        f.lineUp({QStringLiteral("b"), QStringLiteral("c")});
        f.click("stop");
        QTRY_VERIFY(f.question());
        QVERIFY2(f.question()->informativeText().contains(u'2'), qPrintable(f.question()->informativeText()));
        f.answer(answer);
        QTRY_VERIFY(!f.question());
        QTRY_COMPARE(states(*f.page), after);
        QTest::qWait(100);
        QCOMPARE(states(*f.page), after);
        QCOMPARE(f.page->isTraining(), training);
        if (answer == QStringLiteral("Remove them")) { // all at once, all back at once
            f.page->activateWindow();                  // as a window manager does
            QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
            QTest::keyClick(f.page.get(), Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(states(*f.page), (std::vector{State::Stopped, State::Waiting, State::Waiting}));
            QVERIFY(!f.page->isTraining()); // nobody has asked for that
        }
        if (answer == QStringLiteral("Keep them for later")) {
            f.click("startQueue");
            QTRY_COMPARE(states(*f.page), (std::vector{State::Stopped, State::Training, State::Waiting}));
        }
    }

    void aRunThatEndsAnswersTheQuestion()
    {
        Fixture f;
        f.openWith(std::chrono::milliseconds(40));
        f.lineUp({QStringLiteral("b")});
        f.click("stop");
        QTRY_VERIFY(f.question());
        QTRY_VERIFY(!f.question()); // without an answer
        QTRY_COMPARE(states(*f.page), (std::vector{State::Finished, State::Finished}));
    }

    void whatWaitsIsOfferedAgainAtTheNextStart()
    {
        Fixture f;
        f.openWith(slow);
        f.type("training.batch_size", QStringLiteral("24"));
        f.lineUp({QStringLiteral("b"), QStringLiteral("c")});
        QVERIFY(!f.settings.get(keys::trainQueue).at(1).contains(u'#')); // without the help texts
        f.openWith(quick); // the window has gone, and the program with it
        QCOMPARE(names(*f.page), QStringList({QStringLiteral("b"), QStringLiteral("c")}));
        QVERIFY(f.list()->isVisible());
        QTest::qWait(50);
        QVERIFY(!f.page->isTraining());
        QCOMPARE(f.started.all().size(), 1);
        QVERIFY2(f.part<QLabel>("queueHeading")->text().contains(QStringLiteral("until you start")),
                 qPrintable(f.part<QLabel>("queueHeading")->text()));
        f.click("startQueue");
        QTRY_COMPARE(states(*f.page), (std::vector{State::Finished, State::Finished}));
        QCOMPARE(f.started.all(), QStringList({QStringLiteral("first/24/2"), QStringLiteral("b/24/2"),
                                               QStringLiteral("c/24/2")}));
        QVERIFY(f.settings.get(keys::trainQueue).isEmpty());
    }

    void whatAnotherVersionRememberedSaysWhy()
    {
        Fixture f;
        f.settings.set(keys::trainQueue,
                       {f.manifest(), QStringLiteral("[training]\nof_another_version = 1\n")});
        f.openWith(quick);
        QCOMPARE(states(*f.page), (std::vector{State::Failed}));
        QVERIFY2(f.page->queue().runs()[0].note.contains(QStringLiteral("of_another_version")),
                 qPrintable(f.page->queue().runs()[0].note));
        QVERIFY(f.page->queue().toTexts().at(1).contains(QStringLiteral("of_another_version"))); // for that one
    }

    void whatHasFailedIsThereAtTheNextStart()
    {
        Fixture f;
        f.openWith(quick);
        f.type("training.name", QStringLiteral("doomed"));
        f.click("start");
        QTRY_COMPARE(states(*f.page), (std::vector{State::Failed}));
        const QString why = f.page->queue().runs()[0].note;
        f.openWith(quick);
        QCOMPARE(states(*f.page), (std::vector{State::Failed}));
        QCOMPARE(names(*f.page), QStringList{QStringLiteral("doomed")});
        QCOMPARE(f.page->queue().runs()[0].note, why);
        QVERIFY(f.list()->isVisible());
        f.click("queueTidy");
        f.openWith(quick);
        QVERIFY(f.page->queue().runs().empty());
    }

    void twoProgramsKeepOneQueue()
    {
        Fixture f;
        f.openWith(slow);
        f.lineUp({QStringLiteral("b")});
        const QStringList kept = f.settings.get(keys::trainQueue);
        f.settings.flush();
        {
            Settings others(f.folder.filePath(QStringLiteral("settings.ini"))); // another process has its own
            QCOMPARE(others.get(keys::trainQueue), kept);
            TrainPage other(others, nullptr, f.started.runner(quick));
            other.show();
            QVERIFY(!other.keepsQueue());
            QVERIFY(other.queue().runs().empty()); // nothing is trained twice
            other.setManifest(f.manifest());
            QTRY_VERIFY(other.findChild<QPushButton *>(QStringLiteral("start"))->isEnabled());
            other.findChild<QPushButton *>(QStringLiteral("start"))->click();
            QTRY_VERIFY(!other.isTraining());
            QVERIFY(!other.findChild<QLabel *>(QStringLiteral("queueRemark"))->text().isEmpty());
            QCOMPARE(others.get(keys::trainQueue), kept);
            // What only this window has goes into its successor, in another language.
            other.findChild<QPushButton *>(QStringLiteral("addToQueue"))->click();
            QCOMPARE(other.queue().waiting(), 1);
            TrainPage next(others, nullptr, f.started.runner(quick));
            QCOMPARE(next.queue().waiting(), 0);
            next.restore(other.state());
            QCOMPARE(next.queue().waiting(), 1);
            QVERIFY(!next.isTraining());
            QCOMPARE(others.get(keys::trainQueue), kept);
        }
        QVERIFY(f.page->keepsQueue());
        QCOMPARE(f.settings.get(keys::trainQueue), kept);
    }

    void onlyWhatWasChosenIsNamed()
    {
        TrainingOptions resnet, batch, twice;
        QVERIFY(applySettings(resnet, {"model.name=resnet"}).ok()); // which brings another input along
        QVERIFY(applySettings(batch, {"training.batch_size=24"}).ok());
        QVERIFY(applySettings(twice, {"training.batch_size=24", "training.name=other"}).ok());
        const QList<QStringList> told = settingDifferences({resnet, batch, twice});
        QCOMPARE(told[0].size(), 2); // network and batch size
        QVERIFY2(told[0][0].contains(QStringLiteral("resnet")), qPrintable(told[0][0]));
        QCOMPARE(told[1], told[2]);
        QVERIFY(settingDifferences({twice, twice})[0].isEmpty());
        QCOMPARE(settingDifferences({batch})[0].size(), 1); // against the defaults
    }

    void settingsComeBackAsTheyWere()
    {
        TrainingOptions options;
        QVERIFY(applySettings(options,
                              {"training.preset=paper-clr", "model.name=crnn", "training.optimizer=adadelta",
                               "training.learning_rate=0.7", "schedule.policy=triangular",
                               "augmentation.tempo_factors=0.93,1.07", "training.name=a \"b\" #c"})
                    .ok());
        RunQueue queue, again;
        queue.add(QStringLiteral("/x/a.csv"), options);
        again.addTexts(queue.toTexts());
        QCOMPARE(again.waiting(), 1);
        QCOMPARE(toToml(again.next()->options), toToml(options));
        QCOMPARE(again.next()->manifest, QStringLiteral("/x/a.csv"));
    }

    void theModelKeepsItsPromises()
    {
        RunQueue queue;
        const QAbstractItemModelTester tester(&queue, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const quint64 a = queue.add(QStringLiteral("/x/a.csv"), {});
        const quint64 b = queue.add(QStringLiteral("/y/a.csv"), {});
        QVERIFY(queue.index(0).data().toString().contains(QStringLiteral("x/a.csv")));
        queue.move(1, -1);
        QCOMPARE(queue.rowOf(b), 0);
        queue.setState(b, State::Training);
        QVERIFY(!queue.canTake(0));
        QVERIFY(!queue.canMove(1, -1));
        const QueuedRun taken = queue.take(queue.rowOf(a));
        queue.putBack(taken, 0); // the one that trains stays before it
        QCOMPARE(queue.rowOf(a), 1);
        queue.setState(b, State::Finished);
        queue.removeEnded();
        QCOMPARE(queue.rowCount(), 1);
        QCOMPARE(queue.next()->id, a);
    }
};

QTEST_MAIN(TestRunQueue)
#include "tst_run_queue.moc"
