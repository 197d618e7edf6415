// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiments/sweep_report.h"

#include "core/base/atomic_file.h"
#include "core/formats/latex_text.h"
#include "core/training/option_table.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <optional>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

std::string valueTitle(const std::string &value, const std::string &split)
{
    if (value == "best_validation")
        return "best validation accuracy";
    if (value == "last_validation")
        return "last validation accuracy";
    if (value == "mean_validation")
        return "validation accuracy, mean over all epochs";
    return split + (value == "macro_f1" ? " macro-F1" : " accuracy");
}

const MeanAndDeviation &valueOf(const SeedGroup &group, const std::string &value)
{
    if (value == "best_validation")
        return group.bestValidation;
    if (value == "last_validation")
        return group.lastValidation;
    if (value == "mean_validation")
        return group.meanValidation;
    return value == "macro_f1" ? group.macroF1 : group.test;
}

std::string cellText(const MeanAndDeviation &values)
{
    if (values.count == 0)
        return "–";
    std::string text = fmt::format("{:.1f}", 100 * values.mean);
    if (values.count > 1)
        text += fmt::format(" ± {:.1f}", 100 * values.deviation);
    return text;
}

/// Rows by one setting, columns by another. Nothing if a cell would mix runs that differ in more than their
/// seed.
std::optional<ResultTable> gridTable(const SweepPart &part, const Comparison &comparison,
                                     const std::string &split)
{
    const OptionEntry *rowKey = findOption(part.rows);
    const OptionEntry *columnKey = findOption(part.columns);
    if (!rowKey || !columnKey)
        return std::nullopt;
    std::vector<std::string> rows, columns;
    const auto noted = [](std::vector<std::string> &names, const std::string &name) {
        if (std::ranges::find(names, name) == names.end())
            names.push_back(name);
        return name;
    };
    std::map<std::pair<std::string, std::string>, const SeedGroup *> cells;
    std::size_t fewest = comparison.runs.size(), most = 0;
    for (const SeedGroup &group : comparison.groups) {
        const TrainingOptions &options = comparison.runs[group.runs.front()].options;
        const std::string row = noted(rows, rowKey->get(options)),
                          column = noted(columns, columnKey->get(options));
        if (!cells.emplace(std::pair(row, column), &group).second)
            return std::nullopt;
        fewest = std::min(fewest, group.runs.size());
        most = std::max(most, group.runs.size());
    }
    ResultTable table;
    table.header.push_back(rowKey->title);
    for (const std::string &column : columns)
        table.header.push_back(fmt::format("{} {}", columnKey->title, column));
    for (const std::string &row : rows) {
        std::vector<std::string> texts{row};
        for (const std::string &column : columns) {
            const auto cell = cells.find({row, column});
            texts.push_back(cell == cells.end() ? "–" : cellText(valueOf(*cell->second, part.value)));
        }
        table.rows.push_back(std::move(texts));
    }
    table.notes.push_back(fmt::format(
        "Per cent {}{}.", valueTitle(part.value, split),
        most < 2
            ? std::string(", one seed")
            : fmt::format(", mean ± sample standard deviation over {} seeds",
                          fewest == most ? std::to_string(most) : fmt::format("{} to {}", fewest, most))));
    if (std::string note = repeatsNote(comparison); !note.empty())
        table.notes.push_back(std::move(note));
    return table;
}

std::string completeness(const SweepReportPart &part)
{
    if (part.finished == part.planned)
        return fmt::format("{} run{}.", part.planned, part.planned == 1 ? "" : "s");
    return fmt::format("{} of {} runs are finished.", part.finished, part.planned);
}

/// Which split the runs can be compared on: the test split, if any run has an evaluation of it.
std::string splitOf(const std::vector<fs::path> &runs)
{
    std::error_code code;
    for (const char *split : {"test", "validation"})
        for (const fs::path &run : runs)
            if (!run.empty() && fs::exists(RunPaths{run}.evaluation() / split / "predictions.csv", code))
                return split;
    return "test";
}

