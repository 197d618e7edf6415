// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/guarded.h"

#include <QTest>
#include <new>
#include <stdexcept>

using namespace genrescope;

class TestGuarded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultsPassThrough()
    {
        QCOMPARE(guarded("a.wav", [] { return Result<int>(3); }).value(), 3);
        QCOMPARE(guarded("a.wav", [] { return Result<int>(Error{"a.wav: no"}); }).error().message,
                 std::string("a.wav: no"));
    }

    void exceptionsBecomeErrorsThatNameTheFile()
    {
        const auto tooLarge = guarded("a.wav", []() -> Result<int> { throw std::bad_alloc(); });
        QCOMPARE(tooLarge.error().message, std::string("a.wav: there is not enough memory for it"));
        const auto mistake = guarded("a.wav", []() -> Result<void> { throw std::length_error("too long"); });
        QCOMPARE(mistake.error().message,
                 std::string("a.wav: a mistake in the program, please report it: too long"));
    }
};

QTEST_APPLESS_MAIN(TestGuarded)
#include "tst_guarded.moc"
