// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/paths.h"
#include "tests/support/fake_predictor.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/tour.h"
#include "ui/main_window.h"
#include "ui/pages/classify/model_picker.h"
#include "ui/preferences/cache_row.h"
#include "ui/preferences/folder_row.h"
#include "ui/preferences/settings_dialog.h"
#include "ui/preferences/shortcut_list.h"
#include "ui/settings/runs_folder.h"
#include "ui/settings/setting_keys.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <set>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme{*qApp, settings};
    std::shared_ptr<test::PredictorScript> script = std::make_shared<test::PredictorScript>();
    std::unique_ptr<MainWindow> window;

    void open()
    {
        window =
            std::make_unique<MainWindow>(AppContext{.settings = settings,
                                                    .theme = theme,
                                                    .makePredictor = test::fakePredictors(script),
                                                    .loadEngine = []() -> Result<std::shared_ptr<Engine>> {
                                                        return Error{"no engine in this test"};
                                                    }});
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY(window->isIdle());
    }

    SettingsDialog *dialog() const { return window->findChild<SettingsDialog *>(); }

    SettingsDialog &openDialog()
    {
        QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
        return *dialog();
    }
};

template <class Editor>
Editor &editor(const SettingsDialog &dialog, PreferenceSection section, const char *id)
{
    return *qobject_cast<Editor *>(dialog.form(section).editor(QString::fromLatin1(id)));
}

void pick(QComboBox &box, const QString &value)
{
    box.setCurrentIndex(box.findData(value));
    Q_EMIT box.activated(box.currentIndex());
}

} // namespace

class TstSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsOnItsPage()
    {
        Fixture f;
        f.open();
        SettingsDialog &dialog = f.openDialog();
        QVERIFY(dialog.isVisible());
        std::set<QString> ids;
        for (const PreferenceEntry &entry : preferenceEntries()) {
            QVERIFY2(ids.insert(entry.id).second, qPrintable(entry.id));
            QWidget *row = dialog.form(entry.section).editor(entry.id);
            QVERIFY2(row, qPrintable(entry.id));
            QVERIFY2(!row->accessibleName().isEmpty() || qobject_cast<QAbstractButton *>(row) ||
                         entry.id == QStringLiteral("shortcuts"),
                     qPrintable(entry.id));
            dialog.reveal(entry.id);
            QVERIFY2(row->isVisible(), qPrintable(entry.id));
        }
        QTest::keyClick(f.window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(f.window->findChildren<SettingsDialog *>().size(), 1); // the same one again
    }

    void whatIsChangedCountsAtOnceAndCanBeTakenBack()
    {
        Fixture f;
        f.open();
        SettingsDialog &dialog = f.openDialog();
        auto &theme = editor<QComboBox>(dialog, PreferenceSection::Appearance, "theme");
        QToolButton *back = dialog.form(PreferenceSection::Appearance).resetButton(QStringLiteral("theme"));
        QVERIFY(!back->isVisibleTo(&dialog)); // there is nothing to take back
        pick(theme, QStringLiteral("dark"));
        QVERIFY(f.theme.isDark());
        QVERIFY(back->isVisibleTo(&dialog));
        f.theme.setMode(Theme::Mode::Light); // in the menu
        QCOMPARE(theme.currentData().toString(), QStringLiteral("light"));
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(f.settings.get(keys::themeMode), keys::themeMode.fallback);
        QCOMPARE(theme.currentData().toString(), keys::themeMode.fallback);
        QVERIFY(!back->isVisibleTo(&dialog));

        auto &width = editor<QDoubleSpinBox>(dialog, PreferenceSection::Figures, "figureWidth");
        width.setValue(17.5);
        QCOMPARE(f.settings.get(keys::figureWidth), 17.5);
        f.settings.set(keys::figureWidth, 9.0); // by a figure's own dialog
        QCOMPARE(width.value(), 9.0);
    }

    void spectrogramsFollow()
    {
        Fixture f;
        f.open();
        SettingsDialog &dialog = f.openDialog();
        editor<QSpinBox>(dialog, PreferenceSection::Appearance, "floor").setValue(-66);
        pick(editor<QComboBox>(dialog, PreferenceSection::Appearance, "colourMap"),
             QStringLiteral("viridis"));
        QStringList shown;
        for (const auto *box : f.window->libraryPage().findChildren<QSpinBox *>())
            shown += QString::number(box->value());
        QVERIFY2(shown.contains(QStringLiteral("-66")), qPrintable(shown.join(u' ')));
        QStringList maps;
        for (const auto *box : f.window->libraryPage().findChildren<QComboBox *>())
            maps += box->currentData().toString();
        QVERIFY(maps.contains(QStringLiteral("viridis")));
    }

    void allDefaultsComeBackAfterAQuestion()
    {
        Fixture f;
        f.settings.set(keys::spectrogramFloor, -50);
        f.settings.set(keys::figureDpi, 600);
        f.settings.set(keys::runsFolder, f.folder.path());
        f.settings.set(keys::restoreSession, false);
        f.settings.set(keys::trainOptions, QStringLiteral("kept"));
        f.open();
        SettingsDialog &dialog = f.openDialog();
        const auto answer = [&](QMessageBox::ButtonRole role) {
            QTest::mouseClick(dialog.restoreButton(), Qt::LeftButton);
            auto *question = dialog.findChild<QMessageBox *>(QStringLiteral("restoreQuestion"));
            QVERIFY(question);
            for (QAbstractButton *button : question->buttons())
                if (question->buttonRole(button) == role)
                    QTest::mouseClick(button, Qt::LeftButton);
            QTRY_VERIFY(!dialog.findChild<QMessageBox *>(QStringLiteral("restoreQuestion")));
        };
        answer(QMessageBox::RejectRole);
        QCOMPARE(f.settings.get(keys::figureDpi), 600);
        answer(QMessageBox::AcceptRole);
        QCOMPARE(f.settings.get(keys::spectrogramFloor), keys::spectrogramFloor.fallback);
        QCOMPARE(f.settings.get(keys::figureDpi), keys::figureDpi.fallback);
        QVERIFY(f.settings.get(keys::runsFolder).isEmpty());
        QVERIFY(f.settings.get(keys::restoreSession));
        QCOMPARE(f.settings.get(keys::trainOptions), QStringLiteral("kept"));
    }

    void theModelIsTheClassifyPages()
    {
        Fixture f;
        const QString file = f.folder.filePath(QStringLiteral("mine.safetensors"));
        f.open();
        SettingsDialog &dialog = f.openDialog();
        const int made = f.script->made;
        Q_EMIT dialog.modelPicker().chosen(file);
        QTRY_COMPARE(f.settings.get(keys::classifyModel), file);
        QVERIFY(f.script->made > made);
        QTRY_COMPARE(dialog.modelPicker().currentData().toString(), file);
        QToolButton *back = dialog.form(PreferenceSection::Music).resetButton(QStringLiteral("model"));
        QVERIFY(back->isVisibleTo(&dialog.form(PreferenceSection::Music)));
        back->click();
        QTRY_VERIFY(f.settings.get(keys::classifyModel).isEmpty());
        QTRY_VERIFY(f.window->isIdle());
        QVERIFY(f.settings.get(keys::classifyModel).isEmpty()); // the page does not store the installed one
    }

    void theCacheIsCountedAndEmptied()
    {
        Fixture f;
        const QString cache = f.folder.filePath(QStringLiteral("cache"));
        QVERIFY(QDir().mkpath(cache + QStringLiteral("/ab")));
        for (const char *name : {"/one.npy", "/ab/two.npy"}) {
            QFile file(cache + QLatin1StringView(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(2048, 'x'));
        }
        CacheRow row(cache.toStdString());
        QTRY_VERIFY(row.clearButton()->isEnabled());
        QVERIFY2(row.label()->text().contains(u'2') &&
                     row.label()->text().contains(row.locale().formattedDataSize(4096)),
                 qPrintable(row.label()->text()));
        row.clearButton()->click();
        QTRY_VERIFY(QDir(cache).isEmpty());
        QVERIFY(QDir(cache).exists()); // the folder itself stays
        QTRY_VERIFY(!row.clearButton()->isEnabled() && !row.label()->text().contains(u'2'));
    }

    void runsGoWhereTheyAreWanted()
    {
        Fixture f;
        f.open();
        SettingsDialog &dialog = f.openDialog();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(&dialog));
        dialog.reveal(QStringLiteral("runsFolder"));
        QLineEdit *field = editor<FolderRow>(dialog, PreferenceSection::Training, "runsFolder").field();
        QCOMPARE(runsFolder(f.settings), usualRunsFolder());
        QTest::keyClicks(field, f.folder.path() + QStringLiteral("/"));
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(f.settings.get(keys::runsFolder), f.folder.path());
        QCOMPARE(runsFolder(f.settings), f.folder.path());
        field->setText(usualRunsFolder());
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Tab);
        QVERIFY(f.settings.get(keys::runsFolder).isEmpty()); // the usual one needs no setting
    }

    void returnEndsTypingAndNoMore()
    {
        Fixture f;
        f.open();
        SettingsDialog &dialog = f.openDialog();
        dialog.reveal(QStringLiteral("figureWidth"));
        auto &width = editor<QDoubleSpinBox>(dialog, PreferenceSection::Figures, "figureWidth");
        width.selectAll();
        QTest::keyClicks(&width, width.locale().toString(21.0, 'f', 1));
        QTest::keyClick(&width, Qt::Key_Return);
        QCOMPARE(f.settings.get(keys::figureWidth), 21.0);
        QVERIFY(dialog.isVisible());
    }

    void keysAreListedAndFiltered()
    {
        Fixture f;
        f.open();
        SettingsDialog &dialog = f.openDialog();
        auto *list = dialog.findChild<ShortcutList *>();
        QVERIFY(list);
        const auto inSight = [list] {
            int rows = 0;
            for (int i = 0; i < list->list()->topLevelItemCount(); ++i)
                rows += !list->list()->topLevelItem(i)->isHidden();
            return rows;
        };
        QVERIFY(inSight() > 20);
        list->field()->setText(QStringLiteral("ctrl+k"));
        QCOMPARE(inSight(), 1);
        list->field()->setText(QStringLiteral("no such key"));
        QCOMPARE(inSight(), 0);
    }

    void thePaletteFindsSettings()
    {
        Fixture f;
        f.open();
        QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = f.window->findChild<CommandPalette *>();
        QTest::keyClicks(palette->field(), QStringLiteral("folder for runs"));
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QVERIFY(f.dialog() && f.dialog()->isVisible());
        QVERIFY(f.dialog()->form(PreferenceSection::Training).isVisible());
        QTRY_VERIFY(f.dialog()
                        ->form(PreferenceSection::Training)
                        .editor(QStringLiteral("runsFolder"))
                        ->focusProxy()
                        ->hasFocus());
    }

    void anotherLanguageBringsItBack()
    {
        Fixture f;
        f.open();
        SettingsDialog &dialog = f.openDialog();
        dialog.reveal(QStringLiteral("language"));
        QSignalSpy chosen(f.window.get(), &MainWindow::languageChosen);
        pick(editor<QComboBox>(dialog, PreferenceSection::Appearance, "language"), QStringLiteral("fr"));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("fr"));
        WindowState state = f.window->state();
        f.window = nullptr;
        f.window =
            std::make_unique<MainWindow>(AppContext{.settings = f.settings,
                                                    .theme = f.theme,
                                                    .makePredictor = test::fakePredictors(f.script),
                                                    .loadEngine = []() -> Result<std::shared_ptr<Engine>> {
                                                        return Error{"no engine in this test"};
                                                    }});
        f.window->restore(std::move(state));
        f.window->show();
        QTRY_VERIFY(f.dialog() && f.dialog()->isVisible());
        QVERIFY(f.dialog()->form(PreferenceSection::Appearance).isVisible());
    }

    void theTourStartsFromIt()
    {
        Fixture f;
        f.open();
        SettingsDialog &dialog = f.openDialog();
        dialog.reveal(QStringLiteral("tour"));
        editor<QPushButton>(dialog, PreferenceSection::Start, "tour").click();
        QVERIFY(f.window->findChild<Tour *>()->isRunning());
        QTRY_VERIFY(!f.dialog());
    }
};

QTEST_MAIN(TstSettingsDialog)
#include "tst_settings_dialog.moc"
