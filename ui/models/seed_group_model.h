// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded_run.h"
#include "ui/models/run_table_model.h"

#include <QAbstractTableModel>
#include <QSet>

namespace genrescope {
struct OptionEntry;
}

namespace genrescope::ui {

/// Runs grouped by their settings, computed.
struct GroupedRuns
{
    std::vector<LoadedRunPointer> runs;
    std::vector<SeedGroup> groups;          ///< indices into runs
    QStringList names;                      ///< of the groups
    std::vector<std::string> differingKeys; ///< settings in which groups differ, in the option table's order
};
/// Slow for many runs: call it from a worker thread.
GroupedRuns groupRuns(std::vector<LoadedRunPointer> runs);

/// A row for all runs that differ in nothing but their seed: how many there are, and mean and standard
/// deviation of what came of them. A check mark stands for the picks of all runs of the group.
class SeedGroupModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SeedGroupModel)

public:
    enum Column {
        Name,
        Seeds,
        BestValidation,
        LastValidation,
        Test,
        MacroF1,
        Difference, ///< of the picked groups: with the best of them
        PValue,
        Seconds,
        fixedColumns
    };
    // RunTableModel's roles, as far as they are for groups: RunFilter filters both.
    static constexpr int sortRole = RunTableModel::sortRole;
    static constexpr int folderRole = RunTableModel::folderRole; ///< QStringList: of all runs, repeats, too
    static constexpr int searchRole = RunTableModel::searchRole;

    explicit SeedGroupModel(QObject *parent = nullptr);

    void setGroups(GroupedRuns groups);
    void setPicked(QSet<QString> folders); ///< of all picked runs
    /// What came of the picked runs' groups beside each other; null while that is not known.
    void setComparison(std::shared_ptr<const LoadedComparison> comparison);
    const SeedGroup &groupAt(int row) const { return m_groups.groups[static_cast<std::size_t>(row)]; }
    QStringList foldersOf(int row) const;                   ///< of the runs that count; repeats do not
    std::vector<LoadedRunPointer> allRunsOf(int row) const; ///< repeats, too

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Somebody has set or taken away the group's check mark.
    void pickRequested(const QStringList &folders, bool picked);

private:
    const MeanAndDeviation *valueAt(const SeedGroup &group, int column) const; ///< null at other columns
    const OptionEntry *optionAt(int column) const;
    void placeInComparison();
    std::optional<std::size_t> comparedGroup(int row) const { return m_compared[std::size_t(row)]; }
    const GroupComparison *against(int row) const; ///< the best group; null for that one and where none is
    QString againstText(int row, int column) const;
    QString againstHelp(int row) const;
    QString text(int row, int column) const;
    QString help(int row, int column) const;
    QString searchText(int row, int column) const;
    Qt::CheckState checkState(int row) const;

    GroupedRuns m_groups;
    QSet<QString> m_picked;
    std::shared_ptr<const LoadedComparison> m_comparison;
    /// Where the comparison has each row's group; only of those that are picked whole.
    std::vector<std::optional<std::size_t>> m_compared;
    bool m_bestIsWhole = false;
};

} // namespace genrescope::ui
