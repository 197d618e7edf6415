// SPDX-License-Identifier: GPL-3.0-or-later
// What is dropped on the window, or named at the start: each is taken for what it is.
#include "tests/support/drops.h"
#include "tests/ui/compare_support.h"
#include "tests/ui/window_fixture.h"
#include "ui/drop_overlay.h"
#include "ui/main_window.h"
#include "ui/models/prediction_table_model.h"
#include "ui/models/run_table_model.h"
#include "ui/pages/classify/classify_page.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/library/library_page.h"
#include "ui/settings/setting_keys.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace genrescope;
using namespace genrescope::ui;

class TstWindowDrops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dropAnywhereBecomesRows()
    {
        test::WindowFixture f;
        MainWindow window(f.context());
        window.show();
        QTRY_VERIFY(window.isIdle());
        const QStringList files{f.file(QStringLiteral("jazz.wav")), f.file(QStringLiteral("bad.wav"))};
        auto *overlay = window.findChild<DropOverlay *>();
        QVERIFY(overlay && !overlay->isVisible());
        QVERIFY(test::dragInto(window, files));
        QVERIFY(overlay->isVisible());
        QDragLeaveEvent leave;
        QApplication::sendEvent(&window, &leave);
        QVERIFY(!overlay->isVisible());

        QVERIFY(window.showPage(QStringLiteral("train")));
        QCOMPARE(test::drop(window, files), Qt::CopyAction); // never moved
        QVERIFY(!overlay->isVisible());
        QTRY_VERIFY(window.classifyPage().isVisible());
        PredictionTableModel &tracks = window.classifyPage().tracks();
        QTRY_COMPARE(tracks.count(PredictionRow::State::Done), 1);
        QTRY_COMPARE(tracks.count(PredictionRow::State::Failed), 1);
        QCOMPARE(tracks.row(0).genre(), QStringLiteral("jazz"));
        QVERIFY(!test::dragInto(window, {})); // nothing that is a file: not welcome
        window.open({QString()});
        QTRY_VERIFY(window.isIdle());
        QCOMPARE(tracks.rowCount(), 2);
    }

    void droppedModelIsUsed()
    {
        test::WindowFixture f;
        MainWindow window(f.context());
        window.show();
        QTRY_VERIFY(window.isIdle());
        const int made = f.script->made;
        const QString model = f.file(QStringLiteral("mine.safetensors"));
        test::drop(window, {model});
        QTRY_COMPARE(f.script->made.load(), made + 1);
        QTRY_COMPARE(f.settings.get(keys::classifyModel), model);
        QCOMPARE(window.classifyPage().tracks().rowCount(), 0);
    }

    void droppedRunsAreCompared()
    {
        test::WindowFixture f;
        const std::filesystem::path runs = f.folder.filePath(QStringLiteral("runs")).toStdString();
        const Manifest data = test::dataOf(runs);
        QStringList folders;
        for (const std::uint64_t seed : {1, 2, 3})
            folders += QString::fromStdString(test::writeRun(runs, "cnn", seed, 0.5, 5, data).string());
        // Under a name of one's own, with a dot in it, and as a file manager may hand it over.
        const QString renamed = f.folder.filePath(QStringLiteral("runs/my.run"));
        QVERIFY(QDir().rename(folders.takeLast(), renamed));
        MainWindow window(f.context());
        window.show();
        QTRY_VERIFY(window.isIdle());
        test::drop(window, {renamed + u'/', folders[0]});
        auto *page = window.findChild<ComparePage *>();
        QTRY_VERIFY(page->isVisible());
        QTRY_COMPARE(page->model()->rowCount(), 3);
        const auto picked = page->picked();
        QCOMPARE(picked.size(), 2u);
        QCOMPARE(window.classifyPage().tracks().rowCount(), 0);
    }

    void droppedManifestIsTheLibrary()
    {
        test::WindowFixture f;
        const QString manifest = f.folder.filePath(QStringLiteral("set.csv"));
        {
            QFile csv(manifest);
            QVERIFY(csv.open(QIODevice::WriteOnly));
            csv.write("path,genre\na.mp3,jazz\nb.mp3,metal\n");
        }
        MainWindow window(f.context());
        window.show();
        QTRY_VERIFY(window.isIdle());
        test::drop(window, {manifest});
        QVERIFY(window.libraryPage().isVisible());
        QTRY_COMPARE(window.libraryPage().model().totalCount(), 2);
        QCOMPARE(window.classifyPage().tracks().rowCount(), 0);
        // As named on the command line, together with music: that is classified, and shown.
        window.open({manifest, f.file(QStringLiteral("rock.wav"))});
        QTRY_VERIFY(window.classifyPage().isVisible());
        QTRY_COMPARE(window.classifyPage().tracks().count(PredictionRow::State::Done), 1);
    }

    void aPageThatIsAskedForIsTheOneToEndOn()
    {
        test::WindowFixture f;
        MainWindow window(f.context());
        window.show();
        QTRY_VERIFY(window.isIdle());
        window.open({f.file(QStringLiteral("rock.wav"))}, QStringLiteral("train"));
        QVERIFY(window.trainPage().isVisible());
        QVERIFY(!window.isIdle()); // a screenshot waits
        QTRY_VERIFY(window.isIdle());
        QTRY_COMPARE(window.classifyPage().tracks().count(PredictionRow::State::Done), 1);
        QVERIFY(window.trainPage().isVisible());
    }
};

QTEST_MAIN(TstWindowDrops)
#include "tst_window_drops.moc"
