// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_predictor.h"
#include "ui/dialogs/tour.h"
#include "ui/dialogs/tour_callout.h"
#include "ui/main_window.h"
#include "ui/settings/setting_keys.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme{*qApp, settings};
    std::unique_ptr<MainWindow> window;

    void open(bool offer)
    {
        window.reset();
        window = std::make_unique<MainWindow>(
            AppContext{.settings = settings,
                       .theme = theme,
                       .makePredictor = test::fakePredictors(std::make_shared<test::PredictorScript>()),
                       .loadEngine = []() -> Result<std::shared_ptr<Engine>> {
                           return Error{"no engine in this test"};
                       }});
        if (offer)
            window->offerTour();
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY(window->isIdle());
    }

    Tour &tour() const { return *window->findChild<Tour *>(); }
};

/// The card's place in the window.
QRect cardOf(const Tour &tour)
{
    const TourCallout &callout = tour.callout();
    return callout.card().translated(callout.pos());
}

} // namespace

class TstTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsOfferedOnce()
    {
        Fixture f;
        f.open(false);
        QVERIFY(!f.tour().isRunning()); // by itself it gets in nobody's way
        f.open(true);
        QVERIFY(f.tour().isRunning());
        QVERIFY(f.tour().callout().isVisible());
        QTest::keyClick(&f.tour().callout(), Qt::Key_Escape);
        QVERIFY(!f.tour().isRunning() && !f.tour().callout().isVisible());
        QVERIFY(f.settings.get(keys::tourDone));
        f.open(true);
        QVERIFY(!f.tour().isRunning());
        f.window->findChild<QAction *>(QStringLiteral("tourAction"))->trigger();
        QVERIFY(f.tour().isRunning()); // from the Help menu it comes again
    }

    void everyStepPointsAtSomething_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(880, 560);
        QTest::newRow("usual") << QSize(1280, 800);
        QTest::newRow("large") << QSize(1920, 1080);
    }

    void everyStepPointsAtSomething()
    {
        QFETCH(const QSize, size);
        Fixture f;
        f.open(true);
        f.window->resize(size);
        QCOMPARE(f.tour().count(), 6);
        for (int step = 0; step < f.tour().count(); ++step) {
            QCOMPARE(f.tour().step(), step);
            QTRY_VERIFY2(!f.tour().pointedAt().isEmpty(), qPrintable(QString::number(step)));
            QTRY_VERIFY(f.window->rect().contains(cardOf(f.tour())));
            const QString name = f.tour().callout().accessibleName();
            QVERIFY2(name.contains(QString::number(step + 1)), qPrintable(name));
            QVERIFY(!f.tour().callout().accessibleDescription().isEmpty());
            QTest::keyClick(&f.tour().callout(), step % 2 ? Qt::Key_Return : Qt::Key_Right);
        }
        QVERIFY(!f.tour().isRunning());
        QVERIFY(f.settings.get(keys::tourDone));
    }

    void keysAndButtonsGoBothWays()
    {
        Fixture f;
        f.open(true);
        TourCallout &callout = f.tour().callout();
        QVERIFY(callout.hasFocus());
        QVERIFY(!callout.backButton()->isVisible()); // there is nothing before the first
        QTest::mouseClick(callout.nextButton(), Qt::LeftButton);
        QCOMPARE(f.tour().step(), 1);
        QVERIFY(f.window->libraryPage().isVisible());
        QTest::keyClick(callout.nextButton(), Qt::Key_Left); // on a button, too
        QCOMPARE(f.tour().step(), 0);
        QVERIFY(f.window->classifyPage().isVisible());
        QTest::keyClick(&callout, Qt::Key_Right);
        QTest::mouseClick(callout.backButton(), Qt::LeftButton);
        QCOMPARE(f.tour().step(), 0);
        QTest::mouseClick(callout.endButton(), Qt::LeftButton);
        QVERIFY(!f.tour().isRunning());
    }

    void itFollowsTheWindowAndLocksNothing()
    {
        Fixture f;
        f.open(true);
        QTest::keyClick(f.window.get(), Qt::Key_3,
                        Qt::ControlModifier); // somebody goes elsewhere: nothing to point at
        QVERIFY(f.window->trainPage().isVisible());
        QVERIFY(f.tour().isRunning());
        QTRY_VERIFY(f.tour().pointedAt().isEmpty());
        QVERIFY(f.tour().callout().isVisible());
        for (int step = 0; step < 3; ++step)
            QTest::keyClick(&f.tour().callout(), Qt::Key_Right);
        const QRect before = f.tour().pointedAt();
        const QPoint cardBefore = f.tour().callout().pos();
        f.window->resize(f.window->width() + 200, f.window->height() + 150);
        QTRY_VERIFY(f.tour().pointedAt() != before);
        QTRY_VERIFY(f.tour().callout().pos() != cardBefore);
        QTRY_VERIFY(!cardOf(f.tour()).intersects(f.tour().pointedAt()));
    }
};

QTEST_MAIN(TstTour)
#include "tst_tour.moc"
