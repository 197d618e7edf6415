// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report.h"

#include <QByteArray>

namespace genrescope::ui {

/// One HTML 5 file that needs no other: figures are SVG inside it, with their numbers as tables to unfold.
/// UTF-8.
QByteArray reportAsHtml(const Report &report);

} // namespace genrescope::ui
