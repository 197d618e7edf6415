// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

class QDateTime;

namespace genrescope::ui {

/// "30 Nov 2026", "30. Nov. 2026", "2026年11月30日": the locale's long date with a short month and without
/// the day of the week.
QString dateText(const QDateTime &time, const QLocale &locale = QLocale());
/// The same without its year, for lists of what is recent.
QString dayText(const QDateTime &time, const QLocale &locale = QLocale());
/// "07:40:37"
QString secondText(const QDateTime &time, const QLocale &locale = QLocale());

} // namespace genrescope::ui
