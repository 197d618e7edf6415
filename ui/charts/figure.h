// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/confusion_renderer.h"
#include "ui/charts/curve_plot.h"
#include "ui/charts/figure_export.h"
#include "ui/charts/genre_bars.h"
#include "ui/charts/parallel_plot.h"

#include <functional>
#include <optional>
#include <utility>

namespace genrescope::ui {

/// What of a figure can be changed on its way out.
struct FigureEdits
{
    QString title;
    bool legend = true;
    /// Ends of the axes, in the chart's own units (shares in [0, 1]); unset: from the data.
    std::optional<std::pair<double, double>> x = {}, y = {};
};

/// A chart ready to leave the window: drawn by the renderer of the screen in the light theme, with its
/// numbers.
struct Figure
{
    QString name; ///< becomes the suggested file name
    FigurePainter paint;
    QString csv; ///< the numbers in it, RFC 4180
    /// The same where they are many: called on a worker when they are wanted. Null: csv has them.
    std::function<QString()> manyNumbers = nullptr;
    QString caption = {}; ///< what it shows, for below it in a paper; also written into the file
    /// A LaTeX document that draws it, in centimetres; empty where there is none.
    std::function<QString(double width_cm, double height_cm)> pgfplots = {};

    FigureEdits edits = {}; ///< as it is drawn
    bool hasLegend = false; ///< that can be left out
    bool hasAxes = false;   ///< whose ends can be set
    bool xPercent = false, yPercent = false;
    /// The same figure with other edits; empty where nothing can be changed.
    std::function<Figure(const FigureEdits &)> edited = {};

    bool hasNumbers() const { return manyNumbers || !csv.isEmpty(); }
    QString numbers() const { return manyNumbers ? manyNumbers() : csv; }
};

/// The plot's own colours are drawn as they are: make the plot for a white background.
Figure curveFigure(CurvePlot plot);
Figure confusionFigure(ConfusionPlot plot);
Figure genreBarsFigure(GenreBarsPlot plot);
Figure parallelFigure(ParallelPlot plot);

/// Which files are written beside a figure's own, by their endings.
struct FigureSiblings
{
    bool csv = true;       ///< the numbers
    bool pgfplots = false; ///< .tex
    bool caption = false;  ///< .txt
};

/// `file` and what is written beside it, as far as the figure has it.
QStringList figureFiles(const Figure &figure, const QString &file, const FigureSiblings &siblings);
/// Writes them all; .tex and .csv are formats of their own, too. Errors name the file.
Result<void> writeFigureFiles(const Figure &figure, const FigureOptions &options, const QString &file,
                              const FigureSiblings &siblings);

} // namespace genrescope::ui
