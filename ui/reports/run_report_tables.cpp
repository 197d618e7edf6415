// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/run_report_tables.h"

#include "core/base/atomic_file.h"
#include "core/evaluation/statistics.h"
#include "core/formats/csv.h"
#include "core/training/option_table.h"
#include "core/training/run_folder.h"
#include "ui/models/run_table_model.h"
#include "ui/models/untested_genres.h"
#include "ui/settings/core_texts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace genrescope::ui {

namespace {

/// What is not a QObject has its texts translated through this.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr std::size_t runsAside = 4; ///< columns of runs that fit a page beside each other

const QString unknown = QStringLiteral("–");
constexpr QChar fixedSpace(QChar::Nbsp); ///< a number stays with its unit, an interval in one piece

QString withInterval(double accuracy, const std::optional<Interval> &interval)
{
    QString text = RunTableModel::percentText(accuracy);
    text.replace(u' ', fixedSpace);
    if (!interval || std::isnan(accuracy))
        return text;
    const QLocale locale;
    return QStringLiteral("%1 [%2,%4%3]")
        .arg(text, locale.toString(interval->low * 100, 'f', 1),
             locale.toString(interval->high * 100, 'f', 1), QString(fixedSpace));
}

/// Of an epoch's validation accuracy: on as many clips as its confusions count.
std::optional<Interval> validationInterval(const LoadedRun &run, int epoch)
{
    for (const EpochDone &done : run.history.epochs()) {
        if (done.epoch != epoch || std::isnan(done.validationAccuracy))
            continue;
        const std::int64_t clips =
            std::accumulate(done.confusion.begin(), done.confusion.end(), std::int64_t{0});
        if (clips > 0)
            return wilsonInterval(std::round(done.validationAccuracy * static_cast<double>(clips)), clips);
    }
    return std::nullopt;
}

int lastEpoch(const LoadedRun &run)
{
    return run.history.epochs().empty() ? 0 : run.history.epochs().back().epoch;
}

QString differenceText(const BootstrapDifference &difference)
{
    return QStringLiteral("%1 [%2,%4%3]")
        .arg(RunTableModel::signedPointsText(difference.difference),
             RunTableModel::signedPointsText(difference.interval.low),
             RunTableModel::signedPointsText(difference.interval.high), QString(fixedSpace));
}

/// Things as rows and runs as columns, so many runs a table that it fits a page.
std::vector<ReportTable> asideTables(const QString &corner, const QStringList &things,
                                     const std::vector<PickedRun> &runs,
                                     const std::vector<QStringList> &valuesOfRuns)
{
    std::vector<ReportTable> tables;
    for (std::size_t first = 0; first < runs.size(); first += runsAside) {
        const std::size_t end = std::min(first + runsAside, runs.size());
        ReportTable table{.header = {corner}, .textColumns = static_cast<int>(1 + end - first)};
        for (std::size_t run = first; run < end; ++run)
            table.header += runs[run].label;
        for (qsizetype thing = 0; thing < things.size(); ++thing) {
            QStringList row{things[thing]};
            for (std::size_t run = first; run < end; ++run)
                row += valuesOfRuns[run][thing];
            table.rows += row;
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

std::vector<const OptionEntry *> optionsToShow(const std::vector<PickedRun> &runs,
                                               const Comparison &comparison)
{
    std::vector<const OptionEntry *> shown;
    if (runs.size() > 1) {
        for (const std::string &key : comparison.differingKeys)
            if (const OptionEntry *option = findOption(key))
                shown.push_back(option);
        return shown;
    }
    const TrainingOptions &options = runs.front().run->run.options;
    TrainingOptions usual;
    const bool known = bool(applySetting(usual, "model.name=" + options.model.name));
    for (const OptionEntry &option : optionTable())
        if (option.key == "model.name" || !known || option.get(usual) != option.get(options))
            shown.push_back(&option);
    return shown;
}

} // namespace

ReportSection resultsSection(const std::vector<PickedRun> &runs, const Comparison &comparison)
{
    ReportSection section{.title = Words::tr("Results")};
    const bool several = runs.size() > 1;
    ReportTable table{.header = {Words::tr("Run"), Words::tr("Epochs"), Words::tr("Best validation"),
                                 Words::tr("Last validation"), Words::tr("Test"), Words::tr("Macro-F1")}};
    if (several)
        table.header +=
            {Words::tr("Difference"), isCorrected(comparison) ? Words::tr("p (Holm)") : Words::tr("p")};
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const LoadedRun &run = *runs[i].run;
        const std::optional<Interval> test =
            run.run.evaluation ? std::optional(run.run.evaluation->accuracyInterval) : std::nullopt;
        QStringList row{
            run.run.state == "finished"
                ? runs[i].label
                : QStringLiteral("%1 (%2)").arg(runs[i].label, RunTableModel::stateText(run.run.state)),
            QLocale().toString(run.run.epochs),
            withInterval(run.run.bestValidationAccuracy, validationInterval(run, run.run.bestEpoch)),
            withInterval(run.run.lastValidationAccuracy, validationInterval(run, lastEpoch(run))),
            withInterval(testAccuracyOf(run.run), test),
            RunTableModel::percentText(macroF1Of(run.run))};
        if (several) {
            const auto &pair = comparison.paired[i];
            const bool best = comparison.best == i;
            row += {best   ? Words::tr("best")
                    : pair ? differenceText(pair->bootstrap)
                           : unknown,
                    pair ? RunTableModel::pText(pair->holmP) : unknown};
        }
        table.rows += row;
    }
    section.tables.push_back(std::move(table));
    section.notes += Words::tr("Accuracies with Wilson's 95 % interval. The epoch of the best validation "
                               "accuracy was chosen by that "
                               "accuracy, which flatters it.");
    std::vector<LoadedRunPointer> loaded;
    QStringList labels;
    for (const PickedRun &run : runs) {
        loaded.push_back(run.run);
        labels += run.label;
    }
    section.notes += untestedGenres(loaded, labels);
    const auto paired =
        std::ranges::find_if(comparison.paired, [](const auto &pair) { return pair.has_value(); });
    if (several && paired != comparison.paired.end())
        section.notes += Words::tr(
            "Difference: test accuracy against the run with the best validation accuracy, in percentage "
            "points, "
            "with the 95 % interval of a paired bootstrap; p: McNemar's test on the same %n track(s).",
            nullptr, static_cast<int>((*paired)->items));
    if (several && isCorrected(comparison))
        section.notes += Words::tr("p (Holm): corrected for the number of runs compared with that run.");
    return section;
}

ReportSection settingsSection(const std::vector<PickedRun> &runs, const Comparison &comparison)
{
    const bool several = runs.size() > 1;
    ReportSection section{.title = several ? Words::tr("Settings that differ") : Words::tr("Settings")};
    const auto options = optionsToShow(runs, comparison);
    QStringList things;
    std::vector<QStringList> values(runs.size());
    for (const OptionEntry *option : options) {
        things += optionTitle(*option);
        for (std::size_t i = 0; i < runs.size(); ++i)
            values[i] += runs[i].run->run.trainedHere
                             ? QString::fromStdString(option->get(runs[i].run->run.options))
                             : unknown;
    }
    if (options.empty())
        section.paragraphs += Words::tr("The runs have the same settings.");
    else
        section.tables = asideTables(Words::tr("Setting"), things, runs, values);
    if (!several)
        section.notes += Words::tr("What is not listed is as the network has it at first.");
    for (const PickedRun &run : runs)
        if (run.run->run.trainedHere)
            section.appendices.push_back({Words::tr("All settings of %1 (config.toml)").arg(run.label),
                                          QString::fromStdString(toToml(run.run->run.options))});
    return section;
}

ReportSection dataSection(const std::vector<PickedRun> &runs, const Comparison &comparison)
{
    ReportSection section{.title = Words::tr("Data")};
    ReportTable table{.header = {Words::tr("Run"), Words::tr("Training"), Words::tr("Validation"),
                                 Words::tr("Test"), Words::tr("Genres")}};
    std::vector<DataMark> marks;
    QStringList labels;
    for (const PickedRun &run : runs) {
        std::map<std::string, int, std::less<>> tracks;
        QSet<QString> genres;
        auto reader = CsvReader::open(RunPaths{run.run->run.folder}.data());
        CsvRow row;
        std::size_t split = 0, genre = 0;
        const bool there = reader && reader->next(row);
        if (there) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                split = row[i] == "split" ? i : split;
                genre = row[i] == "genre" ? i : genre;
            }
            while (reader->next(row)) {
                ++tracks[std::string(row[split])];
                genres += QString::fromUtf8(row[genre].data(), static_cast<qsizetype>(row[genre].size()));
            }
        }
        const auto count = [&](const char *name) {
            return there ? QLocale().toString(tracks[name]) : unknown;
        };
        table.rows += QStringList{run.label, count("train"), count("validation"), count("test"),
                                  there ? QLocale().toString(genres.size()) : unknown};
        marks.push_back(run.run->data);
        labels += run.label;
    }
    section.tables.push_back(std::move(table));
    if (runs.size() > 1) {
        const QStringList differences = dataDifferences(marks, labels, comparison.best.value_or(0));
        section.notes += differences.isEmpty()
                             ? QStringList{Words::tr(
                                   "As far as is known, all runs had the same tracks in the same splits.")}
                             : differences;
    }
    return section;
}

