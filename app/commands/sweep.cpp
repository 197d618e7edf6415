// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiments/sweep.h"
#include "app/commands/command.h"
#include "app/commands/exit_status.h"
#include "app/commands/report_figures.h"
#include "app/commands/run_printer.h"
#include "app/commands/terminal.h"
#include "app/commands/text_table.h"
#include "app/commands/usage_error.h"
#include "core/base/atomic_file.h"
#include "core/base/counted.h"
#include "core/base/paths.h"
#include "core/base/resource_failure.h"
#include "core/experiments/sweep_report.h"

#include <cmath>
#include <cstdio>
#include <fmt/format.h>
#include <memory>

namespace genrescope::app {

namespace fs = std::filesystem;

namespace {

struct SweepArguments
{
    std::string grid, data, out = "runs";
    std::vector<std::string> settings, parts;
    int seeds = 0;
    bool list = false, reportOnly = false, retryFailed = false, latex = false, markdown = false, csv = false;
};

/// A file, or the name of a grid that is shipped ("paper").
fs::path gridFile(const std::string &wanted)
{
    std::error_code code;
    const fs::path shipped = resourcesFolder() / "sweeps" / (wanted + ".toml");
    return !fs::exists(wanted, code) && fs::exists(shipped, code) ? shipped : fs::path(wanted);
}

std::string durationText(double seconds)
{
    const auto minutes = static_cast<long>(seconds / 60);
    if (minutes < 1)
        return "less than a minute";
    if (minutes < 120)
        return fmt::format("{} min", minutes);
    return minutes < 48 * 60 ? fmt::format("{} h {:02} min", minutes / 60, minutes % 60)
                             : fmt::format("{:.1f} days", static_cast<double>(minutes) / 1440);
}

int listPlan(const SweepPlan &plan, const fs::path &folder)
{
    const auto items = findSweepRuns(plan, folder);
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < items.size(); ++i)
        rows.push_back({toString(items[i].state), fmt::format("{}", fmt::join(plan.entries[i].settings, " ")),
                        fmt::format("{}/{}", items[i].epochsDone, plan.entries[i].options.epochs)});
    fmt::print("{}", textTable({"State", "Settings", "Epochs"}, rows, 2));
    return 0;
}

void printReport(const SweepArguments &arguments, const SweepReport &report)
{
    if (arguments.latex)
        fmt::print("{}", toLatex(report));
    else if (arguments.markdown)
        fmt::print("{}", toMarkdown(report));
    else if (arguments.csv)
        for (const SweepReportPart &part : report.parts)
            fmt::print("{}{}", &part == &report.parts.front() ? "" : "\n", toCsv(part.numbers));
    else
        for (const SweepReportPart &part : report.parts) {
            fmt::print("{} ({} of {} finished)\n\n", part.part.title, part.finished,
                       counted(part.planned, "run"));
            if (!part.runs.empty())
                fmt::print("{}{}\n\n", textTable(part.table.header, part.table.rows, part.table.textColumns),
                           fmt::join(part.table.notes, "\n"));
        }
}

/// Reads what there is, prints it and leaves it in the sweep's folder.
int report(const SweepArguments &arguments, const SweepPlan &plan, const fs::path &folder,
           const std::stop_token &stop)
{
    auto read = readSweepReport(plan, folder);
    if (!read) {
        printError(read.error().message);
        return 1;
    }
    for (const std::string &warning : read->warnings)
        printWarning(warning);
    if (const auto writable = checkWritable(folder / "report.md"); !writable) {
        printError(writable.error().message);
        return 1;
    }
    const FiguresOutcome drawn = drawFigures(*read, folder, stop);
    if (drawn == FiguresOutcome::Stopped) {
        printNote("stopped; the report was not written");
        return interruptedStatus;
    }
    if (auto written = writeSweepReport(*read, folder); !written) {
        printError(written.error().message);
        return 1;
    }
    printReport(arguments, *read);
    return drawn == FiguresOutcome::Done ? 0 : 1;
}

/// One line when a run begins and when it ends; in between the run speaks as it does for `train`.
class SweepPrinter
{
public:
    SweepListener listener()
    {
        return {.entryStarted =
                    [this](const SweepStatus &status, const SweepEntry &entry) {
                        m_run.emplace();
                        m_loading = m_run->loading();
                        m_events = m_run->listener();
                        printNote(fmt::format(
                            "run {} of {}{}: {}{}", status.position + 1, status.total,
                            status.resumed ? " (going on)" : "", fmt::join(entry.settings, " "),
                            std::isnan(status.secondsLeft)
                                ? std::string()
                                : fmt::format("; {} left in all", durationText(status.secondsLeft))));
                    },
                .event = [this](const SweepStatus &, const RunEvent &event) { m_events(event); },
                .entryEnded =
                    [this](const SweepStatus &status, const SweepItem &item) {
                        m_run.reset();
                        if (item.state == SweepState::Failed)
                            printError(fmt::format("run {} of {} failed: {}", status.position + 1,
                                                   status.total, item.reason));
                        else if (item.state == SweepState::Waiting && !item.reason.empty())
                            printError(fmt::format("run {} of {} cannot go on now: {}", status.position + 1,
                                                   status.total, item.reason));
                    },
                .loading = [this](const Progress &progress) { m_loading(progress); }};
    }

private:
    std::optional<RunPrinter> m_run;
    ProgressSink m_loading;
    RunEventSink m_events;
};

int train(const SweepArguments &arguments, SweepPlan plan, const std::stop_token &stop)
{
    if (arguments.data.empty()) {
        printError("--data is needed: a manifest with path,genre,split (genrescope-cli import makes one)");
        return usageStatus;
    }
    auto manifest = readManifest(arguments.data);
    if (!manifest) {
        printError(manifest.error().message);
        return 1;
    }
    for (const std::string &warning : manifest->warnings)
        printWarning(fmt::format("{}: {}", arguments.data, warning));
    const SweepJob job{.plan = std::move(plan),
                       .data = std::move(manifest->manifest),
                       .dataFile = arguments.data,
                       .outFolder = arguments.out,
                       .retryFailed = arguments.retryFailed};
    SweepPrinter printer;
    const auto outcome = runSweep(job, printer.listener(), stop);
    if (!outcome) {
        printError(outcome.error().message);
        if (lackingResource(outcome.error().message) != LackingResource::None)
            printNote("nothing that was finished is lost; the same command goes on from there");
        return 1;
    }
    const std::size_t total = outcome->items.size();
    if (!outcome->halted.empty()) {
        printError(fmt::format(
            "the sweep stopped with {} of {} finished: {}", outcome->finished, counted(total, "run"),
            "the disk refuses. Free some space; the same command goes on where it stopped"));
        return 1;
    }
    if (outcome->stopped) {
        printNote(fmt::format("stopped with {} of {} finished; the same command goes on", outcome->finished,
                              counted(total, "run")));
        return interruptedStatus;
    }
    const int status = report(arguments, job.plan, outcome->folder, stop);
    fmt::print("{}\n", outcome->folder.string());
    if (outcome->failed > 0)
        printError(fmt::format("{} of {} failed; --retry-failed makes them again (queue.csv says why)",
                               outcome->failed, counted(total, "run")));
    if (outcome->finished + outcome->failed < total)
        printError(fmt::format("{} of {} being trained by another process",
                               total - outcome->finished - outcome->failed,
                               counted(total, "run is", "runs are")));
    return outcome->finished < total ? 1 : status;
}

int sweep(const SweepArguments &arguments, const std::stop_token &stop)
{
    auto plan =
        readSweepPlan(gridFile(arguments.grid),
                      {.settings = arguments.settings, .parts = arguments.parts, .seeds = arguments.seeds});
    if (!plan) {
        printError(plan.error().message);
        // The grid itself may be at fault, or what the call wants of it.
        return readSweepPlan(gridFile(arguments.grid), {}) ? usageStatus : 1;
    }
    const fs::path folder = fs::path(arguments.out) / plan->name;
    if (arguments.list)
        return listPlan(*plan, folder);
    if (std::error_code code; arguments.reportOnly && !fs::is_directory(folder, code)) {
        printError(fmt::format(
            "{}: there is no such sweep; without --report it is trained, --out says where it lies",
            folder.string()));
        return 1;
    }
    if (arguments.reportOnly)
        return report(arguments, *plan, folder, stop);
    return train(arguments, std::move(*plan), stop);
}

} // namespace

