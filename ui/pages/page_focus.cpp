// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_focus.h"

#include <QStackedWidget>
#include <QVariant>

namespace genrescope::ui {

namespace {

constexpr const char *focusAim = "focusAim"; ///< dynamic property of a page

} // namespace

void setFocusAim(QWidget &page, QWidget &aim)
{
    page.setProperty(focusAim, QVariant::fromValue(&aim));
}

void focusOn(QWidget &page)
{
    auto *aim = page.property(focusAim).value<QWidget *>();
    if (aim && aim->isVisible() && aim->isEnabled()) {
        aim->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (QWidget *next = page.nextInFocusChain(); next && next != &page; next = next->nextInFocusChain())
        if (page.isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            next->focusPolicy() & Qt::TabFocus) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
}

void focusFollows(QStackedWidget &stack, QWidget &page)
{
    QObject::connect(&stack, &QStackedWidget::currentChanged, &page, [&page] {
        const QWidget *now = page.window()->focusWidget();
        if (page.isVisible() && (!now || now == &page || page.isAncestorOf(now)))
            focusOn(page);
    });
}

} // namespace genrescope::ui
