// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRgb>
#include <QString>

namespace genrescope::ui {

/// Colours of the genres of common collections, by name in small letters without spaces and signs. Made by
/// resources/colour_maps/make_genre_colours.py, which tells how they were chosen.
const QHash<QString, QRgb> &genreColourTable();

} // namespace genrescope::ui
