// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/counted.h"
#include "core/base/printable.h"

#include <QTest>

using namespace genrescope;

class CountedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsSingular()
    {
        QCOMPARE(counted(1, "file"), std::string("1 file"));
        QCOMPARE(counted(std::size_t{0}, "file"), std::string("0 files"));
        QCOMPARE(counted(std::int64_t{12}, "file"), std::string("12 files"));
        QCOMPARE(counted(2, "entry", "entries"), std::string("2 entries"));
        QCOMPARE(counted(1, "file is", "files are"), std::string("1 file is"));
    }
    void namesStayOnTheirLine()
    {
        QCOMPARE(printable("Björk - a\tb\r\n\x1b[2J\x7f"), std::string("Björk - a\\tb\\x0d\\n\\x1b[2J\\x7f"));
        QCOMPARE(printable("\xc2\x9b"
                           "2J\xc2\xa9"),
                 std::string("\\x9b2J\xc2\xa9"));
        QCOMPARE(printableLines("2 problems:\n  a\nb: no\n  c\x1b"),
                 std::string("2 problems:\n  a\\nb: no\n  c\\x1b"));
    }
};

QTEST_APPLESS_MAIN(CountedTest)
#include "tst_counted.moc"
