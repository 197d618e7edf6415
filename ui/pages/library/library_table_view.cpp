// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/library_table_view.h"

#include "ui/models/track_table_model.h"
#include "ui/theme/colours.h"
#include "ui/theme/genre_colours.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>

namespace genrescope::ui {

namespace {

/// In front of remembered columns, before those that were chosen: what another number of columns has left would
/// land on the wrong ones.
QByteArray columnsVersion()
{
    return QByteArray::number(trackFieldCount) + '/';
}

constexpr int cellPadding = 10; ///< as the header's labels have it
constexpr int dotSize = 9;

/// Cells drawn directly: the title first, what merely describes it muted, a path shortened in its middle, the
/// genre with its colour in front and in the words people write.
class TrackDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &) const override { return value.toString(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem box = option;
        initStyleOption(&box, index);
        const QStyle *style = box.widget ? box.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &box, painter, box.widget);

        const Colours &colours = coloursFor(option.palette);
        const auto field = static_cast<TrackField>(index.column());
        QRect place = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
        QString text = box.text;
        const bool failed =
            field == TrackField::Predicted && index.data(TrackTableModel::ConfidenceRole).toDouble() <= 0.0;
        if ((field == TrackField::Genre || (field == TrackField::Predicted && !failed)) && !text.isEmpty()) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(genreColour(text, option.state & QStyle::State_Selected ? colours.selection
                                                                                      : colours.surface));
            painter->drawEllipse(
                QRectF(place.left(), place.center().y() + 0.5 - dotSize / 2.0, dotSize, dotSize));
            painter->restore();
            place.adjust(dotSize + 7, 0, 0, 0);
            text = genreTitle(text);
        }
        const bool main = field == TrackField::Title || field == TrackField::Artist ||
                          field == TrackField::Genre || (field == TrackField::Predicted && !failed) ||
                          ((field == TrackField::Condition || field == TrackField::Disagreement) &&
                           index.data(TrackTableModel::ProblemRole).toBool());
        painter->setFont(option.font);
        if (field == TrackField::Predicted &&
            !failed) { // the confidence at the right, where they stand in line
            const QString confidence = index.data(TrackTableModel::ConfidenceTextRole).toString();
            painter->setPen(colours.mutedText);
            painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, confidence);
            place.adjust(0, 0, -option.fontMetrics.horizontalAdvance(confidence) - cellPadding, 0);
        }
        painter->setPen(main ? colours.text : colours.mutedText);
        painter->drawText(
            place, static_cast<int>(box.displayAlignment),
            option.fontMetrics.elidedText(text, field == TrackField::File ? Qt::ElideMiddle : Qt::ElideRight,
                                          place.width()));
    }
};

} // namespace

LibraryTableView::LibraryTableView(QWidget *parent)
    : RowTableView(parent)
{
    setAccessibleName(tr("Tracks"));
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDragEnabled(false);
    setCornerButtonEnabled(false);
    setItemDelegate(new TrackDelegate(this));
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true); // a third click brings the manifest's order back
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &LibraryTableView::showColumnMenu);
    adaptRowHeight();
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] { m_fitColumns = false; });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        // Layouts resize sections too; only a hand on the header means it.
        if (horizontalHeader()->underMouse() && QGuiApplication::mouseButtons() & Qt::LeftButton)
            m_fitColumns = false;
    });
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
    if (m_fitColumns && m_chosen == 0)
        return {};
    return columnsVersion() + QByteArray::number(m_chosen) + (m_fitColumns ? '=' : ':') +
           horizontalHeader()->saveState();
}

void LibraryTableView::restoreColumns(const QByteArray &state)
{
    // The order of rows is not restored: a library opens as its manifest lists it.
    // Nor is what an earlier version left, which had other columns.
    static const QRegularExpression form(QStringLiteral("^%1(\\d+)([:=])").arg(QLatin1StringView(columnsVersion())));
    const QRegularExpressionMatch head = form.match(QString::fromLatin1(state.left(32)));
    if (head.hasMatch() && horizontalHeader()->restoreState(state.mid(head.capturedLength()))) {
        m_chosen = head.captured(1).toUInt();
        m_fitColumns = head.captured(2) == u'=';
        horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        return;
    }
    m_fitColumns = true;
    for (const TrackField field : {TrackField::Artist, TrackField::Album, TrackField::Predicted,
                                   TrackField::Disagreement, TrackField::Condition})
        setColumnHidden(static_cast<int>(field), true); // until there is one
    fitColumns();
}

void LibraryTableView::setColumnUseful(TrackField field, bool useful)
{
    const int column = static_cast<int>(field);
    if (m_chosen & (1U << column) || isColumnHidden(column) == !useful)
        return;
    setColumnHidden(column, !useful);
    if (m_fitColumns)
        fitColumns();
}

void LibraryTableView::fitColumns()
{
    // Shares of the width that is there; the last section takes the rest.
    constexpr std::array shares{21, 18, 16, 12, 14, 12, 8, 7, 14, 20};
    static_assert(shares.size() == trackFieldCount);
    const int width = viewport()->width();
    int all = 0;
    for (int column = 0; column < trackFieldCount; ++column)
        all += isColumnHidden(column) ? 0 : shares[static_cast<std::size_t>(column)];
    int missing = horizontalHeader()->sectionSizeHint(trackFieldCount - 1) + 12 - width;
    std::array<int, shares.size()> widths{};
    for (int column = 0; column + 1 < trackFieldCount; ++column) {
        if (isColumnHidden(column))
            continue;
        int &wide = widths[static_cast<std::size_t>(column)];
        wide = std::max(horizontalHeader()->sectionSizeHint(column),
                        width * shares[static_cast<std::size_t>(column)] / all);
        missing += wide;
    }
    // Where that is too much, the columns of long texts give.
    for (const TrackField field : {TrackField::Title, TrackField::Artist, TrackField::Album}) {
        int &wide = widths[static_cast<std::size_t>(field)];
        const int given = std::clamp(missing, 0, std::max(0, wide - 90));
        wide -= given;
        missing -= given;
    }
    for (int column = 0; column + 1 < trackFieldCount; ++column)
        if (!isColumnHidden(column))
            setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
}

void LibraryTableView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < trackFieldCount; ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != 0); // a table without titles cannot be asked for its columns back
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            m_chosen |= 1U << column;
            if (m_fitColumns)
                fitColumns();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Fit columns to the window")), &QAction::triggered, this, [this] {
        m_fitColumns = true; // what is to be seen stays
        fitColumns();
    });
    menu->popup(horizontalHeader()->mapToGlobal(position));
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
    if (m_fitColumns)
        fitColumns();
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
