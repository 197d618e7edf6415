// SPDX-License-Identifier: GPL-3.0-or-later
// A run that is paused from the Train page: by the button, by the key, and what it says meanwhile.
#include "tests/support/train_page_fixture.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace genrescope;
using namespace genrescope::ui;
using namespace genrescope::test;

namespace {

struct Fixture : TrainPageFixture
{
    void start()
    {
        open(storyteller(std::chrono::milliseconds(20)));
        QVERIFY(!part<QToolButton>("pause")->isEnabled());
        click("start");
        QTRY_VERIFY(page->panel()->history().latestBatch());
    }
    bool says(const QString &text) const
    {
        for (const QLabel *label : page->panel()->findChildren<QLabel *>())
            if (label->text() == text)
                return true;
        return false;
    }
    std::size_t points() const { return page->panel()->history().batchLoss().size(); }
};

} // namespace

class TestPauseRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itWaitsAndGoesOn()
    {
        Fixture f;
        f.start();
        const QSignalSpy told(f.page.get(), &TrainPage::progressed);
        f.click("pause");
        QTRY_VERIFY(f.says(QStringLiteral("Paused")));
        QTRY_VERIFY(told.last().at(0).toString().startsWith(QStringLiteral("Paused, epoch ")));
        const std::size_t before = f.points();
        QTest::qWait(300);
        QCOMPARE(f.points(), before);
        QVERIFY(f.page->isTraining());
        QCOMPARE(f.part<QToolButton>("pause")->text(), QStringLiteral("Go on"));
        QCOMPARE(f.part<QToolButton>("pause")->accessibleName(), QStringLiteral("Go on"));

        QTest::keyClick(f.page.get(), Qt::Key_F8);
        QVERIFY(f.says(QStringLiteral("Training")));
        QTRY_VERIFY(f.points() > before);
        QTRY_VERIFY(!f.page->isTraining());
        QCOMPARE(f.page->panel()->history().state(), RunHistory::State::Finished);
        QCOMPARE(f.points(), std::size_t(epochsOfStory * stepsPerEpoch)); // none lost, none twice
        QVERIFY(!f.part<QToolButton>("pause")->isEnabled());
    }

    void takenBackBeforeItWaits()
    {
        Fixture f;
        f.start();
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(f.page.get(), Qt::Key_F8);
        QTRY_VERIFY(!f.page->isTraining());
        QCOMPARE(f.points(), std::size_t(epochsOfStory * stepsPerEpoch));
    }

    void aPausedRunCanBeStoppedAndTheNextOneIsNotPaused()
    {
        Fixture f;
        f.start();
        QTest::keyClick(f.page.get(), Qt::Key_F8);
        QTRY_VERIFY(f.says(QStringLiteral("Paused")));
        f.click("stop");
        QTRY_VERIFY(!f.page->isTraining());
        QCOMPARE(f.page->panel()->history().state(), RunHistory::State::Cancelled);
        f.click("start");
        QTRY_VERIFY(f.page->isTraining());
        QCOMPARE(f.part<QToolButton>("pause")->text(), QStringLiteral("Pause"));
        QTRY_VERIFY(!f.page->isTraining());
        QCOMPARE(f.page->panel()->history().state(), RunHistory::State::Finished);
    }

    void aPausedRunHoldsTheQueueUpAndGoesWithItsWindow()
    {
        Fixture f;
        f.start();
        f.click("addToQueue");
        f.click("pause");
        QTRY_VERIFY(f.says(QStringLiteral("Paused")));
        QTest::qWait(200);
        QCOMPARE(f.page->queue().waiting(), 1);
        f.page.reset(); // does not wait for ever
    }
};

QTEST_MAIN(TestPauseRun)
#include "tst_pause_run.moc"
