// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/colour_map.h"
#include "ui/charts/axis_painter.h"
#include "ui/charts/spectrogram/evidence_layer.h"
#include "ui/charts/spectrogram/frequency_axis.h"
#include "ui/charts/spectrogram/spectrogram_data.h"
#include "ui/charts/spectrogram/time_axis.h"

#include <QImage>
#include <QSize>

class QPainter;

namespace genrescope::ui {

/// Everything that decides what the picture looks like, by value: two equal scenes give equal pixels.
struct SpectrogramScene
{
    SpectrogramDataPtr data;
    TimeRange time;
    FrequencyAxis frequency;
    ColourMap colourMap = ColourMap::Magma;
    double floor_dB = -80.0; ///< shown in the darkest colour, relative to the loudest of the track
    double ceiling_dB = 0.0;
    /// Where several columns share a pixel it shows the loudest, as a click of one frame would be lost in their
    /// mean; else that mean.
    bool peaks = true;
    bool smooth = true; ///< interpolate when zoomed in beyond a column or band; else show them as blocks
    /// Laid over the picture, which then is grey; null: nothing.
    EvidenceLayerPtr evidence = nullptr;

    bool operator==(const SpectrogramScene &) const = default;
};

/// Where the parts of a drawn spectrogram lie.
struct SpectrogramLayout
{
    QRectF plot;
    QRectF colourBar;

    /// Room for axes and colour bar as the font needs it.
    static SpectrogramLayout within(const QRectF &area, const QFont &font,
                                    const QPaintDevice *device = nullptr);
};

/// The coloured picture alone, exactly `size` pixels (device pixels on a HiDPI screen). Several columns under
/// one pixel show the loudest or their mean in dB (SpectrogramScene::peaks). Time before the start and after the end is transparent.
QImage renderSpectrogram(const SpectrogramScene &scene, const QSize &size);

/// Of that picture the columns of pixels from `left` on, `width` of them, into an image that is there
/// already, at its columns from `at` on.
/// @param image as high as the picture, with four bytes a pixel
/// @return whether all of them are opaque
bool renderSpectrogramInto(QImage &image, int at, const SpectrogramScene &scene, const QSize &size, int left,
                           int width);

/// Both axes, the frame and the colour bar around a picture that was drawn into layout.plot.
void paintSpectrogramAxes(QPainter &painter, const SpectrogramLayout &layout, const QRectF &area,
                          const SpectrogramScene &scene, const ViewColours &colours);

/// The whole figure into `area` of any paint device: what the screen shows, for files.
void paintSpectrogramFigure(QPainter &painter, const QRectF &area, const SpectrogramScene &scene,
                            const ViewColours &colours, double pixelsPerUnit = 1.0);

} // namespace genrescope::ui
