// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/run_delegate.h"

#include "ui/models/run_list_model.h"
#include "ui/models/run_table_model.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QApplication>
#include <QListView>
#include <QPainter>

#include <cmath>

namespace genrescope::ui {

namespace {

constexpr int sideMargin = 8;
constexpr int lineGap = 3;
constexpr int padding = 6;
constexpr int signSize = 14;
constexpr int chipPadding = 6;

QFont smallFont(const QFont &font)
{
    return scaledFont(font, 0.88);
}

QIcon signOf(const QString &state)
{
    if (state == QLatin1StringView("finished"))
        return icon(QStringLiteral("check"), IconTone::Success);
    if (state == QLatin1StringView("failed"))
        return icon(QStringLiteral("error"), IconTone::Danger);
    if (state == QLatin1StringView("running"))
        return icon(QStringLiteral("train"), IconTone::Accent);
    if (state == QLatin1StringView("cancelled"))
        return icon(QStringLiteral("stop"), IconTone::Muted);
    return state.isEmpty() ? QIcon() : icon(QStringLiteral("warning"), IconTone::Warning);
}

/// At the right, in their order, as many as there is room for; then dots. Gives where they begin.
int paintTags(QPainter &painter, const QRect &line, const QStringList &tags, const Colours &colours)
{
    constexpr int gap = 4, mostWidth = 120;
    const QFontMetrics metrics(painter.font());
    const auto widthOf = [&](const QString &text) {
        return metrics.horizontalAdvance(text) + 2 * chipPadding + gap;
    };
    const QString dots = QStringLiteral("…");
    const int room = line.width() * 2 / 3; // the state stays readable
    QStringList shown;
    int width = 0;
    for (const QString &tag : tags) {
        const QString text = metrics.elidedText(tag, Qt::ElideRight, mostWidth);
        const bool last = shown.size() + 1 == tags.size();
        const bool fits = width + widthOf(text) + (last ? 0 : widthOf(dots)) <= room;
        shown += fits ? text : dots;
        width += widthOf(shown.last());
        if (!fits)
            break;
    }
    const QColor fill = blended(colours.surface, colours.accent, 0.18);
    const int begin = line.right() + 1 + gap - width;
    int x = begin;
    for (const QString &text : shown) {
        const QRectF box(x, line.top(), widthOf(text) - gap, line.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        painter.setPen(colours.text);
        painter.drawText(box, Qt::AlignCenter, text);
        x += widthOf(text);
    }
    return begin;
}

} // namespace

void RunDelegate::install(QListView *list)
{
    list->setItemDelegate(new RunDelegate(list));
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

QSize RunDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * padding + QFontMetrics(option.font).height() + lineGap +
                   QFontMetrics(smallFont(option.font)).height() + 2};
}

void RunDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem box = option;
    initStyleOption(&box, index);
    const QStyle *style = box.widget ? box.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &box, painter, box.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colours &colours = coloursFor(option.palette);
    QFont strong = option.font;
    strong.setWeight(QFont::Medium);
    const QFont small = smallFont(option.font);
    const QRect inner = option.rect.adjusted(sideMargin, padding, -sideMargin, -padding);
    const QString state = index.data(RunListModel::StateRole).toString();

    QRect first(inner.left(), inner.top(), inner.width(), QFontMetrics(strong).height());
    const QRect sign(first.left(), first.center().y() - signSize / 2, signSize, signSize);
    signOf(state).paint(painter, sign);
    first.setLeft(sign.right() + 7);
    QRect second(first.left(), first.bottom() + 1 + lineGap, first.width(), QFontMetrics(small).height() + 2);
    if (const double accuracy = index.data(RunListModel::AccuracyRole).toDouble(); std::isfinite(accuracy)) {
        const QString text = RunTableModel::percentText(accuracy);
        painter->setFont(option.font);
        painter->setPen(colours.text);
        painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, text);
        first.setRight(first.right() - QFontMetrics(option.font).horizontalAdvance(text) - 10);
    }
    if (!index.data(RunListModel::NoteRole).toString().isEmpty()) {
        const QRect note(first.right() - 12, first.center().y() - 6, 13, 13);
        icon(QStringLiteral("edit"), IconTone::Muted).paint(painter, note);
        first.setRight(note.left() - 5);
    }
    painter->setFont(strong);
    painter->setPen(colours.text);
    painter->drawText(
        first, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(strong).elidedText(index.data().toString(), Qt::ElideRight, first.width()));
    painter->setFont(small);
    second.setRight(paintTags(*painter, second, index.data(RunListModel::TagsRole).toStringList(), colours) -
                    4);
    painter->setPen(colours.mutedText);
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(index.data(RunListModel::DetailsRole).toString(),
                                                     Qt::ElideRight, second.width()));
    painter->restore();
}

} // namespace genrescope::ui
