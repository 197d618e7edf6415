// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure.h"
#include "ui/settings/settings.h"

#include <functional>

class QAction;
class QWidget;

namespace genrescope::ui {

/// Makes the chart's figure at the moment it is wanted, for a white background.
using FigureSource = std::function<Figure()>;

/// Gives a chart a context menu (right click, Menu key): save the figure, copy the picture, copy the numbers,
/// show them as a table (F6 while the chart has the focus, which it then can have).
/// Returns the first of these, for a shortcut.
QAction *offerFigure(QWidget *chart, Settings &settings, FigureSource source);

} // namespace genrescope::ui
