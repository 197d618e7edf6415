// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace genrescope::ui {

/// A genre's colour, the same in every list, strip and chart, in any model and any data set; spelling
/// variants
/// ("Hip-Hop", "hiphop") share one. Petroff's ten-colour sequence, made to stay apart under colour-vision
/// deficiencies (M. Petroff, "Accessible Color Sequences for Data Visualization", arXiv:2107.02270), spread
/// so that the ten GTZAN genres, and the sixteen of FMA, all differ; where ten are not enough, by darker or
/// lighter shades. Colour never carries meaning alone: labels or tool tips name the genre.
QColor genreColour(const QString &genre);

/// How a genre is written for people: "hiphop" -> "Hip-hop", "rock" -> "Rock".
QString genreTitle(const QString &genre);

} // namespace genrescope::ui
