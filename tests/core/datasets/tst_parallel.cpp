// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/parallel.h"

#include <QTest>
#include <atomic>
#include <stdexcept>
#include <vector>

using namespace genrescope;

class ParallelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyItemIsDoneOnce();
    void aStopEndsIt();
    void anExceptionOnAThreadArrivesInTheCaller();
};

void ParallelTest::everyItemIsDoneOnce()
{
    std::vector<std::atomic<int>> calls(1000);
    std::int64_t last = 0;
    QVERIFY(forEachItem(
        calls.size(), 8, [&](std::size_t i) { ++calls[i]; },
        [&](const Progress &progress) { last = progress.done; }, {}, {}));
    for (const auto &count : calls)
        QCOMPARE(count.load(), 1);
    QCOMPARE(last, std::int64_t{1000});
}

void ParallelTest::aStopEndsIt()
{
    std::stop_source stop;
    std::atomic<int> calls = 0;
    const bool whole = forEachItem(
        1000, 4,
        [&](std::size_t) {
            if (++calls == 10)
                stop.request_stop();
        },
        {}, {}, stop.get_token());
    QVERIFY(!whole);
    QVERIFY(calls < 20);
}

void ParallelTest::anExceptionOnAThreadArrivesInTheCaller()
{
    for (const int threads : {1, 4}) {
        std::atomic<int> calls = 0;
        QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                                 forEachItem(100'000, threads,
                                             [&](std::size_t i) {
                                                 ++calls;
                                                 if (i >= 100)
                                                     throw std::runtime_error("a mistake");
                                             },
                                             {}, {}, {}));
        QVERIFY(calls < 1000); // the others stopped too
    }
}

QTEST_APPLESS_MAIN(ParallelTest)
#include "tst_parallel.moc"
