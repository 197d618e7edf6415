// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/latex_text.h"

#include <QtTest>

using genrescope::latexText;

class TestLatexText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMeansSomethingIsEscaped()
    {
        QCOMPARE(latexText("R&B_1 50 % {x} #2 $3"), std::string("R\\&B\\_1 50 \\% \\{x\\} \\#2 \\$3"));
        QCOMPARE(latexText("a\\b~c^d"), std::string("a\\textbackslash{}b\\~{}c\\^{}d"));
    }

    void signsAreLatexs()
    {
        QCOMPARE(latexText("61.2 ± 1.3, −5 < 3 – 4 × 2"),
                 std::string("61.2 $\\pm$ 1.3, $-$5 $<$ 3 -- 4 $\\times$ 2"));
        QCOMPARE(latexText("Größe, 古典"), std::string("Größe, 古典")); // UTF-8 stays
        QCOMPARE(latexText(""), std::string());
    }
};

QTEST_APPLESS_MAIN(TestLatexText)
#include "tst_latex_text.moc"