void fill(SweepReportPart &result, std::vector<ComparedRun> runs, const std::string &split)
{
    for (const ComparedRun &run : runs)
        result.runs.push_back(run.folder);
    const Comparison comparison = compareRuns(std::move(runs));
    const auto factors = factorsOf(result.part, comparison);
    const auto pairs = factorPairs(comparison, factors);
    const auto grid = gridTable(result.part, comparison, split);
    result.groups = groupTable(comparison, factors, split);
    result.groupNumbers = groupNumbers(comparison, factors);
    result.table = grid ? *grid : result.groups;
    result.numbers = comparisonNumbers(comparison);
    result.pairs = pairTables(pairs, split);
    result.pairNumbers = pairNumbers(pairs);
}

Result<ComparedRun> readRunFor(SweepReport &report, const fs::path &folder)
{
    auto run = readComparedRun(folder, report.split);
    if (run)
        for (const std::string &warning : run->warnings)
            report.warnings.push_back(fmt::format("{}: {}", run->folder.string(), warning));
    return run;
}

/// What is below a part's own table.
std::vector<TitledTable> furtherTables(const SweepReportPart &part)
{
    std::vector<TitledTable> tables;
    if (part.part.value == "mean_validation")
        return tables; // they are of the evaluations, which say nothing of how fast a network learns
    if (part.table.header != part.groups.header)
        tables.push_back({"Intervals", part.groups});
    tables.insert(tables.end(), part.pairs.begin(), part.pairs.end());
    return tables;
}

std::string splitNote(const SweepReport &report)
{
    if (report.split == "test")
        return "";
    return "There is no test split: accuracies are those of the validation split, on which the best epochs "
           "were "
           "chosen, and a little flattering.";
}

} // namespace

Result<SweepReport> readSweepReport(const SweepPlan &plan, const fs::path &folder, std::string split)
{
    const std::vector<SweepItem> items = findSweepRuns(plan, folder);
    std::vector<fs::path> folders;
    for (const SweepItem &item : items)
        folders.push_back(item.epochsDone > 0 ? item.run : fs::path());
    SweepReport report{.title = plan.title, .split = split.empty() ? splitOf(folders) : std::move(split)};
    std::vector<std::optional<ComparedRun>> runs(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (folders[i].empty())
            continue;
        auto run = readRunFor(report, folders[i]);
        if (!run)
            return run.error();
        runs[i] = std::move(*run);
    }
    for (const SweepPart &part : plan.parts) {
        SweepReportPart result{.part = part, .planned = part.entries.size()};
        std::vector<ComparedRun>
            chosen; // in the order the part is written, so are the grid's rows and columns
        for (const std::size_t entry : part.entries) {
            result.finished += items[entry].state == SweepState::Finished;
            if (runs[entry])
                chosen.push_back(*runs[entry]);
        }
        fill(result, std::move(chosen), report.split);
        report.parts.push_back(std::move(result));
    }
    return report;
}

Result<SweepReport> readRunsReport(const std::vector<fs::path> &folders, std::string split)
{
    SweepReport report{.title = "Runs", .split = split.empty() ? splitOf(folders) : std::move(split)};
    std::vector<ComparedRun> runs;
    for (const fs::path &folder : folders) {
        auto run = readRunFor(report, folder);
        if (!run)
            return run.error();
        if (run->epochs > 0)
            runs.push_back(std::move(*run));
        else
            report.warnings.push_back(fmt::format("{}: has no epoch yet", run->folder.string()));
    }
    if (runs.empty())
        return Error{"none of these runs has an epoch to report on"};
    SweepReportPart all{.part = {.name = "runs", .title = "Runs"}, .planned = runs.size()};
    for (const ComparedRun &run : runs)
        all.finished += run.state == "finished";
    fill(all, runs, report.split);
    const auto figure = [&](const char *name, const char *title, const char *kind,
                            std::vector<fs::path> which) {
        SweepReportPart part{.part = {.name = name, .title = title, .figure = kind},
                             .runs = std::move(which)};
        part.planned = part.finished = part.runs.size();
        report.parts.push_back(std::move(part));
    };
    const auto best = std::ranges::max_element(runs, {}, [](const ComparedRun &run) {
        return std::isnan(run.bestValidationAccuracy) ? -1.0 : run.bestValidationAccuracy;
    });
    report.parts.push_back(all);
    figure("accuracy", "Accuracy by epoch", "accuracy", all.runs);
    figure("per-genre", "Accuracy by genre", "per-genre", all.runs);
    figure("confusion", "Confusion of the run that was best on validation", "confusion", {best->folder});
    return report;
}

