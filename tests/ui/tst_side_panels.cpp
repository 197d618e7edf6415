// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_predictor.h"
#include "tests/ui/library_fixture.h"
#include "ui/main_window.h"
#include "ui/settings/setting_keys.h"

#include <QAction>
#include <QSplitter>
#include <QTest>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

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
        auto *splitter = qobject_cast<QSplitter *>(form->parentWidget());
        QVERIFY(splitter);
        const int before = form->width();
        // By hand, as it is told apart from what a layout does.
        QTest::mousePress(splitter->handle(1), Qt::LeftButton, {}, QPoint(2, 100));
        QTest::mouseMove(splitter->handle(1), QPoint(62, 100));
        QTest::mouseRelease(splitter->handle(1), Qt::LeftButton, {}, QPoint(62, 100));
        const int wider = form->width();
        QVERIFY2(wider > before + 20, qPrintable(QString::number(wider)));
        f.open();
        QTRY_COMPARE(f.panel(QStringLiteral("train"))->width(), wider);
    }
};

QTEST_MAIN(TstSidePanels)
#include "tst_side_panels.moc"
