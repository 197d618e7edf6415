// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_tick.h"

#include <QColor>
#include <QPalette>
#include <QRectF>

#include <vector>

class QPainter;

namespace genrescope::ui {

/// The colours a spectrogram's surroundings are drawn in. On screen they follow the palette; an export passes
/// its own.
struct ViewColours
{
    QColor background;
    QColor text;
    QColor faint;  ///< secondary text
    QColor line;   ///< ticks and frames
    QColor accent; ///< waveform, selection
    QColor light;  ///< the lighter and the darker of text and background: a cursor drawn in both shows on any
                   ///< picture
    QColor dark;

    static ViewColours fromPalette(const QPalette &palette);
    bool operator==(const ViewColours &) const = default;
};

/// Mixes two colours; 0 gives `a`, 1 gives `b`.
QColor mixed(const QColor &a, const QColor &b, double share);

/// A scale below `plot`: ticks point away from the plot, labels stay within `limits`.
void paintBottomAxis(QPainter &painter, const QRectF &plot, const QRectF &limits,
                     const std::vector<AxisTick> &ticks, const ViewColours &colours);
/// A scale left of `plot`.
void paintLeftAxis(QPainter &painter, const QRectF &plot, const QRectF &limits,
                   const std::vector<AxisTick> &ticks, const ViewColours &colours);
/// A scale right of `plot`.
void paintRightAxis(QPainter &painter, const QRectF &plot, const QRectF &limits,
                    const std::vector<AxisTick> &ticks, const ViewColours &colours);

} // namespace genrescope::ui
