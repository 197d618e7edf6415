// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/reports/report.h"

namespace genrescope::ui {

/// Writes .html or .pdf, told by the name, atomically. Errors name the file.
Result<void> writeReport(const Report &report, const QString &file);

} // namespace genrescope::ui
