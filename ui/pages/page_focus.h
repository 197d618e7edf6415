// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QStackedWidget;
class QWidget;

namespace genrescope::ui {

/// What the page is about. No QWidget::focusProxy(): Tab would lead to it past all that comes before.
void setFocusAim(QWidget &page, QWidget &aim);

/// The focus to that, or, while it is not to be seen, to the first thing that Tab would reach.
void focusOn(QWidget &page);

/// Whenever another part of the page's stack is shown, the focus goes with it, if it was on the page.
void focusFollows(QStackedWidget &stack, QWidget &page);

} // namespace genrescope::ui
