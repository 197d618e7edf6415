// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_tick.h"

#include <QColor>
#include <QStringList>

#include <cstddef>
#include <map>
#include <utility>
#include <vector>

namespace genrescope::ui {

/// An upright axis of a parallel coordinates chart: a setting or a result, as numbers or as names.
struct ParallelAxis
{
    QString key; ///< the same for the same thing in every chart: "training.batch_size"
    QString title;
    std::size_t column = 0;      ///< of ParallelLine::values
    double low = 0, high = 1;    ///< values at the bottom and at the top
    bool logarithmic = false;    ///< as much room for each power of ten; low is above 0
    bool percent = false;        ///< values in [0, 1] written as percent
    QStringList categories = {}; ///< not empty: a value is the index of a name, from the bottom
    /// The few numbers there are, ascending: only these get marks. Empty: they are many.
    std::vector<double> few = {};

    /// 0 at the bottom, 1 at the top; NaN of what is not there.
    double positionOf(double value) const;
    double valueAt(double position) const;
    QString text(double value) const; ///< a dash for what is not there
    /// About `count` marks; of names all, those that have no room without their label.
    std::vector<AxisTick> ticks(int count) const;
};

/// What of an axis is chosen, in its values; both ends belong to it.
struct ParallelBrush
{
    double low = 0, high = 0;
};

struct ParallelLine
{
    QString id; ///< of what it stands for
    QString name;
    std::vector<double> values; ///< NaN: not known, the line has a gap there
    QColor colour;
    Qt::PenStyle dash = Qt::SolidLine;
    bool strong = false; ///< drawn last and thicker, and named in the legend
};

/// Many things of many properties, a line each, by value; the same for the screen and for a figure.
struct ParallelPlot
{
    QString title;
    std::vector<ParallelAxis> axes; ///< from left to right
    std::vector<ParallelLine> lines;
    std::map<QString, ParallelBrush> brushes = {}; ///< by the axis's key; a line must be in all of them
    /// Where colours stand for a value: its name, and what the scale's ends are.
    QString colourTitle;
    std::vector<QColor> colourScale = {}; ///< from low to high; empty: colours tell runs apart
    std::pair<QString, QString> colourEnds = {};
    QString emptyText;
    bool legend = true;
    QString caption = {}; ///< what it shows and of what, in sentences: for below it in a paper

    /// Whether the line is chosen; all are while there is no brush.
    bool isBrushed(const ParallelLine &line) const;
    std::size_t brushedCount() const;
};

} // namespace genrescope::ui
