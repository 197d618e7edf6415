// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/exit_status.h"
#include "app/commands/terminal.h"
#include "app/commands/text_table.h"
#include "core/experiments/comparison_table.h"
#include "core/experiments/evaluation_job.h"
#include "core/training/run_folder.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <memory>
#include <set>

namespace genrescope::app {

namespace fs = std::filesystem;

namespace {

struct CompareArguments
{
    std::vector<std::string> runs;
    std::string split = "test";
    bool latex = false, markdown = false, csv = false, allOptions = false, groupSeeds = false;
};

/// Why the table says nothing of the split; empty if it does.
std::string nothingOfSplit(const std::vector<ComparedRun> &runs, const std::string &split)
{
    if (std::ranges::any_of(runs, [](const ComparedRun &run) { return !std::isnan(testAccuracyOf(run)); }))
        return {};
    std::set<std::string> there;
    for (const ComparedRun &run : runs)
        for (const std::string &evaluated : evaluatedSplits(run.folder))
            there.insert(evaluated);
    return fmt::format("no run has predictions of the split \"{}\" in its evaluation folder; {}", split,
                       there.empty() ? "there are none at all"
                                     : fmt::format("there are {}", fmt::join(there, ", ")));
}

int compare(const CompareArguments &arguments, const std::stop_token &stop)
{
    std::vector<ComparedRun> runs;
    bool failed = false;
    for (const fs::path &folder : expandRuns(arguments.runs)) {
        if (stop.stop_requested())
            return interruptedStatus;
        auto run = readComparedRun(folder, arguments.split);
        if (!run) {
            printError(run.error().message);
            failed = true;
            continue;
        }
        for (const std::string &warning : run->warnings)
            printWarning(fmt::format("{}: {}", folder.string(), warning));
        runs.push_back(std::move(*run));
    }
    if (runs.empty()) {
        printError("no run to compare");
        return 1;
    }
    if (const std::string nothing = nothingOfSplit(runs, arguments.split); !nothing.empty()) {
        if (!splitChoiceFromString(arguments.split)) { // a name that no run knows is a slip
            printError(nothing);
            return 1;
        }
        printWarning(nothing);
    }
    const Comparison comparison = compareRuns(std::move(runs));
    const ComparisonTableOptions options{.allOptions = arguments.allOptions,
                                         .groupSeeds = arguments.groupSeeds};
    if (arguments.csv) {
        fmt::print("{}", toCsv(comparisonNumbers(comparison, options)));
    } else {
        const ResultTable table = comparisonTable(comparison, options);
        if (arguments.latex)
            fmt::print("{}", toLatex(table));
        else if (arguments.markdown)
            fmt::print("{}", toMarkdown(table));
        else
            fmt::print("{}\n{}{}", textTable(table.header, table.rows, table.textColumns),
                       fmt::join(table.notes, "\n"), table.notes.empty() ? "" : "\n");
    }
    return failed ? 1 : 0;
}

} // namespace

void addCompareCommand(CLI::App &app, CommandContext &context)
{
    auto arguments = std::make_shared<CompareArguments>();
    auto *command =
        app.add_subcommand("compare", "Lay runs side by side: accuracies, intervals, paired tests");
    command
        ->add_option("RUN", arguments->runs,
                     "Runs' folders, folders of runs, or what evaluate --model --out wrote of another model")
        ->required();
    auto *latex = command->add_flag("--latex", arguments->latex, "A booktabs table");
    auto *markdown =
        command->add_flag("--markdown", arguments->markdown, "A Markdown table")->excludes(latex);
    command->add_flag("--csv", arguments->csv, "Comma-separated values: fractions in full precision")
        ->excludes(latex)
        ->excludes(markdown);
    command
        ->add_option("--split", arguments->split,
                     "Whose predictions are compared: test, validation, or another folder in the runs' "
                     "evaluation/")
        ->capture_default_str();
    command->add_flag("--all-options", arguments->allOptions, "Every option, not only those that differ");
    command->add_flag("--group-seeds", arguments->groupSeeds,
                      "One row for runs that differ only in their seed: mean ± deviation");
    command->callback([arguments, &context] { context.exitStatus = compare(*arguments, context.stop); });
}

} // namespace genrescope::app
