// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace genrescope::ui {

/// Every shortcut, page by page, as Markdown tables for the help.
QString shortcutHelp();

} // namespace genrescope::ui
