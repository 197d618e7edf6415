// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_filter.h"

#include "ui/models/run_table_model.h"

#include <algorithm>

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
        const QStringList folders = index.data(RunTableModel::folderRole).toStringList();
        if (std::ranges::none_of(folders, [this](const QString &it) { return m_only->contains(it); }))
            return false;
    }
    return QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

} // namespace genrescope::ui
