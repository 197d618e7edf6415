// SPDX-License-Identifier: GPL-3.0-or-later
// RunTableModel's texts: names of runs and states, cells, headings and what they mean.
#include "ui/models/run_table_model.h"

#include "core/training/option_table.h"
#include "ui/models/run_name.h"
#include "ui/settings/core_texts.h"
#include "ui/settings/date_text.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace genrescope::ui {

namespace {

const QString unknown = QStringLiteral("–");

/// How often each text is there.
QHash<QString, int> countOf(const QStringList &texts)
{
    QHash<QString, int> counts;
    for (const QString &text : texts)
        ++counts[text];
    return counts;
}

QString signOf(double difference)
{
    return difference < 0 ? QStringLiteral("−") : QStringLiteral("+");
}

} // namespace

QString RunTableModel::percentText(const MeanAndDeviation &over)
{
    if (over.count < 2)
        return percentText(over.mean);
    const QLocale locale;
    return tr("%1 ± %2 %", "mean and standard deviation")
        .arg(locale.toString(over.mean * 100, 'f', 1), locale.toString(over.deviation * 100, 'f', 1));
}

QString RunTableModel::pText(double p)
{
    constexpr double smallest = 0.001;
    return (p < smallest ? QStringLiteral("< ") : QString()) +
           QLocale().toString(std::max(p, smallest), 'f', 3);
}

QString RunTableModel::percentText(double fraction)
{
    return std::isnan(fraction) ? unknown : tr("%1 %").arg(QLocale().toString(fraction * 100, 'f', 1));
}

QString RunTableModel::signedPercentText(double difference)
{
    return std::isnan(difference) ? unknown : signOf(difference) + percentText(std::abs(difference));
}

QString RunTableModel::signedPointsText(double difference)
{
    return std::isnan(difference)
               ? unknown
               : signOf(difference) + QLocale().toString(std::abs(difference) * 100, 'f', 1);
}

QString RunTableModel::durationText(double seconds)
{
    if (!(seconds > 0))
        return unknown;
    const auto whole = static_cast<qint64>(std::llround(seconds));
    const QString minutes = QString::number(whole / 60 % 60),
                  rest = QStringLiteral("%1").arg(whole % 60, 2, 10, QLatin1Char('0'));
    return whole < 3600
               ? QStringLiteral("%1:%2").arg(minutes, rest)
               : QStringLiteral("%1:%2:%3").arg(whole / 3600).arg(minutes.rightJustified(2, u'0'), rest);
}

QString RunTableModel::columnName(int column)
{
    static const std::array<const char *, fixedColumns> names{
        "name",     "epochs",   "best_validation", "last_validation", "test",
        "interval", "macro_f1", "seconds",         "difference",      "p"};
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
                            .arg(run->name, dayText(name.begun) + u' ' + secondText(name.begun))
                      : run->name;
    }
    const QHash<QString, int> times = countOf(titles);
    for (qsizetype i = 0; i < titles.size(); ++i)
        if (times[titles[i]] > 1 && !ids[i].isEmpty())
            titles[i] = QStringLiteral("%1 (%2)").arg(titles[i], ids[i]);
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
    const QHash<QString, int> sameName = countOf(names), sameSeed = countOf(seededNames);
    for (qsizetype i = 0; i < names.size(); ++i)
        labels += sameName[names[i]] == 1         ? names[i]
                  : sameSeed[seededNames[i]] == 1 ? seededNames[i]
                                                  : titles[i];
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
    case Interval:
        return run.run.evaluation
                   ? tr("%1 to %2", "an interval")
                         .arg(QLocale().toString(run.run.evaluation->accuracyInterval.low * 100, 'f', 1),
                              percentText(run.run.evaluation->accuracyInterval.high))
                   : unknown;
    case MacroF1:
        return percentText(macroF1Of(run.run));
    case Seconds:
        return durationText(run.run.seconds);
    case Difference:
        if (compared && m_comparison->comparison.best == compared)
            return m_comparison->runs.size() > 1 ? tr("best") : QString();
        return pair ? signedPercentText(pair->bootstrap.difference) : QString();
    case PValue:
        if (!pair)
            return {};
        return pText(pair->holmP);
    default:
        if (const OptionEntry *option = optionAt(column))
            return QString::fromStdString(option->get(run.run.options));
        return {};
    }
}

QString RunTableModel::cellHelp(const LoadedRun &run, int column) const
{
    switch (column) {
    case Name: {
        const QString note = QString::fromStdString(run.run.annotations.note);
        return tr("%1\n%2; %3")
                   .arg(QString::fromStdString(run.run.folder.string()), stateText(run.run.state),
                        QString::fromStdString(run.run.options.model.name)) +
               (note.isEmpty() ? QString() : QStringLiteral("\n\n") + note);
    }
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
                        percentText(pair.bootstrap.interval.high)) +
               (isCorrected()
                    ? u'\n' + tr("p alone is %1; corrected for the number of runs compared (Holm) it is %2.")
                                  .arg(pText(pair.mcNemar.p()), pText(pair.holmP))
                    : QString());
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
        case Interval:
            return tr("Where the test accuracy lies with 95 % confidence (Wilson)");
        case MacroF1:
            return tr("Mean F1 over the genres of the test split");
        case Seconds:
            return tr("How long all epochs took");
        case Difference:
            return tr("Test accuracy against the picked run with the best validation accuracy");
        case PValue:
            return isCorrected() ? tr("McNemar's test against that run, on the same test tracks, corrected "
                                      "for the number of "
                                      "runs compared with it (Holm)")
                                 : tr("McNemar's test against that run, on the same test tracks");
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
    case Interval:
        return tr("95 % interval");
    case MacroF1:
        return tr("Macro-F1");
    case Seconds:
        return tr("Time");
    case Difference:
        return tr("Difference");
    case PValue:
        return isCorrected() ? tr("p (Holm)") : tr("p");
    default:
        if (const OptionEntry *option = optionAt(section))
            return optionTitle(*option);
        return {};
    }
}

} // namespace genrescope::ui
