// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/confusion_view.h"

#include "ui/theme/genre_colours.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace genrescope::ui {

ConfusionView::ConfusionView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ConfusionView::setPlot(ConfusionPlot plot)
{
    m_plot = std::move(plot);
    setAccessibleName(m_plot.title);
    QStringList recalls;
    if (!m_plot.counts.empty()) {
        for (int genre = 0; genre < m_plot.genres.size(); ++genre)
            recalls += sentence(genre, genre);
    }
    setAccessibleDescription(recalls.join(QStringLiteral("; ")));
    update();
}

QString ConfusionView::sentence(int actual, int predicted) const
{
    const QString count = QString::number(m_plot.count(actual, predicted));
    const QString whole = QString::number(m_plot.rowSum(actual));
    const QString name = genreTitle(m_plot.genres[actual]);
    if (actual == predicted)
        return tr("%1 of %2 %3 clips recognised").arg(count, whole, name);
    return tr("%1 of %2 %3 clips taken for %4").arg(count, whole, name, genreTitle(m_plot.genres[predicted]));
}

void ConfusionView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_layout = paintConfusion(painter, QRectF(rect()).adjusted(8, 4, -8, -4), m_plot,
                              ViewColours::fromPalette(palette()), font());
}

bool ConfusionView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPoint cell = m_layout.cellAt(help->pos());
        if (cell.x() >= 0)
            QToolTip::showText(help->globalPos(), sentence(cell.y(), cell.x()), this,
                               m_layout.cell(cell.y(), cell.x()).toRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace genrescope::ui
