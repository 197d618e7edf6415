// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QString>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace genrescope::ui {

/// How many items lie in a stretch of x.
struct CurveBin
{
    double low = 0, high = 0;
    std::int64_t items = 0;
};

struct CurveSeries
{
    QString name;
    std::vector<QPointF> points; ///< x ascending; points whose y is not finite break the line
    QColor colour;
    Qt::PenStyle dash =
        Qt::SolidLine;             ///< a second sign beside colour, for those who do not tell colours apart
    bool faint = false;            ///< raw values under a smoothed line: thin, pale, not in the legend
    bool thin = false;             ///< half as thick and paler, beside lines that count for more
    bool filled = false;           ///< a soft area down to the axis
    std::vector<QPointF> raw = {}; ///< what `points` smooth: thin and pale behind them
    /// Beside each point how far it may lie below and above (a standard deviation over seeds): a soft band.
    std::vector<double> deviation = {};
    /// Of how many items the points are, by stretches of x: bars in a strip of their own below the curves.
    std::vector<CurveBin> bins = {};

    /// The items that a point at `x` is of; none where there are no bins. Bins hold their upper ends.
    std::optional<std::int64_t> itemsAt(double x) const;
};

/// A place on the x axis that means something: a dashed line from top to bottom, its text beside it.
struct CurveMark
{
    double x = 0;
    QString text;
    QColor colour;
    bool textLeft = false; ///< of the line; else right
};

/// What a curve chart shows, by value; the same for the screen and for a figure.
struct CurvePlot
{
    QString title;
    QString xTitle;
    QString yTitle = {}; ///< where the title does not tell
    std::vector<CurveSeries> series;
    bool percent = false;    ///< y in [0, 1] written as percent
    bool scientific = false; ///< small y: 5e-4 rather than 0.0005
    bool xPercent = false;   ///< x in [0, 1] written as percent, else x are epochs
    bool legend = true;
    bool logX = false; ///< as much room for each power of ten; every x is above 0
    std::optional<std::pair<double, double>> yRange = {}; ///< unset: from the data
    std::optional<std::pair<double, double>> xRange = {};
    QString emptyText; ///< shown in place of curves while there are none
    std::vector<CurveMark> marks = {};
    QString caption = {}; ///< what it shows and of what, in sentences: for below it in a paper
};

/// The epoch, from 1, that a point at `x` belongs to: a batch lies between the epoch before and its own, an
/// epoch's own value at its end.
int epochAt(double x);

/// TensorBoard's smoothing: an exponential average that weighs what came before by `weight`, below 1, from
/// one point to the next, with the bias towards its beginning taken out. 0 leaves the points as they are;
/// those that are not finite stay and do not count.
std::vector<QPointF> smoothed(const std::vector<QPointF> &points, double weight);
constexpr double mostSmoothing = 0.99;

/// At most `most` points with the same outline: of each stretch of x its lowest and its highest point, in
/// order.
std::vector<QPointF> decimated(const std::vector<QPointF> &points, std::size_t most = 2000);

/// Values from `low` to `high` at a step of 1, 2 or 5 times a power of ten, about `count` of them.
std::vector<double> niceTicks(double low, double high, int count);

} // namespace genrescope::ui
