// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_painter.h"

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

class QPainter;

namespace genrescope::ui {

enum class ConfusionScale {
    Counts,
    Rows,    ///< share of the actual genre: the diagonal is recall
    Columns, ///< share of the predicted genre: the diagonal is precision
};

/// Rows actual, columns predicted.
struct ConfusionPlot
{
    QString title;
    QStringList genres;
    std::vector<std::int64_t> counts; ///< genres x genres, row-major; empty while there are none
    ConfusionScale scale = ConfusionScale::Rows;
    QString emptyText;
    /// Another run's counts to subtract: the chart then shows shares here minus shares there, in two colours.
    std::vector<std::int64_t> minus = {};
    QString caption = {}; ///< what it shows and of what, in sentences: for below it in a paper

    std::int64_t count(int actual, int predicted) const;
    std::int64_t rowSum(int actual) const; ///< 0: nothing is known of that genre
    std::int64_t columnSum(int predicted) const;
    /// What the cell's colour stands for, in [0, 1]; 0 for an empty row or column.
    double share(int actual, int predicted) const;
    bool isDifference() const { return !minus.empty() && minus.size() == counts.size(); }
    ConfusionPlot subtracted() const; ///< the other run's, of a difference
    /// Share here minus share in `minus`, in [-1, 1].
    double difference(int actual, int predicted) const;
};

struct ConfusionLayout
{
    QRectF grid;
    int genres = 0;
    std::optional<QFont> numbers; ///< as large as all of them fit; none where cells are too small to read

    QRectF cell(int actual, int predicted) const;
    /// (predicted, actual) under a pixel, or (-1, -1).
    QPoint cellAt(const QPointF &pixel) const;
};

/// The number a cell shows: "83", "+100", "\u2212100"; empty for nothing.
QString confusionCellText(const ConfusionPlot &plot, int actual, int predicted);

/// How many clips a row is of: "n = 8"; "n = 8, 0" where a difference is of other numbers.
QString confusionRowSupport(const ConfusionPlot &plot, int actual);
/// Whether a row is of no clip at all, in a difference on either side: its shares are not 0, there are none.
bool isUnknownRow(const ConfusionPlot &plot, int actual);

/// White, or a dark, whichever is read more easily on `fill`: its contrast is 4.5 at least (WCAG 2, AA).
QColor readableOn(const QColor &fill, const ViewColours &colours);

ConfusionLayout paintConfusion(QPainter &painter, const QRectF &area, const ConfusionPlot &plot,
                               const ViewColours &colours, const QFont &font);

} // namespace genrescope::ui
