// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_predictor.h"
#include "tests/ui/library_fixture.h"
#include "ui/charts/spectrogram/spectrogram_view.h"
#include "ui/charts/spectrogram/waveform_strip.h"
#include "ui/main_window.h"
#include "ui/pages/library/augmentation_bar.h"
#include "ui/pages/library/library_model_view.h"
#include "ui/pages/library/library_table_view.h"
#include "ui/pages/library/library_track_panel.h"
#include "ui/pages/panel_frame.h"
#include "ui/settings/setting_keys.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

constexpr int formWidth_px = 408; ///< the Train page's panel, as it begins

struct Fixture
{
    test::LibraryFixture library;
    Theme theme{*qApp, library.settings};
    std::unique_ptr<MainWindow> window;

    void open()
    {
        window.reset();
        window = std::make_unique<MainWindow>(
            AppContext{.settings = library.settings,
                       .theme = theme,
                       .makePredictor = test::fakePredictors(std::make_shared<test::PredictorScript>()),
                       .loadEngine = []() -> Result<std::shared_ptr<Engine>> { return Error{"no engine"}; }});
        window->setFixedSize(1300, 850); // whatever the screen
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->libraryPage().openManifest(library.manifest);
        QTRY_COMPARE(window->libraryPage().model().rowCount(), 5);
        QTRY_VERIFY(window->isIdle());
    }

    PanelFrame *frame(const QString &page) const
    {
        return qobject_cast<PanelFrame *>(panel(page)->parentWidget());
    }

    QAction *inPanelsMenu(const QString &text) const
    {
        auto *menu = window->findChild<QMenu *>(QStringLiteral("panelsMenu"));
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions())
            if (action->text() == text)
                return action;
        return nullptr;
    }

    QWidget *panel(const QString &page) const
    {
        window->showPage(page);
        QWidget *shown = page == QStringLiteral("classify")  ? static_cast<QWidget *>(&window->classifyPage())
                         : page == QStringLiteral("library") ? static_cast<QWidget *>(&window->libraryPage())
                         : page == QStringLiteral("train")   ? static_cast<QWidget *>(&window->trainPage())
                                                             : static_cast<QWidget *>(&window->comparePage());
        return shown->findChild<QWidget *>(QStringLiteral("sidePanel"));
    }
};

} // namespace

class TstSidePanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageHasOneThatGoesAndComesBack()
    {
        Fixture f;
        f.open();
        const auto *action = f.window->findChild<QAction *>(QStringLiteral("sidePanelAction"));
        for (const QString &page : f.window->pageNames()) {
            QWidget *panel = f.panel(page);
            QVERIFY2(panel, qPrintable(page));
            QVERIFY2(!panel->isHidden(), qPrintable(page));
            QVERIFY2(action->isChecked(), qPrintable(page));
            QTest::keyClick(f.window.get(), Qt::Key_F9);
            QVERIFY2(panel->isHidden() && !action->isChecked(), qPrintable(page));
            QVERIFY(!panel->isAncestorOf(QApplication::focusWidget()));
        }
        QTest::keyClick(f.window.get(), Qt::Key_F9); // the others stay away
        QVERIFY(!f.panel(QStringLiteral("compare"))->isHidden());
        QVERIFY(f.panel(QStringLiteral("library"))->isHidden());
    }

    void theySurviveARestart()
    {
        Fixture f;
        f.open();
        f.panel(QStringLiteral("train"));
        QTest::keyClick(f.window.get(), Qt::Key_F9);
        f.open();
        QVERIFY(f.panel(QStringLiteral("train"))->isHidden());
        QVERIFY(!f.panel(QStringLiteral("library"))->isHidden());
        f.panel(QStringLiteral("train"));
        QTest::keyClick(f.window.get(), Qt::Key_F9);
        QVERIFY(!f.panel(QStringLiteral("train"))->isHidden());
        QVERIFY(f.panel(QStringLiteral("train"))->width() > 200);
    }

    void widthsSurviveARestart()
    {
        Fixture f;
        f.open();
        QWidget *form = f.panel(QStringLiteral("train"));
        PanelFrame *frame = f.frame(QStringLiteral("train"));
        QVERIFY(frame);
        constexpr int before = formWidth_px;
        QTRY_COMPARE(form->width(), before);
        // By hand, as it is told apart from what a layout does.
        const QPoint line(form->geometry().right() + 3, 100);
        QTest::mousePress(frame, Qt::LeftButton, {}, line);
        QTest::mouseMove(frame, line + QPoint(60, 0));
        QTRY_VERIFY(form->width() > before + 20);
        QTest::mouseRelease(frame, Qt::LeftButton, {}, line + QPoint(60, 0));
        const int wider = form->width();
        f.open();
        QTRY_COMPARE(f.panel(QStringLiteral("train"))->width(), wider);
    }

    void belowTheyGrowWithTheWindowAndBesideTheyDoNot()
    {
        Fixture f;
        f.open();
        QWidget *track = f.panel(QStringLiteral("library"));
        const auto isRight = [track] {
            return std::abs(double(track->height()) / track->parentWidget()->height() - 0.54) < 0.01;
        };
        QTRY_VERIFY(isRight());
        f.window->setFixedSize(1300, 1200);
        QTRY_VERIFY(track->parentWidget()->height() > 1000);
        QTRY_VERIFY(isRight());
        f.window->setFixedSize(1900, 1200);
        QTRY_COMPARE(f.panel(QStringLiteral("train"))->width(), formWidth_px);
    }

    void theyMoveAndThatSurvivesARestart()
    {
        Fixture f;
        f.open();
        f.panel(QStringLiteral("library"));
        f.inPanelsMenu(QStringLiteral("At the &left"))->trigger();
        QCOMPARE(f.frame(QStringLiteral("library"))->place().area, Qt::LeftDockWidgetArea);
        QVERIFY(f.inPanelsMenu(QStringLiteral("At the &left"))->isChecked());
        f.open();
        QWidget *track = f.panel(QStringLiteral("library"));
        QCOMPARE(f.frame(QStringLiteral("library"))->place().area, Qt::LeftDockWidgetArea);
        QTRY_COMPARE(track->x(), 0);
        QVERIFY(f.inPanelsMenu(QStringLiteral("At the &left"))->isChecked());
        QVERIFY(!f.inPanelsMenu(QStringLiteral("&Below"))->isChecked());
    }

    void theSpectrogramKeepsRoomBelowItsBars()
    {
        Fixture f;
        f.open();
        f.window->setFixedSize(1280, 800);
        f.panel(QStringLiteral("library"));
        LibraryTrackPanel &track = f.window->libraryPage().trackPanel();
        QTRY_VERIFY(track.spectrogram().data() != nullptr);
        const int strip = track.waveform().height();
        for (const auto &bar : {QStringLiteral("modelView"), QStringLiteral("augmentation")})
            track.findChild<QToolButton *>(bar)->setChecked(true);
        QTRY_VERIFY(track.augmentation().isVisible() && track.modelView().isVisible());
        QTRY_VERIFY2(track.spectrogram().height() >= 190,
                     qPrintable(QString::number(track.spectrogram().height())));
        QVERIFY(track.waveform().height() < strip);
    }

    void oneInAWindowOfItsOwnStaysWithAnotherPage()
    {
        Fixture f;
        f.open();
        auto *track = qobject_cast<QDockWidget *>(f.panel(QStringLiteral("library")));
        f.inPanelsMenu(QStringLiteral("In a &window of its own"))->trigger();
        QVERIFY(track->isWindow() && track->isVisible());
        f.window->showPage(QStringLiteral("train"));
        QVERIFY(track->isVisible());
        track->close(); // as a window is: the menu knows
        QVERIFY(track->isHidden());
        QVERIFY(!f.inPanelsMenu(QStringLiteral("Library: Sound and spectrogram"))->isChecked());
        QVERIFY(f.window->findChild<QAction *>(QStringLiteral("sidePanelAction"))->isChecked()); // Train's
    }

    void oneInAWindowOfItsOwnComesBackAtTheNextStart()
    {
        Fixture f;
        f.open();
        f.panel(QStringLiteral("library"));
        f.inPanelsMenu(QStringLiteral("In a &window of its own"))->trigger();
        f.window->close();
        QApplication::closeAllWindows(); // as Qt does by itself after the last one
        QVERIFY(f.library.settings.get(keys::panelsAway).isEmpty());
        f.open();
        QWidget *track = f.panel(QStringLiteral("library"));
        QTRY_VERIFY(track->isWindow() && track->isVisible());
    }

    void theFirstLayoutComesBack()
    {
        Fixture f;
        f.open();
        for (const QString &page : f.window->pageNames()) {
            f.panel(page);
            f.inPanelsMenu(QStringLiteral("&Above"))->trigger();
        }
        QTest::keyClick(f.window.get(), Qt::Key_F9);
        f.panel(QStringLiteral("library"));
        f.inPanelsMenu(QStringLiteral("In a &window of its own"))->trigger();
        f.window->findChild<QAction *>(QStringLiteral("resetLayout"))->trigger();
        QCOMPARE(f.frame(QStringLiteral("classify"))->place().area, Qt::RightDockWidgetArea);
        QCOMPARE(f.frame(QStringLiteral("library"))->place().area, Qt::BottomDockWidgetArea);
        QVERIFY(!f.panel(QStringLiteral("library"))->isWindow());
        QVERIFY(!f.panel(QStringLiteral("compare"))->isHidden());
        QTRY_COMPARE(f.panel(QStringLiteral("train"))->width(), formWidth_px);
    }

    void thePageHasTheFocusOnWhatItIsAbout()
    {
        Fixture f;
        f.open();
        QTest::keyClick(f.window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), &f.window->libraryPage().table());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QCOMPARE(f.window->libraryPage().table().currentIndex().row(), 4);
        QCOMPARE(f.window->libraryPage().table().selectionModel()->selectedRows().size(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(f.window->libraryPage().table().selectionModel()->selectedRows().size(), 5);
        for (const int key : {Qt::Key_1, Qt::Key_3, Qt::Key_4}) {
            QTest::keyClick(f.window.get(), Qt::Key(key), Qt::ControlModifier);
            const QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus && focus->isVisible() && focus->focusPolicy() & Qt::TabFocus);
        }
        // Where one was is come back to; the same key once more goes to the tracks.
        QTest::keyClick(f.window.get(), Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
        auto *search = f.window->libraryPage().findChild<QLineEdit *>(QStringLiteral("librarySearch"));
        QVERIFY(search->hasFocus());
        QTest::keyClick(f.window.get(), Qt::Key_3, Qt::ControlModifier);
        QTest::keyClick(f.window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(search));
        QTest::keyClick(f.window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), &f.window->libraryPage().table());
    }
};

QTEST_MAIN(TstSidePanels)
#include "tst_side_panels.moc"
