// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/seed_group_model.h"

#include "core/training/option_table.h"
#include "ui/models/seed_group_names.h"
#include "ui/settings/core_texts.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace genrescope::ui {

namespace {

QString folderOf(const LoadedRun &run)
{
    return QString::fromStdString(run.run.folder.string());
}

} // namespace

GroupedRuns groupRuns(std::vector<LoadedRunPointer> runs)
{
    GroupedRuns grouped;
    std::vector<const ComparedRun *> pointers;
    for (const LoadedRunPointer &run : runs)
        pointers.push_back(&run->run);
    grouped.groups = groupBySeeds(pointers);
    for (const OptionEntry &option : optionTable()) {
        if (option.key == "training.seed" || option.key == "training.name" ||
            option.key == "training.threads" || option.key == "training.device")
            continue;
        std::set<std::string> values;
        for (const SeedGroup &group : grouped.groups)
            values.insert(option.get(pointers[group.runs.front()]->options));
        if (values.size() > 1)
            grouped.differingKeys.push_back(option.key);
    }
    std::vector<std::vector<const LoadedRun *>> members;
    for (const SeedGroup &group : grouped.groups) {
        members.emplace_back();
        for (const std::size_t run : group.runs)
            members.back().push_back(runs[run].get());
    }
    grouped.names = seedGroupNames(members);
    grouped.runs = std::move(runs);
    return grouped;
}

SeedGroupModel::SeedGroupModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void SeedGroupModel::setGroups(GroupedRuns groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    placeInComparison();
    endResetModel();
}

void SeedGroupModel::setPicked(QSet<QString> folders)
{
    if (folders == m_picked)
        return;
    m_picked = std::move(folders);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
}

QStringList SeedGroupModel::foldersOf(int row) const
{
    QStringList folders;
    for (const std::size_t run : groupAt(row).runs)
        folders += folderOf(*m_groups.runs[run]);
    return folders;
}

std::vector<LoadedRunPointer> SeedGroupModel::allRunsOf(int row) const
{
    std::vector<LoadedRunPointer> runs;
    for (const auto &part : {groupAt(row).runs, groupAt(row).repeats})
        for (const std::size_t run : part)
            runs.push_back(m_groups.runs[run]);
    return runs;
}

QString SeedGroupModel::searchText(int row, int column) const
{
    QString found = text(row, column);
    if (column != Name)
        return found;
    for (const LoadedRunPointer &run : allRunsOf(row)) {
        const RunAnnotations &annotations = run->run.annotations;
        found += u'\n' + run->name + u'\n' + QString::fromStdString(annotations.note);
        for (const std::string &tag : annotations.tags)
            found += u'\n' + QString::fromStdString(tag);
    }
    return found;
}

int SeedGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.groups.size());
}

int SeedGroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : fixedColumns + static_cast<int>(m_groups.differingKeys.size());
}

const OptionEntry *SeedGroupModel::optionAt(int column) const
{
    return column < fixedColumns || column >= columnCount()
               ? nullptr
               : findOption(m_groups.differingKeys[static_cast<std::size_t>(column - fixedColumns)]);
}

const MeanAndDeviation *SeedGroupModel::valueAt(const SeedGroup &group, int column) const
{
    switch (column) {
    case BestValidation:
        return &group.bestValidation;
    case LastValidation:
        return &group.lastValidation;
    case Test:
        return &group.test;
    case MacroF1:
        return &group.macroF1;
    case Seconds:
        return &group.seconds;
    default:
        return nullptr;
    }
}

QString SeedGroupModel::text(int row, int column) const
{
    const SeedGroup &group = groupAt(row);
    const LoadedRun &first = *m_groups.runs[group.runs.front()];
    if (column == Name)
        return m_groups.names[row];
    if (column == Difference || column == PValue)
        return againstText(row, column);
    if (column == Seeds)
        return QLocale().toString(static_cast<int>(group.runs.size()));
    if (column == Seconds)
        return RunTableModel::durationText(group.seconds.mean);
    if (const MeanAndDeviation *value = valueAt(group, column))
        return RunTableModel::percentText(*value);
    const OptionEntry *option = optionAt(column);
    return option ? QString::fromStdString(option->get(first.run.options)) : QString();
}

