// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/classify_fixture.h"
#include "ui/bridge/folder_watch.h"
#include "ui/bridge/results_file.h"
#include "ui/pages/notice.h"
#include "ui/settings/setting_keys.h"

#include <QElapsedTimer>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

using State = PredictionRow::State;
using test::action;

constexpr int patience_ms = 15'000; // a file must stand still for two seconds

Notice *notice(const ClassifyPage &page, const QString &name)
{
    return page.findChild<Notice *>(name);
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TstWatchFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newFilesAreClassifiedAsTheyCome()
    {
        test::ClassifyFixture f;
        f.file(QStringLiteral("inbox/rock-old.wav"));
        f.show();
        QVERIFY(!notice(f.page, QStringLiteral("watch"))->isVisible()); // off by default
        QSignalSpy looked(&f.page.folderWatch(), &FolderWatch::changed);
        f.page.watchFolder(f.folder.filePath(QStringLiteral("inbox")));
        auto *bar = notice(f.page, QStringLiteral("watch"));
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(QStringLiteral("Watching inbox")), qPrintable(bar->text()));
        QTRY_VERIFY(looked.size() >= 2); // the folder's name, then the first look's report
        f.file(QStringLiteral("inbox/deep/jazz-new.wav"));
        QTRY_COMPARE_WITH_TIMEOUT(f.count(State::Done), 1, patience_ms);
        QCOMPARE(f.page.tracks().row(0).fileName, QStringLiteral("jazz-new.wav"));
        QTRY_VERIFY(bar->text().contains(QStringLiteral("1 new today")));

        // Away and back.
        const QString inbox = f.folder.filePath(QStringLiteral("inbox"));
        QVERIFY(QDir().rename(inbox, inbox + QStringLiteral("-away")));
        QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains(QStringLiteral("not there now")), patience_ms);
        f.file(QStringLiteral("inbox-away/blues-new.wav"));
        QVERIFY(QDir().rename(inbox + QStringLiteral("-away"), inbox));
        QTRY_COMPARE_WITH_TIMEOUT(f.count(State::Done), 2, patience_ms);
        QVERIFY(!bar->text().contains(QStringLiteral("not there now")));
        QCOMPARE(f.settings.get(keys::classifyWatched), QStringList{inbox});

        QTest::mouseClick(bar->findChild<QPushButton *>(QStringLiteral("stopWatching")), Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        QCOMPARE(f.settings.get(keys::classifyWatched), QStringList());
    }

    void watchedFoldersAreRememberedAndCanBeDropped()
    {
        test::ClassifyFixture f;
        const QString one = f.folder.filePath(QStringLiteral("one")),
                      two = f.folder.filePath(QStringLiteral("two"));
        QDir().mkpath(one);
        QDir().mkpath(two);
        f.settings.set(keys::classifyWatched, {one, two});
        f.show();
        auto *bar = notice(f.page, QStringLiteral("watch"));
        QVERIFY2(bar->text().contains(QStringLiteral("2 folders")), qPrintable(bar->text()));
        QMenu *menu = bar->findChild<QPushButton *>(QStringLiteral("watchedFolders"))->menu();
        Q_EMIT menu->aboutToShow();
        QVERIFY(menu->actions().size() >= 3);
        menu->actions().front()->trigger();
        QCOMPARE(f.page.folderWatch().folders(), QStringList{two});
        QCOMPARE(f.settings.get(keys::classifyWatched), QStringList{two});
    }

    void fiveThousandAtOnceKeepTheWindowAlive()
    {
        test::ClassifyFixture f;
        const QString inbox = f.folder.filePath(QStringLiteral("inbox"));
        QDir().mkpath(inbox);
        f.show();
        QSignalSpy looked(&f.page.folderWatch(), &FolderWatch::changed);
        f.page.watchFolder(inbox);
        QTRY_VERIFY(looked.size() >= 2); // the first look is over
        const QString first = f.file(QStringLiteral("inbox/jazz-0.wav"));
        for (int i = 1; i < 5000; ++i)
            QVERIFY(QFile::copy(first, inbox + QStringLiteral("/jazz-%1.wav").arg(i)));
        QElapsedTimer gap;
        qint64 longest_ms = 0;
        QTimer tick;
        connect(&tick, &QTimer::timeout, &tick, [&] { longest_ms = std::max(longest_ms, gap.restart()); });
        gap.start();
        tick.start(5);
        QTRY_COMPARE_WITH_TIMEOUT(f.count(State::Done), 5000, 60'000);
        qInfo("the event loop's longest wait: %lld ms", longest_ms);
        QVERIFY(longest_ms < 1000);
    }

    void resultsAreWrittenAsTheyComeAndGoneOnWith()
    {
        const QTemporaryDir kept;
        const QString csv = kept.filePath(QStringLiteral("genres.csv"));
        QStringList files;
        for (int i = 0; i < 6; ++i) {
            files += kept.filePath(QStringLiteral("%1-%2.wav").arg(QStringLiteral("jazz")).arg(i));
            test::writeWav(files.last(), test::tone(440, 0.2, 8000), 8000);
        }
        {
            test::ClassifyFixture f;
            f.show();
            f.page.addPaths(files.mid(0, 2));
            QTRY_COMPARE(f.count(State::Done), 2);
            f.page.writeResultsTo(csv);
            QTRY_COMPARE(linesOf(csv).size(), 3); // what was there already
            f.page.writeResultsTo(csv);           // chosen again: it is let go of first
            QTRY_VERIFY(f.page.resultsFile().answered());
            QCOMPARE(linesOf(csv).size(), 3);
            auto *bar = notice(f.page, QStringLiteral("results"));
            QVERIFY(bar->isVisible());
            f.page.addPaths({files[2], f.file(QStringLiteral("bad.wav"))});
            QTRY_COMPARE(linesOf(csv).size(), 5);
            QTRY_VERIFY2(bar->text().contains(QStringLiteral("2 written")), qPrintable(bar->text()));
            QVERIFY2(linesOf(csv).last().contains(QStringLiteral("Is not audio,,")),
                     qPrintable(linesOf(csv).last()));
            f.script->slow = true; // a long job is cancelled ...
            f.page.addPaths(files.mid(3));
            QTRY_COMPARE(f.count(State::Working), 1);
            f.page.cancel();
            QTRY_COMPARE(f.count(State::Cancelled), 3);
            QCOMPARE(linesOf(csv).size(), 5);
        }
        test::ClassifyFixture f; // ... and taken up another day
        f.settings.set(keys::classifyResults, csv);
        f.show();
        QTRY_VERIFY(f.page.resultsFile().answered());
        QTRY_VERIFY(f.page.controller().modelCard());
        QSignalSpy told(&f.page, &ClassifyPage::message);
        f.page.addPaths({kept.path()});
        QTRY_COMPARE(f.count(State::Done), 3);
        QCOMPARE(f.page.tracks().rowCount(), 3); // not the three that are in it
        QTRY_COMPARE(linesOf(csv).size(), 8);
        QVERIFY(told.first().first().toString().contains(QStringLiteral("in the CSV already")));

        // Another model has answered none of them.
        QTest::mouseClick(notice(f.page, QStringLiteral("results"))
                              ->findChild<QPushButton *>(QStringLiteral("stopResults")),
                          Qt::LeftButton);
        QVERIFY(!notice(f.page, QStringLiteral("results"))->isVisible());
        QCOMPARE(f.settings.get(keys::classifyResults), QString());
        f.page.addPaths({kept.path()});
        QTRY_COMPARE(f.count(State::Done), 6);
    }

    void anotherTableIsNotWrittenTo()
    {
        test::ClassifyFixture f;
        f.show();
        const QString csv = f.folder.filePath(QStringLiteral("manifest.csv"));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("path,genre\n") > 0);
        file.close();
        QSignalSpy told(&f.page, &ClassifyPage::message);
        f.page.writeResultsTo(csv);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.first().first().toString().contains(QStringLiteral("another table")));
        QVERIFY(!notice(f.page, QStringLiteral("results"))->isVisible());
        QCOMPARE(linesOf(csv), QStringList{QStringLiteral("path,genre")});
    }
};

QTEST_MAIN(TstWatchFolder)
#include "tst_watch_folder.moc"
