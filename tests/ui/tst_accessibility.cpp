// SPDX-License-Identifier: GPL-3.0-or-later
// Who sees nothing or has no mouse can use every page and dialog: what can have the focus and what is painted
// has a name and a role, Tab comes by everything, and no two controls of one place want the same key, in any
// language.
#include "tests/support/fake_predictor.h"
#include "tests/ui/library_fixture.h"
#include "ui/charts/figure.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/figure_dialog.h"
#include "ui/dialogs/help_dialog.h"
#include "ui/dialogs/tour.h"
#include "ui/dialogs/tour_callout.h"
#include "ui/main_window.h"
#include "ui/models/prediction_table_model.h"
#include "ui/pages/classify/classify_page.h"
#include "ui/pages/library/library_genre_dialog.h"
#include "ui/preferences/settings_dialog.h"
#include "ui/settings/key_bindings.h"
#include "ui/settings/language.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include <map>
#include <set>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

QString describe(const QWidget *widget)
{
    QString text = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        text += u'#' + widget->objectName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
        button && !button->text().isEmpty())
        text += QStringLiteral(" “%1”").arg(button->text());
    for (const QWidget *parent = widget->parentWidget(); parent && !parent->isWindow();
         parent = parent->parentWidget())
        if (QLatin1StringView(parent->metaObject()->className()).startsWith(QLatin1StringView("genrescope")))
            return text + QStringLiteral(" in ") + QString::fromLatin1(parent->metaObject()->className());
    return text;
}

/// Qt's own small parts: a spin box's field, a scroll area's corner.
bool isPartOfControl(const QWidget *widget)
{
    const QString name = widget->objectName();
    return name.startsWith(QLatin1StringView("qt_")) || widget->focusProxy() != nullptr;
}

QList<QWidget *> inSight(QWidget &window)
{
    QList<QWidget *> widgets;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && widget->window() == &window && !isPartOfControl(widget))
            widgets += widget;
    return widgets;
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name).trimmed() : QString();
}

/// One of ours that draws itself: a leaf that is no standard control.
bool isPainted(const QWidget *widget)
{
    return QLatin1StringView(widget->metaObject()->className())
               .startsWith(QLatin1StringView("genrescope::ui::")) &&
           widget->metaObject()->superClass() == &QWidget::staticMetaObject &&
           widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly).isEmpty() &&
           !widget->testAttribute(Qt::WA_TransparentForMouseEvents);
}

QStringList nameless(QWidget &window)
{
    QStringList found;
    for (QWidget *widget : inSight(window)) {
        const bool focusable = widget->focusPolicy() != Qt::NoFocus && widget->isEnabled();
        if ((focusable || isPainted(widget)) && nameOf(widget).isEmpty())
            found += describe(widget) + QStringLiteral(" has no name");
        if (!isPainted(widget))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->role() == QAccessible::Client ||
            interface->role() == QAccessible::NoRole)
            found += describe(widget) + QStringLiteral(" has no role");
    }
    return found;
}

/// Of choices that exclude one another Tab stops at the one that is made; the arrow keys go on from there.
bool isForArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->autoExclusive() && !button->isChecked();
}

/// Of those that Tab is for, those that it never comes by; and those that keep it to themselves.
QStringList unreachable(QWidget &window)
{
    QList<QWidget *> wanted;
    for (QWidget *widget : inSight(window))
        if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isEnabled() &&
            !isForArrows(widget))
            wanted += widget;
    std::set<QWidget *> reached;
    for (qsizetype steps = 0; steps < 3 * wanted.size() + 10; ++steps) {
        QWidget *before = QApplication::focusWidget();
        reached.insert(before);
        QTest::keyClick(before ? before : &window, Qt::Key_Tab);
        if (QApplication::focusWidget() == before && wanted.size() > 1)
            return {(before ? describe(before) : QStringLiteral("nothing")) +
                    QStringLiteral(" keeps Tab to itself")};
    }
    QStringList found;
    for (QWidget *widget : wanted)
        if (!reached.contains(widget))
            found += describe(widget) + QStringLiteral(" is not reached by Tab");
    return found;
}

QString mnemonicOf(const QString &text)
{
    return QKeySequence::mnemonic(text).toString();
}

