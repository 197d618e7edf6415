// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/counted.h"
#include "core/base/printable.h"
#include "core/base/utf8.h"

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
        // Overrides of the reading direction, and what is no UTF-8; names in any script stay.
        QCOMPARE(printable("song\u202e3pm.exe \u2067x\u2069"),
                 std::string("song\\u202e3pm.exe \\u2067x\\u2069"));
        QCOMPARE(printable("\u0634\u0639\u0628\u064a \u6f14\u6b4c \U0001f3b8\u200d"),
                 std::string("\u0634\u0639\u0628\u064a \u6f14\u6b4c \U0001f3b8\u200d"));
        QCOMPARE(printable("Bj\xf6rk \xc3"), std::string("Bj\\xf6rk \\xc3"));
        QCOMPARE(printableLines("2 problems:\n  a\nb: no\n  c\x1b"),
                 std::string("2 problems:\n  a\\nb: no\n  c\\x1b"));
    }
    void outputIsUtf8()
    {
        const std::string replacement = "\ufffd";
        QCOMPARE(validUtf8("Björk \u6f14 \U0001f3b8"), std::string("Björk \u6f14 \U0001f3b8"));
        QCOMPARE(validUtf8("Bj\xf6rk"), "Bj" + replacement + "rk");
        for (const char *bad : {"\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x82", "\x80"}) {
            std::string expected;
            for (std::size_t i = 0; i < std::string_view(bad).size(); ++i)
                expected += replacement;
            QCOMPARE(validUtf8(bad),
                     expected); // overlong, a surrogate, too large, cut off, a continuation alone
        }
    }
};

QTEST_APPLESS_MAIN(CountedTest)
#include "tst_counted.moc"
