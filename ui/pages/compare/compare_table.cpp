// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compare_table.h"

#include "ui/charts/series_style.h"
#include "ui/models/run_filter.h"
#include "ui/models/run_table_model.h"
#include "ui/pages/padded_delegate.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/colours.h"

#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSet>
#include <QShortcut>

#include <algorithm>
#include <cmath>
#include <vector>

namespace genrescope::ui {

namespace {

constexpr int sampleWidth = 22;
constexpr int leastWidth = 56;      ///< of a column: a number and its sign
constexpr int leastNameWidth = 200; ///< of the runs' names
constexpr int mostNameWidth = 420;
constexpr int rowsMeasured = 60; ///< for a column's width: of thousands those on screen will do

/// After the check mark a sample of the line that stands for the run in the charts; unfinished runs say so.
class RunDelegate final : public PaddedDelegate
{
public:
    using PaddedDelegate::PaddedDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString state = index.data(RunTableModel::stateRole).toString();
        const Colours &colours = coloursFor(option->palette);
        if (index.column() == RunTableModel::Name) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(sampleWidth, 12);
            option->icon = QIcon(sample(index, option->palette));
            for (const QString &tag : index.data(RunTableModel::tagsRole).toStringList())
                option->text += QStringLiteral("  #") + tag;
            if (state != QLatin1StringView("finished"))
                option->text += QStringLiteral("  ·  ") + RunTableModel::stateText(state.toStdString());
        }
        if (state == QLatin1StringView("failed"))
            option->palette.setColor(QPalette::Text, colours.danger);
    }

private:
    static QPixmap sample(const QModelIndex &index, const QPalette &palette)
    {
        QPixmap pixmap(QSize(sampleWidth, 12) * 2);
        pixmap.setDevicePixelRatio(2);
        pixmap.fill(Qt::transparent);
        const QVariant slot = index.data(RunTableModel::slotRole);
        if (!slot.isValid())
            return pixmap;
        const SeriesStyle style =
            seriesStyle(static_cast<std::size_t>(slot.toInt()), palette.color(QPalette::Base));
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(style.colour, 3, style.dash, Qt::FlatCap));
        painter.drawLine(QPointF(0, 6), QPointF(sampleWidth, 6));
        return pixmap;
    }
};

} // namespace

CompareTable::CompareTable(RunTableModel &model, Settings &settings, QWidget *parent)
    : RowTableView(parent)
    , m_runs(model)
    , m_settings(settings)
    , m_filter(new RunFilter(this))
{
    m_filter->setSourceModel(&m_runs);
    setModel(m_filter);
    setItemDelegate(new RunDelegate(this));
    setAccessibleName(tr("Runs"));
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setMinimumSectionSize(leastWidth);
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &CompareTable::showColumnMenu);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_fitting && width > 0)
            m_widthsByHand.insert(headingOf(column), width);
    });
    setSortingEnabled(true);
    sortByColumn(RunTableModel::Name, Qt::DescendingOrder);
    // Space picks the selected runs, wherever in the row the cursor is.
    auto *space = new QShortcut(Qt::Key_Space, this);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &CompareTable::togglePickOfSelection);
    connect(this, &QTableView::doubleClicked, this, &CompareTable::togglePickOfSelection);
}

void CompareTable::setFilter(const QString &text)
{
    // Rows that go one by one would be cut out of a selection of thousands one by one.
    keepingPlace([&] {
        selectionModel()->clearSelection();
        m_filter->setFilterFixedString(text);
    });
}

void CompareTable::keepingPlace(const std::function<void()> &change)
{
    const auto folderOf = [](const QModelIndex &row) {
        return row.data(RunTableModel::folderRole).toString();
    };
    QSet<QString> selected;
    for (const QModelIndex &row : selectionModel()->selectedRows(RunTableModel::Name))
        selected += folderOf(row);
    const QString current = folderOf(currentIndex());
    change();
    QItemSelection again; // row by row, each would be joined to all before it
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, RunTableModel::Name);
        const QString folder = folderOf(index);
        if (selected.contains(folder)) {
            if (!again.isEmpty() && again.last().bottom() == row - 1)
                again.last() = QItemSelectionRange(again.last().topLeft(), index);
            else
                again.append(QItemSelectionRange(index));
        }
        if (!current.isEmpty() && folder == current) {
            const QSignalBlocker quiet(selectionModel()); // the table stays where it is
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        }
    }
    selectionModel()->select(again, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    viewport()->update();
}

