// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/confusion_renderer.h"

#include <QWidget>

namespace genrescope::ui {

/// The confusion chart on screen: rows actual, columns predicted; a tool tip says each cell in words.
class ConfusionView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfusionView)

public:
    explicit ConfusionView(QWidget *parent = nullptr);

    void setPlot(ConfusionPlot plot);
    const ConfusionPlot &plot() const { return m_plot; }
    const ConfusionLayout &layoutOfCells() const { return m_layout; }

    /// Cells can then be chosen, by click or with the arrow keys.
    void setChoosable(bool choosable);
    QPoint chosenCell() const { return m_chosen; } ///< (predicted, actual), or (-1, -1)
    void clearChoice();

    QSize sizeHint() const override { return {420, 280}; }
    QSize minimumSizeHint() const override { return {220, 160}; }

Q_SIGNALS:
    void cellChosen(int actual, int predicted);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString sentence(int actual, int predicted) const;
    void choose(const QPoint &cell);

    bool m_choosable = false;
    QPoint m_chosen{-1, -1};

    ConfusionPlot m_plot;
    ConfusionLayout m_layout;
};

} // namespace genrescope::ui
