// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace genrescope::ui {

enum class IconTone { Text, Muted, Accent, OnAccent, Success, Warning, Danger };

/// One of resources/icons/*.svg, drawn in the theme's colours whenever it is painted (a change of theme needs
/// no new icon), sharp at any scale. A checked button's icon takes the accent, a disabled one's fades.
QIcon icon(const QString &name, IconTone tone = IconTone::Text);

QIcon applicationIcon();

} // namespace genrescope::ui
