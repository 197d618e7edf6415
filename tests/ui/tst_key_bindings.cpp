// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_predictor.h"
#include "tests/ui/library_fixture.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/shortcut_help.h"
#include "ui/main_window.h"
#include "ui/models/prediction_table_model.h"
#include "ui/preferences/settings_dialog.h"
#include "ui/preferences/shortcut_list.h"
#include "ui/settings/key_bindings.h"
#include "ui/settings/setting_keys.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

#include <map>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

struct Fixture
{
    test::LibraryFixture library;
    Theme theme{*qApp, library.settings};
    std::unique_ptr<MainWindow> window;

    void open()
    {
        window.reset();
        window = std::make_unique<MainWindow>(
            AppContext{.settings = library.settings,
                       .theme = theme,
                       .makePredictor = test::fakePredictors(std::make_shared<test::PredictorScript>()),
                       .loadEngine = []() -> Result<std::shared_ptr<Engine>> { return Error{"no engine"}; }});
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY(window->isIdle());
    }

    KeyBindings &keys() const { return *window->findChild<KeyBindings *>(); }

    ShortcutList &list() const
    {
        auto *dialog = window->findChild<SettingsDialog *>();
        if (!dialog) {
            QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
            dialog = window->findChild<SettingsDialog *>();
        }
        dialog->reveal(QStringLiteral("shortcuts"));
        return *dialog->findChild<ShortcutList *>();
    }

    void closeDialog() const
    {
        window->findChild<SettingsDialog *>()->close();
        QTRY_VERIFY(!window->findChild<SettingsDialog *>());
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    static void choose(const ShortcutList &list, const QString &text)
    {
        for (int row = 0; row < list.list()->topLevelItemCount(); ++row)
            if (list.list()->topLevelItem(row)->text(0) == text)
                list.list()->setCurrentItem(list.list()->topLevelItem(row));
        QCOMPARE(list.list()->currentItem()->text(0), text);
    }

    QString idOf(const QString &text) const
    {
        for (const KeyBinding &binding : keys().all())
            if (binding.text == text)
                return binding.id;
        return {};
    }

    bool onPage(const QString &name) const { return window->state().page == name; }
};

} // namespace

class TstKeyBindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsThereOnce()
    {
        Fixture f;
        f.open();
        std::map<QString, QString> texts;
        for (const KeyBinding &binding : f.keys().all()) {
            QVERIFY2(!texts.contains(binding.id), qPrintable(binding.id));
            texts[binding.id] = binding.text;
        }
        QVERIFY2(texts.size() > 40, qPrintable(QString::number(texts.size())));
        // Two commands of one id would get each other's keys.
        for (QAction *action : f.window->findChildren<QAction *>())
            if (action->objectName().isEmpty() && !action->shortcuts().isEmpty())
                for (const QAction *other : f.window->findChildren<QAction *>())
                    if (other->parent() == action->parent() && other->shortcuts() == action->shortcuts())
                        QCOMPARE(other->text(), action->text());
    }

    void recordedKeysCountAtOnceAndAtTheNextStart()
    {
        Fixture f;
        f.open();
        ShortcutList &list = f.list();
        f.choose(list, QStringLiteral("Train"));
        QTest::keyClick(list.recorder(), Qt::Key_T, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(list.conflict().isEmpty());
        QCOMPARE(list.list()->currentItem()->text(1), QStringLiteral("Ctrl+Alt+T"));
        f.closeDialog();
        QTest::keyClick(f.window.get(), Qt::Key_3, Qt::ControlModifier);
        QVERIFY(f.onPage(QStringLiteral("classify")));
        QTest::keyClick(f.window.get(), Qt::Key_T, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(f.onPage(QStringLiteral("train")));
        QVERIFY(shortcutHelp(&f.keys()).contains(QStringLiteral("| Ctrl+Alt+T | Train |")));

        f.window->showPage(QStringLiteral("classify"));
        f.open();
        QTest::keyClick(f.window.get(), Qt::Key_T, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(f.onPage(QStringLiteral("train")));
    }

    void keysOfAnotherCommandAreTakenOverOnlyIfSaid()
    {
        Fixture f;
        f.open();
        ShortcutList &list = f.list();
        f.choose(list, QStringLiteral("Train"));
        QTest::keyClick(list.recorder(), Qt::Key_4, Qt::ControlModifier);
        QVERIFY2(list.conflict().contains(QStringLiteral("“Compare”")), qPrintable(list.conflict()));
        QCOMPARE(list.list()->currentItem()->text(1), QStringLiteral("Ctrl+3"));
        list.findChild<QPushButton *>(QStringLiteral("takeKeysOver"))->click();
        QCOMPARE(list.list()->currentItem()->text(1), QStringLiteral("Ctrl+4"));
        f.choose(list, QStringLiteral("Compare"));
        QCOMPARE(list.list()->currentItem()->text(1), QString());
        f.keys().resetAll();
        QCOMPARE(list.list()->currentItem()->text(1), QStringLiteral("Ctrl+4"));
        QVERIFY(f.library.settings.get(keys::changedKeys).isEmpty());
    }

    void escapeLeavesThemAsTheyAre()
    {
        Fixture f;
        f.open();
        ShortcutList &list = f.list();
        f.choose(list, QStringLiteral("Train"));
        QTest::keyClick(list.recorder(), Qt::Key_4, Qt::ControlModifier);
        QTest::keyClick(list.recorder(), Qt::Key_Escape);
        QVERIFY(list.isVisible() && list.conflict().isEmpty());
        QCOMPARE(list.recorder()->keySequence(), QKeySequence(Qt::CTRL | Qt::Key_3));
    }

    void aPagesKeysMayBeThoseOfAnotherPage()
    {
        Fixture f;
        f.open();
        const QString check = f.idOf(QStringLiteral("Library: Check files"));
        QVERIFY(!check.isEmpty());
        QVERIFY(!f.keys().holder(check, QKeySequence(Qt::Key_F5))); // Classify's
        const KeyBinding *window = f.keys().holder(check, QKeySequence(Qt::Key_F9));
        QVERIFY(window && window->scope.isEmpty());
    }

    void toolTipsAndThePaletteFollow()
    {
        Fixture f;
        f.open();
        QAction *check = nullptr;
        const QString id = f.idOf(QStringLiteral("Library: Check files"));
        f.keys().set(id, QKeySequence(Qt::CTRL | Qt::Key_J));
        for (QAction *action : f.window->findChildren<QAction *>())
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_J))
                check = action;
        QVERIFY(check);
        QWidget aside(&f.window->libraryPage());
        aside.setToolTip(check->toolTip());
        QVERIFY(check->toolTip().endsWith(QStringLiteral("(F7)")));
        QVERIFY2(f.keys().retold(aside).endsWith(QStringLiteral("(Ctrl+J)")),
                 qPrintable(f.keys().retold(aside)));
        QWidget elsewhere(&f.window->trainPage());
        elsewhere.setToolTip(check->toolTip());
        QCOMPARE(f.keys().retold(elsewhere), check->toolTip());
        f.keys().set(id, {});
        QVERIFY(!f.keys().retold(aside).contains(u'('));

        QWidget remove(&f.window->classifyPage()); // a key whose name is not that of its words
        for (const QAction *action : f.window->classifyPage().actions())
            if (action->text() == QStringLiteral("Remove"))
                remove.setToolTip(action->toolTip());
        f.keys().set(f.idOf(QStringLiteral("Classify: Remove")), QKeySequence(Qt::CTRL | Qt::Key_D));
        QVERIFY2(f.keys().retold(remove).endsWith(QStringLiteral("(Ctrl+D)")),
                 qPrintable(f.keys().retold(remove)));
    }

    void keysThatAreFixedAreNobodyElses()
    {
        Fixture f;
        f.open();
        ShortcutList &list = f.list();
        auto *takeOver = list.findChild<QPushButton *>(QStringLiteral("takeKeysOver"));
        f.choose(list, QStringLiteral("Train"));
        QTest::keyClick(list.recorder(), Qt::Key_F6);
        QVERIFY2(list.conflict().contains(QStringLiteral("Show as table”")), qPrintable(list.conflict()));
        QVERIFY(!takeOver->isVisible());
        QCOMPARE(list.list()->currentItem()->text(1), QStringLiteral("Ctrl+3"));
        f.choose(list, QStringLiteral("Compare: Show as table"));
        QVERIFY(!list.recorder()->isEnabled() && !list.conflict().isEmpty());
        const QString table = f.idOf(QStringLiteral("Compare: Show as table"));
        f.keys().set(table, {});
        QVERIFY(f.keys().holder(f.idOf(QStringLiteral("Train")), QKeySequence(Qt::Key_F6)));
        f.choose(list, QStringLiteral("Train"));
        QTest::keyClick(list.recorder(), Qt::Key_4, Qt::ControlModifier);
        QVERIFY(takeOver->isVisible());
    }

    void anUndoThatGotAnotherKeyKeepsIt()
    {
        Fixture f;
        f.open();
        f.keys().set(f.idOf(QStringLiteral("Classify: Undo")), QKeySequence(Qt::CTRL | Qt::Key_U));
        ClassifyPage &page = f.window->classifyPage();
        f.window->classify({f.library.folder.filePath(QStringLiteral("clips/1.wav"))});
        QTRY_VERIFY(page.tracks().rowCount() == 1 && !page.controller().isBusy());
        QTRY_VERIFY(f.window->isIdle());
        page.table().setFocus();
        QTest::keyClick(&page.table(), Qt::Key_Shift); // or Qt goes on believing that Ctrl is held
        page.table().selectRow(0);
        QTest::keyClick(&page.table(), Qt::Key_Delete);
        QCOMPARE(page.tracks().rowCount(), 0);
        QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page.tracks().rowCount(), 0);
        QTest::keyClick(f.window.get(), Qt::Key_U, Qt::ControlModifier);
        QCOMPARE(page.tracks().rowCount(), 1);
    }
};

QTEST_MAIN(TstKeyBindings)
#include "tst_key_bindings.moc"