QString SeedGroupModel::help(int row, int column) const
{
    const SeedGroup &group = groupAt(row);
    if (column == Name || column == Seeds) {
        QStringList seeds;
        for (const std::size_t run : group.runs)
            seeds += QString::number(m_groups.runs[run]->run.options.seed);
        QString help = tr("Seeds: %1").arg(seeds.join(QStringLiteral(", ")));
        if (!group.repeats.empty())
            help += u'\n' + tr("%n run(s) of a seed that was run again do not count.", nullptr,
                               static_cast<int>(group.repeats.size()));
        return help;
    }
    if (column == Difference || column == PValue)
        return againstHelp(row);
    const MeanAndDeviation *value = valueAt(group, column);
    return value && value->count > 1 ? tr("Mean of %n run(s), and their standard deviation", nullptr,
                                          static_cast<int>(value->count))
                                     : QString();
}

Qt::CheckState SeedGroupModel::checkState(int row) const
{
    const QStringList folders = foldersOf(row);
    const auto picked =
        std::ranges::count_if(folders, [this](const QString &it) { return m_picked.contains(it); });
    return picked == 0 ? Qt::Unchecked : picked == folders.size() ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant SeedGroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return help(index.row(), index.column());
    case Qt::CheckStateRole:
        return index.column() == Name ? QVariant(checkState(index.row())) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(
            Qt::AlignVCenter |
            (index.column() == Name || index.column() >= fixedColumns ? Qt::AlignLeft : Qt::AlignRight));
    case folderRole: {
        QStringList folders;
        for (const LoadedRunPointer &run : allRunsOf(index.row()))
            folders += folderOf(*run);
        return folders;
    }
    case searchRole:
        return searchText(index.row(), index.column());
    case sortRole: {
        const SeedGroup &group = groupAt(index.row());
        if (index.column() == Seeds)
            return static_cast<int>(group.runs.size());
        if (const MeanAndDeviation *value = valueAt(group, index.column()))
            return std::isnan(value->mean) ? -std::numeric_limits<double>::infinity() : value->mean;
        if (const GroupComparison *against = this->against(index.row());
            index.column() == Difference || index.column() == PValue)
            return !against                       ? -std::numeric_limits<double>::infinity()
                   : index.column() == Difference ? against->difference
                   : against->welch               ? against->holmP
                                                  : -std::numeric_limits<double>::infinity();
        const QString shown = text(index.row(), index.column());
        bool isNumber = false;
        const double number = shown.toDouble(&isNumber);
        return isNumber ? QVariant(number) : QVariant(shown);
    }
    default:
        return {};
    }
}

bool SeedGroupModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        index.column() != Name)
        return false;
    Q_EMIT pickRequested(foldersOf(index.row()), value.toInt() != Qt::Unchecked);
    return true;
}

Qt::ItemFlags SeedGroupModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant SeedGroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const OptionEntry *option = optionAt(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == Name || option ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole)
        return option             ? QVariant(optionHelp(*option))
               : section == Seeds ? QVariant(tr("Runs that differ in nothing but their seed"))
               : section == Difference
                   ? QVariant(tr("Mean test accuracy against the picked group with the best mean validation "
                                 "accuracy"))
               : section == PValue ? QVariant(tr("Welch's t test of the seeds' test accuracies against that "
                                                 "group's; it takes %Ln seeds on each side",
                                                 nullptr, static_cast<int>(fewestForWelch)))
                                   : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Settings");
    case Seeds:
        return tr("Seeds");
    case BestValidation:
        return tr("Best val.");
    case LastValidation:
        return tr("Last val.");
    case Test:
        return tr("Test");
    case MacroF1:
        return tr("Macro-F1");
    case Difference:
        return tr("Difference");
    case PValue:
        return m_comparison && m_comparison->comparison.groupComparisons.isCorrected() ? tr("p (Holm)")
                                                                                       : tr("p");
    case Seconds:
        return tr("Time");
    default:
        return option ? optionTitle(*option) : QString();
    }
}

} // namespace genrescope::ui
