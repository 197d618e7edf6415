// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace genrescope::ui {

/// The colours beyond QPalette's roles. Painted widgets ask coloursFor(palette()) when they paint, so that a
/// change of theme needs nothing but the repaint Qt does anyway.
struct Colours
{
    QColor window;  ///< behind everything
    QColor surface; ///< tables, text fields, charts
    QColor raised;  ///< buttons, cards
    QColor sideBar;
    QColor border;       ///< hairlines
    QColor strongBorder; ///< outlines of things one can click or type into
    QColor track;        ///< the empty part of a bar
    QColor text;
    QColor mutedText;
    QColor accent;     ///< filled: primary buttons, selected marks
    QColor accentText; ///< the accent as text or line, readable on window and surface
    QColor onAccent;   ///< text on accent
    QColor selection;  ///< selected rows
    QColor hover;
    QColor success;
    QColor warning;
    QColor danger;
    bool dark = false;
};

const Colours &lightColours();
const Colours &darkColours();

/// The set that belongs to a palette, told by how light its window colour is.
const Colours &coloursFor(const QPalette &palette);

QPalette paletteFor(const Colours &colours);

/// `amount` of `over` (0 to 1) mixed into `under`.
QColor blended(const QColor &under, const QColor &over, double amount);

} // namespace genrescope::ui
