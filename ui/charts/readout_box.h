// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

class QPainter;
class QWidget;

namespace genrescope::ui {

/// What lies under the pointer, in words, in a small box beside it that stays within the chart.
void paintReadoutBox(QPainter &painter, const QWidget &chart, const QPointF &pointer, const QString &text);

} // namespace genrescope::ui
