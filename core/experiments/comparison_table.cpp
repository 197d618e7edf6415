// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiments/comparison_table.h"

#include "core/base/counted.h"
#include "core/training/option_table.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <fmt/format.h>

namespace genrescope {

namespace {

const std::string unknown = "–";

std::string percent(double fraction)
{
    return std::isnan(fraction) ? unknown : fmt::format("{:.1f}", 100 * fraction);
}

std::string signedPercent(double fraction)
{
    return fmt::format("{:+.1f}", 100 * fraction);
}

std::string percent(const MeanAndDeviation &values)
{
    if (values.count == 0)
        return unknown;
    if (values.count == 1)
        return percent(values.mean);
    return fmt::format("{} ± {}", percent(values.mean), percent(values.deviation));
}

std::string pValue(double p)
{
    return p < 0.001 ? "< 0.001" : fmt::format("{:.3f}", p);
}

std::string number(double value)
{
    return std::isnan(value) ? std::string() : fmt::format("{}", value);
}

std::string testText(const ComparedRun &run)
{
    if (!run.evaluation)
        return percent(run.testAccuracy);
    const Evaluation &e = *run.evaluation;
    return fmt::format("{} [{}, {}]", percent(e.accuracy), percent(e.accuracyInterval.low),
                       percent(e.accuracyInterval.high));
}

std::string differenceText(const BootstrapDifference &b)
{
    return fmt::format("{} [{}, {}]", signedPercent(b.difference), signedPercent(b.interval.low),
                       signedPercent(b.interval.high));
}

/// Whose evaluations the accuracies are: all runs of a comparison are read with the same split.
std::string splitOf(const Comparison &comparison)
{
    return comparison.runs.empty() ? std::string("test") : comparison.runs.front().split;
}

std::string capitalised(std::string text)
{
    if (!text.empty())
        text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    return text;
}

/// Whether which of its epochs counts was decided by its accuracy on the validation split.
bool chosenOnValidation(const ComparedRun &run)
{
    return run.trainedHere && !std::isnan(run.bestValidationAccuracy);
}

/// What people have called each run, else its folder; with the folder behind it where two are called the
/// same.
std::vector<std::string> labelsOf(const Comparison &comparison)
{
    std::vector<std::string> labels;
    for (const ComparedRun &run : comparison.runs) {
        const std::string &name = run.annotations.name;
        const auto namesakes = std::ranges::count_if(
            comparison.runs, [&](const ComparedRun &other) { return other.annotations.name == name; });
        labels.push_back(name.empty() ? run.id : namesakes > 1 ? fmt::format("{} ({})", name, run.id) : name);
    }
    return labels;
}

/// The keys that get a column.
std::vector<const OptionEntry *> optionColumns(const Comparison &comparison,
                                               const ComparisonTableOptions &options)
{
    std::vector<const OptionEntry *> columns;
    for (const OptionEntry &entry : optionTable()) {
        const bool wanted = options.allOptions || std::ranges::find(comparison.differingKeys, entry.key) !=
                                                      comparison.differingKeys.end();
        if (wanted && !(options.groupSeeds && (entry.key == "training.seed" || entry.key == "training.name")))
            columns.push_back(&entry);
    }
    return columns;
}

/// What the p of groups is about; empty where no group was compared with another.
std::string groupsNote(const Comparison &comparison)
{
    const GroupComparisons &groups = comparison.groupComparisons;
    if (std::ranges::none_of(groups.against, [](const auto &it) { return it.has_value(); }))
        return {};
    const SeedGroup &best = comparison.groups[*groups.best];
    return fmt::format(
        "p: Welch's t test of the {} accuracies over seeds against the group with the best mean "
        "validation accuracy ({}, {}){}; none with fewer than {} seeds on a side.",
        splitOf(comparison), comparison.runs[best.runs.front()].options.model.name,
        counted(best.test.count, "seed"),
        groups.isCorrected() ? ", corrected for the number of groups (Holm)" : "", fewestForWelch);
}

/// Folds of a cross-validation share a row, and so do runs whose data sets have been changed in between: whoever
/// reads the deviation has to know.
std::string dataNote(const Comparison &comparison)
{
    const bool mixed = std::ranges::any_of(comparison.groups, [&](const SeedGroup &group) {
        return std::ranges::any_of(group.runs, [&](std::size_t run) {
            return comparison.runs[run].dataDigest != comparison.runs[group.runs.front()].dataDigest;
        });
    });
    return mixed ? "A row holds runs of different data or splits: its mean and deviation are over these, too, not over "
                   "seeds alone."
                 : "";
}

void addNotes(const Comparison &comparison, const ComparisonTableOptions &options, ResultTable &table)
{
    if (options.groupSeeds) {
        table.notes.emplace_back(
            "Mean ± sample standard deviation over seeds. Mean val.: over all epochs; of two "
            "equally long trainings the one that learns faster has the higher one.");
        if (std::string note = dataNote(comparison); !note.empty())
            table.notes.push_back(std::move(note));
        if (std::string note = groupsNote(comparison); !note.empty())
            table.notes.push_back(std::move(note));
        if (std::string note = repeatsNote(comparison); !note.empty())
            table.notes.push_back(std::move(note));
        return;
    }
    const bool anyInterval = std::ranges::any_of(
        comparison.runs, [](const ComparedRun &run) { return run.evaluation.has_value(); });
    if (anyInterval)
        table.notes.push_back(
            fmt::format("{} accuracy with Wilson's 95 % interval.", capitalised(splitOf(comparison))));
    const auto paired =
        std::ranges::find_if(comparison.paired, [](const auto &pair) { return pair.has_value(); });
    if (comparison.best && paired != comparison.paired.end()) {
        const ComparedRun &best = comparison.runs[*comparison.best];
        table.notes.push_back(fmt::format(
            "p: McNemar's test on the {} items against {}, {}{}; difference from "
            "it with the 95 % interval of a "
            "paired bootstrap over {}.",
            splitOf(comparison), labelsOf(comparison)[*comparison.best],
            std::isnan(best.bestValidationAccuracy) ? "the first in the list"
                                                    : "the run with the best validation accuracy",
            isCorrected(comparison) ? ", corrected for the number of runs compared with it (Holm)" : "",
            (*paired)->clustered ? "artists" : "items"));
    }
    const bool evaluatedOnly =
        std::ranges::any_of(comparison.runs, [](const ComparedRun &run) { return !run.trainedHere; });
    if (splitOf(comparison) == "validation" &&
        std::ranges::any_of(comparison.runs, [](const ComparedRun &run) { return chosenOnValidation(run); }))
        table.notes.push_back(
            fmt::format("Epochs and the best run were chosen on these items, which flatters {}.",
                        evaluatedOnly ? "the runs that were trained here" : "them"));
    if (evaluatedOnly)
        table.notes.push_back("(evaluated): a model that was not trained here; its training is unknown.");
}

} // namespace

std::string repeatsNote(const Comparison &comparison)
{
    std::size_t repeats = 0;
    for (const SeedGroup &group : comparison.groups)
        repeats += group.repeats.size();
    if (repeats == 0)
        return {};
    return fmt::format("{} left out: the same settings were run with the same seed again, and the newest run "
                       "of a seed counts.",
                       counted(repeats, "run is", "runs are"));
}

ResultTable comparisonTable(const Comparison &comparison, const ComparisonTableOptions &options)
{
    ResultTable table;
    const auto columns = optionColumns(comparison, options);
    const bool tagged =
        !options.groupSeeds && std::ranges::any_of(comparison.runs, [](const ComparedRun &run) {
            return !run.annotations.tags.empty();
        });
    table.header.push_back(options.groupSeeds ? "Network" : "Run");
    if (tagged)
        table.header.push_back("Tags");
    for (const OptionEntry *column : columns) {
        if (!(options.groupSeeds && column->key == "model.name"))
            table.header.push_back(column->title);
    }
    table.textColumns = table.header.size();
    const auto append = [&table](std::initializer_list<std::string> titles) {
        table.header.insert(table.header.end(), titles.begin(), titles.end());
    };
    const std::string accuracy = capitalised(splitOf(comparison)) + " %";
    const auto optionCells = [&](const ComparedRun &run, std::vector<std::string> &cells) {
        for (const OptionEntry *column : columns) {
            if (!(options.groupSeeds && column->key == "model.name"))
                cells.push_back(run.trainedHere ? column->get(run.options) : unknown);
        }
    };

    if (options.groupSeeds) {
        const GroupComparisons &groups = comparison.groupComparisons;
        append({"Seeds", "Best val. %", "Last val. %", "Mean val. %", accuracy, "Macro-F1 %", "Difference",
                groups.isCorrected() ? "p (Welch, Holm)" : "p (Welch)"});
        for (std::size_t i = 0; i < comparison.groups.size(); ++i) {
            const SeedGroup &group = comparison.groups[i];
            const auto &against = groups.against[i];
            const ComparedRun &first = comparison.runs[group.runs.front()];
            std::vector<std::string> cells{first.trainedHere ? first.options.model.name : first.id};
            optionCells(first, cells);
            for (std::string cell :
                 {std::to_string(group.runs.size()), percent(group.bestValidation),
                  percent(group.lastValidation), percent(group.meanValidation), percent(group.test),
                  percent(group.macroF1), against ? signedPercent(against->difference) : unknown,
                  against && against->welch ? pValue(against->holmP) : unknown})
                cells.push_back(std::move(cell));
            table.rows.push_back(std::move(cells));
        }
    } else {
        append({"Epochs trained", "Best val. %", "Last val. %", accuracy, "Macro-F1 %", "Difference",
                isCorrected(comparison) ? "p (Holm)" : "p"});
        const std::vector<std::string> labels = labelsOf(comparison);
        for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
            const ComparedRun &run = comparison.runs[i];
            const auto &pair = comparison.paired[i];
            std::vector<std::string> cells{
                run.state == "finished" ? labels[i] : fmt::format("{} ({})", labels[i], run.state)};
            if (tagged)
                cells.push_back(fmt::format("{}", fmt::join(run.annotations.tags, ", ")));
            optionCells(run, cells);
            for (std::string cell :
                 {run.trainedHere ? std::to_string(run.epochs) : unknown, percent(run.bestValidationAccuracy),
                  percent(run.lastValidationAccuracy), testText(run),
                  run.evaluation ? percent(run.evaluation->macroF1) : unknown,
                  pair ? differenceText(pair->bootstrap) : unknown, pair ? pValue(pair->holmP) : unknown})
                cells.push_back(std::move(cell));
            table.rows.push_back(std::move(cells));
        }
    }
    addNotes(comparison, options, table);
    return table;
}

