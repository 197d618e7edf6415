// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace genrescope::ui {

class KeyBindings;

/// Every shortcut, page by page, as Markdown tables for the help.
/// @param keys those that a person has changed come first
QString shortcutHelp(const KeyBindings *keys = nullptr);

} // namespace genrescope::ui
