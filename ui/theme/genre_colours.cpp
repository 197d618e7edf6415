// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/genre_colours.h"

#include "ui/theme/genre_colour_table.h"

namespace genrescope::ui {

namespace {

QString letters(const QString &genre)
{
    QString kept;
    for (const QChar c : genre)
        if (c.isLetterOrNumber())
            kept += c.toLower();
    return kept;
}

} // namespace

QColor genreColour(const QString &genre)
{
    const QString key = letters(genre);
    if (const auto known = genreColourTable().constFind(key); known != genreColourTable().cend())
        return QColor(*known);
    // FNV-1a rather than qHash: the colour must be the same in every session and on every Qt.
    quint32 hash = 2166136261u;
    for (const QChar c : key)
        hash = (hash ^ c.unicode()) * 16777619u;
    // Any hue, in three strengths of light that are seen on both themes.
    hash ^= hash >> 15;
    const int hue = static_cast<int>(hash % 360);
    const int saturation = 110 + static_cast<int>(hash / 360 % 3) * 45;
    const int lightness = 105 + static_cast<int>(hash / 1080 % 3) * 22;
    return QColor::fromHsl(hue, saturation, lightness);
}

QString genreTitle(const QString &genre)
{
    const QString key = letters(genre);
    if (key == QLatin1StringView("hiphop"))
        return QStringLiteral("Hip-hop");
    if (key == QLatin1StringView("soulrnb"))
        return QStringLiteral("Soul-R&B");
    QString title = genre;
    title.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

} // namespace genrescope::ui
