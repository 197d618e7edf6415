// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace genrescope::ui {

/// Paints the Classify table's cells: two-line track names, genre with its colour, the three best as little
/// bars, genre over time as a strip, and for a failed track its reason across the columns a result would have
/// filled.
class ClassifyDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int margin = 10;
    static constexpr int firstMargin = 24; ///< the first column begins where the page's title does
    static int rowHeight(const QFontMetrics &metrics);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

/// The header above, its first title over the first column's text.
class ClassifyHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ClassifyHeader(QWidget *parent = nullptr);

    /// Shares the width out in proportion, until somebody drags a column (then restoreState brings theirs
    /// back).
    void shareOut(int width);
    bool arrangedByHand() const { return m_byHand; }
    void restoreArrangement(const QByteArray &state);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    bool m_byHand = false;
};

} // namespace genrescope::ui
