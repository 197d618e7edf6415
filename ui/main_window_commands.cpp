// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow's command palette, and what it keeps of opened files for it and for the menu.
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/command_sources.h"
#include "ui/main_window.h"
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
    return all;
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
