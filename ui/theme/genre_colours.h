// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace genrescope::ui {

/// A genre's colour, the same in every list, strip and chart, in any model and any data set; spelling
/// variants
/// ("Hip-Hop", "hiphop") share one. The genres of common collections have colours from a table, no two the
/// same, those of GTZAN and of FMA far apart with colour-vision deficiencies too; any other name gets one
/// computed from its letters. Colour never carries meaning alone: labels or tool tips name the genre.
/// @param background what it is drawn on; on a dark one colours that would be lost are lighter
QColor genreColour(const QString &genre, const QColor &background = Qt::white);

/// How a genre is written for people: "hiphop" -> "Hip-hop", "rock" -> "Rock".
QString genreTitle(const QString &genre);

} // namespace genrescope::ui
