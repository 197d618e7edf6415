// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded_run.h"
#include "ui/pages/row_table_view.h"

namespace genrescope::ui {

class RunFilter;
class RunTableModel;
class SeedGroupModel;

/// The runs of the page with those that differ only in their seed in one row; a check mark picks them all.
/// Grouped off the window's thread, once it is looked at.
class CompareGroups final : public RowTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareGroups)

public:
    explicit CompareGroups(RunTableModel &runs, QWidget *parent = nullptr);

    void setRuns(std::vector<LoadedRunPointer> runs);
    void setFilter(const QString &text);
    SeedGroupModel &groups() { return *m_groups; }
    RunFilter &filter() { return *m_filter; }
    QStringList selectedFolders() const; ///< of all runs of the selected groups

Q_SIGNALS:
    void selectedFoldersChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void group();
    void showPicks();
    void pick(const QStringList &folders, bool picked);
    void togglePickOfSelection();

    RunTableModel &m_table;
    SeedGroupModel *m_groups;
    RunFilter *m_filter;
    std::vector<LoadedRunPointer> m_runs;
    bool m_stale = true;
    quint64 m_request = 0;
};

} // namespace genrescope::ui
