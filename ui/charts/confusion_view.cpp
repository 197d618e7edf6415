// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/confusion_view.h"

#include "ui/theme/genre_colours.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace genrescope::ui {

ConfusionView::ConfusionView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ConfusionView::setPlot(ConfusionPlot plot)
{
    m_plot = std::move(plot);
    if (m_chosen.x() >= m_plot.genres.size() || m_chosen.y() >= m_plot.genres.size())
        m_chosen = {-1, -1};
    setAccessibleName(m_plot.title);
    QStringList recalls;
    if (!m_plot.counts.empty()) {
        for (int genre = 0; genre < m_plot.genres.size(); ++genre)
            recalls += sentence(genre, genre);
    }
    setAccessibleDescription(recalls.join(QStringLiteral("; ")));
    update();
}

void ConfusionView::setChoosable(bool choosable)
{
    m_choosable = choosable;
    setFocusPolicy(choosable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(choosable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ConfusionView::choose(const QPoint &cell)
{
    m_chosen = cell;
    update();
    Q_EMIT cellChosen(cell.y(), cell.x());
}

void ConfusionView::clearChoice()
{
    m_chosen = {-1, -1};
    update();
}

void ConfusionView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint cell = m_layout.cellAt(event->position());
    if (m_choosable && event->button() == Qt::LeftButton && cell.x() >= 0)
        choose(cell);
    else
        QWidget::mouseReleaseEvent(event);
}

void ConfusionView::keyPressEvent(QKeyEvent *event)
{
    QPoint step;
    switch (event->key()) {
    case Qt::Key_Left: step = {-1, 0}; break;
    case Qt::Key_Right: step = {1, 0}; break;
    case Qt::Key_Up: step = {0, -1}; break;
    case Qt::Key_Down: step = {0, 1}; break;
    default: break;
    }
    if (!m_choosable || step.isNull() || m_layout.genres == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const QPoint from = m_chosen.x() < 0 ? QPoint(0, 0) - step : m_chosen;
    choose({std::clamp(from.x() + step.x(), 0, m_layout.genres - 1),
            std::clamp(from.y() + step.y(), 0, m_layout.genres - 1)});
}

QString ConfusionView::sentence(int actual, int predicted) const
{
    const QString count = QLocale().toString(qint64(m_plot.count(actual, predicted)));
    const int whole = static_cast<int>(m_plot.rowSum(actual));
    const QString name = genreTitle(m_plot.genres[actual]);
    if (whole == 0)
        return tr("%1: no clip of this genre, so nothing is known of it (%2)", "a genre; n = 0")
            .arg(name, confusionRowSupport(m_plot, actual));
    if (actual == predicted)
        return tr("%1 of %Ln %2 clips recognised", nullptr, whole).arg(count, name);
    return tr("%1 of %Ln %2 clips taken for %3", nullptr, whole)
        .arg(count, name, genreTitle(m_plot.genres[predicted]));
}

void ConfusionView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_layout = paintConfusion(painter, QRectF(rect()).adjusted(8, 4, -8, -4), m_plot,
                              ViewColours::fromPalette(palette()), font());
    if (m_chosen.x() < 0 || m_layout.genres == 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Text), 2));
    painter.drawRoundedRect(m_layout.cell(m_chosen.y(), m_chosen.x()).adjusted(1, 1, -1, -1), 3, 3);
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
