// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/row_hover.h"

#include <QCursor>
#include <QMouseEvent>
#include <QScrollBar>

namespace genrescope::ui {

void RowHover::install(QTableView *view)
{
    if (!of(view))
        new RowHover(view);
}

const RowHover *RowHover::of(const QWidget *view)
{
    return view ? view->findChild<const RowHover *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

RowHover::RowHover(QTableView *view)
    : QObject(view)
    , m_view(view)
{
    view->viewport()->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
    // The rows move under a mouse that rests.
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        const QPoint position = m_view->viewport()->mapFromGlobal(QCursor::pos());
        if (m_view->viewport()->underMouse())
            setRow(m_view->rowAt(position.y()));
    });
}

bool RowHover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        setRow(m_view->rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave)
        setRow(-1);
    return QObject::eventFilter(watched, event);
}

void RowHover::setRow(int row)
{
    if (row == m_row)
        return;
    repaintRow(std::exchange(m_row, row));
    repaintRow(m_row);
}

void RowHover::repaintRow(int row)
{
    if (row >= 0)
        m_view->viewport()->update(0, m_view->rowViewportPosition(row), m_view->viewport()->width(),
                                   m_view->rowHeight(row));
}

} // namespace genrescope::ui
