// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_bins.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace genrescope::ui {

bool hasBins(const CurvePlot &plot)
{
    return std::ranges::any_of(plot.series, [](const CurveSeries &series) { return !series.bins.empty(); });
}

void paintBins(QPainter &painter, const QRectF &strip, double left, const CurvePlot &plot,
               const CurveLayout &layout, const ViewColours &colours)
{
    std::int64_t most = 1;
    std::vector<const CurveSeries *> binned;
    for (const CurveSeries &series : plot.series) {
        if (series.bins.empty())
            continue;
        binned.push_back(&series);
        for (const CurveBin &bin : series.bins)
            most = std::max(most, bin.items);
    }
    painter.save();
    painter.setPen(QPen(colours.line, 1));
    painter.drawLine(strip.bottomLeft(), strip.bottomRight());
    const QFontMetricsF metrics(painter.font());
    painter.setPen(colours.faint);
    const auto label = [&](double y, const QString &text) {
        painter.drawText(QRectF(left, y - metrics.height() / 2, strip.left() - left - 6, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, text);
    };
    label(strip.top() + metrics.height() / 2, QStringLiteral("n = ") + QLocale().toString(qint64(most)));
    painter.setClipRect(strip);
    for (std::size_t i = 0; i < binned.size(); ++i) {
        for (const CurveBin &bin : binned[i]->bins) {
            if (bin.items == 0)
                continue;
            const double begin = layout.toPixel({bin.low, 0}).x() + 1;
            const double width =
                (layout.toPixel({bin.high, 0}).x() - begin) / static_cast<double>(binned.size());
            const double height =
                std::max(1.0, static_cast<double>(bin.items) / static_cast<double>(most) * strip.height());
            painter.fillRect(QRectF(begin + width * static_cast<double>(i), strip.bottom() - height,
                                    std::max(1.0, width - 0.5), height),
                             binned[i]->colour);
        }
    }
    painter.restore();
}

} // namespace genrescope::ui
