// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rate_range_figure.h"

#include "ui/charts/run_figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RateRangeFigure)
};

} // namespace

CurvePlot rateRangePlot(const RateRange &range, const std::optional<RateSuggestion> &suggestion,
                        const QColor &background)
{
    const RunColours colours = RunColours::forBackground(background);
    CurvePlot plot;
    plot.title = Words::tr("Loss over the learning rate");
    plot.xTitle = Words::tr("Learning rate");
    plot.logX = true;
    plot.emptyText = Words::tr("Drawn when the test has ended.");
    plot.xRange = {1e-6, 10.0};
    CurveSeries batches{.name = Words::tr("Batches"), .points = {}, .colour = colours.train, .faint = true};
    CurveSeries smoothed{.name = Words::tr("Smoothed"), .points = {}, .colour = colours.train};
    double lowest = HUGE_VAL, highest = -HUGE_VAL;
    for (const RatePoint &point : range.points) {
        batches.points.emplace_back(point.learningRate, point.loss);
        smoothed.points.emplace_back(point.learningRate, point.smoothedLoss);
        lowest = std::min(lowest, point.smoothedLoss);
        highest = std::max(highest, point.smoothedLoss);
    }
    if (!range.points.empty()) {
        plot.xRange = {range.points.front().learningRate,
                       std::max(range.points.back().learningRate, range.points.front().learningRate * 10)};
        // The end of a test that has diverged is many times what matters.
        const double first = range.points.front().smoothedLoss;
        const double fall = std::max(first - lowest, 0.05 * std::abs(first));
        plot.yRange = {std::max(0.0, lowest - 0.25 * fall), std::min(highest, first + fall) + 0.25 * fall};
    }
    plot.series = {std::move(batches), std::move(smoothed)};
    if (suggestion)
        plot.marks = {{.x = suggestion->baseLr,
                       .text = Words::tr("base"),
                       .colour = colours.validation,
                       .textLeft = true},
                      {.x = suggestion->maxLr, .text = Words::tr("maximum"), .colour = colours.rate}};
    return plot;
}

} // namespace genrescope::ui
