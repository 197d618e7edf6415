// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/charts/figure.h"
#include "ui/charts/spectrogram/spectrogram_marks.h"
#include "ui/charts/spectrogram/spectrogram_renderer.h"

namespace genrescope::ui {

/// What a spectrogram view shows, marks included, for a paper; its numbers are those of the shown stretch.
Figure spectrogramFigure(const QString &name, const SpectrogramScene &scene, const SpectrogramMarks &marks);

/// The shown stretch's levels as CSV: a row a column of the spectrogram, its time in seconds first, then dB
/// in each mel band, lowest first, named by the band's middle frequency in Hz. @pre scene.data
QString spectrogramCsv(const SpectrogramScene &scene);

/// The same levels as .csv, or as .npy, float32 (bands, columns), band 0 the lowest, told by the name. Errors
/// name the file.
Result<void> writeSpectrogramData(const std::filesystem::path &file, const SpectrogramScene &scene);

} // namespace genrescope::ui
