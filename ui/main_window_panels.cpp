// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow's side panels: each page has one, called "sidePanel", that can be put away and brought back; the
// page remembers how wide it was, the settings which are away.
#include "ui/main_window.h"
#include "ui/settings/setting_keys.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>

namespace genrescope::ui {

namespace {

/// Dynamic property of a panel: a page that hides it in a narrow window, too, does not bring it back then.
constexpr const char *putAwayByHand = "putAway";

QWidget *sidePanelOf(const QWidget &page)
{
    return page.findChild<QWidget *>(QStringLiteral("sidePanel"));
}

} // namespace

void MainWindow::addSidePanelAction(QMenu *view)
{
    m_sidePanel = view->addAction(tr("Side &panel"));
    m_sidePanel->setObjectName(QStringLiteral("sidePanelAction"));
    m_sidePanel->setShortcut(QKeySequence(Qt::Key_F9));
    m_sidePanel->setCheckable(true);
    m_sidePanel->setToolTip(
        tr("The details of a track, the settings of a training, the charts of a comparison"));
    connect(m_sidePanel, &QAction::triggered, this, [this](bool shown) {
        QStringList away = m_context.settings.get(keys::panelsAway);
        const QString page = m_pageNames.value(m_pages->currentIndex());
        away.removeAll(page);
        if (!shown)
            away += page;
        m_context.settings.set(keys::panelsAway, away);
        showSidePanels();
    });
    connect(m_pages, &QStackedWidget::currentChanged, m_sidePanel, [this] { showSidePanels(); });
    showSidePanels();
}

void MainWindow::showSidePanels()
{
    const QStringList away = m_context.settings.get(keys::panelsAway);
    for (int page = 0; page < m_pages->count(); ++page) {
        QWidget *panel = sidePanelOf(*m_pages->widget(page));
        const bool putAway = away.contains(m_pageNames.at(page));
        if (!panel || panel->property(putAwayByHand).toBool() == putAway)
            continue;
        if (putAway && panel->isAncestorOf(focusWidget()))
            m_pages->widget(page)->setFocus(Qt::OtherFocusReason); // keys must go somewhere
        panel->setProperty(putAwayByHand, putAway);
        panel->setVisible(!putAway);
    }
    m_sidePanel->setChecked(!away.contains(m_pageNames.value(m_pages->currentIndex())));
}

} // namespace genrescope::ui
