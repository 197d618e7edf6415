// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/panel_title_bar.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QBoxLayout>
#include <QDockWidget>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace genrescope::ui {

namespace {

constexpr int buttonSize = 18;
constexpr int beforeTitle = 10;

QToolButton *makeButton(const char *iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(QLatin1StringView(iconName), IconTone::Muted));
    button->setIconSize(QSize(12, 12));
    button->setFixedSize(buttonSize, buttonSize);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // View > Panels does the same by keys
    return button;
}

} // namespace

PanelTitleBar::PanelTitleBar(QDockWidget *panel)
    : QWidget(panel)
    , m_panel(panel)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_float(makeButton("float", this))
    , m_close(makeButton("close", this))
{
    setTextSize(this, 0.85);
    m_layout->setSpacing(0);
    m_close->setToolTip(tr("Put the panel away (View > Panels brings it back)"));
    m_close->setAccessibleName(tr("Put the panel away"));
    connect(m_close, &QToolButton::clicked, this, &PanelTitleBar::closeClicked);
    connect(m_float, &QToolButton::clicked, m_panel,
            [this] { m_panel->setFloating(!m_panel->isFloating()); });
    connect(m_panel, &QDockWidget::topLevelChanged, this, &PanelTitleBar::nameFloatButton);
    nameFloatButton();
    setUpright(false);
}

void PanelTitleBar::nameFloatButton()
{
    m_float->setToolTip(m_panel->isFloating() ? tr("Put the panel back into the window")
                                              : tr("Take the panel out of the window"));
    m_float->setAccessibleName(m_float->toolTip());
}

void PanelTitleBar::setUpright(bool upright)
{
    m_upright = upright;
    while (m_layout->count() > 0)
        delete m_layout->takeAt(0);
    m_layout->setDirection(upright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setContentsMargins(upright ? QMargins(1, 3, 1, 0) : QMargins(0, 1, 4, 1));
    const QList<QToolButton *> buttons =
        upright ? QList{m_close, m_float} : QList{m_float, m_close}; // the cross in the corner
    if (!upright)
        m_layout->addStretch();
    for (QToolButton *button : buttons)
        m_layout->addWidget(button);
    if (upright)
        m_layout->addStretch();
    updateGeometry();
    update();
}

QSize PanelTitleBar::sizeHint() const
{
    const int thick = std::max(buttonSize, fontMetrics().height()) + 2;
    return m_upright ? QSize(thick, 2 * buttonSize + 4) : QSize(2 * buttonSize + beforeTitle, thick);
}

void PanelTitleBar::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.window);
    painter.setPen(c.mutedText);
    QRect place(beforeTitle, 0, (m_upright ? height() : width()) - 2 * beforeTitle - 2 * buttonSize,
                m_upright ? width() : height());
    if (m_upright) {
        painter.translate(0, height());
        painter.rotate(-90);
    }
    painter.drawText(place,
                     Qt::AlignVCenter | (m_upright ? Qt::AlignRight : Qt::AlignLeft), // beside the buttons
                     fontMetrics().elidedText(m_panel->windowTitle(), Qt::ElideRight, place.width()));
}

} // namespace genrescope::ui