ReportSection environmentSection(const std::vector<PickedRun> &runs)
{
    ReportSection section{.title = Words::tr("Environment")};
    const QList<std::pair<QString, QString>> entries{
        {QStringLiteral("genrescope"), QStringLiteral("Genrescope")},
        {QStringLiteral("source"), Words::tr("Source")},
        {QStringLiteral("torch"), QStringLiteral("LibTorch")},
        {QStringLiteral("compiler"), Words::tr("Compiler")},
        {QStringLiteral("system"), Words::tr("System")},
        {QStringLiteral("processor"), Words::tr("Processor")},
        {QStringLiteral("device"), Words::tr("Device")},
        {QStringLiteral("threads"), Words::tr("Threads")},
        {QStringLiteral("seed"), Words::tr("Seed")}};
    QStringList things;
    for (const auto &[key, title] : entries)
        things += title;
    std::vector<QStringList> values;
    for (const PickedRun &run : runs) {
        const auto text = readFile(RunPaths{run.run->run.folder}.environment());
        const QJsonObject object =
            text ? QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object() : QJsonObject();
        QStringList column;
        for (const auto &[key, title] : entries) {
            const QString value = object.value(key).toVariant().toString();
            column += value.isEmpty() ? unknown : value;
        }
        values.push_back(column);
    }
    section.tables = asideTables(Words::tr("What"), things, runs, values);
    return section;
}

} // namespace genrescope::ui
