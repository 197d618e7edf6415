// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/exit_status.h"
#include "app/commands/report_figures.h"
#include "app/commands/terminal.h"
#include "core/base/atomic_file.h"
#include "core/experiments/sweep_report.h"
#include "core/training/run_folder.h"

#include <algorithm>
#include <fmt/format.h>
#include <memory>

namespace genrescope::app {

namespace fs = std::filesystem;

namespace {

struct ReportArguments
{
    std::vector<std::string> what;
    std::string out, split;
    bool noFigures = false;
};

bool isSweep(const fs::path &folder)
{
    std::error_code code;
    return fs::exists(folder / "sweep.json", code) && fs::exists(folder / "grid.toml", code);
}

/// A sweep's folder by its plan; anything else as runs: a folder that holds runs stands for all of them,
/// oldest first.
Result<SweepReport> read(const ReportArguments &arguments)
{
    if (arguments.what.size() == 1 && isSweep(arguments.what.front())) {
        const auto plan = readSweepFolder(arguments.what.front());
        if (!plan)
            return plan.error();
        auto report = readSweepReport(*plan, arguments.what.front(), arguments.split);
        if (report) // parts that were left out of the sweep
            std::erase_if(report->parts, [](const SweepReportPart &part) { return part.runs.empty(); });
        return report;
    }
    return readRunsReport(expandRuns(arguments.what), arguments.split);
}

int report(const ReportArguments &arguments, const std::stop_token &stop)
{
    const auto fail = [](const std::string &message) {
        printError(message);
        return 1;
    };
    auto found = read(arguments);
    if (!found)
        return fail(found.error().message);
    if (found->parts.empty())
        return fail(fmt::format("{}: no run of this sweep has an epoch yet", arguments.what.front()));
    for (const std::string &warning : found->warnings)
        printWarning(warning);
    const fs::path folder = !arguments.out.empty()            ? fs::path(arguments.out)
                            : isSweep(arguments.what.front()) ? fs::path(arguments.what.front())
                                                              : fs::path("report");
    if (const auto writable = checkWritable(folder / "report.md"); !writable)
        return fail(writable.error().message);
    auto drawn = FiguresOutcome::Done;
    if (arguments.noFigures)
        for (SweepReportPart &part : found->parts)
            part.undrawn = {"svg", "pdf"};
    else
        drawn = drawFigures(*found, folder, stop);
    if (drawn == FiguresOutcome::Stopped) {
        printNote("stopped; the report was not written");
        return interruptedStatus;
    }
    if (auto written = writeSweepReport(*found, folder); !written)
        return fail(written.error().message);
    fmt::print("{}\n", (folder / "report.md").string());
    return drawn == FiguresOutcome::Done ? 0 : 1;
}

} // namespace

void addReportCommand(CLI::App &app, CommandContext &context)
{
    auto *command = app.add_subcommand(
        "report", "Lay out a sweep's or any runs' tables (Markdown, LaTeX, CSV) and figures (SVG, PDF, PNG)");
    const auto arguments = std::make_shared<ReportArguments>();
    command
        ->add_option("RUNS", arguments->what, "A sweep's folder; or run folders, or folders that hold runs")
        ->required();
    command->add_option(
        "--out", arguments->out,
        "Folder for report.md, report.tex, tables/ and figures/ (the sweep's own; for runs: report)");
    command
        ->add_option("--split", arguments->split,
                     "Whose evaluations are compared (test; validation where there is no test split)")
        ->check(CLI::IsMember({"test", "validation"}));
    command->add_flag("--no-figures", arguments->noFigures, "Tables only");
    command->callback([arguments, &context] { context.exitStatus = report(*arguments, context.stop); });
}

} // namespace genrescope::app