ResultTable comparisonNumbers(const Comparison &comparison, const ComparisonTableOptions &options)
{
    ResultTable table;
    const auto columns = optionColumns(comparison, options);
    const auto append = [&table](std::initializer_list<std::string> titles) {
        table.header.insert(table.header.end(), titles.begin(), titles.end());
    };
    const std::string split = splitOf(comparison);
    if (!options.groupSeeds)
        append({"run", "state"});
    for (const OptionEntry *column : columns)
        table.header.push_back(column->key);
    table.textColumns = table.header.size();

    if (options.groupSeeds) {
        append({"seeds", "best_validation_mean", "best_validation_sd", "last_validation_mean",
                "last_validation_sd", "mean_validation_mean", "mean_validation_sd", split + "_mean",
                split + "_sd", "macro_f1_mean", "macro_f1_sd", "difference", "welch_t", "welch_df", "welch_p",
                "welch_holm_p"});
        for (std::size_t i = 0; i < comparison.groups.size(); ++i) {
            const SeedGroup &group = comparison.groups[i];
            std::vector<std::string> cells;
            const ComparedRun &first = comparison.runs[group.runs.front()];
            for (const OptionEntry *column : columns) {
                const bool isName = column->key == "model.name";
                cells.push_back(first.trainedHere ? column->get(first.options) : isName ? first.id : "");
            }
            cells.push_back(std::to_string(group.runs.size()));
            for (const MeanAndDeviation &values : {group.bestValidation, group.lastValidation,
                                                   group.meanValidation, group.test, group.macroF1}) {
                cells.push_back(number(values.mean));
                cells.push_back(number(values.deviation));
            }
            if (const auto &against = comparison.groupComparisons.against[i]) {
                cells.push_back(number(against->difference));
                if (const auto &welch = against->welch)
                    for (const double value : {welch->t, welch->degreesOfFreedom, welch->p, against->holmP})
                        cells.push_back(number(value));
            }
            cells.resize(table.header.size());
            table.rows.push_back(std::move(cells));
        }
        return table;
    }

    append({"parameters",
            "epochs",
            "seconds",
            "best_epoch",
            "best_validation_accuracy",
            "last_validation_accuracy",
            "mean_validation_accuracy",
            split + "_items",
            split + "_accuracy",
            split + "_low",
            split + "_high",
            "macro_f1",
            "mcnemar_p",
            "mcnemar_exact_p",
            "mcnemar_holm_p",
            "difference",
            "difference_low",
            "difference_high",
            "difference_p",
            "last_checkpoint_accuracy",
            "name",
            "tags"});
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
        const ComparedRun &run = comparison.runs[i];
        std::vector<std::string> cells{run.id, run.state};
        for (const OptionEntry *column : columns)
            cells.push_back(run.trainedHere ? column->get(run.options) : std::string());
        if (run.trainedHere) {
            for (std::string cell :
                 {std::to_string(run.parameters), std::to_string(run.epochs), number(run.seconds),
                  std::to_string(run.bestEpoch), number(run.bestValidationAccuracy),
                  number(run.lastValidationAccuracy), number(run.meanValidationAccuracy)})
                cells.push_back(std::move(cell));
        } else {
            cells.resize(cells.size() + 7);
        }
        if (run.evaluation) {
            const Evaluation &e = *run.evaluation;
            for (std::string cell :
                 {std::to_string(e.items), number(e.accuracy), number(e.accuracyInterval.low),
                  number(e.accuracyInterval.high), number(e.macroF1)})
                cells.push_back(std::move(cell));
        } else {
            for (std::string cell :
                 {std::string(), number(run.testAccuracy), std::string(), std::string(), std::string()})
                cells.push_back(std::move(cell));
        }
        if (const auto &pair = comparison.paired[i]) {
            const BootstrapDifference &b = pair->bootstrap;
            for (const double value : {pair->mcNemar.p(), pair->mcNemar.exactP, pair->holmP, b.difference,
                                       b.interval.low, b.interval.high, b.p})
                cells.push_back(number(value));
        }
        cells.resize(table.header.size() - 3);
        cells.push_back(number(run.lastCheckpointAccuracy));
        cells.push_back(run.annotations.name);
        cells.push_back(fmt::format("{}", fmt::join(run.annotations.tags, ",")));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace genrescope
