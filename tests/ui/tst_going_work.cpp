// SPDX-License-Identifier: GPL-3.0-or-later
// Work in the background is not cut off unasked: not when its window closes, and not for another language.
#include "tests/support/fake_predictor.h"
#include "tests/ui/library_fixture.h"
#include "ui/bridge/going_work.h"
#include "ui/bridge/tag_writing.h"
#include "ui/main_window.h"
#include "ui/pages/classify/calibrate_dialog.h"
#include "ui/pages/library/library_import_panel.h"
#include "ui/settings/setting_keys.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QStatusBar>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

struct Fixture : test::LibraryFixture
{
    Theme theme{*qApp, settings};
    std::shared_ptr<test::PredictorScript> script = std::make_shared<test::PredictorScript>();
    MainWindow window{
        {.settings = settings,
         .theme = theme,
         .makePredictor = test::fakePredictors(script),
         .loadEngine = []() -> Result<std::shared_ptr<Engine>> { return Error{"no engine here"}; }}};

    QMessageBox *question() const
    {
        for (auto *box : window.findChildren<QMessageBox *>(QStringLiteral("quitQuestion")))
            if (box->isVisible())
                return box;
        return nullptr;
    }
    void answer(bool stop) const
    {
        for (QAbstractButton *button : question()->buttons())
            if (stop == (button != question()->escapeButton()))
                return button->click();
    }
};

} // namespace

class TstGoingWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("XDG_DATA_HOME", m_data.path().toUtf8()); }

    void theQuestionNamesTheWorkAndWaitsForItsEnd()
    {
        Fixture f;
        f.window.show();
        int stops = 0;
        GoingWork first(&f.window.libraryPage(),
                        {.what = QStringLiteral("A is made."),
                         .kept = [] { return QStringLiteral("Half of it stays."); }},
                        [&] { ++stops; });
        GoingWork second(&f.window.classifyPage(), {.what = QStringLiteral("B is made.")}, [&] { ++stops; });
        f.window.close();
        QVERIFY(!f.window.isVisible()); // nothing goes on
        f.window.show();
        first.setGoingOn(true);
        second.setGoingOn(true);
        f.window.close();
        QVERIFY(f.question() && f.window.isVisible());
        QVERIFY(f.question()->informativeText().contains(QStringLiteral("A is made. Half of it stays.")));
        QVERIFY(f.question()->informativeText().contains(QStringLiteral("B is made.")));
        f.answer(false);
        QTRY_VERIFY(!f.question());
        QVERIFY(f.window.isVisible());
        QCOMPARE(stops, 0);
        f.window.close();
        f.answer(true);
        QCOMPARE(stops, 2);
        first.setGoingOn(false);
        QCoreApplication::processEvents();
        QVERIFY(f.window.isVisible()); // the other one is still about to end
        second.setGoingOn(false);
        QTRY_VERIFY(!f.window.isVisible());
    }

    void itsEndAnswersTheQuestion()
    {
        Fixture f;
        f.window.show();
        GoingWork work(&f.window.libraryPage(), {.what = QStringLiteral("A is made.")}, [] {});
        work.setGoingOn(true);
        f.window.close();
        QVERIFY(f.question());
        work.setGoingOn(false);
        QTRY_VERIFY(!f.question());
        QVERIFY(f.window.isVisible());
    }

    void anotherLanguageComesWhenItHasEnded()
    {
        Fixture f;
        f.window.show();
        const QSignalSpy chosen(&f.window, &MainWindow::languageChosen);
        GoingWork work(&f.window.libraryPage(), {.what = QStringLiteral("A is made.")}, [] {});
        work.setGoingOn(true);
        f.settings.set(keys::language, QStringLiteral("fr"));
        QCOMPARE(chosen.size(), 1);
        QVERIFY(!f.window.giveWay());
        QVERIFY(!f.question());
        QVERIFY2(f.window.statusBar()->currentMessage().contains(QStringLiteral("A is made.")),
                 qPrintable(f.window.statusBar()->currentMessage()));
        QVERIFY(!f.window.giveWay());
        work.setGoingOn(false);
        QTRY_COMPARE(chosen.size(), 2);
        QCOMPARE(chosen.last().first().toString(), QStringLiteral("fr"));
        QVERIFY(f.window.giveWay());
    }

    void anotherLanguageWaitsForWhatBeginsMeanwhile()
    {
        Fixture f;
        f.window.show();
        const QSignalSpy chosen(&f.window, &MainWindow::languageChosen);
        auto first = std::make_unique<GoingWork>(
            &f.window.libraryPage(), GoingWork::Words{.what = QStringLiteral("A is made.")}, [] {});
        GoingWork second(&f.window.classifyPage(), {.what = QStringLiteral("B is made.")}, [] {});
        first->setGoingOn(true);
        QVERIFY(!f.window.giveWay());
        second.setGoingOn(true);
        first.reset(); // gone is ended
        QCoreApplication::processEvents();
        QCOMPARE(chosen.size(), 0);
        second.setGoingOn(false);
        QTRY_COMPARE(chosen.size(), 1);
    }

    void whatBeginsWhileTheRestIsStoppedIsAskedAbout()
    {
        Fixture f;
        f.window.show();
        GoingWork first(&f.window.libraryPage(), {.what = QStringLiteral("A is made.")}, [] {});
        GoingWork second(&f.window.classifyPage(), {.what = QStringLiteral("B is made.")}, [] {});
        first.setGoingOn(true);
        f.window.close();
        f.answer(true);
        QTRY_VERIFY(!f.question());
        second.setGoingOn(true);
        first.setGoingOn(false);
        QTRY_VERIFY(f.question());
        QCOMPARE(f.question()->informativeText(), QStringLiteral("B is made."));
        f.answer(true);
        second.setGoingOn(false);
        QTRY_VERIFY(!f.window.isVisible());
    }

    void tagsAreAskedAbout()
    {
        Fixture f;
        f.window.show();
        f.window.classifyPage().tagWriting().write(
            {{f.folder.filePath(QStringLiteral("clips/gone.mp3")).toStdString(), QStringLiteral("jazz")}});
        f.window.close(); // before any event can tell of its end
        QVERIFY(f.question());
        QVERIFY2(f.question()->informativeText().contains(QStringLiteral("tags")),
                 qPrintable(f.question()->informativeText()));
        f.answer(true);
        QTRY_VERIFY(!f.window.isVisible());
    }

    void anImportIsAskedAbout()
    {
        Fixture f;
        QDir(f.folder.path()).mkpath(QStringLiteral("set/rock"));
        QFile::copy(f.folder.filePath(QStringLiteral("clips/0.wav")),
                    f.folder.filePath(QStringLiteral("set/rock/0.wav")));
        f.window.show();
        auto *panel = f.window.findChild<LibraryImportPanel *>();
        QSignalSpy found(panel, &LibraryImportPanel::found);
        panel->look(f.folder.filePath(QStringLiteral("set")), SourceKind::Folders);
        QTRY_COMPARE(found.size(), 1);
        panel->import();
        QVERIFY(panel->isRunning());
        f.window.close();
        QVERIFY(f.question());
        QVERIFY2(f.question()->informativeText().contains(QStringLiteral("imported")),
                 qPrintable(f.question()->informativeText()));
        f.answer(true);
        QTRY_VERIFY(!f.window.isVisible());
    }

    void aCalibrationIsAskedAbout()
    {
        Fixture f;
        f.window.show();
        CalibrateDialog dialog(test::fakePredictors(f.script), {}, QStringLiteral("m"), f.settings,
                               &f.window.classifyPage());
        dialog.calibrator().start({}, f.manifest.toStdString());
        f.window.close();
        QVERIFY(f.question());
        QVERIFY2(f.question()->informativeText().contains(QStringLiteral("calibrated")),
                 qPrintable(f.question()->informativeText()));
        f.answer(true);
        QTRY_VERIFY(!f.window.isVisible());
    }

private:
    QTemporaryDir m_data;
};

QTEST_MAIN(TstGoingWork)
#include "tst_going_work.moc"
