// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_meter.h"

#include <QTest>

#include <chrono>
#include <dlfcn.h>
#include <thread>
#include <vector>

using namespace genrescope;

class ResourceMeterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workAndMemoryShow()
    {
        ResourceMeter meter;
        const ResourceUsage first = meter.look();
        QVERIFY(!first.cores);
        QVERIFY(first.allCores >= 1);
        QVERIFY(first.residentBytes > 1 << 20);
        QVERIFY(first.machineBytes > first.residentBytes);
        QVERIFY(first.availableBytes > 0 && first.availableBytes <= first.machineBytes);

        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        const double idle = meter.look().cores.value();
        const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(200);
        volatile double sink = 0;
        while (std::chrono::steady_clock::now() < end)
            sink = sink + 1;
        const std::vector<char> held(64 << 20, 'x');
        const ResourceUsage busy = meter.look();
        QVERIFY2(*busy.cores > idle, qPrintable(QStringLiteral("%1, %2").arg(*busy.cores).arg(idle)));
        QVERIFY(*busy.cores <= busy.allCores);
        QVERIFY(busy.residentBytes - first.residentBytes > 48 << 20);
        QCOMPARE(held.back(), 'x');
    }

    /// A library that is loaded already is found by its name, wherever it lies.
    void theGpuIsAskedWhereThereIsOne()
    {
        QVERIFY2(::dlopen(FAKE_NVML, RTLD_NOW), ::dlerror());
        const auto gpu = ResourceMeter().look().gpu;
        QVERIFY(gpu);
        QCOMPARE(gpu->busyShare, 0.25);
        QCOMPARE(gpu->usedBytes, std::int64_t{3} << 30);
        QCOMPARE(gpu->allBytes, std::int64_t{8} << 30);
    }

    void aLookIsQuick()
    {
        ResourceMeter meter;
        [[maybe_unused]] auto usage = meter.look();
        QBENCHMARK
        {
            usage = meter.look();
        }
    }
};

QTEST_GUILESS_MAIN(ResourceMeterTest)
#include "tst_resource_meter.moc"
