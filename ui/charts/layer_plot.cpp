// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layer_plot.h"

#include "ui/charts/figure_csv.h"
#include "ui/theme/colours.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace genrescope::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LayerPlot)
};

/// All lengths follow the letters.
struct Measures
{
    QFontMetricsF bold, plain;
    double boxWidth = 0, boxHeight = 0, columnWidth = 0, rowHeight = 0, titleHeight = 0;
};

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

Measures measure(const LayerPlot &plot, const QFont &font)
{
    Measures m{QFontMetricsF(boldOf(font)), QFontMetricsF(font)};
    const double line = m.plain.height();
    for (const Layer &layer : plot.layers)
        m.boxWidth =
            std::max({m.boxWidth, m.bold.horizontalAdvance(QString::fromStdString(layerTitle(layer))),
                      m.plain.horizontalAdvance(layerDetails(layer))});
    m.boxWidth += 1.6 * line;
    m.boxHeight = 2.0 * line + 0.7 * line;
    m.columnWidth = m.boxWidth + 1.2 * line;
    m.rowHeight = m.boxHeight + 1.3 * line;
    m.titleHeight = plot.title.isEmpty() ? 0.0 : 2.0 * line;
    return m;
}

struct Extent
{
    int rows = 0;
    double left = 0, right = 0; ///< columns
};

Extent extentOf(const std::vector<LayerPlace> &places)
{
    Extent extent;
    for (const LayerPlace &place : places) {
        extent.rows = std::max(extent.rows, place.row + 1);
        extent.left = std::min(extent.left, place.column);
        extent.right = std::max(extent.right, place.column);
    }
    return extent;
}

/// The column in which input `k` of `layer` arrives: beside each other where there are several.
double slot(const Layer &layer, double column, std::size_t k)
{
    return column + static_cast<double>(k) - (static_cast<double>(layer.inputs.size()) - 1.0) / 2.0;
}

/// Okabe and Ito's colours, as a tint of the box and a bar at its edge.
QColor colourOf(LayerKind kind, const ViewColours &colours)
{
    switch (kind) {
    case LayerKind::Convolution:
        return QColor(0, 114, 178);
    case LayerKind::Recurrent:
        return QColor(204, 121, 167);
    case LayerKind::Dense:
        return QColor(0, 158, 115);
    case LayerKind::MaximumPool:
    case LayerKind::MeanPool:
        return QColor(230, 159, 0);
    case LayerKind::BatchNorm:
        return QColor(86, 180, 233);
    case LayerKind::Input:
    case LayerKind::Join:
    case LayerKind::Add:
    case LayerKind::Flatten:
        break;
    }
    return colours.faint;
}

