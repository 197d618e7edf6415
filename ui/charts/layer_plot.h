// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/layer_graph.h"
#include "ui/charts/axis_painter.h"
#include "ui/charts/figure.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

class QPainter;

namespace genrescope::ui {

/// A network as a drawing: a box a layer, from the input at the top to the genres at the bottom.
struct LayerPlot
{
    QString title;
    std::vector<Layer> layers;
    QString emptyText = {};
    QString caption = {};

    std::int64_t parameters() const;
};

/// Where a layer stands on a grid, in rows from the top and columns around 0; what joins branches has them
/// side by side, each as far down as it can be.
struct LayerPlace
{
    int row = 0;
    double column = 0;
};
std::vector<LayerPlace> placeLayers(const std::vector<Layer> &layers);

/// "conv1 · 4 × 128 × 128 · 1,456": what stands below a layer's title.
QString layerDetails(const Layer &layer);

/// How large the drawing wants to be with letters of that font.
QSizeF layerPlotSize(const LayerPlot &plot, const QFont &font);

/// Paints title and boxes, made smaller where `area` asks for it and never larger. On screen and in figures
/// alike.
void paintLayers(QPainter &painter, const QRectF &area, const LayerPlot &plot, const ViewColours &colours,
                 const QFont &font);

/// A sentence a layer, for a screen reader.
QString layersInWords(const LayerPlot &plot);

Figure layerFigure(LayerPlot plot);

} // namespace genrescope::ui
