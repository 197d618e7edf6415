// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace genrescope::ui {

/// What a run's folder name says: `20261122T201501Z-dcrnn-3fa2b1` is dcrnn, begun on 22 November 2026.
struct RunName
{
    QString name;    ///< of the settings or the network; the whole folder name where it is none of ours
    QDateTime begun; ///< local time; invalid where the folder name tells none
    QString id;      ///< the six letters that keep runs of one second apart

    static RunName fromFolder(const QString &folder);

    /// "dcrnn, 22 Nov 2026 21:15:01" in the user's language and time zone.
    QString text() const;
    /// text() of each folder, with the id behind it where two of them began in the same second.
    static QStringList texts(const QStringList &folders);
};

} // namespace genrescope::ui
