// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <Qt>

#include <cstddef>

namespace genrescope::ui {

/// How the n-th of several runs is drawn, in every chart of a comparison alike.
struct SeriesStyle
{
    QColor colour;
    Qt::PenStyle dash = Qt::SolidLine;
};

/// Okabe and Ito's colours, which stay apart under colour-vision deficiencies, in shades that carry on a
/// light or a dark background; dashes tell runs apart in grey. 28 styles before one comes again.
SeriesStyle seriesStyle(std::size_t index, const QColor &background);

} // namespace genrescope::ui
