// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/label_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;

class TestLabelFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAudacityWrites()
    {
        const auto labels = parseLabels("12.500000\t13.250000\tchorus\n"
                                        "\\\t100.000000\t2000.500000\n"
                                        "1.000000\t1.000000\tbeat\n",
                                        "a.txt");
        QVERIFY2(labels.ok(), labels ? "" : labels.error().message.c_str());
        const std::vector<TimeLabel> expected{
            {.start_s = 1.0, .end_s = 1.0, .text = "beat"},
            {.start_s = 12.5, .end_s = 13.25, .text = "chorus", .low_hz = 100.0, .high_hz = 2000.5}};
        QVERIFY(*labels == expected);
        const auto again = parseLabels(labelFileText(*labels), "again");
        QVERIFY(again.ok() && *again == expected);
    }

    void takesWhatOthersWrite()
    {
        // A byte-order mark, CRLF, times and text alone, ends before starts, no text, blank lines.
        const auto labels = parseLabels("\xef\xbb\xbf"
                                        "0.5\tverse one\r\n\r\n 3\t2\tback to front\r\n4\t5\r\n6",
                                        "b.txt");
        QVERIFY2(labels.ok(), labels ? "" : labels.error().message.c_str());
        const std::vector<TimeLabel> expected{{.start_s = 0.5, .end_s = 0.5, .text = "verse one"},
                                              {.start_s = 2.0, .end_s = 3.0, .text = "back to front"},
                                              {.start_s = 4.0, .end_s = 5.0, .text = ""},
                                              {.start_s = 6.0, .end_s = 6.0, .text = ""}};
        QVERIFY(*labels == expected);
    }

    void rubbishIsRefusedByLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("empty") << QByteArray() << QByteArray("c.txt: holds no labels");
        QTest::newRow("prose") << QByteArray("1\t2\ta\nDear diary\n") << QByteArray("c.txt: line 2: ");
        QTest::newRow("not a number") << QByteArray("nan\tnan\ta\n") << QByteArray("c.txt: line 1: ");
        QTest::newRow("decimal comma") << QByteArray("1,5\t2,5\ta\n") << QByteArray("c.txt: line 1: ");
        QTest::newRow("frequencies of nothing") << QByteArray("\\\t1\t2\n") << QByteArray("c.txt: line 1: ");
    }

    void rubbishIsRefusedByLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, reason);
        const auto labels = parseLabels(text.toStdString(), "c.txt");
        QVERIFY(!labels.ok());
        QVERIFY2(QByteArray::fromStdString(labels.error().message).startsWith(reason),
                 labels.error().message.c_str());
    }

    void textsStayOnTheirLine()
    {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath(QStringLiteral("labels.txt")).toStdString();
        const std::vector<TimeLabel> labels{{.start_s = 0.1, .end_s = 0.2, .text = "a\tb\nc"}};
        QVERIFY(writeLabels(file, labels).ok());
        const auto read = readLabels(file);
        QVERIFY(read.ok());
        QCOMPARE(read->size(), std::size_t(1));
        QCOMPARE(read->front().text, std::string("a b c"));
        QVERIFY(!readLabels(folder.filePath(QStringLiteral("gone.txt")).toStdString()).ok());
    }
};

QTEST_MAIN(TestLabelFile)
#include "tst_label_file.moc"