QStringList CompareTable::selectedFolders() const
{
    QStringList folders;
    for (const QModelIndex &row : selectionModel()->selectedRows(RunTableModel::Name))
        folders += row.data(RunTableModel::folderRole).toString();
    return folders;
}

void CompareTable::togglePickOfSelection()
{
    const QModelIndexList rows = selectionModel()->selectedRows(RunTableModel::Name);
    const bool allPicked = std::ranges::all_of(
        rows, [](const QModelIndex &row) { return row.data(Qt::CheckStateRole).toInt() == Qt::Checked; });
    QList<int> sourceRows;
    for (const QModelIndex &row : rows)
        sourceRows += m_filter->mapToSource(row).row();
    m_runs.setPicked(sourceRows, !allPicked);
}

void CompareTable::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = RunTableModel::Name + 1; column < RunTableModel::fixedColumns; ++column) {
        QAction *action =
            menu->addAction(m_runs.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool wanted) { setColumnWanted(column, wanted); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void CompareTable::setColumnWanted(int column, bool wanted)
{
    QStringList hidden = m_settings.get(keys::compareHidden);
    const QString name = RunTableModel::columnName(column);
    hidden.removeAll(name);
    if (!wanted)
        hidden += name;
    m_settings.set(keys::compareHidden, hidden);
    fitColumns();
}

QString CompareTable::headingOf(int column) const
{
    return m_runs.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

void CompareTable::setWidthsByHand(const QHash<QString, int> &widths)
{
    m_widthsByHand = widths;
    fitColumns();
}

void CompareTable::fitColumns()
{
    const QScopedValueRollback fitting(m_fitting, true);
    const QStringList hidden = m_settings.get(keys::compareHidden);
    const int columns = m_runs.columnCount();
    std::vector<int> widths(static_cast<std::size_t>(columns), 0);
    int missing = -viewport()->width();
    int settingsGive = 0; // what the settings' columns can do without: a heading stays whole
    std::vector<int> least(static_cast<std::size_t>(columns), leastWidth);
    for (int column = 0; column < columns; ++column) {
        const bool isFixed = column < RunTableModel::fixedColumns;
        setColumnHidden(column, isFixed && hidden.contains(RunTableModel::columnName(column)));
        if (isColumnHidden(column))
            continue;
        int &width = widths[static_cast<std::size_t>(column)];
        int &heading = least[static_cast<std::size_t>(column)];
        heading = std::max(horizontalHeader()->sectionSizeHint(column), leastWidth);
        width = std::max(sizeHintForColumn(column), heading);
        if (column == RunTableModel::Name)
            width = std::min(width, mostNameWidth);
        const int byHand = m_widthsByHand.value(headingOf(column));
        if (byHand > 0)
            width = byHand;
        missing += width;
        settingsGive += isFixed || byHand > 0 ? 0 : width - heading;
    }
    if (missing > 0 && settingsGive > 0) {
        const double share = std::min(1.0, double(missing) / settingsGive);
        for (int column = RunTableModel::fixedColumns; column < columns; ++column) {
            int &width = widths[static_cast<std::size_t>(column)];
            if (m_widthsByHand.contains(headingOf(column)))
                continue;
            const int given =
                static_cast<int>(std::ceil((width - least[static_cast<std::size_t>(column)]) * share));
            width -= given;
            missing -= given;
        }
    }
    int &name = widths[RunTableModel::Name];
    if (!m_widthsByHand.contains(headingOf(RunTableModel::Name)))
        name = std::max(std::min(name, leastNameWidth), name - missing); // also takes what is left over
    for (int column = 0; column < columns; ++column)
        if (!isColumnHidden(column))
            setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
}

void CompareTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace genrescope::ui