/// Two things of one place that want the same key get it by turns, which nobody expects.
QStringList clashes(QWidget &window)
{
    std::map<QString, QStringList> owners;
    for (QWidget *widget : inSight(window)) {
        QString text;
        if (const auto *button = qobject_cast<QAbstractButton *>(widget); button && button->isEnabled())
            text = button->text();
        else if (const auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
            text = label->text();
        if (const QString key = mnemonicOf(text); !key.isEmpty())
            owners[key] += text;
    }
    if (const auto *menus = window.findChild<QMenuBar *>())
        for (const QAction *menu : menus->actions())
            if (const QString key = mnemonicOf(menu->text()); menu->isVisible() && !key.isEmpty())
                owners[key] += menu->text();
    std::set<const QAction *> seen;
    for (QAction *action : window.findChildren<QAction *>()) {
        if (!action->isEnabled() || !seen.insert(action).second)
            continue;
        bool active = false; // on something that is in sight, or in a menu
        for (const QObject *owner : action->associatedObjects()) {
            const auto *widget = qobject_cast<const QWidget *>(owner);
            active |= widget && (widget->isVisible() || qobject_cast<const QMenu *>(widget));
        }
        // A widget's own key beats the window's only while it has the focus: there it is clear who is meant.
        if (!active || action->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QKeySequence &key : action->shortcuts())
            owners[key.toString()] += action->text();
    }
    QStringList found;
    for (const auto &[key, names] : owners)
        if (names.size() > 1)
            found += key + QStringLiteral(" is wanted by ") + names.join(QStringLiteral(" and "));
    return found;
}

QStringList clashesIn(QMenu &menu)
{
    Q_EMIT menu.aboutToShow();
    QStringList found;
    std::map<QString, QString> owners;
    for (QAction *entry : menu.actions()) {
        if (!entry->isVisible() || entry->isSeparator())
            continue;
        if (const QString key = mnemonicOf(entry->text()); !key.isEmpty()) {
            if (const auto other = owners.find(key); other != owners.end())
                found += QStringLiteral("%1: %2 is wanted by %3 and %4")
                             .arg(menu.title(), key, other->second, entry->text());
            owners[key] = entry->text();
        }
        if (entry->menu())
            found += clashesIn(*entry->menu());
    }
    return found;
}

/// Everything of the window that a person can have before them.
struct Everything
{
    test::LibraryFixture library;
    Theme theme{*qApp, library.settings};
    std::shared_ptr<test::PredictorScript> script = std::make_shared<test::PredictorScript>();
    std::unique_ptr<MainWindow> window;

    Everything()
    {
        window =
            std::make_unique<MainWindow>(AppContext{.settings = library.settings,
                                                    .theme = theme,
                                                    .makePredictor = test::fakePredictors(script),
                                                    .loadEngine = []() -> Result<std::shared_ptr<Engine>> {
                                                        return Error{"no engine in this test"};
                                                    }});
        window->resize(1400, 900);
        window->show();
    }

    void fill()
    {
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY(window->isIdle());
        window->classify({library.folder.filePath(QStringLiteral("clips/0.wav")),
                          library.folder.filePath(QStringLiteral("clips/1.wav"))});
        QTRY_COMPARE(window->classifyPage().tracks().count(PredictionRow::State::Done), 2);
        window->classifyPage().table().selectRow(0);
        window->libraryPage().openManifest(library.manifest);
        QTRY_COMPARE(window->libraryPage().model().rowCount(), 5);
        QTRY_VERIFY(window->libraryPage().trackPanel().spectrogram().data() != nullptr);
        window->trainPage().setManifest(library.manifest);
        QTRY_VERIFY(window->isIdle());
    }
};

void check(const QStringList &found, const QString &where)
{
    QVERIFY2(found.isEmpty(),
             qPrintable(where + QStringLiteral(":\n  ") + found.join(QStringLiteral("\n  "))));
}

} // namespace

class TstAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

    void init() { installLanguage(*qApp, QStringLiteral("en")); }

    void everyPage()
    {
        Everything all;
        all.fill();
        for (const QString &page : all.window->pageNames()) {
            all.window->showPage(page);
            QCoreApplication::processEvents();
            check(nameless(*all.window), page);
            check(unreachable(*all.window), page);
        }
    }

    void everyDialog()
    {
        Everything all;
        all.fill();
        MainWindow &window = *all.window;
        std::vector<QDialog *> dialogs;
        dialogs.push_back(makeAboutDialog(QStringLiteral("an engine"), &window));
        dialogs.push_back(new HelpDialog(&window));
        dialogs.push_back(new LibraryGenreDialog(QStringList{QStringLiteral("jazz"), QStringLiteral("rock")},
                                                 {}, 2, &window));
        Figure figure{.name = QStringLiteral("Accuracy"),
                      .paint = [](QPainter &, const QRectF &, const QFont &) {},
                      .csv = QStringLiteral("a,b\n")};
        dialogs.push_back(new FigureDialog(figure, all.library.settings, all.library.folder.path(), &window));
        for (QDialog *dialog : dialogs) {
            dialog->show();
            dialog->activateWindow();
            QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(dialog));
            check(nameless(*dialog), dialog->windowTitle());
            check(unreachable(*dialog), dialog->windowTitle());
            check(clashes(*dialog), dialog->windowTitle());
            dialog->close();
        }
        SettingsDialog settings({.settings = all.library.settings,
                                 .cacheFolder = all.library.folder.path().toStdString(),
                                 .keys = *window.findChild<KeyBindings *>()},
                                &window);
        settings.setAttribute(Qt::WA_DeleteOnClose, false);
        settings.show();
        settings.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(&settings));
        for (const PreferenceEntry &entry : preferenceEntries()) {
            settings.reveal(entry.id);
            check(nameless(settings), titleOf(entry.section));
            check(unreachable(settings), titleOf(entry.section));
            check(clashes(settings), titleOf(entry.section));
        }
    }

    void tourAndPalette()
    {
        Everything all;
        all.fill();
        auto *tour = all.window->findChild<Tour *>();
        tour->start();
        check(nameless(*all.window), QStringLiteral("tour"));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&tour->callout()));
        tour->end();
        all.window->findChild<CommandPalette *>()->toggle();
        check(nameless(*all.window), QStringLiteral("palette"));
    }

    void noTwoWantOneKey_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void noTwoWantOneKey()
    {
        QFETCH(const QString, language);
        installLanguage(*qApp, language);
        Everything all;
        all.fill();
        for (const QString &page : all.window->pageNames()) {
            all.window->showPage(page);
            QCoreApplication::processEvents();
            check(clashes(*all.window), page);
            for (QAction *menu : all.window->menuBar()->actions())
                check(clashesIn(*menu->menu()), page);
        }
    }
};

QTEST_MAIN(TstAccessibility)
#include "tst_accessibility.moc"
