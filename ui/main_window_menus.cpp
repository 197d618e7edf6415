// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow's menus and what they open.
#include "core/features/colour_map.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/help_dialog.h"
#include "ui/dialogs/tour.h"
#include "ui/main_window.h"
#include "ui/models/command.h"
#include "ui/pages/library/library_track_parts.h"
#include "ui/settings/language.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QDialog>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>

namespace genrescope::ui {

void MainWindow::addMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    const auto toClassify = [this](void (ClassifyPage::*slot)()) {
        return [this, slot] {
            showPage(QStringLiteral("classify"));
            (m_classify->*slot)();
        };
    };
    file->addAction(icon(QStringLiteral("file")), tr("&Open files…"), this,
                    toClassify(&ClassifyPage::openFilesDialog))
        ->setShortcut(QKeySequence::Open);
    file->addAction(icon(QStringLiteral("folder")), tr("Open &folder…"), this,
                    toClassify(&ClassifyPage::openFolderDialog))
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    file->addAction(icon(QStringLiteral("model")), tr("Open &model file…"), this,
                    toClassify(&ClassifyPage::openModelDialog));
    file->addAction(m_library->importAction());
    addRecentMenu(file);
    file->addAction(m_compare->reportAction());
    file->addSeparator();
    QAction *reopen = file->addAction(tr("&Start with what is open now"));
    reopen->setObjectName(QStringLiteral("restoreSession"));
    reopen->setToolTip(
        tr("At the next start the window opens with the tracks, runs and filters it is closed with"));
    reopen->setCheckable(true);
    reopen->setChecked(m_context.settings.get(keys::restoreSession));
    connect(reopen, &QAction::toggled, this,
            [this](bool wanted) { m_context.settings.set(keys::restoreSession, wanted); });
    connect(file, &QMenu::aboutToShow, reopen,
            [this, reopen] { reopen->setChecked(m_context.settings.get(keys::restoreSession)); });
    file->addAction(tr("&Quit"), this, &QWidget::close)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *settings = new QAction(icon(QStringLiteral("settings")), tr("&Settings…"), this);
    // QKeySequence::Preferences has none on most desktops.
    settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    connect(settings, &QAction::triggered, this, [this] { showSettings(); });
    const auto fillEdit = [this, edit, settings] {
        const QWidget *page = m_pages->currentWidget();
        QList<QAction *> actions;
        if (page == m_classify)
            actions = m_classify->editActions();
        else if (page == m_library)
            actions = m_library->editActions();
        else if (page == m_train)
            actions = m_train->editActions();
        else if (page == m_compare)
            actions = m_compare->editActions();
        edit->clear();
        edit->addActions(actions);
        if (!actions.isEmpty())
            edit->addSeparator();
        edit->addAction(settings);
    };
    connect(m_pages, &QStackedWidget::currentChanged, edit, fillEdit);
    fillEdit();

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions(m_pageActions);
    view->addSeparator();
    addThemeMenu(view);
    addColourMapMenu(view);
    addLanguageMenu(view);
    view->addSeparator();
    addSidePanelAction(view);
    addPanelsMenu(view);
    QAction *fullScreen = view->addAction(tr("&Full screen"));
    fullScreen->setShortcut(QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
    connect(fullScreen, &QAction::triggered, this,
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    connect(view, &QMenu::aboutToShow, fullScreen,
            [this, fullScreen] { fullScreen->setChecked(isFullScreen()); });

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->menuAction()->setObjectName(QStringLiteral("helpMenu"));
    help->addAction(icon(QStringLiteral("info")), tr("&Help on this page"), this,
                    [this] { showHelp(m_pageNames.value(m_pages->currentIndex())); })
        ->setShortcut(QKeySequence::HelpContents);
    help->addAction(tr("&Keyboard shortcuts"), this, [this] { showHelp(QStringLiteral("keys")); })
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Question));
    help->addAction(tr("&Tour"), m_tour, &Tour::start)->setObjectName(QStringLiteral("tourAction"));
    help->addSeparator();
    help->addAction(applicationIcon(), tr("&About Genrescope"), this,
                    [this] { makeAboutDialog(m_engineText->text(), this)->show(); });
}

void MainWindow::showHelp(const QString &section)
{
    if (!m_help)
        m_help = new HelpDialog(this, &m_keys);
    m_help->showSection(section);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

/// What was opened last, the newest first.
void MainWindow::addRecentMenu(QMenu *file)
{
    QMenu *menu = file->addMenu(icon(QStringLiteral("clock")), tr("Open &recent"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const RecentFile &recent : m_recent.list()) {
            const auto sign = recent.kind == RecentFile::Kind::Music      ? QStringLiteral("music")
                              : recent.kind == RecentFile::Kind::Manifest ? QStringLiteral("library")
                                                                          : QStringLiteral("model");
            QString title = RecentFiles::title(recent.path);
            QAction *action = menu->addAction(icon(sign), title.replace(u'&', QStringLiteral("&&")), this,
                                              [this, recent] { openRecent(recent); });
            action->setToolTip(recent.path);
        }
        if (menu->isEmpty())
            return;
        menu->addSeparator();
        menu->addAction(icon(QStringLiteral("clear")), tr("&Clear this list"), this,
                        [this] { m_recent.clear(); });
    });
    // Known only when the menu above it opens: what is opened meanwhile counts.
    connect(file, &QMenu::aboutToShow, menu, [this, menu] { menu->setEnabled(!m_recent.list().isEmpty()); });
}

void MainWindow::addThemeMenu(QMenu *view)
{
    QMenu *themes = view->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(themes);
    for (const auto &[mode, name] :
         {std::pair(Theme::Mode::System, tr("As the &system")), std::pair(Theme::Mode::Light, tr("&Light")),
          std::pair(Theme::Mode::Dark, tr("&Dark"))}) {
        QAction *action = themes->addAction(name);
        action->setObjectName(QStringLiteral("theme-") + Theme::toString(mode));
        action->setCheckable(true);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, mode = mode] { m_context.theme.setMode(mode); });
        connect(themes, &QMenu::aboutToShow, action,
                [this, action, mode = mode] { action->setChecked(m_context.theme.mode() == mode); });
    }
}

/// Of every spectrogram: the Library page's box shows the same choice.
void MainWindow::addColourMapMenu(QMenu *view)
{
    QMenu *maps = view->addMenu(tr("&Colour map"));
    auto *group = new QActionGroup(maps);
    for (const ColourMap map : allColourMaps()) {
        const QString name = QString::fromStdString(toString(map));
        QAction *action = maps->addAction(colourMapIcon(map), colourMapName(map));
        action->setObjectName(QStringLiteral("colour-map-") + name);
        action->setCheckable(true);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this,
                [this, name] { m_context.settings.set(keys::spectrogramColourMap, name); });
        connect(maps, &QMenu::aboutToShow, action, [this, action, name] {
            action->setChecked(m_context.settings.get(keys::spectrogramColourMap) == name);
        });
    }
}

void MainWindow::addLanguageMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("L&anguage"));
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &code, const QString &name) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(code == m_context.settings.get(keys::language));
        action->setObjectName(QStringLiteral("language-") + code);
        action->setData(code);
        connect(action, &QAction::triggered, this,
                [this, code] { m_context.settings.set(keys::language, code); });
    };
    add({}, tr("As the &system"));
    for (const QString &code : languages())
        add(code, languageName(code));
    connect(&m_context.settings, &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(keys::language.name))
            Q_EMIT languageChosen(m_context.settings.get(keys::language));
    });
}

} // namespace genrescope::ui
