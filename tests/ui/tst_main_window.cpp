// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drops.h"
#include "tests/support/fake_predictor.h"
#include "tests/ui/library_support.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/help_dialog.h"
#include "ui/drop_overlay.h"
#include "ui/main_window.h"
#include "ui/models/prediction_table_model.h"
#include "ui/pages/classify/classify_page.h"
#include "ui/pages/library/library_page.h"
#include "ui/settings/setting_keys.h"
#include "ui/side_bar.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/row_hover.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace genrescope;
using namespace genrescope::ui;

class TstMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowFirstEngineLater()
    {
        test::WindowFixture f;
        MainWindow window(f.context());
        QSignalSpy started(&window, &MainWindow::started);
        QTest::qWait(20);
        QCOMPARE(f.engineAsked.load(), 0);
        QCOMPARE(f.script->made.load(), 0);
        window.show();
        QTRY_COMPARE(started.size(), 1);
        QTRY_COMPARE(f.engineAsked.load(), 1);
        QTRY_VERIFY(window.isIdle());
        bool told = false;
        for (const auto *label : window.findChildren<QLabel *>())
            told |= label->isVisible() && label->text() == QStringLiteral("no engine in this test");
        QVERIFY(told);
    }

    void libraryHandsTracksToClassify()
    {
        test::WindowFixture f;
        MainWindow window(f.context());
        window.show();
        window.showPage(QStringLiteral("library"));
        Q_EMIT window.libraryPage().classifyRequested({f.file(QStringLiteral("metal.wav"))});
        QVERIFY(window.classifyPage().isVisible());
        QTRY_COMPARE(window.classifyPage().tracks().count(PredictionRow::State::Done), 1);
    }

    void theWindowFitsItsScreen()
    {
        test::WindowFixture f;
        const QRect there = QGuiApplication::primaryScreen()->availableGeometry();
        {
            MainWindow window(f.context());
            QVERIFY(window.height() <= there.height()); // the first start
            window.show();
            window.setGeometry(there.right() - 40, there.bottom() - 30, 3000, 2000);
            window.close();
        }
        MainWindow window(f.context());
        window.show();
        QVERIFY(window.width() <= std::max(there.width(), window.minimumWidth()));
        QVERIFY(window.height() <= std::max(there.height(), window.minimumHeight()));
        QVERIFY(there.contains(window.geometry().topLeft()));
    }

    void helpOpensAtThePage()
    {
        test::WindowFixture f;
        MainWindow window(f.context());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (const QString &page : window.pageNames()) {
            window.showPage(page);
            QTest::keyClick(&window, Qt::Key_F1);
            auto *help = window.findChild<HelpDialog *>();
            QVERIFY(help && help->isVisible());
            QCOMPARE(help->section(), page);
            QVERIFY2(help->text().size() > 400, qPrintable(page));
            QVERIFY(!help->text().contains(QStringLiteral("| ")) &&
                    !help->text().contains(QStringLiteral("**")));
        }
        auto *help = window.findChild<HelpDialog *>();
        help->showSection(QStringLiteral("train"));
        QVERIFY(help->text().contains(QStringLiteral("config.toml")));
        help->showSection(QStringLiteral("keys"));
        QVERIFY(help->text().contains(QStringLiteral("Shift+F5")));
    }

    void theRowUnderTheMouseIsMarked()
    {
        test::WindowFixture f;
        QTableWidget table(20, 3);
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.resize(400, 400);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const RowHover *hover = RowHover::of(&table);
        QVERIFY(hover);
        const QPoint inRow3(table.columnViewportPosition(1) + 5, table.rowViewportPosition(3) + 5);
        QTest::mouseMove(table.viewport(), inRow3);
        QTRY_COMPARE(hover->row(), 3);
        const QImage shown = table.viewport()->grab().toImage();
        const auto colourAt = [&](int column, int row) {
            return shown.pixelColor(table.columnViewportPosition(column) + 20,
                                    table.rowViewportPosition(row) + 12);
        };
        QCOMPARE(colourAt(0, 3), colourAt(2, 3)); // the whole row, not a cell
        QVERIFY(colourAt(0, 3) != colourAt(0, 6));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(table.viewport(), &leave);
        QCOMPARE(hover->row(), -1);
    }

    void keysSwitchPages()
    {
        test::WindowFixture f;
        MainWindow window(f.context());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(window.pageNames(), QStringList({QStringLiteral("classify"), QStringLiteral("library"),
                                                  QStringLiteral("train"), QStringLiteral("compare")}));
        auto *stack =
            window.centralWidget()->findChild<QStackedWidget *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(stack);
        for (const auto &[key, page] : {std::pair(Qt::Key_2, 1), std::pair(Qt::Key_3, 2),
                                        std::pair(Qt::Key_4, 3), std::pair(Qt::Key_1, 0)}) {
            QTest::keyClick(&window, key, Qt::ControlModifier);
            QCOMPARE(stack->currentIndex(), page);
        }
        QVERIFY(!window.showPage(QStringLiteral("nonsense")));
    }

    void themesSwitchLive()
    {
        test::WindowFixture f;
        MainWindow window(f.context());
        window.show();
        QTRY_VERIFY(window.isIdle());
        f.theme.setMode(Theme::Mode::Light);
        QVERIFY(!f.theme.isDark());
        const QImage light = window.grab().toImage();
        f.theme.setMode(Theme::Mode::Dark);
        QVERIFY(f.theme.isDark());
        QCoreApplication::processEvents();
        const QImage dark = window.grab().toImage();
        const QPoint corner(light.width() - 3, light.height() - 3);
        QVERIFY(light.pixelColor(corner).lightness() > 200);
        QVERIFY(dark.pixelColor(corner).lightness() < 60);
        QCOMPARE(f.settings.get(keys::themeMode), QStringLiteral("dark"));
        f.theme.overrideMode(Theme::Mode::Light); // --theme: not remembered
        QCOMPARE(f.settings.get(keys::themeMode), QStringLiteral("dark"));
    }

    void textIsReadableInBothThemes()
    {
        // WCAG 2: at least 4.5:1 for text on what lies behind it.
        const auto luminance = [](const QColor &colour) {
            const auto channel = [](double v) {
                return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
                   0.0722 * channel(colour.blueF());
        };
        const auto contrast = [&](const QColor &a, const QColor &b) {
            const double x = luminance(a) + 0.05;
            const double y = luminance(b) + 0.05;
            return std::max(x, y) / std::min(x, y);
        };
        for (const Colours &c : {lightColours(), darkColours()}) {
            for (const QColor &behind : {c.window, c.surface, c.selection, c.sideBar}) {
                QVERIFY(contrast(c.text, behind) >= 7.0);
                QVERIFY2(contrast(c.mutedText, behind) >= 4.0, qPrintable(behind.name()));
            }
            for (const QColor &ink : {c.mutedText, c.accentText, c.danger, c.success, c.warning})
                QVERIFY2(contrast(ink, c.surface) >= 4.5, qPrintable(ink.name()));
            QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
        }
    }

    void languagesCanBeChosen()
    {
        test::WindowFixture f;
        MainWindow window(f.context());
        QSignalSpy chosen(&window, &MainWindow::languageChosen);
        QAction *german = nullptr;
        for (auto *action : window.findChildren<QAction *>())
            if (action->data().toString() == QStringLiteral("de"))
                german = action;
        QVERIFY(german);
        QCOMPARE(german->text(), QStringLiteral("Deutsch"));
        german->trigger();
        german->trigger(); // it is chosen already
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(f.settings.get(keys::language), QStringLiteral("de"));
    }

    /// On another thread: a busy disk must not hold up the window.
    void settingsAreWrittenSoon()
    {
        test::WindowFixture f;
        const QString file = f.folder.filePath(QStringLiteral("settings.ini"));
        f.settings.set(keys::windowPage, QStringLiteral("train"));
        QVERIFY(!QFile::exists(file)); // not at once
        const auto written = [&file](const QString &key) {
            return QSettings(file, QSettings::IniFormat).value(key);
        };
        QTRY_COMPARE(written(QStringLiteral("window/page")).toString(), QStringLiteral("train"));
        // What another program has changed meanwhile stays.
        QSettings(file, QSettings::IniFormat)
            .setValue(QStringLiteral("window/theme"), QStringLiteral("light"));
        f.settings.set(keys::windowPage, QStringLiteral("compare"));
        f.settings.set(keys::windowPage, QStringLiteral("library")); // the last word counts
        f.settings.flush();
        QCOMPARE(written(QStringLiteral("window/page")).toString(), QStringLiteral("library"));
        QCOMPARE(written(QStringLiteral("window/theme")).toString(), QStringLiteral("light"));
    }

    void settingsThatCouldNotBeWrittenAreTriedAgain()
    {
        const QTemporaryDir folder;
        const QString blocked = folder.filePath(QStringLiteral("config"));
        {
            QFile file(blocked); // a file where the folder should be
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const QString path = blocked + QStringLiteral("/settings.ini");
        Settings settings(path);
        settings.set(keys::windowPage, QStringLiteral("train"));
        QTest::qWait(1300); // that try has failed
        QVERIFY(!QFile::exists(path));
        QVERIFY(QFile::remove(blocked));
        QTRY_COMPARE(QSettings(path, QSettings::IniFormat).value(QStringLiteral("window/page")).toString(),
                     QStringLiteral("train"));
    }

    void settingsSurvive()
    {
        test::WindowFixture f;
        {
            MainWindow window(f.context());
            window.show();
            window.resize(880, 666); // fits the screen that tests have
            window.showPage(QStringLiteral("library"));
            window.close();
        }
        f.settings.flush();
        Settings again(f.folder.filePath(QStringLiteral("settings.ini")));
        QCOMPARE(again.get(keys::windowPage), QStringLiteral("library"));
        const SettingKey<int> absent{"test/absent", 42};
        QCOMPARE(again.get(absent), 42);
        QSignalSpy changed(&again, &Settings::changed);
        again.set(absent, 7);
        again.set(absent, 7);
        QCOMPARE(changed.size(), 1);
        again.flush();
        QCOMPARE(Settings(f.folder.filePath(QStringLiteral("settings.ini"))).get(absent), 7);

        MainWindow second(f.context());
        second.show();
        QCOMPARE(second.size(), QSize(880, 666));
        QVERIFY(second.libraryPage().isVisible());
    }

    void longPageNamesFitTheSideBar()
    {
        SideBar bar;
        bar.addPage(QStringLiteral("classify"), QStringLiteral("Klassifikationsverfahren"));
        bar.addPage(QStringLiteral("train"), QStringLiteral("Train"));
        const auto *button = bar.findChild<QAbstractButton *>();
        QVERIFY(bar.sizeHint().width() > button->fontMetrics().horizontalAdvance(button->text()));
    }

    void everyIconIsThereAndFollowsTheTheme()
    {
        test::WindowFixture f;
        for (const char *name :
             {"classify", "library", "train", "file-add", "folder-add", "again", "remove", "clear", "copy",
              "export", "search", "model", "check", "clock", "error", "warning", "close"}) {
            f.theme.overrideMode(Theme::Mode::Light);
            const QImage light = icon(QLatin1StringView(name)).pixmap(QSize(24, 24), 2.0).toImage();
            QCOMPARE(light.size(), QSize(48, 48));
            f.theme.overrideMode(Theme::Mode::Dark);
            const QImage dark = icon(QLatin1StringView(name)).pixmap(QSize(24, 24), 2.0).toImage();
            QVERIFY2(light != dark, name);
        }
    }
};

QTEST_MAIN(TstMainWindow)
#include "tst_main_window.moc"
