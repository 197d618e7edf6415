// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/panel_frame.h"

#include "ui/pages/panel_title_bar.h"

#include <QEvent>
#include <QTimer>

#include <algorithm>

namespace genrescope::ui {

namespace {

bool isAcross(Qt::DockWidgetArea area)
{
    return area == Qt::TopDockWidgetArea || area == Qt::BottomDockWidgetArea;
}

} // namespace

PanelFrame::PanelFrame(Settings &settings, const SettingKey<QByteArray> &key, const PanelPlace &usual,
                       QWidget *main, QWidget *panel, const QString &title, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_key(key)
    , m_usual(usual)
    , m_place(usual)
    , m_dock(new QDockWidget(title, this))
{
    setWindowFlags(Qt::Widget);              // a part of its page
    setContextMenuPolicy(Qt::NoContextMenu); // Qt's own would name the panel a second time
    setAnimated(false);
    setCentralWidget(main);
    m_dock->setObjectName(QStringLiteral("sidePanel")); // saveState() needs it
    m_dock->setWidget(panel);
    auto *bar = new PanelTitleBar(m_dock);
    m_dock->setTitleBarWidget(bar);
    addDockWidget(usual.area, m_dock);
    m_place.area = usual.area;
    turnTitle();
    m_dock->installEventFilter(this);
    connect(bar, &PanelTitleBar::closeClicked, this, &PanelFrame::putAwayRequested);
    connect(m_dock, &QDockWidget::dockLocationChanged, this, [this](Qt::DockWidgetArea area) {
        if (!m_restored || area == Qt::NoDockWidgetArea)
            return;
        m_place.area = area;
        turnTitle();
        fit();
        savePlace();
    });
    connect(m_dock, &QDockWidget::topLevelChanged, this, [this] {
        turnTitle();
        if (!m_restored)
            return;
        showPanel();
        fit();
        savePlace();
    });
}

PanelFrame::~PanelFrame()
{
    m_dock->disconnect(this);
    if (m_restored)  // else nobody has seen it
        savePlace(); // where it floats
}

void PanelFrame::setPutAway(bool away)
{
    m_putAway = away;
    showPanel();
}

void PanelFrame::setCramped(bool cramped)
{
    m_cramped = cramped;
    showPanel();
}

void PanelFrame::showPanel()
{
    const bool shown = !m_putAway && (!m_cramped || m_dock->isFloating());
    if (shown == !m_dock->isHidden() || (m_dock->isFloating() && !m_restored))
        return;
    m_dock->setVisible(shown);
    if (shown)
        fit();
}

void PanelFrame::moveTo(Qt::DockWidgetArea area)
{
    restorePlace();
    m_dock->setFloating(false);
    addDockWidget(area, m_dock);
    showPanel();
}

void PanelFrame::moveOut()
{
    restorePlace();
    m_dock->setFloating(true);
}

void PanelFrame::resetPlace()
{
    restorePlace();
    m_place.width_px = m_usual.width_px;
    m_place.share = m_usual.share;
    moveTo(m_usual.area);
    fit();
    savePlace();
}

/// Only once the page is in sight, or the panel is to be moved: a panel that floats would be the first thing
/// to appear of a program that starts.
void PanelFrame::restorePlace()
{
    if (m_restored)
        return;
    const QByteArray stored = m_settings.get(m_key);
    const qsizetype end = stored.indexOf('\n');
    const QList<QByteArray> sizes = stored.left(std::max<qsizetype>(end, 0)).split(' ');
    bool isNumber = false;
    bool isShare = false;
    const int width = sizes.value(0).toInt(&isNumber);
    const double share = sizes.value(1).toDouble(&isShare);
    if (isNumber && isShare && width > 0 && share > 0.0 && share < 1.0 && restoreState(stored.mid(end + 1))) {
        m_place = {.area = dockWidgetArea(m_dock), .width_px = width, .share = share};
        turnTitle();
    }
    m_restored = true;
    if (m_dock->isFloating()) {
        // Out of a page that is not on the screen yet it would be a window that nobody paints, and the page would keep
        // a hole in its place.
        const QRect place = m_dock->geometry();
        m_dock->setFloating(false);
        QTimer::singleShot(0, m_dock, [this, place] {
            m_dock->setFloating(true);
            m_dock->setGeometry(place);
            showPanel();
        });
    }
    showPanel();
}

void PanelFrame::savePlace()
{
    m_settings.set(m_key, QByteArray::number(m_place.width_px) + ' ' +
                              QByteArray::number(m_place.share, 'g', 6) + '\n' + saveState());
}

void PanelFrame::takeSizes()
{
    if (m_dock->isFloating() || m_dock->isHidden() || height() <= 0)
        return;
    if (isAcross(m_place.area))
        m_place.share = std::clamp(double(m_dock->height()) / height(), 0.05, 0.95);
    else
        m_place.width_px = m_dock->width();
    savePlace();
}

void PanelFrame::fit()
{
    if (!m_restored || m_dock->isFloating() || m_dock->isHidden())
        return;
    if (isAcross(m_place.area))
        resizeDocks({m_dock}, {qRound(m_place.share * height())}, Qt::Vertical);
    else
        resizeDocks({m_dock}, {m_place.width_px}, Qt::Horizontal);
}

/// Below or above, height is dear: there the title stands at the panel's side.
void PanelFrame::turnTitle()
{
    const bool upright = isAcross(m_place.area) && !m_dock->isFloating();
    QDockWidget::DockWidgetFeatures features =
        QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable;
    features.setFlag(QDockWidget::DockWidgetVerticalTitleBar, upright);
    m_dock->setFeatures(features);
    static_cast<PanelTitleBar *>(m_dock->titleBarWidget())->setUpright(upright);
}

bool PanelFrame::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    // Of the frame itself only the line beside the panel can be pressed.
    if (event->type() == QEvent::MouseButtonRelease)
        takeSizes();
    return handled;
}

bool PanelFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_dock && event->type() == QEvent::Close) {
        event->ignore(); // the window's menu must know
        Q_EMIT putAwayRequested();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void PanelFrame::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fit();
}

void PanelFrame::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    restorePlace();
    layout()->activate(); // which gives every part the size it asks for, and would undo what follows
    fit();
}

} // namespace genrescope::ui
