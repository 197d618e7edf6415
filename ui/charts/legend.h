// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_painter.h"

#include <QColor>
#include <QFontMetricsF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace genrescope::ui {

/// What stands for a series in a chart, and its name: a line with its dash, or a filled box for bars.
struct LegendItem
{
    QString name;
    QColor colour;
    Qt::PenStyle dash = Qt::SolidLine;
    bool box = false;
};

/// On the title's line at its right where all of it fits there, else on lines of its own below: nothing is
/// left out, what is longer than a line is shortened, and only when they would crowd out the chart the last
/// share one "+3".
class Legend
{
public:
    /// @param width of the chart's area, of which the title takes `titleWidth`
    /// @param mostHeight the lines below the title may take this much
    Legend(const std::vector<LegendItem> &items, const QFontMetricsF &metrics, double width,
           double titleWidth, double lineHeight, double mostHeight);

    int linesBelow() const { return m_linesBelow; }
    /// With the painter's font, whose metrics the legend was laid out with.
    void paint(QPainter &painter, const QPointF &corner, const ViewColours &colours) const;

private:
    struct Entry
    {
        std::optional<LegendItem> item; ///< none for "+3"
        QString text;
        QRectF place; ///< relative to the corner
    };
    std::vector<Entry> m_entries;
    int m_linesBelow = 0;
};

} // namespace genrescope::ui
