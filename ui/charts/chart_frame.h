// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFrame;
class QWidget;

namespace genrescope::ui {

/// A chart on its own quiet surface.
QFrame *framed(QWidget *chart, QWidget *parent);

} // namespace genrescope::ui
