// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_filter.h"

#include "ui/models/run_table_model.h"

namespace genrescope::ui {

RunFilter::RunFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(RunTableModel::sortRole);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setFilterKeyColumn(-1);
    setFilterRole(RunTableModel::searchRole);
}

void RunFilter::setOnly(std::optional<QSet<QString>> folders)
{
    if (m_only == folders)
        return;
    m_only = std::move(folders);
    invalidateRowsFilter();
}

bool RunFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_only) {
        const QModelIndex index = sourceModel()->index(row, RunTableModel::Name, parent);
        if (!m_only->contains(index.data(RunTableModel::folderRole).toString()))
            return false;
    }
    return QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

} // namespace genrescope::ui
