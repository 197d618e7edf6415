// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/option_table.h"
#include "ui/dialogs/help_dialog.h"
#include "ui/dialogs/shortcut_help.h"
#include "ui/pages/train/option_form.h"
#include "ui/pages/train/train_page.h"
#include "ui/settings/core_texts.h"
#include "ui/settings/language.h"

#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTranslator>
#include <QtTest>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

struct CoreText
{
    const char *context;
    std::string text;
    QString shown; ///< in the window's language
};

/// Everything of core that the window shows in its own language.
std::vector<CoreText> coreTexts()
{
    std::vector<CoreText> texts;
    for (const OptionEntry &option : optionTable()) {
        texts.push_back({"Option", option.title, optionTitle(option)});
        texts.push_back({"Option", option.help, optionHelp(option)});
    }
    for (const TrainingPreset &preset : trainingPresets())
        texts.push_back({"TrainingPreset", preset.description, trainingPresetDescription(preset)});
    for (const ModelPreset &network : modelPresets()) {
        texts.push_back({"Network", network.title, networkTitle(network)});
        texts.push_back({"Network", network.description, networkDescription(network)});
    }
    return texts;
}

QLabel *labelOf(const OptionForm &form, const char *key)
{
    for (QLabel *label : form.findChildren<QLabel *>())
        if (label->buddy() && label->buddy() == form.editor(QLatin1StringView(key)))
            return label;
    return nullptr;
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { installLanguage(*qApp, QStringLiteral("en")); }

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
            return QCoreApplication::translate("genrescope::ui::ComparePage", "%1 of %Ln run(s) picked",
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

    void everyTextOfCoreIsTranslated()
    {
        for (const QString &language : languages()) {
            installLanguage(*qApp, language);
            QTranslator catalogue; // itself says whether it has a text; the application falls back to English
            QVERIFY(catalogue.load(QStringLiteral(":/translations/genrescope_") + language));
            const bool english = language == QLatin1StringView("en");
            QStringList missing;
            int different = 0;
            const std::vector<CoreText> texts = coreTexts();
            for (const CoreText &text : texts) {
                const QString source = QString::fromStdString(text.text);
                const QString own = catalogue.translate(text.context, text.text.c_str());
                if (own.isEmpty() && !english)
                    missing += source;
                QCOMPARE(text.shown, english ? source : own);
                different += text.shown != source;
            }
            QVERIFY2(missing.isEmpty(), qPrintable(language + u'\n' + missing.join(u'\n')));
            // Names such as "CRNN" and "Gamma" may be the same in two languages, most texts may not.
            QVERIFY2(english || different > static_cast<int>(texts.size()) * 9 / 10, qPrintable(language));
        }
    }

    void theFormChangesItsWords()
    {
        OptionForm form;
        const auto *batch = labelOf(form, "training.batch_size");
        QVERIFY(batch);
        QCOMPARE(batch->text(), QStringLiteral("Batch size"));
        const auto *networks = qobject_cast<QComboBox *>(form.editor(QStringLiteral("model.name")));
        const auto *presets = qobject_cast<QComboBox *>(form.editor(QStringLiteral("training.preset")));
        const auto meaning = [](const QComboBox *box, const char *choice) {
            return box->itemData(box->findText(QLatin1StringView(choice)), Qt::ToolTipRole).toString();
        };
        QVERIFY(meaning(networks, "resnet").startsWith(QStringLiteral("Residual network: ")));

        installLanguage(*qApp, QStringLiteral("de"));
        QCoreApplication::processEvents();
        QCOMPARE(batch->text(), QStringLiteral("Batchgröße"));
        const QString help = optionHelp(*findOption("training.batch_size"));
        QCOMPARE(batch->toolTip(), help + QStringLiteral("\ntraining.batch_size"));
        const QWidget *editor = form.editor(QStringLiteral("training.batch_size"));
        QCOMPARE(editor->toolTip(), batch->toolTip());
        QCOMPARE(editor->accessibleName(), batch->text());
        QCOMPARE(editor->accessibleDescription(), help);
        QVERIFY(meaning(networks, "resnet").startsWith(QStringLiteral("Residualnetz: ")));
        QVERIFY(!meaning(presets, "recommended").isEmpty());
        QCOMPARE(networks->currentText(), QStringLiteral("dcrnn")); // a name, the same in every language
        QStringList headers;
        for (const QToolButton *header : form.findChildren<QToolButton *>())
            headers += header->text();
        QVERIFY(headers.contains(QStringLiteral("Lernratenplan")));
    }

    void noLabelOfTheFormIsCutOff()
    {
        const QTemporaryDir folder;
        for (const QString &language : languages()) {
            installLanguage(*qApp, language);
            Settings settings(folder.filePath(QStringLiteral("settings.ini")));
            TrainPage page(settings);
            page.resize(1190, 740); // in a window of 1280 x 800
            page.show();
            auto *form = page.findChild<OptionForm *>();
            for (const OptionEntry &option : optionTable()) // every group open
                form->reveal(QString::fromStdString(option.key));
            QCoreApplication::processEvents();
            for (const OptionEntry &option : optionTable())
                if (const QLabel *label = labelOf(*form, option.key.c_str()))
                    QVERIFY2(label->width() >= label->sizeHint().width(),
                             qPrintable(language + u' ' + label->text()));
            const auto *scroll = page.findChild<QScrollArea *>();
            QVERIFY(scroll->isAncestorOf(form));
            const int hidden = scroll->horizontalScrollBar()->maximum();
            QVERIFY2(hidden == 0, qPrintable(QStringLiteral("%1: %2 pixels").arg(language).arg(hidden)));
        }
    }

    void helpIsInTheLanguage()
    {
        const auto pages = [] {
            QStringList texts;
            for (const char *page : {"classify", "library", "train", "compare"}) {
                HelpDialog help;
                help.showSection(QLatin1StringView(page));
                texts += help.text();
            }
            return texts;
        };
        installLanguage(*qApp, QStringLiteral("en"));
        const QStringList english = pages();
        for (const QString &language : languages()) {
            installLanguage(*qApp, language);
            const QStringList own = pages();
            for (qsizetype i = 0; i < own.size(); ++i) {
                QCOMPARE(own[i] == english[i], language == QLatin1StringView("en"));
                // Markdown that has not been understood stands there as it is.
                for (const char sign : {'*', '`', '|', '#'})
                    QVERIFY2(!own[i].contains(QLatin1Char(sign)), qPrintable(language + u'\n' + own[i]));
            }
        }
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
