// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compare_groups.h"

#include "ui/bridge/background.h"
#include "ui/models/run_filter.h"
#include "ui/models/run_table_model.h"
#include "ui/models/seed_group_model.h"
#include "ui/pages/padded_delegate.h"

#include <QHeaderView>
#include <QShortcut>

#include <algorithm>

namespace genrescope::ui {

namespace {

constexpr int leastNameWidth = 200; ///< as in the table of runs

} // namespace

CompareGroups::CompareGroups(RunTableModel &runs, QWidget *parent)
    : RowTableView(parent)
    , m_table(runs)
    , m_groups(new SeedGroupModel(this))
    , m_filter(new RunFilter(this))
{
    m_filter->setSourceModel(m_groups);
    setModel(m_filter);
    setItemDelegate(new PaddedDelegate(this));
    setAccessibleName(tr("Runs, grouped by their settings"));
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);
    horizontalHeader()->setResizeContentsPrecision(60); // those on screen will do
    setSortingEnabled(true);
    sortByColumn(SeedGroupModel::Test, Qt::DescendingOrder);
    auto *space = new QShortcut(Qt::Key_Space, this);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &CompareGroups::togglePickOfSelection);
    connect(this, &QTableView::doubleClicked, this, &CompareGroups::togglePickOfSelection);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CompareGroups::selectedFoldersChanged);
    connect(m_filter, &QAbstractItemModel::modelReset, this, // which clears the selection without a word
            &CompareGroups::selectedFoldersChanged);
    connect(m_groups, &SeedGroupModel::pickRequested, this, &CompareGroups::pick);
    connect(&m_table, &RunTableModel::picksChanged, this, &CompareGroups::showPicks);
}

void CompareGroups::setFilter(const QString &text)
{
    m_filter->setFilterFixedString(text);
}

void CompareGroups::setRuns(std::vector<LoadedRunPointer> runs)
{
    if (runs == m_runs)
        return;
    m_runs = std::move(runs);
    m_stale = true;
    if (isVisible())
        group();
}

void CompareGroups::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (m_stale)
        group();
}

void CompareGroups::group()
{
    m_stale = false;
    const quint64 request = ++m_request;
    setProperty("busy", true);
    inBackground(
        this, [runs = m_runs] { return groupRuns(runs); },
        [this, request](GroupedRuns groups, const QString &) {
            if (request != m_request)
                return; // of runs that were read before
            setProperty("busy", false);
            m_groups->setGroups(std::move(groups));
            showPicks();
            resizeColumnsToContents();
            setColumnWidth(SeedGroupModel::Name, std::max(columnWidth(SeedGroupModel::Name), leastNameWidth));
        });
}

void CompareGroups::showPicks()
{
    QSet<QString> folders;
    for (const LoadedRunPointer &run : m_table.pickedRuns())
        folders += QString::fromStdString(run->run.folder.string());
    m_groups->setPicked(std::move(folders));
}

void CompareGroups::pick(const QStringList &folders, bool picked)
{
    const QSet<QString> wanted(folders.begin(), folders.end());
    QList<int> rows;
    for (int row = 0; row < m_table.rowCount(); ++row)
        if (wanted.contains(QString::fromStdString(m_table.runAt(row)->run.folder.string())))
            rows += row;
    m_table.setPicked(rows, picked);
}

QStringList CompareGroups::selectedFolders() const
{
    QStringList folders;
    for (const QModelIndex &row : selectionModel()->selectedRows(SeedGroupModel::Name))
        folders += row.data(SeedGroupModel::folderRole).toStringList();
    return folders;
}

void CompareGroups::togglePickOfSelection()
{
    QStringList folders;
    bool allPicked = true;
    for (const QModelIndex &row : selectionModel()->selectedRows(SeedGroupModel::Name)) {
        folders += m_groups->foldersOf(m_filter->mapToSource(row).row());
        allPicked = allPicked && row.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    if (!folders.isEmpty())
        pick(folders, !allPicked);
}

} // namespace genrescope::ui