std::string toMarkdown(const SweepReport &report)
{
    std::string text = fmt::format("# {}\n", report.title);
    if (const std::string note = splitNote(report); !note.empty())
        text += fmt::format("\n{}\n", note);
    for (const SweepReportPart &part : report.parts) {
        if (part.saysNothing("svg"))
            continue;
        text += fmt::format("\n## {}\n\n{}\n", part.part.title, completeness(part));
        if (part.hasFigure("svg"))
            text += fmt::format("\n![{}](figures/{}.svg)\n", part.part.title, part.part.name);
        if (part.table.rows.empty())
            continue;
        text += '\n' + toMarkdown(part.table);
        for (const TitledTable &further : furtherTables(part))
            text += fmt::format("\n### {}\n\n{}", further.title, toMarkdown(further.table));
    }
    return text;
}

std::string toLatex(const SweepReport &report)
{
    std::string text;
    if (const std::string note = splitNote(report); !note.empty())
        text += fmt::format("% {}\n\n", note);
    const auto table = [&](const std::string &title, const std::string &label, const ResultTable &rows) {
        text += fmt::format("\\begin{{table}}\n  \\centering\n  \\caption{{{}}}\n  \\label{{tab:{}}}\n{}"
                            "\\end{{table}}\n\n",
                            latexText(title), label, toLatex(rows));
    };
    for (const SweepReportPart &part : report.parts) {
        if (part.runs.empty() || part.saysNothing("pdf"))
            continue;
        text += fmt::format("% {}\n", completeness(part));
        if (part.hasFigure("pdf")) // needs \usepackage{graphicx}
            text +=
                fmt::format("\\begin{{figure}}\n  \\centering\n  "
                            "\\includegraphics[width=\\linewidth]{{figures/{0}.pdf}}\n  \\caption{{{1}}}\n  "
                            "\\label{{fig:{0}}}\n\\end{{figure}}\n\n",
                            part.part.name, latexText(part.part.title));
        if (part.table.rows.empty())
            continue;
        table(part.part.title, part.part.name, part.table);
        int further = 0;
        for (const TitledTable &more : furtherTables(part))
            table(fmt::format("{}: {}", part.part.title, more.title),
                  fmt::format("{}-{}", part.part.name, ++further), more.table);
    }
    return text;
}

Result<void> writeSweepReport(const SweepReport &report, const fs::path &folder)
{
    std::vector<std::pair<fs::path, std::string>> files;
    for (const SweepReportPart &part : report.parts) {
        if (part.table.rows.empty())
            continue;
        const fs::path stem = folder / "tables" / part.part.name;
        const auto add = [&](const char *ending, std::string text) {
            files.emplace_back(stem.string() + ending, std::move(text));
        };
        add(".md", toMarkdown(part.table));
        add(".tex", toLatex(part.table));
        add(".csv", toCsv(part.numbers));
        add("-groups.csv", toCsv(part.groupNumbers));
        add("-pairs.csv", toCsv(part.pairNumbers));
    }
    files.emplace_back(folder / "report.tex", toLatex(report));
    files.emplace_back(folder / "report.md", toMarkdown(report));
    for (const auto &[path, text] : files)
        if (auto written = writeFileAtomically(path, text); !written)
            return written;
    return {};
}

} // namespace genrescope
