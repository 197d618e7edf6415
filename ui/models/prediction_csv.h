// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/prediction_csv.h"
#include "ui/models/prediction_table_model.h"

#include <QString>
#include <vector>

namespace genrescope::ui {

/// A row as one line; it holds on to the row's model and prediction.
PredictionCsvLine predictionCsvLine(const PredictionRow &row);

/// Rows as CSV (RFC 4180, UTF-8 when encoded, lines end in \n), with a header: the columns of the command
/// line's predictions (core/inference/prediction_csv.h) for three genres, then what only the list knows:
/// artist, title and status.
QString predictionsAsCsv(const std::vector<PredictionRow> &rows);

} // namespace genrescope::ui
