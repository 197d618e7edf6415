// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/genre_colours.h"

#include <QHash>
#include <array>

namespace genrescope::ui {

namespace {

enum Slot { Blue, Amber, Red, Grey, Purple, Brown, Orange, Khaki, Slate, Aqua };
constexpr std::array<QRgb, 10> petroff{0x3f90da, 0xffa90e, 0xbd1f01, 0x94a4a2, 0x832db6,
                                       0xa96b59, 0xe76300, 0xb9ac70, 0x717581, 0x92dadd};

enum class Shade { Plain, Darker, Lighter };

struct Entry
{
    int slot;
    Shade shade = Shade::Plain;
};

QString letters(const QString &genre)
{
    QString kept;
    for (const QChar c : genre)
        if (c.isLetterOrNumber())
            kept += c.toLower();
    return kept;
}

const QHash<QString, Entry> &knownGenres()
{
    static const QHash<QString, Entry> known{
        // GTZAN
        {QStringLiteral("blues"), {Blue}},
        {QStringLiteral("classical"), {Purple}},
        {QStringLiteral("country"), {Khaki}},
        {QStringLiteral("disco"), {Orange}},
        {QStringLiteral("hiphop"), {Amber}},
        {QStringLiteral("jazz"), {Aqua}},
        {QStringLiteral("metal"), {Slate}},
        {QStringLiteral("pop"), {Red}},
        {QStringLiteral("reggae"), {Grey}},
        {QStringLiteral("rock"), {Brown}},
        // FMA's sixteen top genres, where they differ from GTZAN's
        {QStringLiteral("electronic"), {Orange}},
        {QStringLiteral("experimental"), {Slate}},
        {QStringLiteral("folk"), {Khaki, Shade::Darker}},
        {QStringLiteral("instrumental"), {Purple, Shade::Lighter}},
        {QStringLiteral("international"), {Aqua, Shade::Darker}},
        {QStringLiteral("easylistening"), {Amber, Shade::Darker}},
        {QStringLiteral("oldtimehistoric"), {Grey}},
        {QStringLiteral("soulrnb"), {Orange, Shade::Darker}},
        {QStringLiteral("spoken"), {Grey, Shade::Lighter}},
    };
    return known;
}

QColor shaded(const Entry &entry)
{
    const QColor colour(petroff.at(static_cast<std::size_t>(entry.slot)));
    switch (entry.shade) {
    case Shade::Darker:
        return colour.darker(145);
    case Shade::Lighter:
        return colour.lighter(130);
    case Shade::Plain:
        break;
    }
    return colour;
}

} // namespace

QColor genreColour(const QString &genre)
{
    const QString key = letters(genre);
    if (const auto known = knownGenres().constFind(key); known != knownGenres().cend())
        return shaded(*known);
    // FNV-1a rather than qHash: the colour must be the same in every session and on every Qt.
    quint32 hash = 2166136261u;
    for (const QChar c : key)
        hash = (hash ^ c.unicode()) * 16777619u;
    return shaded({static_cast<int>(hash % petroff.size()), static_cast<Shade>((hash / petroff.size()) % 3)});
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