QString csvOf(const LayerPlot &plot)
{
    QStringList lines{QStringLiteral("layer,what,inputs,output,parameters")};
    const auto nameOf = [&](std::size_t i) {
        const QString name = QString::fromStdString(plot.layers[i].name);
        return name.isEmpty() ? QStringLiteral("#%1").arg(i) : name;
    };
    for (std::size_t i = 0; i < plot.layers.size(); ++i) {
        const Layer &layer = plot.layers[i];
        QStringList inputs;
        for (const std::size_t input : layer.inputs)
            inputs += nameOf(input);
        lines +=
            QStringList{nameOf(i), QString::fromStdString(layerTitle(layer)), inputs.join(u' '),
                        QString::fromStdString(shapeText(layer.shape)), QString::number(layer.parameters)}
                .join(u',');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace

std::int64_t LayerPlot::parameters() const
{
    std::int64_t sum = 0;
    for (const Layer &layer : layers)
        sum += layer.parameters;
    return sum;
}

std::vector<LayerPlace> placeLayers(const std::vector<Layer> &layers)
{
    // Rows: first the longest way from the input, then down to just above what needs it.
    std::vector<LayerPlace> places(layers.size());
    std::vector<int> lowest(layers.size(), std::numeric_limits<int>::max());
    std::vector<double> sum(layers.size(), 0.0);
    std::vector<int> users(layers.size(), 0);
    for (std::size_t i = 0; i < layers.size(); ++i)
        for (const std::size_t input : layers[i].inputs)
            places[i].row = std::max(places[i].row, places[input].row + 1);
    for (std::size_t i = layers.size(); i-- > 0;) {
        LayerPlace &place = places[i];
        if (users[i] > 0) {
            place.row = lowest[i] - 1;
            place.column = sum[i] / users[i];
        }
        for (std::size_t k = 0; k < layers[i].inputs.size(); ++k) {
            const std::size_t input = layers[i].inputs[k];
            lowest[input] = std::min(lowest[input], place.row);
            sum[input] += slot(layers[i], place.column, k);
            ++users[input];
        }
    }
    // Boxes of a row keep their distance.
    std::map<int, std::vector<std::size_t>> rows;
    for (std::size_t i = 0; i < places.size(); ++i)
        rows[places[i].row].push_back(i);
    for (auto &[row, members] : rows) {
        std::ranges::stable_sort(members, {}, [&](std::size_t i) { return places[i].column; });
        for (std::size_t k = 1; k < members.size(); ++k)
            places[members[k]].column =
                std::max(places[members[k]].column, places[members[k - 1]].column + 1.0);
    }
    return places;
}

QString layerDetails(const Layer &layer)
{
    QStringList parts;
    if (!layer.name.empty())
        parts += QString::fromStdString(layer.name);
    parts += QString::fromStdString(shapeText(layer.shape));
    if (layer.parameters > 0)
        parts += QLocale().toString(static_cast<qlonglong>(layer.parameters));
    return parts.join(QStringLiteral(" · "));
}

QSizeF layerPlotSize(const LayerPlot &plot, const QFont &font)
{
    const Measures m = measure(plot, font);
    const Extent extent = extentOf(placeLayers(plot.layers));
    const double gap = m.rowHeight - m.boxHeight;
    return {(extent.right - extent.left) * m.columnWidth + m.boxWidth + gap,
            m.titleHeight + extent.rows * m.rowHeight};
}

void paintLayers(QPainter &painter, const QRectF &area, const LayerPlot &plot, const ViewColours &colours,
                 const QFont &font)
{
    painter.save();
    painter.setFont(font);
    if (plot.layers.empty()) {
        painter.setPen(colours.faint);
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, plot.emptyText);
        painter.restore();
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const Measures m = measure(plot, font);
    const std::vector<LayerPlace> places = placeLayers(plot.layers);
    const Extent extent = extentOf(places);
    const QSizeF size = layerPlotSize(plot, font);
    const double scale = std::min({1.0, area.width() / size.width(), area.height() / size.height()});
    painter.translate(area.center().x(),
                      area.top() + std::max(0.0, (area.height() - scale * size.height()) / 2));
    painter.scale(scale, scale);

    const double middle = (extent.left + extent.right) / 2;
    const double gap = m.rowHeight - m.boxHeight;
    const auto xOf = [&](double column) { return (column - middle) * m.columnWidth; };
    const auto boxOf = [&](std::size_t i) {
        return QRectF(xOf(places[i].column) - m.boxWidth / 2,
                      m.titleHeight + gap / 2 + places[i].row * m.rowHeight, m.boxWidth, m.boxHeight);
    };
    if (!plot.title.isEmpty()) {
        painter.setFont(boldOf(font));
        painter.setPen(colours.text);
        painter.drawText(QRectF(-size.width() / 2, 0, size.width(), m.titleHeight), Qt::AlignCenter,
                         plot.title);
    }

    // Ways first, so that boxes lie above them: into its lane below the layer, down it, and from there into
    // what takes it.
    const double head = 0.28 * m.plain.height();
    for (std::size_t i = 0; i < plot.layers.size(); ++i) {
        const Layer &layer = plot.layers[i];
        for (std::size_t k = 0; k < layer.inputs.size(); ++k) {
            const QRectF from = boxOf(layer.inputs[k]), to = boxOf(i);
            const bool isLong = places[i].row - places[layer.inputs[k]].row > 1;
            const double lane = xOf(slot(layer, places[i].column, k));
            const QPointF start(from.center().x(), from.bottom());
            const double spread = 0.5 * m.boxWidth / static_cast<double>(layer.inputs.size());
            const QPointF end(to.center().x() +
                                  spread * (static_cast<double>(k) - (double(layer.inputs.size()) - 1) / 2),
                              to.top());
            QPainterPath way(start);
            const auto bendTo = [&way, gap](const QPointF &point) {
                const QPointF at = way.currentPosition();
                way.cubicTo({at.x(), at.y() + 0.6 * gap}, {point.x(), point.y() - 0.6 * gap}, point);
            };
            if (isLong) {
                bendTo({lane, start.y() + gap});
                way.lineTo(lane, end.y() - gap);
            }
            bendTo({end.x(), end.y() - head});
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colours.faint, 0.09 * m.plain.height()));
            painter.drawPath(way);
            painter.setBrush(colours.faint);
            painter.setPen(Qt::NoPen);
            painter.drawPolygon(QPolygonF{end,
                                          {end.x() - 0.7 * head, end.y() - 1.4 * head},
                                          {end.x() + 0.7 * head, end.y() - 1.4 * head}});
        }
    }
    for (std::size_t i = 0; i < plot.layers.size(); ++i) {
        const QRectF box = boxOf(i);
        const QColor colour = colourOf(plot.layers[i].kind, colours);
        const double radius = 0.3 * m.plain.height();
        painter.setBrush(mixed(colours.background, colour, 0.14));
        painter.setPen(QPen(mixed(colours.background, colour, 0.8), 0.08 * m.plain.height()));
        painter.drawRoundedRect(box, radius, radius);
        const double inner = 0.35 * m.plain.height();
        const QRectF text = box.adjusted(0, inner, 0, -inner);
        painter.setFont(boldOf(font));
        painter.setPen(colours.text);
        painter.drawText(text, Qt::AlignHCenter | Qt::AlignTop,
                         QString::fromStdString(layerTitle(plot.layers[i])));
        painter.setFont(font);
        painter.setPen(colours.faint);
        painter.drawText(text, Qt::AlignHCenter | Qt::AlignBottom, layerDetails(plot.layers[i]));
    }
    painter.restore();
}

QString layersInWords(const LayerPlot &plot)
{
    QStringList sentences;
    for (const Layer &layer : plot.layers)
        sentences += QString::fromStdString(layerTitle(layer)) + QStringLiteral(", ") + layerDetails(layer);
    return sentences.join(QStringLiteral("; "));
}

Figure layerFigure(LayerPlot plot)
{
    Figure figure;
    figure.name = plot.title.isEmpty() ? Words::tr("Layers") : plot.title;
    figure.csv = csvOf(plot);
    figure.caption = plot.caption;
    figure.edits.title = plot.title;
    figure.paint = [plot](QPainter &painter, const QRectF &area, const QFont &font) {
        paintLayers(painter, area, plot, ViewColours::fromPalette(paletteFor(lightColours())), font);
    };
    figure.edited = [plot](const FigureEdits &edits) {
        LayerPlot changed = plot;
        changed.title = edits.title;
        return layerFigure(std::move(changed));
    };
    return figure;
}

} // namespace genrescope::ui
