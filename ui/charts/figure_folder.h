// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/charts/figure.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace genrescope::ui {

/// Makes a figure when its turn comes, on a worker: holds by value whatever it needs. Nothing where there is
/// nothing to draw.
using FigureMaker = std::function<std::optional<Figure>()>;

/// What came of saving many figures at once.
struct SavedFigures
{
    QString folder;
    QStringList files;    ///< with what was written beside the figures
    QString problem;      ///< a sentence; empty: all are there
    bool stopped = false; ///< on demand: nothing is left of what had been written
};

/// `title` as a name that is one on every file system: letters and digits, the rest as hyphens.
QString figureFileStem(const QString &title);

/// Writes them into a new folder in `parent` called `stem`, or `stem`-2 and so on: nothing is ever replaced.
/// @param format "pdf", "svg", "png" or "tex"
Result<SavedFigures> saveFigures(const std::vector<FigureMaker> &figures, const FigureOptions &options,
                                 const FigureSiblings &siblings, const QString &parent, const QString &stem,
                                 const QString &format, const ProgressSink &progress = {},
                                 const std::stop_token &stop = {});

} // namespace genrescope::ui
