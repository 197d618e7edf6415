// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/padded_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace genrescope::ui {

namespace {

constexpr int padding = 7;

} // namespace

void PaddedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem box = option;
    initStyleOption(&box, index);
    const QStyle *style = box.widget ? box.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &box, painter, box.widget);
    QStyleOptionViewItem text = option;
    if (index.column() > 0)
        text.rect.adjust(padding, 0, -padding, 0);
    QStyledItemDelegate::paint(painter, text, index);
}

QSize PaddedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(index.column() > 0 ? 2 * padding : 0, 0);
}

} // namespace genrescope::ui
