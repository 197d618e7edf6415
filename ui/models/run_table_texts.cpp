// SPDX-License-Identifier: GPL-3.0-or-later
// RunTableModel's texts: names of runs and states, cells, headings and what they mean.
#include "ui/models/run_table_model.h"

#include "core/training/option_table.h"
#include "ui/models/run_name.h"
#include "ui/settings/core_texts.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace genrescope::ui {

namespace {

const QString unknown = QStringLiteral("–");

} // namespace

QString RunTableModel::percentText(double fraction)
{
    return std::isnan(fraction) ? unknown : tr("%1 %").arg(QLocale().toString(fraction * 100, 'f', 1));
}

QString RunTableModel::columnName(int column)
{
    static const std::array<const char *, fixedColumns> names{
        "name", "epochs", "best_validation", "last_validation", "test", "macro_f1", "difference", "p"};
    return QLatin1StringView(names.at(static_cast<std::size_t>(column)));
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

QStringList RunTableModel::titlesOf(const std::vector<LoadedRunPointer> &runs)
{
    QStringList titles, ids;
    for (const LoadedRunPointer &run : runs) {
        const RunName name = RunName::fromFolder(QString::fromStdString(run->run.id));
        ids += name.id;
        titles += name.begun.isValid()
                      ? tr("%1, %2", "a run's name and when it began")
                            .arg(run->name, QLocale().toString(name.begun, QStringLiteral("d MMM HH:mm:ss")))
                      : run->name;
    }
    const QStringList times = titles;
    for (qsizetype i = 0; i < titles.size(); ++i)
        if (times.count(times[i]) > 1 && !ids[i].isEmpty())
            titles[i] = QStringLiteral("%1 (%2)").arg(times[i], ids[i]);
    return titles;
}

QStringList RunTableModel::labelsOf(const std::vector<LoadedRunPointer> &runs)
{
    const auto seeded = [](const LoadedRun &run) {
        return tr("%1, seed %2").arg(run.name).arg(run.run.options.seed);
    };
    const QStringList titles = titlesOf(runs);
    QStringList names, seededNames, labels;
    for (const LoadedRunPointer &run : runs) {
        names += run->name;
        seededNames += seeded(*run);
    }
    for (const LoadedRunPointer &run : runs) {
        const bool alone = names.count(run->name) == 1;
        const bool aloneBySeed = seededNames.count(seeded(*run)) == 1;
        labels += alone ? run->name : aloneBySeed ? seeded(*run) : titles[labels.size()];
    }
    return labels;
}

QString RunTableModel::cellText(const LoadedRun &run, int column) const
{
    const auto compared = indexInComparison(run);
    const PairedComparison *pair = compared && m_comparison->comparison.paired[*compared]
                                       ? &*m_comparison->comparison.paired[*compared]
                                       : nullptr;
    switch (column) {
    case Name:
        return m_titles.at(run.run.id);
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
    default:
        if (const OptionEntry *option = optionAt(column))
            return QString::fromStdString(option->get(run.run.options));
        return {};
    }
}

QString RunTableModel::cellHelp(const LoadedRun &run, int column) const
{
    switch (column) {
    case Name:
        return tr("%1\n%2; %3")
            .arg(QString::fromStdString(run.run.folder.string()), stateText(run.run.state),
                 QString::fromStdString(run.run.options.model.name));
    case Epochs:
        return run.run.bestEpoch > 0 ? tr("Best in validation: epoch %1").arg(run.run.bestEpoch) : QString();
    case BestValidation:
        if (run.run.bestEpoch <= 0)
            return {};
        return tr("Epoch %1; after the last one %2")
            .arg(run.run.bestEpoch)
            .arg(percentText(run.run.lastValidationAccuracy));
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

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Name || section >= fixedColumns ? Qt::AlignLeft | Qt::AlignVCenter
                                                                   : Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Epochs:
            return tr("Finished epochs");
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
            if (const OptionEntry *option = optionAt(section))
                return tr("%1: %2", "a setting's name, what it means")
                    .arg(optionTitle(*option), optionHelp(*option));
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Run");
    case Epochs:
        return tr("Trained");
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
    default:
        if (const OptionEntry *option = optionAt(section))
            return optionTitle(*option);
        return {};
    }
}

} // namespace genrescope::ui
