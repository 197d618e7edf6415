// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/genre_colours.h"

#include "ui/theme/colours.h"
#include "ui/theme/genre_colour_table.h"
#include "ui/theme/genre_key.h"

#include <cmath>

namespace genrescope::ui {

namespace {

QColor tableColour(const QString &key)
{
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
    const int lightness = 85 + static_cast<int>(hash / 1080 % 3) * 22;
    return QColor::fromHsl(hue, saturation, lightness);
}

/// Relative, as WCAG 2 has it: 0 black to 1 white.
double luminance(const QColor &colour)
{
    const auto channel = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

/// WCAG 2's contrast ratio that a bar or a dot has on a dark surface at least.
constexpr double leastContrast = 2.0;

} // namespace

QColor genreColour(const QString &genre, const QColor &background)
{
    const QColor colour = tableColour(genreKey(genre));
    const double ground = luminance(background);
    if (ground > 0.2)
        return colour;
    // Mixed with white until it stands out; the hue, by which it is known, stays.
    QColor lighter = colour;
    for (double white = 0.01; luminance(lighter) + 0.05 < leastContrast * (ground + 0.05) && white < 1;
         white += 0.01)
        lighter = blended(colour, Qt::white, white);
    return lighter;
}

QString genreTitle(const QString &genre)
{
    const QString key = genreKey(genre);
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
