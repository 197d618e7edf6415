// SPDX-License-Identifier: GPL-3.0-or-later
// What SeedGroupModel says of the picked groups beside each other.
#include "ui/models/seed_group_model.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

void SeedGroupModel::setComparison(std::shared_ptr<const LoadedComparison> comparison)
{
    if (comparison == m_comparison)
        return;
    m_comparison = std::move(comparison);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Difference), index(rowCount() - 1, PValue));
    Q_EMIT headerDataChanged(Qt::Horizontal, Difference, PValue);
}

std::optional<std::size_t> SeedGroupModel::comparedGroup(int row) const
{
    if (!m_comparison)
        return std::nullopt;
    const auto isMember = [&](const LoadedRunPointer &run) {
        return std::ranges::any_of(groupAt(row).runs,
                                   [&](std::size_t member) { return m_groups.runs[member] == run; });
    };
    const auto &groups = m_comparison->comparison.groups;
    // Of a group that is picked in part the row shows the means of all its seeds, which the test is not
    // about.
    const auto found = std::ranges::find_if(groups, [&](const SeedGroup &group) {
        return group.runs.size() == groupAt(row).runs.size() &&
               isMember(m_comparison->runs[group.runs.front()]);
    });
    return found == groups.end() ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(found - groups.begin()));
}

const GroupComparison *SeedGroupModel::against(int row) const
{
    const auto group = comparedGroup(row);
    if (!group)
        return nullptr;
    const GroupComparisons &comparisons = m_comparison->comparison.groupComparisons;
    const auto &found = comparisons.against[*group];
    if (!found)
        return nullptr;
    for (int other = 0; other < rowCount(); ++other)
        if (comparedGroup(other) == comparisons.best)
            return &*found;
    return nullptr; // the best is picked in part
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
        return (against->difference < 0 ? QStringLiteral("−") : QStringLiteral("+")) +
               RunTableModel::percentText(std::abs(against->difference));
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
