// SPDX-License-Identifier: GPL-3.0-or-later
// The machine's use, looked at on a thread of its own by something that may take its time.
#include "ui/bridge/resource_sampler.h"

#include <QSignalSpy>
#include <QtTest>

#include <atomic>
#include <semaphore>

using namespace genrescope;
using namespace genrescope::ui;

class ResourceSamplerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopDoesNotWaitForALook();
    void startsAgain();
};

void ResourceSamplerTest::stopDoesNotWaitForALook()
{
    std::counting_semaphore<> looking(0), answer(0);
    ResourceSampler sampler(nullptr, [&]() -> ResourceSampler::Look {
        return [&]() -> ResourceUsage {
            looking.release();
            answer.acquire();
            return {.allCores = 7};
        };
    });
    QSignalSpy sampled(&sampler, &ResourceSampler::sampled);
    sampler.start(std::chrono::milliseconds(1));
    looking.acquire();
    sampler.stop(); // joined, it would wait for ever
    QVERIFY(!sampler.isRunning());
    answer.release();
    QCoreApplication::sendPostedEvents();
    sampler.start(std::chrono::milliseconds(1));
    answer.release(1000);
    QTRY_VERIFY(!sampled.isEmpty());
    QCOMPARE(sampled.first().first().value<ResourceUsage>().allCores, 7);
}

void ResourceSamplerTest::startsAgain()
{
    std::atomic<int> meters = 0;
    ResourceSampler sampler(nullptr, [&]() -> ResourceSampler::Look {
        ++meters;
        return [] { return ResourceUsage(); };
    });
    QSignalSpy sampled(&sampler, &ResourceSampler::sampled);
    for (int round = 1; round <= 2; ++round) {
        sampled.clear();
        sampler.start(std::chrono::milliseconds(1));
        QTRY_VERIFY(sampled.size() > 1);
        sampler.stop();
        QTRY_COMPARE(meters.load(), round); // what was counted before the pause is none of its business
        sampled.clear();
    }
    QCoreApplication::processEvents();
    QVERIFY(sampled.isEmpty());
}

QTEST_MAIN(ResourceSamplerTest)
#include "tst_resource_sampler.moc"
