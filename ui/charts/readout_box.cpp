// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/readout_box.h"

#include "ui/theme/colours.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace genrescope::ui {

void paintReadoutBox(QPainter &painter, const QWidget &chart, const QPointF &pointer, const QString &text)
{
    const Colours &colours = coloursFor(chart.palette());
    QRectF box = chart.fontMetrics().boundingRect(QRect(0, 0, 1000, 1000), Qt::AlignLeft, text);
    box = box.adjusted(-8, -5, 8, 5);
    box.moveTopLeft(pointer + QPointF(14, 10));
    if (box.right() > chart.width() - 2)
        box.moveRight(pointer.x() - 12);
    if (box.bottom() > chart.height() - 2)
        box.moveBottom(chart.height() - 2);
    box.moveTop(std::max(2.0, box.top()));
    painter.setPen(colours.border);
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(colours.text);
    painter.drawText(box.adjusted(8, 5, -8, -5), Qt::AlignLeft | Qt::AlignTop, text);
}

} // namespace genrescope::ui
