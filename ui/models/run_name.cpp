// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_name.h"

#include "ui/settings/date_text.h"

#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace genrescope::ui {

RunName RunName::fromFolder(const QString &folder)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{8}T\\d{6})Z-(.+)-([0-9a-f]{6})$"));
    const QString folderName = QFileInfo(folder).fileName();
    const QRegularExpressionMatch match = form.match(folderName);
    if (!match.hasMatch())
        return {folderName, {}, {}};
    QDateTime begun = QDateTime::fromString(match.captured(1), QStringLiteral("yyyyMMddTHHmmss"));
    begun.setTimeZone(QTimeZone::utc());
    return {match.captured(2), begun.toLocalTime(), match.captured(3)};
}

QString RunName::text() const
{
    if (!begun.isValid())
        return name;
    return QStringLiteral("%1, %2 %3").arg(name, dateText(begun), secondText(begun));
}

QStringList RunName::texts(const QStringList &folders)
{
    QHash<QString, int> times;
    for (const QString &folder : folders)
        ++times[fromFolder(folder).text()];
    QStringList texts;
    for (const QString &folder : folders) {
        const RunName name = fromFolder(folder);
        const QString text = name.text();
        texts += times[text] == 1 || name.id.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, name.id);
    }
    return texts;
}

} // namespace genrescope::ui
