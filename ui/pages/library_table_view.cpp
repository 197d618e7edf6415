// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library_table_view.h"

#include "ui/models/track_table_model.h"
#include "ui/theme/genre_colours.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>

namespace genrescope::ui {

namespace {

/// The genre with its colour in front, in words people write.
class GenreDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &) const override
    {
        const QString genre = value.toString();
        return genre.isEmpty() ? QString() : genreTitle(genre);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString genre = index.data(Qt::DisplayRole).toString();
        if (genre.isEmpty())
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(12, 12);
        const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
        QPixmap dot(QSize(12, 12) * ratio);
        dot.setDevicePixelRatio(ratio);
        dot.fill(Qt::transparent);
        QPainter painter(&dot);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(genreColour(genre));
        painter.drawEllipse(QRectF(1.5, 1.5, 9.0, 9.0));
        painter.end();
        QIcon icon(dot);
        icon.addPixmap(dot, QIcon::Selected);
        option->icon = icon;
    }
};

} // namespace

LibraryTableView::LibraryTableView(QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(tr("Tracks"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDragEnabled(false);
    setCornerButtonEnabled(false);
    setItemDelegateForColumn(static_cast<int>(TrackField::Genre), new GenreDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true); // a third click brings the manifest's order back
    adaptRowHeight();
    connect(this, &QTableView::activated, this, [this] { Q_EMIT playRequested(); });
}

void LibraryTableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    setSortingEnabled(true);
    connect(model, &QAbstractItemModel::modelReset, this, &LibraryTableView::visibleRowsChanged);
    connect(model, &QAbstractItemModel::layoutChanged, this, &LibraryTableView::visibleRowsChanged);
}

QByteArray LibraryTableView::columnState() const
{
    return horizontalHeader()->saveState();
}

void LibraryTableView::restoreColumns(const QByteArray &state)
{
    // The order of rows is not restored: a library opens as its manifest lists it.
    if (!state.isEmpty() && horizontalHeader()->restoreState(state)) {
        horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        return;
    }
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    constexpr std::array widths{34, 22, 22, 16, 11, 10, 40};
    static_assert(widths.size() == trackFieldCount);
    for (int column = 0; column < trackFieldCount; ++column)
        setColumnWidth(column, unit * widths[static_cast<std::size_t>(column)]);
}

int LibraryTableView::firstVisibleRow() const
{
    return std::max(0, rowAt(0));
}

int LibraryTableView::lastVisibleRow() const
{
    const int row = rowAt(viewport()->height() - 1);
    return row >= 0 ? row : (model() ? model()->rowCount() - 1 : -1);
}

void LibraryTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        Q_EMIT playToggled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT playRequested();
    else
        QTableView::keyPressEvent(event);
}

void LibraryTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    Q_EMIT visibleRowsChanged();
}

void LibraryTableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        adaptRowHeight();
    QTableView::changeEvent(event);
}

void LibraryTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        Q_EMIT visibleRowsChanged();
}

void LibraryTableView::adaptRowHeight()
{
    const int height = fontMetrics().height() + 10;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

} // namespace genrescope::ui
