// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow's side panels: each page has one, in a PanelFrame, that can be moved, put away and brought back.
// The page remembers where it was, the settings which are away.
#include "ui/main_window.h"
#include "ui/pages/page_focus.h"
#include "ui/pages/panel_frame.h"
#include "ui/settings/setting_keys.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QStackedWidget>

namespace genrescope::ui {

PanelFrame *MainWindow::panelFrame(int page) const
{
    return m_pages->widget(page)->findChild<PanelFrame *>();
}

void MainWindow::addSidePanelAction(QMenu *view)
{
    m_sidePanel = view->addAction(tr("Side &panel"));
    m_sidePanel->setObjectName(QStringLiteral("sidePanelAction"));
    m_sidePanel->setShortcut(QKeySequence(Qt::Key_F9));
    m_sidePanel->setCheckable(true);
    m_sidePanel->setToolTip(
        tr("The details of a track, the settings of a training, the charts of a comparison"));
    connect(m_sidePanel, &QAction::triggered, this,
            [this](bool shown) { putPanelAway(m_pages->currentIndex(), !shown); });
    connect(m_pages, &QStackedWidget::currentChanged, m_sidePanel, [this] { showSidePanels(); });
}

void MainWindow::addPanelsMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("Pa&nels"));
    menu->setObjectName(QStringLiteral("panelsMenu"));
    for (int page = 0; page < m_pages->count(); ++page) {
        PanelFrame *frame = panelFrame(page);
        QAction *action =
            menu->addAction(tr("%1: %2", "a page; its panel")
                                .arg(m_pageActions.at(page)->text(), frame->panel().windowTitle()));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, page](bool shown) { putPanelAway(page, !shown); });
        connect(frame, &PanelFrame::putAwayRequested, this, [this, page] { putPanelAway(page, true); });
        m_panelActions += action;
    }
    menu->addSeparator();
    addPanelPlaces(menu);
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("Re&set the layout"));
    reset->setObjectName(QStringLiteral("resetLayout"));
    reset->setToolTip(tr("All panels where they were at the first start"));
    connect(reset, &QAction::triggered, this, [this] {
        m_context.settings.set(keys::panelsAway, QStringList());
        showSidePanels();
        for (int page = 0; page < m_pages->count(); ++page)
            panelFrame(page)->resetPlace();
    });
    showSidePanels();
}

/// Of the panel of the page that is shown: what dragging does, by keys.
void MainWindow::addPanelPlaces(QMenu *menu)
{
    auto *places = new QActionGroup(menu);
    const auto add = [&](const QString &text, Qt::DockWidgetArea area) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(area);
        places->addAction(action);
    };
    add(tr("At the &left"), Qt::LeftDockWidgetArea);
    add(tr("At the &right"), Qt::RightDockWidgetArea);
    add(tr("&Above"), Qt::TopDockWidgetArea);
    add(tr("&Below"), Qt::BottomDockWidgetArea);
    add(tr("In a &window of its own"), Qt::NoDockWidgetArea);
    connect(places, &QActionGroup::triggered, this, [this](const QAction *place) {
        PanelFrame *frame = panelFrame(m_pages->currentIndex());
        putPanelAway(m_pages->currentIndex(), false);
        const auto area = static_cast<Qt::DockWidgetArea>(place->data().toInt());
        if (area == Qt::NoDockWidgetArea)
            frame->moveOut();
        else
            frame->moveTo(area);
        focusOn(*m_pages->currentWidget()); // what moved has lost it
    });
    const auto check = [this, places] {
        const PanelFrame *frame = panelFrame(m_pages->currentIndex());
        const int now = frame->panel().isFloating() ? Qt::NoDockWidgetArea : frame->place().area;
        for (QAction *action : places->actions())
            action->setChecked(action->data().toInt() == now);
    };
    connect(menu, &QMenu::aboutToShow, this, check);
}

void MainWindow::putPanelAway(int page, bool away)
{
    QStringList pages = m_context.settings.get(keys::panelsAway);
    pages.removeAll(m_pageNames.at(page));
    if (away)
        pages += m_pageNames.at(page);
    m_context.settings.set(keys::panelsAway, pages);
    showSidePanels();
}

void MainWindow::showSidePanels()
{
    const QStringList away = m_context.settings.get(keys::panelsAway);
    for (int page = 0; page < m_panelActions.size(); ++page) {
        PanelFrame *frame = panelFrame(page);
        const bool putAway = away.contains(m_pageNames.at(page));
        const bool hadFocus = frame->panel().isAncestorOf(focusWidget());
        frame->setPutAway(putAway);
        if (putAway && hadFocus)
            focusOn(*m_pages->widget(page)); // keys must go somewhere
        m_panelActions.at(page)->setChecked(!putAway);
    }
    m_sidePanel->setChecked(!away.contains(m_pageNames.value(m_pages->currentIndex())));
}

} // namespace genrescope::ui
