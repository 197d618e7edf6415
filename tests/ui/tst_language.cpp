// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcut_help.h"
#include "ui/settings/language.h"

#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QtTest>

using namespace genrescope::ui;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void englishIsThere() { QVERIFY(languages().contains(QStringLiteral("en"))); }

    void theWishComesFirstThenTheSystemThenEnglish()
    {
        QCOMPARE(bestLanguage(QStringLiteral("en"), {QStringLiteral("xx-XX")}), QStringLiteral("en"));
        QCOMPARE(bestLanguage({}, {QStringLiteral("en-GB")}), QStringLiteral("en"));
        QCOMPARE(bestLanguage(QStringLiteral("tlh"), {QStringLiteral("xx")}), QStringLiteral("en"));
    }

    void numbersBringTheirPlurals()
    {
        const auto picked = [](int count) {
            return QCoreApplication::translate("genrescope::ui::ComparePage", "%1 of %n run(s) picked",
                                               nullptr, count);
        };
        installLanguage(*qApp, QStringLiteral("en"));
        QCOMPARE(picked(1), QStringLiteral("%1 of 1 run picked"));
        QCOMPARE(picked(7), QStringLiteral("%1 of 7 runs picked"));
    }

    void numbersAreWrittenAsInTheLanguage()
    {
        installLanguage(*qApp, QStringLiteral("de"));
        QCOMPARE(QLocale().toString(0.5, 'f', 1), QStringLiteral("0,5"));
        installLanguage(*qApp, QStringLiteral("en"));
        QCOMPARE(QLocale().toString(0.5, 'f', 1), QStringLiteral("0.5"));
    }

    void shortcutsAreThoseOfTheButtons()
    {
        for (const QString &language : languages()) {
            installLanguage(*qApp, language);
            const QString help = shortcutHelp();
            QVERIFY(!help.contains(u'&'));
            QVERIFY2(!help.contains(QStringLiteral("|  |")), qPrintable(help)); // a key or a text is missing
            for (const char *text : {"&Start training", "S&top", "&Continue"}) {
                const QKeySequence keys =
                    QKeySequence::mnemonic(QCoreApplication::translate("genrescope::ui::TrainPage", text));
                QVERIFY2(!keys.isEmpty(), qPrintable(language + QLatin1StringView(text)));
                QVERIFY(help.contains(QStringLiteral("| %1 |").arg(keys.toString(QKeySequence::NativeText))));
            }
        }
        installLanguage(*qApp, QStringLiteral("en"));
    }

    void widgetsHearOfAChange()
    {
        class Listener : public QLabel
        {
        public:
            int changes = 0;

        protected:
            void changeEvent(QEvent *event) override { changes += event->type() == QEvent::LanguageChange; }
        };
        Listener listener;
        listener.show();
        installLanguage(*qApp, QStringLiteral("en"));
        QCoreApplication::processEvents();
        QVERIFY(listener.changes > 0);
    }
};

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
