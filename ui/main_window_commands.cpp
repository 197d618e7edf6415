// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow's command palette, and what it keeps of opened files for it and for the menu.
#include "core/base/paths.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/command_sources.h"
#include "ui/dialogs/tour.h"
#include "ui/main_window.h"
#include "ui/preferences/settings_dialog.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextDocumentFragment>

#include <algorithm>

namespace genrescope::ui {

void MainWindow::addPalette()
{
    const QKeySequence keys(Qt::CTRL | Qt::Key_K);
    m_palette = new CommandPalette(*this, m_context.settings, keys, [this] { return commands(); });
    for (QAction *menu : menuBar()->actions()) {
        if (menu->objectName() != QLatin1StringView("helpMenu"))
            continue;
        QAction *open = new QAction(icon(QStringLiteral("search")), tr("&Find a command…"), this);
        open->setShortcut(keys);
        connect(open, &QAction::triggered, m_palette, &CommandPalette::toggle);
        menu->menu()->insertAction(menu->menu()->actions().value(0), open);
    }
}

/// What can be done on the page that is shown comes first.
std::vector<Command> MainWindow::commands()
{
    QWidget *page = m_pages->currentWidget();
    // The Train page says beside its button why that is disabled, or below the data set.
    if (auto *start = page->findChild<QPushButton *>(QStringLiteral("start"))) {
        QString why;
        for (const auto &label : {QStringLiteral("whyNot"), QStringLiteral("dataProblem")})
            if (const auto *said = page->findChild<QLabel *>(label); said && why.isEmpty())
                why = QTextDocumentFragment::fromHtml(said->text()).toPlainText();
        start->setProperty(disabledReason, why);
    }
    std::vector<Command> all = commandsOf(*page, m_pageActions.at(m_pages->currentIndex())->text());
    std::vector<Command> menus = commandsOf(*menuBar());
    const auto isKnown = [&all](const Command &command) {
        return std::ranges::any_of(all, [&](const Command &known) {
            return known.text() == command.text() || (command.source && known.source == command.source);
        });
    };
    for (Command &command : menus)
        if (!isKnown(command))
            all.push_back(std::move(command));
    for (const PreferenceEntry &entry : preferenceEntries())
        all.push_back({.id = QStringLiteral("#setting-") + entry.id,
                       .group = tr("Settings"),
                       .title = entry.title,
                       .icon = icon(QStringLiteral("settings")),
                       .run = [this, id = entry.id] { showSettings(id); }});
    return all;
}

/// Pages first: what they lend to the menus is theirs.
void MainWindow::gatherKeys()
{
    for (int page = 0; page < m_pages->count(); ++page)
        m_keys.gather(*m_pages->widget(page), m_pageNames.at(page), m_pageActions.at(page)->text());
    m_keys.gather(*this, {}, {});
}

/// Whatever it is opened for, there is one of it.
void MainWindow::showSettings(const QString &preference)
{
    if (!m_preferences) {
        gatherKeys();
        m_preferences = new SettingsDialog({.settings = m_context.settings,
                                            .cacheFolder = userCacheFolder() / "features",
                                            .keys = m_keys},
                                           this);
        connect(m_preferences, &SettingsDialog::modelChosen, m_classify, [this](const QString &file) {
            file.isEmpty() ? m_classify->openStandardModel() : m_classify->openModel(file);
        });
        connect(m_preferences, &SettingsDialog::openModelRequested, m_classify,
                &ClassifyPage::openModelDialog);
        connect(m_preferences, &SettingsDialog::tourRequested, m_tour, &Tour::start);
    }
    m_preferences->reveal(preference);
    m_preferences->show();
    m_preferences->raise();
    m_preferences->activateWindow();
}

void MainWindow::keepRecentFiles()
{
    connect(m_classify, &ClassifyPage::pathsAdded, this, [this](const QStringList &paths) {
        constexpr qsizetype fewEnough = 3; // a hundred dropped files would push everything else out
        for (const QString &path : paths.mid(0, fewEnough))
            m_recent.add({.kind = RecentFile::Kind::Music, .path = path});
    });
    // Both are written once the file has been opened, and only then.
    connect(&m_context.settings, &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(keys::libraryManifest.name))
            m_recent.add(
                {.kind = RecentFile::Kind::Manifest, .path = m_context.settings.get(keys::libraryManifest)});
        else if (name == QLatin1StringView(keys::classifyModel.name))
            m_recent.add(
                {.kind = RecentFile::Kind::Model, .path = m_context.settings.get(keys::classifyModel)});
    });
}

void MainWindow::openRecent(const RecentFile &file)
{
    m_recent.add(file); // in front again
    switch (file.kind) {
    case RecentFile::Kind::Music:
        classify({file.path});
        break;
    case RecentFile::Kind::Manifest:
        showPage(QStringLiteral("library"));
        m_library->openManifest(file.path);
        break;
    case RecentFile::Kind::Model:
        showPage(QStringLiteral("classify"));
        m_classify->openModel(file.path);
        break;
    }
}

} // namespace genrescope::ui
