// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer_plot.h"

#include <QWidget>

namespace genrescope::ui {

/// A network's drawing on screen, as large as it wants to be: for a scroll area.
class LayerView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LayerView)

public:
    explicit LayerView(QWidget *parent = nullptr);

    void setPlot(LayerPlot plot);
    const LayerPlot &plot() const { return m_plot; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LayerPlot m_plot;
};

} // namespace genrescope::ui
