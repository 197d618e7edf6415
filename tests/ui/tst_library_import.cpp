// SPDX-License-Identifier: GPL-3.0-or-later
// Data sets imported in the window: dropped, looked at, split, stopped, gone on with, opened.
#include "tests/core/datasets/dataset_helpers.h"
#include "tests/support/fake_predictor.h"
#include "tests/ui/library_fixture.h"
#include "ui/main_window.h"
#include "ui/pages/library/library_import_panel.h"
#include "ui/pages/library/split_table.h"
#include "ui/pages/notice.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace genrescope;
using namespace genrescope::ui;
namespace fs = std::filesystem;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    QString music = folder.filePath(QStringLiteral("music"));

    explicit Fixture(int clips = 8)
    {
        qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toUtf8());
        qputenv("XDG_CACHE_HOME", folder.filePath(QStringLiteral("cache")).toUtf8());
        const fs::path root = music.toStdString();
        for (int i = 0; i < clips; ++i)
            for (const char *genre : {"Jazz", "Hip-Hop"})
                test::writeWav(root / genre / (std::to_string(i) + ".wav"),
                               test::melody(0.2, i + 20 * (genre[0] == 'J')));
        test::writeText(root / "Jazz" / "broken.wav", "no sound at all");
    }
};

void drop(LibraryPage &page, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &enter);
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &event);
}

template <class Widget>
Widget *named(QWidget &page, const char *name)
{
    return page.findChild<Widget *>(QLatin1StringView(name));
}

} // namespace

class TstLibraryImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDroppedDataSetIsShownImportedAndOpened()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        page.resize(1100, 700);
        page.show();
        drop(page, fixture.music);
        auto *panel = page.findChild<LibraryImportPanel *>();
        QTRY_VERIFY(panel->isVisible());
        QTRY_COMPARE(named<QLabel>(page, "importWhat")->text(), QStringLiteral("17 tracks · 2 genres"));
        QCOMPARE(named<QComboBox>(page, "importKind")->currentData().toInt(),
                 static_cast<int>(SourceKind::Folders));
        QVERIFY(named<QRadioButton>(page, "newSplit")->isChecked());
        QVERIFY(!named<QRadioButton>(page, "officialSplit")->isEnabled());

        // The preview follows the form.
        auto *genres = page.findChild<SplitTable *>();
        QTRY_COMPARE(genres->item(1, SplitTable::Test)->text(), QStringLiteral("1"));
        named<QSpinBox>(page, "testShare")->setValue(40);
        QTRY_COMPARE(genres->item(1, SplitTable::Test)->text(), QStringLiteral("4"));
        QCOMPARE(genres->item(1, SplitTable::All)->text(), QStringLiteral("9"));

        const QString place = named<QLabel>(page, "importPlace")->text();
        QVERIFY2(place.endsWith(QStringLiteral("genrescope/libraries/music.csv")), qPrintable(place));
        auto *import = named<QPushButton>(page, "import");
        QTRY_VERIFY(import->hasFocus()); // Return goes on from here, and from nowhere else
        named<QSpinBox>(page, "testShare")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!panel->isRunning());
        import->setFocus();
        QTest::keyClick(import, Qt::Key_Return);
        QTRY_COMPARE(page.manifest(), place);
        QCOMPARE(page.model().rowCount(), 17);
        QVERIFY(page.table().isVisible());
        const MarkCounts marks = page.model().marks();
        QCOMPARE(marks.splits[static_cast<std::size_t>(Split::Test)], 7);
        QCOMPARE(marks.problems, 1);
        const Notice *notice = named<Notice>(page, "imported");
        QVERIFY2(notice->text().contains(QStringLiteral("17 tracks have been imported.")),
                 qPrintable(notice->text()));
        QVERIFY(notice->text().contains(QStringLiteral("cannot be read; the column Condition")));
        for (int row = 0; row < 17; ++row) {
            const QModelIndex cell = page.model().index(row, static_cast<int>(TrackField::Condition));
            const bool broken =
                page.model().filePath(page.model().trackAt(row)).endsWith(QStringLiteral("broken.wav"));
            QCOMPARE(cell.data(TrackTableModel::ProblemRole).toBool(), broken);
        }
        QTest::mouseClick(named<QPushButton>(page, "importReportButton"), Qt::LeftButton);
        QVERIFY(panel->isVisible());
        const QString report = named<QLabel>(page, "importReport")->text();
        QVERIFY2(report.contains(QStringLiteral("Jazz/broken.wav: ")), qPrintable(report));
        for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return}) {
            page.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&page));
            QTest::mouseClick(named<QPushButton>(page, "importReportButton"), Qt::LeftButton);
            QVERIFY(panel->isVisible());
            QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
            QTest::keyClick(QApplication::focusWidget(), key);
            QVERIFY(page.table().isVisible());
        }
    }

    void whatHasNoGenresIsAddedAsBefore()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        page.resize(1100, 700);
        page.show();
        drop(page, fixture.music + QStringLiteral("/Jazz"));
        QTRY_COMPARE(page.model().rowCount(), 9);
        QVERIFY(page.table().isVisible());
        QVERIFY(page.manifest().isEmpty());

        drop(page, fixture.music);
        auto *justAdd = named<QPushButton>(page, "justAdd");
        QTRY_VERIFY(justAdd->isVisible());
        QTest::mouseClick(justAdd, Qt::LeftButton);
        QTRY_COMPARE(page.model().rowCount(), 17);
        QVERIFY(page.table().isVisible());
    }

    void anImportIsStoppedAndGoneOnWith()
    {
        Fixture fixture(150);
        LibraryPage page(fixture.settings);
        page.resize(1100, 700);
        page.show();
        page.addOrImport(fixture.music);
        auto *panel = page.findChild<LibraryImportPanel *>();
        QTRY_VERIFY(named<QPushButton>(page, "import")->isVisible());
        QSignalSpy progress(&page, &LibraryPage::importProgressed);
        QSignalSpy messages(&page, &LibraryPage::message);
        QTest::mouseClick(named<QPushButton>(page, "import"), Qt::LeftButton);
        QVERIFY(panel->isRunning());
        QVERIFY(named<QPushButton>(page, "stopImport")->isVisible());
        page.stopImport(); // long before hundreds of files can have been read
        QTRY_VERIFY_WITH_TIMEOUT(!panel->isRunning(), 20'000);
        QVERIFY2(messages.last().first().toString().contains(QStringLiteral("stopped")),
                 qPrintable(messages.last().first().toString()));
        QVERIFY(page.manifest().isEmpty());
        QCOMPARE(progress.last().first().toString(), QString()); // the status bar's end
        QVERIFY(named<QLabel>(page, "importStep")->text().contains(QStringLiteral("not read again")));

        // One that was stopped after some files: whoever reads the tenth one asks for it.
        const auto source = recognizeSource(fixture.music.toStdString());
        QVERIFY(source);
        std::stop_source stopper;
        const ImportJobOptions options{.source = *source,
                                       .out =
                                           fixture.folder.filePath(QStringLiteral("none.csv")).toStdString(),
                                       .journal = LibraryImporter::journalOf(*source),
                                       .threads = 1};
        const auto stopAtTen = [&stopper](ImportStage stage, const Progress &done) {
            if (stage == ImportStage::Reading && done.done >= 10)
                stopper.request_stop();
        };
        QVERIFY(!runImport(options, stopAtTen, stopper.get_token()));

        // Another window goes on from there.
        LibraryPage next(fixture.settings);
        next.resize(1100, 700);
        next.show();
        next.addOrImport(fixture.music);
        QTRY_VERIFY(named<QLabel>(next, "importStep")->text().contains(QStringLiteral("not read again")));
        QTRY_VERIFY(named<QPushButton>(next, "import")->isVisible());
        std::shared_ptr<const ImportOutcome> outcome;
        connect(next.findChild<LibraryImportPanel *>(), &LibraryImportPanel::imported, &next,
                [&outcome](const std::shared_ptr<const ImportOutcome> &done) { outcome = done; });
        QTest::mouseClick(named<QPushButton>(next, "import"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(next.model().rowCount(), 301, 20'000);
        QVERIFY(outcome->known > 0);
        QVERIFY(outcome->known < 301);
    }

    void problemsAreSaidInPlace()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        page.resize(1100, 700);
        page.show();
        page.addOrImport(fixture.music);
        auto *kind = named<QComboBox>(page, "importKind");
        QTRY_VERIFY(kind->isVisible() && kind->isEnabled());
        kind->setCurrentIndex(kind->findData(static_cast<int>(SourceKind::Gtzan)));
        Q_EMIT kind->activated(kind->currentIndex());
        const auto *problem = named<QLabel>(page, "importProblem");
        QTRY_VERIFY2(problem->text().contains(QStringLiteral("GTZAN")), qPrintable(problem->text()));
        QVERIFY(!named<QPushButton>(page, "import")->isEnabled());
        kind->setCurrentIndex(kind->findData(static_cast<int>(SourceKind::Folders)));
        Q_EMIT kind->activated(kind->currentIndex());
        QTRY_VERIFY(named<QPushButton>(page, "import")->isEnabled());
        QVERIFY(problem->text().isEmpty());
    }

    void theWindowOffersIt()
    {
        Fixture fixture;
        Theme theme(*qApp, fixture.settings);
        MainWindow window({.settings = fixture.settings,
                           .theme = theme,
                           .makePredictor = test::fakePredictors(std::make_shared<test::PredictorScript>()),
                           .loadEngine = []() -> Result<std::shared_ptr<Engine>> { return Error{"none"}; }});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(window.findChild<LibraryImportPanel *>()->isVisible());
        QTRY_VERIFY(named<QPushButton>(window, "importFolder")->hasFocus());
    }
};

QTEST_MAIN(TstLibraryImport)

#include "tst_library_import.moc"
