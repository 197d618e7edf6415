// SPDX-License-Identifier: GPL-3.0-or-later
// Small things that people trip over: dates and numbers as they write them, marks at values that there are,
// files in folders that there are, choices that begin alike, failed runs once more.
#include "core/training/option_table.h"
#include "ui/charts/parallel_plot.h"
#include "ui/charts/run_figures.h"
#include "ui/models/run_queue.h"
#include "ui/pages/train/form_combo_box.h"
#include "ui/pages/train/run_queue_panel.h"
#include "ui/settings/date_text.h"
#include "ui/settings/save_place.h"
#include "ui/settings/setting_keys.h"

#include <QDateTime>
#include <QDir>
#include <QListView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUndoStack>
#include <QtTest>

using namespace genrescope;
using namespace genrescope::ui;

class TestSmallTruths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreTheLocales_data();
    void datesAreTheLocales();
    void marksStandAtValuesThatThereAre();
    void dialogsOpenInFoldersThatThereAre();
    void whatIsTypedInFullIsMeant();
    void aFailedRunIsTrainedAgain();
    void smoothedBatchesAreNotTheTraining();
};

void TestSmallTruths::datesAreTheLocales_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("day");
    const auto row = [](const char *name, const char *date, const char *day) {
        QTest::newRow(name) << QLocale(QString::fromLatin1(name)) << QString::fromUtf8(date)
                            << QString::fromUtf8(day);
    };
    row("C", "30 Nov 2026", "30 Nov");
    row("en_GB", "30 Nov 2026", "30 Nov");
    row("en_US", "Nov 30, 2026", "Nov 30");
    row("de_DE", "30. Nov. 2026", "30. Nov.");
    row("fr_FR", "30 nov. 2026", "30 nov.");
    row("es_ES", "30 de nov de 2026", "30 de nov");
    row("zh_CN", "2026年11月30日", "11月30日");
    row("ja_JP", "2026年11月30日", "11月30日");
}

void TestSmallTruths::datesAreTheLocales()
{
    QFETCH(const QLocale, locale);
    const QDateTime time(QDate(2026, 11, 30), QTime(7, 40, 37));
    QTEST(dateText(time, locale), "date");
    QTEST(dayText(time, locale), "day");
    QCOMPARE(secondText(time, locale), QStringLiteral("07:40:37"));
}

void TestSmallTruths::marksStandAtValuesThatThereAre()
{
    ParallelAxis axis{.key = {}, .title = {}, .low = 7, .high = 34, .few = {8, 16, 32}};
    QStringList labels;
    for (const AxisTick &tick : axis.ticks(6))
        labels += tick.label;
    QCOMPARE(labels, (QStringList{QStringLiteral("8"), QStringLiteral("16"), QStringLiteral("32")}));
    axis.few.clear(); // of many a scale
    QVERIFY(axis.ticks(6).size() > 3);
}

void TestSmallTruths::dialogsOpenInFoldersThatThereAre()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.set(keys::lastFolder, folder.path());
    QCOMPARE(suggestedFile(settings, QStringLiteral("a.csv")), folder.filePath(QStringLiteral("a.csv")));
    settings.set(keys::lastFolder, folder.filePath(QStringLiteral("gone")));
    const QString instead = suggestedFile(settings, QStringLiteral("a.csv"));
    QVERIFY2(QFileInfo(instead).dir().exists(), qPrintable(instead));
    settings.set(keys::lastFolder, QString());
    QVERIFY(QFileInfo(suggestedFile(settings, QStringLiteral("a.csv"))).dir() != QDir::root());
}

void TestSmallTruths::whatIsTypedInFullIsMeant()
{
    FormComboBox box;
    box.addItems({QStringLiteral("cnn"), QStringLiteral("cnn-figure1"), QStringLiteral("crnn"),
                  QStringLiteral("dcrnn")});
    box.setCurrentIndex(0);
    box.show();
    QTest::keyClicks(&box, QStringLiteral("cnn"));
    QCOMPARE(box.currentText(), QStringLiteral("cnn"));
    QTest::keyClicks(&box, QStringLiteral("-"));
    QCOMPARE(box.currentText(), QStringLiteral("cnn-figure1"));
    QTest::keyClick(&box, Qt::Key_Down);
    QCOMPARE(box.currentText(), QStringLiteral("crnn"));
}

void TestSmallTruths::aFailedRunIsTrainedAgain()
{
    RunQueue queue;
    QUndoStack undo;
    RunQueuePanel panel(queue, undo);
    TrainingOptions options;
    options.batchSize = 24;
    const quint64 failed = queue.add(QStringLiteral("a.csv"), options);
    queue.add(QStringLiteral("b.csv"), options);
    queue.setState(failed, QueuedRun::State::Failed, QStringLiteral("no memory"));
    panel.show();
    auto *list = panel.findChild<QListView *>(QStringLiteral("queue"));
    auto *retry = panel.findChild<QToolButton *>(QStringLiteral("queueRetry"));
    list->setCurrentIndex(queue.index(1));
    QVERIFY(!retry->isEnabled()); // it waits
    list->setCurrentIndex(queue.index(0));
    QVERIFY(retry->isEnabled());
    QTest::mouseClick(retry, Qt::LeftButton);
    QCOMPARE(queue.rowCount(), 2);
    QCOMPARE(queue.waiting(), 2);
    QCOMPARE(queue.runs()[1].manifest, QStringLiteral("a.csv"));
    QCOMPARE(queue.runs()[1].options.batchSize, 24);
    undo.undo();
    QCOMPARE(queue.runs()[0].id, failed);
    QCOMPARE(queue.runs()[0].note, QStringLiteral("no memory"));
    QCOMPARE(queue.waiting(), 1);
    // What is done to the run that waits again can be redone, too: it is the same one.
    undo.redo();
    const quint64 again = queue.runs()[1].id;
    undo.undo();
    undo.redo();
    QCOMPARE(queue.runs()[1].id, again);
}

void TestSmallTruths::smoothedBatchesAreNotTheTraining()
{
    RunHistory history;
    const auto tell = [&history](auto what) { history.append(RunEvent{.what = std::move(what)}); };
    tell(RunStarted{.trainClips = 4, .epochs = 2, .stepsPerEpoch = 2});
    for (int step = 1; step <= 4; ++step)
        tell(BatchDone{.epoch = (step + 1) / 2, .step = step, .loss = 1.0 / step});
    const CurvePlot plot = lossPlot(history, RunColours::forBackground(Qt::white), 0.5);
    QVERIFY(plot.series[0].thin && !plot.series[1].thin);
    QVERIFY(plot.series[0].name != plot.series[1].name);
}

QTEST_MAIN(TestSmallTruths)
#include "tst_small_truths.moc"
