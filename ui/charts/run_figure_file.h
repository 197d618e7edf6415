// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/charts/figure_export.h"

#include <QString>
#include <QStringList>

namespace genrescope::ui {

/// Names `plot --figure` takes: accuracy, loss, confusion, per-genre, lr.
const QStringList &runFigureNames();

/// Reads one or more runs and writes one of their charts as a figure, drawn by the renderers of the window in the light
/// theme. Several runs share a chart where that makes sense (curves); confusion takes the first.
Result<void> writeRunFigure(const QStringList &runFolders, const QString &figure, const QString &file,
                            const FigureOptions &options = {});

} // namespace genrescope::ui
