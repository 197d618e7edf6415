// SPDX-License-Identifier: GPL-3.0-or-later
// What SeedGroupModel says of the picked groups beside each other.
#include "ui/models/seed_group_model.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace genrescope::ui {

void SeedGroupModel::setComparison(std::shared_ptr<const LoadedComparison> comparison)
{
    if (comparison == m_comparison)
        return;
    m_comparison = std::move(comparison);
    placeInComparison();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Difference), index(rowCount() - 1, PValue));
    Q_EMIT headerDataChanged(Qt::Horizontal, Difference, PValue);
}

void SeedGroupModel::placeInComparison()
{
    m_compared.assign(m_groups.groups.size(), std::nullopt);
    m_bestIsWhole = false;
    if (!m_comparison)
        return;
    const Comparison &comparison = m_comparison->comparison;
    QHash<const LoadedRun *, std::size_t> groupOfRun;
    for (std::size_t group = 0; group < comparison.groups.size(); ++group)
        for (const std::size_t run : comparison.groups[group].runs)
            groupOfRun.insert(m_comparison->runs[run].get(), group);
    for (std::size_t row = 0; row < m_compared.size(); ++row) {
        const std::vector<std::size_t> &members = m_groups.groups[row].runs;
        const auto isCompared = [&](std::size_t run) {
            return groupOfRun.contains(m_groups.runs[run].get());
        };
        const auto found = std::ranges::find_if(members, isCompared);
        if (found == members.end())
            continue;
        const std::size_t group = groupOfRun.value(m_groups.runs[*found].get());
        // Of a group that is picked in part the row shows the means of all its seeds, which the test is not
        // about.
        if (comparison.groups[group].runs.size() != members.size())
            continue;
        m_compared[row] = group;
        m_bestIsWhole = m_bestIsWhole || comparison.groupComparisons.best == group;
    }
}

const GroupComparison *SeedGroupModel::against(int row) const
{
    const auto group = comparedGroup(row);
    if (!group || !m_bestIsWhole)
        return nullptr;
    const auto &found = m_comparison->comparison.groupComparisons.against[*group];
    return found ? &*found : nullptr;
}

QString SeedGroupModel::againstText(int row, int column) const
{
    const auto group = comparedGroup(row);
    if (group && m_comparison->comparison.groupComparisons.best == group)
        return column == Difference ? tr("best") : QString();
    const GroupComparison *against = this->against(row);
    if (!against)
        return {};
    if (column == Difference)
        return RunTableModel::signedPercentText(against->difference);
    return against->welch ? RunTableModel::pText(against->holmP) : QStringLiteral("–");
}

QString SeedGroupModel::againstHelp(int row) const
{
    const GroupComparison *against = this->against(row);
    if (!against)
        return {};
    const QLocale locale;
    const QString here = locale.toString(qulonglong(against->seeds));
    const QString there = locale.toString(qulonglong(against->bestSeeds));
    if (!against->welch)
        return std::min(against->seeds, against->bestSeeds) < fewestForWelch
                   ? tr("No p: Welch's t test takes %Ln seeds on each side; here are %1 against %2.", nullptr,
                        static_cast<int>(fewestForWelch))
                         .arg(here, there)
                   : tr("No p: the seeds of neither group differ from one another.");
    QString help =
        tr("Welch's t test of the test accuracies of %1 seeds against %2: t = %3, %4 degrees of freedom.")
            .arg(here, there, locale.toString(against->welch->t, 'f', 2),
                 locale.toString(against->welch->degreesOfFreedom, 'f', 1));
    if (m_comparison->comparison.groupComparisons.isCorrected())
        help +=
            u'\n' + tr("p alone is %1; corrected for the number of groups compared (Holm) it is %2.")
                        .arg(RunTableModel::pText(against->welch->p), RunTableModel::pText(against->holmP));
    return help;
}

} // namespace genrescope::ui