void addSweepCommand(CLI::App &app, CommandContext &context)
{
    auto arguments = std::make_shared<SweepArguments>();
    auto *command =
        app.add_subcommand("sweep", "Train a grid of runs; the same command goes on after a stop or crash");
    command->footer(
        R"(A grid names what all runs share and, part by part, what varies; a part's runs are all combinations:

  name = "batches"
  title = "Two networks, two batch sizes"
  [base]
  training.epochs = 10
  [[part]]
  name = "batch-size"
  title = "Accuracy by network and batch size"
  rows = "model.name"
  columns = "training.batch_size"
  [part.vary]
  model.name = ["cnn", "crnn"]
  training.batch_size = [16, 64]
  training.seed = [1, 2, 3]

Settings are those of `genrescope-cli train --help`. Shipped, to be used by name or read as examples: paper and
augmentation, in )" +
        (resourcesFolder() / "sweeps").string());
    command
        ->add_option("GRID", arguments->grid,
                     "A grid in TOML, or the name of one that is shipped: paper, "
                     "augmentation")
        ->required();
    command->add_option("--data", arguments->data, "Manifest of the clips: path,genre,split");
    command->add_option("--out", arguments->out, "Where the sweep's folder is made")->capture_default_str();
    command->add_option("--set", arguments->settings, "KEY=VALUE for every run; wins over the grid")
        ->allow_extra_args(false);
    command->add_option("--part", arguments->parts, "Only this part of the grid, as often as needed")
        ->allow_extra_args(false);
    command->add_option("--seeds", arguments->seeds, "Seeds 1 to N instead of the grid's")
        ->check(positiveNumber());
    command->add_flag("--list", arguments->list,
                      "Say what would be trained and what is done, and train nothing");
    command->add_flag("--report", arguments->reportOnly,
                      "Lay out what there is (report.md, report.tex, tables/, figures/) and train nothing");
    command->add_flag(
        "--retry-failed", arguments->retryFailed,
        "Go on with failed runs from their checkpoints, or make them again where that is not possible");
    auto *latex = command->add_flag("--latex", arguments->latex, "Print the tables as LaTeX (booktabs)");
    auto *markdown =
        command->add_flag("--markdown", arguments->markdown, "Print them as Markdown")->excludes(latex);
    command->add_flag("--csv", arguments->csv, "Print every run's numbers as CSV")
        ->excludes(latex)
        ->excludes(markdown);
    command->callback([arguments, &context] { context.exitStatus = sweep(*arguments, context.stop); });
}

} // namespace genrescope::app
