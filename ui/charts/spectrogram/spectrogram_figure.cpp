// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spectrogram/spectrogram_figure.h"

#include "core/base/atomic_file.h"
#include "core/features/mel_spectrogram.h"
#include "core/formats/npy.h"
#include "ui/theme/colours.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

namespace {

struct Columns
{
    int first = 0;
    int last = 0; ///< inclusive
};

/// Those whose middle is shown; one at least.
Columns shownColumns(const SpectrogramScene &scene)
{
    const int most = scene.data->decibels.columns - 1;
    const auto inside = [most](double column) { return std::clamp(static_cast<int>(column), 0, most); };
    const int first = inside(std::ceil(scene.data->columnAt(scene.time.start_s) - 1e-6));
    return {first, std::max(first, inside(std::floor(scene.data->columnAt(scene.time.end_s) + 1e-6)))};
}

double middleOfBand(const MelOptions &options, int band)
{
    const double low = hzToMel(options.fMin, options.scale);
    const double high = hzToMel(options.upperHz(), options.scale);
    return melToHz(low + (high - low) * (band + 1) / (options.mels + 1), options.scale);
}

double middleOfColumn(const SpectrogramData &data, int column)
{
    const double frame = column * data.framesPerColumn + (data.framesPerColumn - 1) / 2.0;
    return frame * data.options.hop / data.options.sampleRate;
}

} // namespace

QString spectrogramCsv(const SpectrogramScene &scene)
{
    const SpectrogramData &data = *scene.data;
    const Columns shown = shownColumns(scene);
    QString csv = QStringLiteral("time_s");
    for (int band = 0; band < data.decibels.rows; ++band)
        csv += u',' + QString::number(middleOfBand(data.options, band), 'f', 1);
    csv += u'\n';
    for (int column = shown.first; column <= shown.last; ++column) {
        csv += QString::number(middleOfColumn(data, column), 'f', 6);
        for (int band = 0; band < data.decibels.rows; ++band)
            csv += u',' + QString::number(static_cast<double>(data.decibels.at(band, column)), 'f', 2);
        csv += u'\n';
    }
    return csv;
}

Result<void> writeSpectrogramData(const std::filesystem::path &file, const SpectrogramScene &scene)
{
    if (file.extension() != ".npy")
        return writeFileAtomically(file, spectrogramCsv(scene).toStdString());
    const Matrix &all = scene.data->decibels;
    const Columns shown = shownColumns(scene);
    const auto columns = static_cast<std::size_t>(shown.last - shown.first + 1);
    std::vector<float> values;
    values.reserve(columns * static_cast<std::size_t>(all.rows));
    for (int band = 0; band < all.rows; ++band) {
        const auto row = all.row(band).subspan(static_cast<std::size_t>(shown.first), columns);
        values.insert(values.end(), row.begin(), row.end());
    }
    return writeNpy(file, values, {static_cast<std::size_t>(all.rows), columns});
}

Figure spectrogramFigure(const QString &name, const SpectrogramScene &scene, const SpectrogramMarks &marks)
{
    constexpr double pixelsPerPoint = 300.0 / 72.0;
    return {.name = name,
            .paint =
                [scene, marks](QPainter &painter, const QRectF &area, const QFont &font) {
                    painter.setFont(font);
                    const ViewColours colours = ViewColours::fromPalette(paletteFor(lightColours()));
                    const QRectF inner = area.adjusted(2, 4, -2, -4);
                    painter.fillRect(area, colours.background);
                    paintSpectrogramFigure(painter, inner, scene, colours, pixelsPerPoint);
                    const QRectF plot =
                        SpectrogramLayout::within(inner, painter.font(), painter.device()).plot;
                    paintSpectrogramMarks(painter, plot, scene.time, marks, colours);
                },
            .csv = {},
            .manyNumbers = [scene] { return spectrogramCsv(scene); }};
}

} // namespace genrescope::ui
