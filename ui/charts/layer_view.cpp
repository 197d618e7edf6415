// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layer_view.h"

#include <QPainter>

#include <utility>

namespace genrescope::ui {

namespace {

constexpr int margin_px = 12;

} // namespace

LayerView::LayerView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void LayerView::setPlot(LayerPlot plot)
{
    m_plot = std::move(plot);
    setAccessibleName(m_plot.title.isEmpty() ? tr("Layers") : m_plot.title);
    setAccessibleDescription(m_plot.layers.empty() ? m_plot.emptyText : layersInWords(m_plot));
    updateGeometry();
    update();
}

QSize LayerView::sizeHint() const
{
    if (m_plot.layers.empty())
        return {320, 200};
    return layerPlotSize(m_plot, font()).toSize() + QSize(2 * margin_px, 2 * margin_px);
}

void LayerView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLayers(painter, QRectF(rect()).adjusted(margin_px, margin_px, -margin_px, -margin_px), m_plot,
                ViewColours::fromPalette(palette()), font());
}

} // namespace genrescope::ui
