// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure.h"

#include <vector>

namespace genrescope::ui {

/// What came of saving many figures at once.
struct SavedFigures
{
    QString folder;
    QStringList files; ///< with what was written beside the figures
    QString problem;   ///< a sentence; empty: all are there
};

/// `title` as a name that is one on every file system: letters and digits, the rest as hyphens.
QString figureFileStem(const QString &title);

/// Writes them into a new folder in `parent` called `stem`, or `stem`-2 and so on: nothing is ever replaced.
/// @param format "pdf", "svg", "png" or "tex"
Result<SavedFigures> saveFigures(const std::vector<Figure> &figures, const FigureOptions &options,
                                 const FigureSiblings &siblings, const QString &parent, const QString &stem,
                                 const QString &format);

} // namespace genrescope::ui
