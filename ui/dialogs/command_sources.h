// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/command.h"

#include <vector>

class QMenuBar;
class QWidget;

namespace genrescope::ui {

/// Everything that can be chosen in the menus, submenus included ("Theme: Dark"). Menus that are filled or
/// updated when they open are, by this.
std::vector<Command> commandsOf(QMenuBar &menus);

/// Everything that can be done on a page as it is: its actions and those of its visible parts, its buttons
/// with their menus, and the choices of its boxes ("Colour map: Viridis").
/// @param title what the page is called: the group of all that has none of its own
std::vector<Command> commandsOf(QWidget &page, const QString &title);

/// "&Open files…" and "打开文件(&O)…" without the mark of their key.
QString withoutMnemonic(const QString &text);

} // namespace genrescope::ui
