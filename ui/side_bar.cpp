// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/side_bar.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QAbstractButton>
#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace genrescope::ui {

namespace {

class PageButton final : public QAbstractButton
{
public:
    PageButton(QAction *action, QWidget *parent)
        : QAbstractButton(parent)
        , m_action(action)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setText(action->text());
        setIcon(action->icon());
        setToolTip(QStringLiteral("%1 (%2)").arg(action->text(),
                                                 action->shortcut().toString(QKeySequence::NativeText)));
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setTextSize(this, 0.92, QFont::Medium);
        connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::toggled, this, &QAbstractButton::setChecked);
    }

    /// As wide as its name in any language.
    QSize sizeHint() const override
    {
        return {std::max(80, fontMetrics().horizontalAdvance(text()) + 12), 44 + fontMetrics().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = coloursFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        constexpr int side = 22;
        const QRectF pill(width() / 2.0 - 24, 5, 48, 30);
        if (isChecked() || underMouse() || isDown()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? blended(c.sideBar, c.accent, c.dark ? 0.42 : 0.18)
                                         : blended(c.sideBar, c.text, 0.07));
            painter.drawRoundedRect(pill, 15, 15);
        }
        if (hasFocus()) {
            painter.setPen(QPen(c.accentText, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(pill, 15, 15);
        }
        icon().paint(&painter, QRect(width() / 2 - side / 2, 9, side, side), Qt::AlignCenter, QIcon::Normal,
                     isChecked() ? QIcon::On : QIcon::Off);
        painter.setPen(isChecked() ? c.text : c.mutedText);
        painter.drawText(QRect(0, 38, width(), fontMetrics().height()), Qt::AlignCenter, text());
    }

private:
    QAction *m_action;
};

} // namespace

SideBar::SideBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QActionGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(2, 10, 3, 10);
    m_layout->setSpacing(6);
    m_layout->addStretch();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Pages"));
    connect(m_group, &QActionGroup::triggered, this, [this](QAction *action) {
        Q_EMIT pageChosen(static_cast<int>(m_group->actions().indexOf(action)));
    });
}

QAction *SideBar::addPage(const QString &iconName, const QString &name)
{
    const int number = static_cast<int>(m_group->actions().size()) + 1;
    auto *action = new QAction(icon(iconName), name, m_group);
    action->setCheckable(true);
    action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number)));
    m_layout->insertWidget(number - 1, new PageButton(action, this));
    return action;
}

void SideBar::setCurrent(int page)
{
    m_group->actions().at(page)->setChecked(true);
}

QWidget *SideBar::button(int page) const
{
    return page >= 0 && page < m_group->actions().size() ? m_layout->itemAt(page)->widget() : nullptr;
}

void SideBar::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.sideBar);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), c.border);
}

} // namespace genrescope::ui
