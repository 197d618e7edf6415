// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QPainter;
class QRectF;
class QFont;

namespace genrescope::ui {

/// A figure for a paper: physical size, resolution of the pixel format, its font.
struct FigureOptions
{
    double width_cm = 12.0;
    double height_cm = 8.0;
    int dpi = 300; ///< PNG; SVG and PDF are drawn in points
    double font_pt = 9.0;
    bool outlines = false; ///< SVG: letters as curves, for programs that do not have the font
};

/// What a file says about itself: SVG as title and desc, PDF as document information, PNG as text.
struct FigureText
{
    QString title; ///< empty: the file's name
    QString caption = {};
};

/// Draws with the painter in points (1/72 inch); the area is the whole figure.
using FigurePainter = std::function<void(QPainter &, const QRectF &area, const QFont &font)>;

/// What figures are lettered with; `size` in points, for painters that draw in points.
QFont figureFont(double size);

/// An SVG document of its own.
QByteArray figureAsSvg(const FigureText &text, const FigureOptions &options, const FigurePainter &paint);

/// Writes .svg, .pdf or .png, told by the name; fonts are embedded (PDF), named or drawn (SVG). SVG is as
/// large as told to a hundredth of a point, PDF to half a point, PNG to half a pixel. Errors name the file.
Result<void> exportFigure(const QString &file, const FigureOptions &options, const FigurePainter &paint,
                          const FigureText &text = {});

} // namespace genrescope::ui
