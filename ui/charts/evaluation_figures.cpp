// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/evaluation_figures.h"

#include "core/evaluation/ranking_curves.h"
#include "ui/charts/series_style.h"
#include "ui/theme/genre_colours.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

namespace {

/// What is not a QObject has its texts translated through this.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EvaluationFigures)
};

QString shareText(double share)
{
    return QLocale().toString(share, 'f', 3);
}

/// Both axes from nothing to all.
CurvePlot sharesPlot()
{
    CurvePlot plot;
    plot.percent = true;
    plot.xPercent = true;
    plot.xRange = {0.0, 1.0};
    plot.yRange = {0.0, 1.0};
    plot.emptyText = Words::tr("Only evaluated runs keep the answers this is made from.");
    return plot;
}

/// What chance, or a model to be taken at its word, draws.
CurveSeries diagonal(const QColor &background)
{
    return {.name = {},
            .points = {{0, 0}, {1, 1}},
            .colour = background.lightness() < 128 ? QColor(0xc0, 0xc6, 0xd2) : QColor(0x50, 0x58, 0x66),
            .dash = Qt::DotLine,
            .faint = true};
}

} // namespace

CurvePlot reliabilityCurves(const std::vector<PickedRun> &runs, const QColor &background)
{
    CurvePlot plot = sharesPlot();
    plot.title = Words::tr("Reliability");
    plot.xTitle = Words::tr("Confidence");
    plot.yTitle = Words::tr("Share of right answers");
    plot.caption = Words::tr(
        "How often runs are right where they are so sure, in %n bins of the top probability; on the "
        "diagonal confidence can be taken at its word. Below: how many tracks each bin holds (n); few prove "
        "little. ECE: expected calibration error.",
        nullptr, reliabilityBinCount);
    for (const PickedRun &picked : runs) {
        const Evaluation *evaluation = picked.run->shownEvaluation();
        if (!evaluation)
            continue;
        const SeriesStyle style = seriesStyle(static_cast<std::size_t>(picked.slot), background);
        CurveSeries series{
            .name =
                Words::tr("%1, ECE %2").arg(picked.label, shareText(evaluation->expectedCalibrationError)),
            .points = {},
            .colour = style.colour,
            .dash = style.dash};
        for (const ReliabilityBin &bin : evaluation->reliability) {
            series.bins.push_back({.low = bin.low, .high = bin.high, .items = bin.items});
            if (bin.items > 0)
                series.points.emplace_back(bin.confidence, bin.accuracy);
        }
        plot.series.push_back(std::move(series));
    }
    if (!plot.series.empty())
        plot.series.push_back(diagonal(background));
    return plot;
}

CurvePlot rankingCurves(const LoadedRun &run, RankingCurve kind, const QColor &background,
                        const QString &label)
{
    const bool roc = kind == RankingCurve::Roc;
    CurvePlot plot = sharesPlot();
    const QString name = label.isEmpty() ? run.name : label;
    plot.title = (roc ? Words::tr("ROC of %1") : Words::tr("Precision and recall of %1")).arg(name);
    plot.xTitle = roc ? Words::tr("False positives") : Words::tr("Recall");
    plot.yTitle = roc ? Words::tr("True positives") : Words::tr("Precision");
    plot.caption =
        roc ? Words::tr("Each genre against the rest, over all thresholds of its probability, with the area "
                        "under its curve. The diagonal is chance.")
            : Words::tr("Each genre against the rest, over all thresholds of its probability, with its "
                        "average precision.");
    const Evaluation *evaluation = run.shownEvaluation();
    if (!evaluation)
        return plot;
    for (std::size_t genre = 0; genre < evaluation->genres.size(); ++genre) {
        const OneAgainstRest rest = oneAgainstRest(run.shownItems(), static_cast<int>(genre));
        const double area =
            roc ? rocAuc(rest.scores, rest.positive) : averagePrecision(rest.scores, rest.positive);
        if (std::isnan(area))
            continue; // a genre without tracks
        const QString title = QString::fromStdString(evaluation->genres[genre]);
        CurveSeries series{.name = QStringLiteral("%1 %2").arg(genreTitle(title), shareText(area)),
                           .points = {},
                           .colour = genreColour(title, background),
                           .dash = seriesStyle(genre, background).dash};
        if (roc) {
            const RocCurve curve = rocCurve(rest.scores, rest.positive);
            for (std::size_t i = 0; i < curve.falsePositiveRate.size(); ++i)
                series.points.emplace_back(curve.falsePositiveRate[i], curve.truePositiveRate[i]);
        } else {
            const PrecisionRecallCurve curve = precisionRecallCurve(rest.scores, rest.positive);
            for (std::size_t i = curve.recall.size(); i-- > 0;) // recall falls as thresholds rise
                series.points.emplace_back(curve.recall[i], curve.precision[i]);
        }
        plot.series.push_back(std::move(series));
    }
    if (roc && !plot.series.empty())
        plot.series.push_back(diagonal(background));
    return plot;
}

} // namespace genrescope::ui
