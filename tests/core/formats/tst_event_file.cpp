// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/formats/event_file.h"

#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;

class EventFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksumsEqualThePublishedVectors();
    void recordsEqualTensorBoardsOwn();
};

void EventFileTest::checksumsEqualThePublishedVectors()
{
    // RFC 3720, B.4
    QCOMPARE(crc32c(std::string(32, '\0')), 0x8a9136aau);
    QCOMPARE(crc32c(std::string(32, '\xff')), 0x62a8ab43u);
    QCOMPARE(crc32c("123456789"), 0xe3069283u);
}

void EventFileTest::recordsEqualTensorBoardsOwn()
{
    // tests/golden/make_training.py writes the same two events with TensorBoard's own protocol buffers.
    const auto golden =
        readFile(qEnvironmentVariable("GENRESCOPE_GOLDEN").toStdString() + "/training/events.tfevents");
    QVERIFY(golden.ok());
    const QTemporaryDir dir;
    std::filesystem::path path;
    {
        auto writer = EventFileWriter::create(dir.path().toStdString(), 1700000000.25);
        QVERIFY(writer);
        path = (*writer)->path();
        QVERIFY((*writer)->addScalars(1700000001.5, 1, {{"loss/train", 1.25}, {"accuracy/train", 0.5}}));
        QVERIFY((*writer)->addScalars(1700000002.5, 300, {{"loss/train", 1e-7}}));
    }
    QVERIFY(path.filename().string().starts_with("events.out.tfevents.1700000000."));
    QCOMPARE(*readFile(path), *golden);
}

QTEST_GUILESS_MAIN(EventFileTest)
#include "tst_event_file.moc"
