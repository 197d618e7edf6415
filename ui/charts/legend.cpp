// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legend.h"

#include <QPainter>

#include <algorithm>

namespace genrescope::ui {

namespace {

constexpr double lineSample = 18;
constexpr double boxSample = 10;
constexpr double gap = 6;
constexpr double spacing = 14;

double sampleWidth(const LegendItem &item)
{
    return item.box ? boxSample : lineSample;
}

} // namespace

Legend::Legend(const std::vector<LegendItem> &items, const QFontMetricsF &metrics, double width,
               double titleWidth, double lineHeight, double mostHeight)
{
    const int mostLines = std::max(1, static_cast<int>(mostHeight / lineHeight));
    // Of thousands only those are measured that could have a place.
    const double narrowest = boxSample + gap + 1 + spacing;
    const auto most = static_cast<std::size_t>((mostLines + 1) * (std::max(0.0, width) / narrowest + 1)) + 1;
    std::ptrdiff_t unmeasured = 0;
    double together = 0;
    for (const LegendItem &item : items) {
        if (item.name.isEmpty())
            continue;
        if (m_entries.size() >= most) {
            ++unmeasured;
            continue;
        }
        const double sample = sampleWidth(item) + gap;
        const QString text = metrics.elidedText(item.name, Qt::ElideMiddle, std::max(20.0, width - sample));
        const double wide = sample + metrics.horizontalAdvance(text) + 1;
        m_entries.push_back({item, text, QRectF(0, 0, wide, lineHeight)});
        together += wide + spacing;
    }
    const bool besideTitle = together - spacing <= width - titleWidth;
    double x = besideTitle ? width - together + spacing : 0;
    int line = 0;
    for (Entry &entry : m_entries) {
        if (!besideTitle && line == 0)
            line = 1;
        if (!besideTitle && x > 0 && x + entry.place.width() > width) {
            x = 0;
            ++line;
        }
        entry.place.moveTopLeft({x, line * lineHeight});
        x += entry.place.width() + spacing;
    }
    if (line > mostLines) {
        const auto beyond = std::ranges::find_if(
            m_entries, [&](const Entry &entry) { return entry.place.top() > mostLines * lineHeight + 0.5; });
        const auto last = std::prev(beyond); // gives its place away
        last->text = QStringLiteral("+%1").arg(m_entries.end() - last + unmeasured);
        last->item.reset();
        m_entries.erase(beyond, m_entries.end());
        line = mostLines;
    }
    m_linesBelow = line;
}

void Legend::paint(QPainter &painter, const QPointF &corner, const ViewColours &colours) const
{
    for (const Entry &entry : m_entries) {
        const QRectF place = entry.place.translated(corner);
        double sample = lineSample;
        if (entry.item) {
            sample = sampleWidth(*entry.item);
            const double middle = place.center().y();
            if (entry.item->box) {
                painter.fillRect(QRectF(place.left(), middle - sample / 2, sample, sample),
                                 entry.item->colour);
            } else {
                painter.setPen(QPen(entry.item->colour, 2, entry.item->dash, Qt::FlatCap));
                painter.drawLine(QPointF(place.left(), middle), QPointF(place.left() + sample, middle));
            }
        }
        painter.setPen(colours.faint);
        painter.drawText(place.adjusted(sample + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, entry.text);
    }
}

} // namespace genrescope::ui
