// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure.h"

#include "core/base/atomic_file.h"
#include "ui/charts/curve_renderer.h"
#include "ui/charts/figure_csv.h"
#include "ui/charts/parallel_renderer.h"
#include "ui/charts/pgfplots.h"
#include "ui/charts/scatter_figure.h"
#include "ui/theme/colours.h"

#include <QFileInfo>
#include <QMarginsF>

namespace genrescope::ui {

namespace {

constexpr QMarginsF margin(6, 4, 6, 4);

ViewColours paper()
{
    return ViewColours::fromPalette(paletteFor(lightColours()));
}

/// What all charts have in common.
/// @param again the same function for another plot
template <class Plot, class Paint>
Figure figureOf(const Plot &plot, Paint paint, QString csv, QString (*pgfplots)(const Plot &, double, double),
                Figure (*again)(Plot))
{
    Figure figure{
        .name = plot.title,
        .paint = [plot, paint](QPainter &painter, const QRectF &area,
                               const QFont &font) { paint(painter, area - margin, plot, paper(), font); },
        .csv = std::move(csv),
        .caption = plot.caption};
    figure.pgfplots = [plot, pgfplots](double width_cm, double height_cm) {
        return pgfplots(plot, width_cm, height_cm);
    };
    figure.edits.title = plot.title;
    if constexpr (requires { plot.legend; }) {
        figure.hasLegend = true;
        figure.edits.legend = plot.legend;
    }
    if constexpr (requires { plot.yRange; }) {
        figure.hasAxes = true;
        figure.edits.x = plot.xRange;
        figure.edits.y = plot.yRange;
        figure.xPercent = plot.xPercent;
        figure.yPercent = plot.percent;
    }
    figure.edited = [plot, again](const FigureEdits &edits) {
        Plot changed = plot;
        changed.title = edits.title;
        if constexpr (requires { changed.legend; })
            changed.legend = edits.legend;
        if constexpr (requires { changed.yRange; }) {
            changed.xRange = edits.x;
            changed.yRange = edits.y;
        }
        return again(std::move(changed));
    };
    return figure;
}

QString sibling(const QString &file, const char *ending)
{
    const QFileInfo info(file);
    return info.path() + u'/' + info.completeBaseName() + QLatin1StringView(ending);
}

Result<void> writeText(const QString &file, const QString &text)
{
    return writeFileAtomically(file.toStdString(), text.toStdString());
}

} // namespace

Figure curveFigure(CurvePlot plot)
{
    return figureOf(plot, paintCurves, curvesAsCsv(plot), curvesAsPgfplots, curveFigure);
}

Figure confusionFigure(ConfusionPlot plot)
{
    return figureOf(plot, paintConfusion, confusionAsCsv(plot), confusionAsPgfplots, confusionFigure);
}

Figure genreBarsFigure(GenreBarsPlot plot)
{
    return figureOf(plot, paintGenreBars, genreBarsAsCsv(plot), genreBarsAsPgfplots, genreBarsFigure);
}

Figure parallelFigure(ParallelPlot plot)
{
    const auto paint = [](QPainter &painter, const QRectF &area, const ParallelPlot &of,
                          const ViewColours &colours,
                          const QFont &font) { paintParallel(painter, area, of, colours, font); };
    return figureOf(plot, paint, parallelAsCsv(plot), parallelAsPgfplots, parallelFigure);
}

Figure scatterFigure(ScatterPlot plot)
{
    return figureOf(plot, paintScatter, scatterAsCsv(plot), scatterAsPgfplots, scatterFigure);
}

QStringList figureFiles(const Figure &figure, const QString &file, const FigureSiblings &siblings)
{
    QStringList files{file};
    const auto add = [&](bool wanted, const char *ending) {
        if (const QString name = sibling(file, ending); wanted && name != file)
            files += name;
    };
    add(siblings.csv && figure.hasNumbers(), ".csv");
    add(siblings.pgfplots && figure.pgfplots, ".tex");
    add(siblings.caption && !figure.caption.isEmpty(), ".txt");
    return files;
}

Result<void> writeFigureFiles(const Figure &figure, const FigureOptions &options, const QString &file,
                              const FigureSiblings &siblings)
{
    for (const QString &name : figureFiles(figure, file, siblings)) {
        const QString ending = QFileInfo(name).suffix().toLower();
        const bool isOwn = name == file;
        const auto written =
            ending == QLatin1StringView("csv") ? writeText(name, figure.numbers())
            : ending == QLatin1StringView("tex") && figure.pgfplots
                ? writeText(name, figure.pgfplots(options.width_cm, options.height_cm))
            : ending == QLatin1StringView("txt") && !isOwn
                ? writeText(name, figure.caption + u'\n')
                : exportFigure(name, options, figure.paint,
                               {.title = figure.edits.title.isEmpty() ? figure.name : figure.edits.title,
                                .caption = figure.caption});
        if (!written)
            return written.error();
    }
    return {};
}

} // namespace genrescope::ui
