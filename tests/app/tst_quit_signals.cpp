// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quit_signals.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using genrescope::app::QuitSignals;

class TestQuitSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSignalAsks_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("Ctrl-C") << SIGINT;
        QTest::newRow("kill") << SIGTERM;
        QTest::newRow("the session's end") << SIGHUP;
    }

    void oneSignalAsks()
    {
        QFETCH(int, number);
        QuitSignals signals;
        QSignalSpy asked(&signals, &QuitSignals::asked);
        QCOMPARE(::kill(::getpid(), number), 0); // before anybody watches
        QTest::qWait(10);
        QCOMPARE(asked.size(), 0);
        signals.watch();
        QTRY_COMPARE(asked.size(), 1);
    }

    void theSecondEndsAtOnce()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const QuitSignals signals;
            ::raise(SIGINT);
            ::raise(SIGTERM);
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 128 + SIGTERM);
    }

    void hangingUpTwiceIsNoImpatience()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const QuitSignals signals;
            ::raise(SIGHUP);
            ::raise(SIGHUP);
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void whatIsIgnoredStaysIgnored() // nohup
    {
        std::signal(SIGHUP, SIG_IGN);
        {
            QuitSignals signals;
            signals.watch();
            QSignalSpy asked(&signals, &QuitSignals::asked);
            QCOMPARE(::raise(SIGHUP), 0);
            QTest::qWait(10);
            QCOMPARE(asked.size(), 0);
        }
        QVERIFY(std::signal(SIGHUP, SIG_DFL) == SIG_IGN);
    }

    void whatTheWindowStartsCanBeEnded()
    {
        QuitSignals signals;
        signals.watch();
        QProcess program;
        program.start(QStringLiteral("sleep"), {QStringLiteral("60")});
        QVERIFY(program.waitForStarted());
        program.terminate();
        QVERIFY2(program.waitForFinished(10'000),
                 "SIGTERM is blocked or ignored in programs the window starts");
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    }
};

QTEST_GUILESS_MAIN(TestQuitSignals)
#include "tst_quit_signals.moc"
