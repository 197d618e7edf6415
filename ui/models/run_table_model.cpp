// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_table_model.h"

#include "core/training/option_table.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>

namespace genrescope::ui {

namespace {

/// Unknown numbers sort below all others, whichever way a proxy compares doubles.
QVariant sortable(double value)
{
    return std::isnan(value) ? -std::numeric_limits<double>::infinity() : value;
}

QStringList tagsOf(const ComparedRun &run)
{
    QStringList tags;
    for (const std::string &tag : run.annotations.tags)
        tags += QString::fromStdString(tag);
    return tags;
}

} // namespace

RunTableModel::RunTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void RunTableModel::setRuns(std::vector<LoadedRunPointer> runs)
{
    const std::size_t pickedBefore = m_slots.size();
    beginResetModel();
    m_runs = std::move(runs);
    m_titles.clear();
    const QStringList titles = titlesOf(m_runs);
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        m_titles[m_runs[i]->run.id] = titles[static_cast<qsizetype>(i)];
    std::erase_if(m_slots, [this](const auto &slot) { return !m_titles.contains(slot.first); });
    endResetModel();
    if (m_slots.size() != pickedBefore)
        Q_EMIT picksChanged();
}

void RunTableModel::setComparison(const std::shared_ptr<const LoadedComparison> &comparison)
{
    if (comparison && comparison->runs.size() != m_slots.size())
        return;
    beginResetModel();
    m_comparison = comparison;
    m_placesInComparison.clear();
    for (std::size_t i = 0; comparison && i < comparison->runs.size(); ++i)
        m_placesInComparison.emplace(comparison->runs[i]->run.id, i);
    endResetModel();
}

bool RunTableModel::isCorrected() const
{
    return m_comparison && genrescope::isCorrected(m_comparison->comparison);
}

std::vector<LoadedRunPointer> RunTableModel::pickedRuns() const
{
    std::map<int, LoadedRunPointer> bySlot;
    for (const LoadedRunPointer &run : m_runs)
        if (const auto slot = m_slots.find(run->run.id); slot != m_slots.end())
            bySlot.emplace(slot->second, run);
    std::vector<LoadedRunPointer> picked;
    for (auto &[slot, run] : bySlot)
        picked.push_back(std::move(run));
    return picked;
}

std::vector<int> RunTableModel::pickedSlots() const
{
    std::vector<int> taken;
    for (const auto &[id, slot] : m_slots)
        taken.push_back(slot);
    std::ranges::sort(taken);
    return taken;
}

void RunTableModel::pick(const QStringList &folders)
{
    QHash<QString, const LoadedRun *> byFolder;
    for (const LoadedRunPointer &run : m_runs)
        byFolder.insert(QString::fromStdString(run->run.folder.string()), run.get());
    m_slots.clear();
    for (const QString &folder : folders)
        if (const LoadedRun *run = byFolder.value(folder))
            m_slots.emplace(run->run.id, static_cast<int>(m_slots.size()));
    if (!m_runs.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    Q_EMIT picksChanged();
}

int RunTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunTableModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return fixedColumns +
           (m_comparison ? static_cast<int>(m_comparison->comparison.differingKeys.size()) : 0);
}

std::optional<std::size_t> RunTableModel::indexInComparison(const LoadedRun &run) const
{
    const auto found = m_placesInComparison.find(run.run.id);
    return found == m_placesInComparison.end() ? std::nullopt : std::optional(found->second);
}

const OptionEntry *RunTableModel::optionAt(int column) const
{
    if (!m_comparison || column < fixedColumns || column >= columnCount())
        return nullptr;
    return findOption(
        m_comparison->comparison.differingKeys[static_cast<std::size_t>(column - fixedColumns)]);
}

QVariant RunTableModel::cellNumber(const LoadedRun &run, int column) const
{
    const auto compared = indexInComparison(run);
    const PairedComparison *pair = compared && m_comparison->comparison.paired[*compared]
                                       ? &*m_comparison->comparison.paired[*compared]
                                       : nullptr;
    switch (column) {
    case Name:
        return QString::fromStdString(run.run.id); // begins with the time
    case Epochs:
        return run.run.epochs;
    case BestValidation:
        return sortable(run.run.bestValidationAccuracy);
    case LastValidation:
        return sortable(run.run.lastValidationAccuracy);
    case Test:
        return sortable(testAccuracyOf(run.run));
    case Interval:
        return sortable(run.run.evaluation ? run.run.evaluation->accuracyInterval.low : std::nan(""));
    case MacroF1:
        return sortable(macroF1Of(run.run));
    case Seconds:
        return run.run.seconds;
    case Difference:
        return sortable(pair ? pair->bootstrap.difference : std::nan(""));
    case PValue:
        return sortable(pair ? pair->holmP : std::nan(""));
    default: {
        const QString text = cellText(run, column);
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber ? QVariant(number) : QVariant(text);
    }
    }
}

QVariant RunTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LoadedRun &run = *runAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(run, index.column());
    case Qt::ToolTipRole:
        return cellHelp(run, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == Name || index.column() >= fixedColumns
                            ? Qt::AlignLeft | Qt::AlignVCenter
                            : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        return index.column() == Name ? QVariant(isPicked(run) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case sortRole:
        return cellNumber(run, index.column());
    case slotRole:
        return isPicked(run) ? QVariant(m_slots.at(run.run.id)) : QVariant();
    case folderRole:
        return QString::fromStdString(run.run.folder.string());
    case tagsRole:
        return tagsOf(run.run);
    case searchRole: {
        const QString text = cellText(run, index.column());
        return index.column() == Name ? text + u'\n' + tagsOf(run.run).join(u'\n') + u'\n' +
                                            QString::fromStdString(run.run.annotations.note)
                                      : text;
    }
    case stateRole:
        return QString::fromStdString(run.run.state);
    default:
        return {};
    }
}

void RunTableModel::setPicked(const QList<int> &rows, bool picked)
{
    std::set<int> taken;
    for (const auto &[id, slot] : m_slots)
        taken.insert(slot);
    int free = 0;
    int first = rowCount(), last = -1;
    for (const int row : rows) {
        const LoadedRun &run = *runAt(row);
        if (picked == isPicked(run))
            continue;
        if (picked) {
            while (taken.contains(free))
                ++free;
            m_slots.emplace(run.run.id, free++);
        } else {
            m_slots.erase(run.run.id);
        }
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last < first)
        return;
    // Once for all of them: a table looks anew at what it shows whenever it is told.
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1), {Qt::CheckStateRole, slotRole});
    Q_EMIT picksChanged();
}

bool RunTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        index.column() != Name)
        return false;
    setPicked({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags RunTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Name)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace genrescope::ui
