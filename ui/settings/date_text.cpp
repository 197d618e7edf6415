// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/date_text.h"

#include <QDateTime>
#include <QRegularExpression>

namespace genrescope::ui {

namespace {

/// The locale's own order and signs.
QString datePattern(const QLocale &locale)
{
    static const QRegularExpression weekday(QStringLiteral("[\\s,،]*dddd[\\s,،]*"));
    QString pattern = locale.dateFormat(QLocale::LongFormat);
    pattern.remove(weekday);
    return pattern.replace(QLatin1StringView("MMMM"), QLatin1StringView("MMM"));
}

} // namespace

QString dateText(const QDateTime &time, const QLocale &locale)
{
    return locale.toString(time, datePattern(locale));
}

QString dayText(const QDateTime &time, const QLocale &locale)
{
    // With what goes with the year: "yyyy年", " 'de' yyyy", ", yyyy".
    static const QRegularExpression year(QStringLiteral("(\\s*'[^']*'\\s*|[\\s,]*)y+年?"));
    return locale.toString(time, datePattern(locale).remove(year).trimmed());
}

QString secondText(const QDateTime &time, const QLocale &locale)
{
    return locale.toString(time, QStringLiteral("HH:mm:ss"));
}

} // namespace genrescope::ui
