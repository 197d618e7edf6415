// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/prediction_table_model.h"

#include <QString>
#include <vector>

namespace genrescope::ui {

/// Rows as CSV (RFC 4180, UTF-8 when encoded, lines end in \n), with a header: file, artist, title,
/// duration_s, status, model, genre, probability, the next two genres, error. Numbers with a point whatever
/// the locale.
QString predictionsAsCsv(const std::vector<PredictionRow> &rows);

} // namespace genrescope::ui
