// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report.h"

#include <QByteArray>

namespace genrescope::ui {

/// A4, portrait, pages numbered; figures are lines, not pixels, and no table row or figure is cut in two.
/// Fonts are embedded.
QByteArray reportAsPdf(const Report &report);

} // namespace genrescope::ui
