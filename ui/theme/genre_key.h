// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace genrescope::ui {

/// What spelling variants of a genre have in common: "Hip-Hop" and "hiphop" are both "hiphop".
inline QString genreKey(const QString &genre)
{
    QString kept;
    for (const QChar c : genre)
        if (c.isLetterOrNumber())
            kept += c.toLower();
    return kept;
}

} // namespace genrescope::ui
