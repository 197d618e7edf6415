// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/command_row_delegate.h"

#include "ui/models/command_list_model.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace genrescope::ui {

namespace {

constexpr int margin = 10, iconSide = 16, gap = 10, keyPadding = 5, keyGap = 4;

/// "Ctrl+Shift+O" as its keys; "Ctrl++" too.
QStringList keysOf(const QString &shortcut)
{
    QStringList keys = shortcut.split(u'+', Qt::SkipEmptyParts);
    if (shortcut.endsWith(u'+'))
        keys += QStringLiteral("+");
    return keys;
}

/// Paints right to left from `right` on; gives where it begins.
int paintKeys(QPainter &painter, const QString &shortcut, QRect row, const QFont &font, const Colours &c,
              const QColor &behind)
{
    const QFontMetrics metrics(font);
    painter.setFont(font);
    QStringList keys = keysOf(shortcut);
    std::ranges::reverse(keys);
    int right = row.right() - margin;
    for (const QString &key : std::as_const(keys)) {
        const int width = std::max(metrics.horizontalAdvance(key) + 2 * keyPadding, metrics.height());
        QRectF cap(right - width, 0, width, metrics.height() + 2);
        cap.moveTop(row.top() + (row.height() - cap.height()) / 2);
        painter.setPen(QPen(blended(behind, c.text, 0.25), 1));
        painter.setBrush(blended(behind, c.text, 0.05));
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5);
        painter.setPen(c.mutedText);
        painter.drawText(cap, Qt::AlignCenter, key);
        right -= width + keyGap;
    }
    return right;
}

/// The text with its group muted and what matches in the accent; gives its width.
int paintName(QPainter &painter, const QModelIndex &index, const QRect &box, const QFont &font,
              const Colours &c)
{
    const bool enabled = index.data(CommandListModel::enabledRole).toBool();
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, box.width(),
                                                       Qt::TextShowMnemonic);
    const auto length = static_cast<int>(text.size());
    QList<QTextLayout::FormatRange> formats;
    const auto colour = [&](int from, int count, const QColor &ink, bool strong) {
        if (from >= length)
            return;
        QTextCharFormat format;
        format.setForeground(ink);
        if (strong)
            format.setFontWeight(QFont::Bold);
        formats.append({from, std::min(count, length - from), format});
    };
    colour(0, length, enabled ? c.text : c.mutedText, false);
    colour(0, index.data(CommandListModel::groupLengthRole).toInt(), c.mutedText, false);
    if (enabled)
        for (const int place : index.data(CommandListModel::placesRole).value<QList<int>>())
            colour(place, 1, c.accentText, true);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(box.width());
    layout.endLayout();
    painter.save();
    painter.setClipRect(box);
    layout.draw(&painter, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2));
    painter.restore();
    return static_cast<int>(std::ceil(line.naturalTextWidth()));
}

} // namespace

CommandRowDelegate::CommandRowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

QSize CommandRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + 12};
}

void CommandRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Colours &c = coloursFor(option.palette);
    const bool enabled = index.data(CommandListModel::enabledRole).toBool();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    const QColor behind = selected ? c.selection : hover ? c.hover : c.surface;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || hover) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(behind);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 6, 6);
    }
    QRect row = option.rect;
    if (index.row() > 0 && !index.data(CommandListModel::recentRole).toBool() &&
        index.siblingAtRow(index.row() - 1).data(CommandListModel::recentRole).toBool())
        painter->fillRect(QRect(row.left() + margin, row.top(), row.width() - 2 * margin, 1), c.border);

    const QRect sign(row.left() + margin, row.top() + (row.height() - iconSide) / 2, iconSide, iconSide);
    const bool checked = index.data(CommandListModel::checkedRole).toBool();
    const QIcon shown = checked ? icon(QStringLiteral("check"), IconTone::Accent)
                                : index.data(Qt::DecorationRole).value<QIcon>();
    shown.paint(painter, sign, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);

    const QFont small = scaledFont(option.font, 0.88);
    const QString keys = index.data(CommandListModel::keysRole).toString();
    int right = row.right() - margin;
    if (!keys.isEmpty())
        right = paintKeys(*painter, keys, row, small, c, behind) - gap;
    QRect box(sign.right() + 1 + gap, row.top(), right - sign.right() - 1 - gap, row.height());
    const int width = paintName(*painter, index, box, option.font, c);
    const QString reason = index.data(CommandListModel::reasonRole).toString();
    box.setLeft(box.left() + width + gap);
    if (!enabled && !reason.isEmpty() && box.width() > 60) {
        painter->setFont(small);
        painter->setPen(c.mutedText);
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                          QFontMetrics(small).elidedText(reason, Qt::ElideRight, box.width()));
    }
    painter->restore();
}

} // namespace genrescope::ui
