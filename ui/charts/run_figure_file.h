// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/charts/figure_export.h"

#include <QString>
#include <QStringList>

namespace genrescope::ui {

/// Names `plot --figure` takes: accuracy, loss, confusion, per-genre, lr.
const QStringList &runFigureNames();

/// Reads one or more runs and writes one of their charts as a figure, drawn by the renderers of the window in
/// the light theme; as .csv, the numbers in it. Several runs share a chart, named by what tells them apart:
/// curves of the validation split, bars by genre of the test split (validation if there is none). Confusion
/// takes the first.
/// @param averageSeeds one curve (the mean, with a band of one deviation) or bar for all runs that differ in
/// nothing but their seed
Result<void> writeRunFigure(const QStringList &runFolders, const QString &figure, const QString &file,
                            const FigureOptions &options = {}, bool averageSeeds = false);

} // namespace genrescope::ui
