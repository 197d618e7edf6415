// SPDX-License-Identifier: GPL-3.0-or-later
// The page of keys against the keys that there are.
#include "tests/support/fake_predictor.h"
#include "ui/dialogs/shortcut_help.h"
#include "ui/main_window.h"

#include <QAction>
#include <QHash>
#include <QSet>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

/// "Ctrl+1 … 4" is four keys, "Ctrl+Alt+A, L, G" three.
QSet<QString> keysOf(const QString &cell)
{
    QSet<QString> keys;
    QString stem;
    for (const QString &part : cell.split(QStringLiteral(", "))) {
        if (const auto ends = part.split(QStringLiteral(" … ")); ends.size() == 2) {
            stem = ends.first().chopped(1);
            for (int digit = ends.first().last(1).toInt(); digit <= ends.last().toInt(); ++digit)
                keys += stem + QString::number(digit);
        } else {
            keys += part.contains(u'+') || stem.isEmpty() ? part : stem + part;
            stem = part.contains(u'+') ? part.first(part.lastIndexOf(u'+') + 1) : stem;
        }
    }
    return keys;
}

/// By the titles of the sections.
QHash<QString, QSet<QString>> keysOnThePage()
{
    QHash<QString, QSet<QString>> keys;
    QString section;
    for (const QString &line : shortcutHelp().split(u'\n'))
        if (line.startsWith(QStringLiteral("## ")))
            section = line.mid(3);
        else if (line.startsWith(QStringLiteral("| ")))
            keys[section] += keysOf(line.mid(2).section(QStringLiteral(" | "), 0, 0));
    return keys;
}

/// Of what can be done in `part`, whether it is shown now or not.
QSet<QString> keysIn(const QWidget &part)
{
    QSet<QString> keys;
    for (const auto *action : part.findChildren<QAction *>())
        keys += action->shortcut().toString(QKeySequence::NativeText);
    for (const auto *shortcut : part.findChildren<QShortcut *>())
        keys += shortcut->key().toString(QKeySequence::NativeText);
    keys -= {QString()};
    return keys;
}

} // namespace

class TstShortcutHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsOnIt()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        Theme theme(*qApp, settings);
        MainWindow window({.settings = settings,
                           .theme = theme,
                           .makePredictor = test::fakePredictors(std::make_shared<test::PredictorScript>()),
                           .loadEngine = []() -> Result<std::shared_ptr<Engine>> { return Error{"none"}; }});
        const QHash<QString, QSet<QString>> onThePage = keysOnThePage();
        const QSet<QString> everywhere = onThePage.value(QStringLiteral("Everywhere"));
        QVERIFY(everywhere.contains(QStringLiteral("Ctrl+3")));
        QSet<QString> ofPages;
        const std::pair<QString, const QWidget *> pages[]{
            {QStringLiteral("Classify"), &window.classifyPage()},
            {QStringLiteral("Library"), &window.libraryPage()},
            {QStringLiteral("Train"), &window.trainPage()},
            {QStringLiteral("Compare"), &window.comparePage()}};
        for (const auto &[title, page] : pages) {
            const QSet<QString> keys = keysIn(*page);
            QVERIFY2(!keys.isEmpty(), qPrintable(title));
            ofPages += keys;
            for (const QString &key : keys - everywhere)
                QVERIFY2(onThePage.value(title).contains(key), qPrintable(title + u' ' + key));
        }
        for (const QString &key : keysIn(window) - ofPages)
            QVERIFY2(everywhere.contains(key), qPrintable(key));
    }
};

QTEST_MAIN(TstShortcutHelp)
#include "tst_shortcut_help.moc"
