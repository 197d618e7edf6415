// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_table_model.h"

#include "core/training/option_table.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <limits>

namespace genrescope::ui {

namespace {

const QString unknown = QStringLiteral("–");

double testAccuracyOf(const ComparedRun &run)
{
    return run.evaluation ? run.evaluation->accuracy : run.testAccuracy;
}

double macroF1Of(const ComparedRun &run)
{
    return run.evaluation ? run.evaluation->macroF1 : std::numeric_limits<double>::quiet_NaN();
}

/// Unknown numbers sort below all others, whichever way a proxy compares doubles.
QVariant sortable(double value)
{
    return std::isnan(value) ? -std::numeric_limits<double>::infinity() : value;
}

} // namespace

RunTableModel::RunTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

QString RunTableModel::percentText(double fraction)
{
    return std::isnan(fraction) ? unknown : tr("%1 %").arg(QLocale().toString(fraction * 100, 'f', 1));
}

QString RunTableModel::stateText(const std::string &state)
{
    if (state == "finished")
        return tr("Finished");
    if (state == "cancelled")
        return tr("Stopped");
    if (state == "failed")
        return tr("Failed");
    if (state == "running")
        return tr("Training");
    return tr("Interrupted");
}

QString RunTableModel::titleOf(const LoadedRun &run)
{
    QDateTime started = QDateTime::fromString(QString::fromStdString(run.run.id).left(16),
                                              QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    if (!started.isValid())
        return run.name;
    started.setTimeZone(QTimeZone::utc());
    return tr("%1, %2", "a run's name and when it began")
        .arg(run.name, QLocale().toString(started.toLocalTime(), QStringLiteral("d MMM HH:mm")));
}

QStringList RunTableModel::labelsOf(const std::vector<LoadedRunPointer> &runs)
{
    const auto seeded = [](const LoadedRun &run) {
        return tr("%1, seed %2").arg(run.name).arg(run.run.options.seed);
    };
    QStringList names, seededNames, labels;
    for (const LoadedRunPointer &run : runs) {
        names += run->name;
        seededNames += seeded(*run);
    }
    for (const LoadedRunPointer &run : runs) {
        const bool alone = names.count(run->name) == 1;
        const bool aloneBySeed = seededNames.count(seeded(*run)) == 1;
        labels += alone ? run->name : aloneBySeed ? seeded(*run) : titleOf(*run);
    }
    return labels;
}

void RunTableModel::setRuns(std::vector<LoadedRunPointer> runs)
{
    const std::size_t pickedBefore = m_slots.size();
    beginResetModel();
    m_runs = std::move(runs);
    std::erase_if(m_slots, [this](const auto &slot) {
        return std::ranges::none_of(m_runs,
                                    [&](const LoadedRunPointer &run) { return run->run.id == slot.first; });
    });
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
    endResetModel();
}

int RunTableModel::freeSlot() const
{
    for (int slot = 0;; ++slot) {
        if (std::ranges::none_of(m_slots, [slot](const auto &taken) { return taken.second == slot; }))
            return slot;
    }
}

std::vector<LoadedRunPointer> RunTableModel::pickedRuns() const
{
    std::vector<LoadedRunPointer> picked;
    std::ranges::copy_if(m_runs, std::back_inserter(picked),
                         [this](const auto &run) { return isPicked(*run); });
    std::ranges::sort(picked, {}, [this](const auto &run) { return m_slots.at(run->run.id); });
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
    m_slots.clear();
    for (const QString &folder : folders) {
        const auto run = std::ranges::find_if(m_runs, [&](const LoadedRunPointer &candidate) {
            return QString::fromStdString(candidate->run.folder.string()) == folder;
        });
        if (run != m_runs.end())
            m_slots.emplace((*run)->run.id, freeSlot());
    }
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
    if (!m_comparison)
        return std::nullopt;
    const auto found = std::ranges::find_if(m_comparison->runs,
                                            [&](const auto &other) { return other->run.id == run.run.id; });
    if (found == m_comparison->runs.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_comparison->runs.begin());
}

QString RunTableModel::cellText(const LoadedRun &run, int column) const
{
    const auto compared = indexInComparison(run);
    const PairedComparison *pair = compared && m_comparison->comparison.paired[*compared]
                                       ? &*m_comparison->comparison.paired[*compared]
                                       : nullptr;
    switch (column) {
    case Name:
        return titleOf(run);
    case Epochs:
        return QLocale().toString(run.run.epochs);
    case BestValidation:
        return percentText(run.run.bestValidationAccuracy);
    case LastValidation:
        return percentText(run.run.lastValidationAccuracy);
    case Test:
        return percentText(testAccuracyOf(run.run));
    case MacroF1:
        return percentText(macroF1Of(run.run));
    case Difference:
        if (compared && m_comparison->comparison.best == compared)
            return m_comparison->runs.size() > 1 ? tr("best") : QString();
        return pair ? QStringLiteral("%1%2").arg(pair->bootstrap.difference < 0 ? QStringLiteral("−")
                                                                                : QStringLiteral("+"),
                                                 percentText(std::abs(pair->bootstrap.difference)))
                    : QString();
    case PValue:
        if (!pair)
            return {};
        return pair->mcNemar.p() < 0.001 ? QStringLiteral("< 0.001")
                                         : QLocale().toString(pair->mcNemar.p(), 'f', 3);
    default: {
        const auto key = static_cast<std::size_t>(column - fixedColumns);
        if (!m_comparison || key >= m_comparison->comparison.differingKeys.size())
            return {};
        const OptionEntry *option = findOption(m_comparison->comparison.differingKeys[key]);
        return option ? QString::fromStdString(option->get(run.run.options)) : QString();
    }
    }
}

QVariant RunTableModel::cellNumber(const LoadedRun &run, int column) const
{
    const auto compared = indexInComparison(run);
    const auto pair = compared ? m_comparison->comparison.paired[*compared] : std::nullopt;
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
    case MacroF1:
        return sortable(macroF1Of(run.run));
    case Difference:
        return sortable(pair ? pair->bootstrap.difference : std::nan(""));
    case PValue:
        return sortable(pair ? pair->mcNemar.p() : std::nan(""));
    default: {
        const QString text = cellText(run, column);
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber ? QVariant(number) : QVariant(text);
    }
    }
}

QString RunTableModel::cellHelp(const LoadedRun &run, int column) const
{
    switch (column) {
    case Name:
        return tr("%1\n%2; %3")
            .arg(QString::fromStdString(run.run.folder.string()), stateText(run.run.state),
                 QString::fromStdString(run.run.options.model.name));
    case Test: {
        if (!run.run.evaluation)
            return {};
        const Evaluation &evaluation = *run.run.evaluation;
        return tr("%n track(s); 95 % interval %1 to %2 (Wilson)", nullptr, static_cast<int>(evaluation.items))
            .arg(percentText(evaluation.accuracyInterval.low), percentText(evaluation.accuracyInterval.high));
    }
    case Difference:
    case PValue: {
        const auto compared = indexInComparison(run);
        if (!compared || !m_comparison->comparison.paired[*compared])
            return {};
        const PairedComparison &pair = *m_comparison->comparison.paired[*compared];
        return tr("Against the run with the best validation accuracy, on the same %n test track(s): "
                  "difference %1 to %2 "
                  "(95 %, paired bootstrap); McNemar's test.",
                  nullptr, static_cast<int>(pair.items))
            .arg(QLocale().toString(pair.bootstrap.interval.low * 100, 'f', 1),
                 percentText(pair.bootstrap.interval.high));
    }
    default:
        return {};
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
    case stateRole:
        return QString::fromStdString(run.run.state);
    default:
        return {};
    }
}

void RunTableModel::setPicked(const QList<int> &rows, bool picked)
{
    bool changed = false;
    for (const int row : rows) {
        const LoadedRun &run = *runAt(row);
        if (picked == isPicked(run))
            continue;
        if (picked)
            m_slots.emplace(run.run.id, freeSlot());
        else
            m_slots.erase(run.run.id);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        changed = true;
    }
    if (changed)
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

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Name || section >= fixedColumns ? Qt::AlignLeft | Qt::AlignVCenter
                                                                   : Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case BestValidation:
            return tr("Highest validation accuracy of all epochs");
        case LastValidation:
            return tr("Validation accuracy of the last epoch");
        case Test:
            return tr("Accuracy of the best checkpoint on the test split");
        case MacroF1:
            return tr("Mean F1 over the genres of the test split");
        case Difference:
            return tr("Test accuracy against the picked run with the best validation accuracy");
        case PValue:
            return tr("McNemar's test against that run, on the same test tracks");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Run");
    case Epochs:
        return tr("Epochs");
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
        return tr("p");
    default: {
        const OptionEntry *option = findOption(
            m_comparison->comparison.differingKeys[static_cast<std::size_t>(section - fixedColumns)]);
        return option ? QString::fromStdString(option->title) : QString();
    }
    }
}

} // namespace genrescope::ui
