// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/comparison_figures.h"

namespace genrescope::ui {

/// How often each run is right where it is so sure: the mean top probability of a bin across, the share of
/// right answers upwards; on the diagonal a model's confidence can be taken at its word. Names end in the
/// expected calibration error.
CurvePlot reliabilityCurves(const std::vector<PickedRun> &runs, const QColor &background);

enum class RankingCurve { Roc, PrecisionRecall };

/// A curve for each genre against the rest, over all thresholds; names end in the area below it (ROC) or in
/// the average precision.
CurvePlot rankingCurves(const LoadedRun &run, RankingCurve kind, const QColor &background,
                        const QString &label = {});

} // namespace genrescope::ui
