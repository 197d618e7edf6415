// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiments/sweep_report.h"

#include "core/base/atomic_file.h"
#include "core/training/option_table.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <optional>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

std::string valueTitle(const std::string &value)
{
    if (value == "best_validation")
        return "best validation accuracy";
    if (value == "last_validation")
        return "last validation accuracy";
    return value == "macro_f1" ? "test macro-F1" : "test accuracy";
}

const MeanAndDeviation &valueOf(const SeedGroup &group, const std::string &value)
{
    if (value == "best_validation")
        return group.bestValidation;
    if (value == "last_validation")
        return group.lastValidation;
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
std::optional<ResultTable> gridTable(const SweepPart &part, const Comparison &comparison)
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
        "Per cent {}{}.", valueTitle(part.value),
        most < 2
            ? std::string(", one seed")
            : fmt::format(", mean ± sample standard deviation over {} seeds",
                          fewest == most ? std::to_string(most) : fmt::format("{} to {}", fewest, most))));
    return table;
}

std::string completeness(const SweepReportPart &part)
{
    if (part.finished == part.planned)
        return fmt::format("{} run{}.", part.planned, part.planned == 1 ? "" : "s");
    return fmt::format("{} of {} runs are finished.", part.finished, part.planned);
}

/// A heading's text must not become LaTeX commands.
std::string latexText(const std::string &text)
{
    std::string result;
    for (const char c : text) {
        if (std::string_view("&%$#_{}").find(c) != std::string_view::npos)
            result += '\\';
        result += c == '\\' ? std::string("\\textbackslash{}") : std::string(1, c);
    }
    return result;
}

} // namespace

Result<SweepReport> readSweepReport(const SweepPlan &plan, const fs::path &folder)
{
    SweepReport report{.title = plan.title};
    const std::vector<SweepItem> items = findSweepRuns(plan, folder);
    std::vector<std::optional<ComparedRun>> runs(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].run.empty() || items[i].epochsDone == 0)
            continue;
        auto run = readComparedRun(items[i].run);
        if (!run)
            return run.error();
        for (const std::string &warning : run->warnings)
            report.warnings.push_back(fmt::format("{}: {}", run->folder.string(), warning));
        runs[i] = std::move(*run);
    }
    for (const SweepPart &part : plan.parts) {
        SweepReportPart result{.part = part, .planned = part.entries.size()};
        std::vector<ComparedRun>
            chosen; // in the order the part is written, so are the grid's rows and columns
        for (const std::size_t entry : part.entries) {
            result.finished += items[entry].state == SweepState::Finished;
            if (!runs[entry])
                continue;
            result.runs.push_back(runs[entry]->folder);
            chosen.push_back(*runs[entry]);
        }
        const Comparison comparison = compareRuns(std::move(chosen));
        const auto grid = gridTable(part, comparison);
        result.table = grid ? *grid : comparisonTable(comparison, {.groupSeeds = true});
        result.numbers = comparisonNumbers(comparison);
        report.parts.push_back(std::move(result));
    }
    return report;
}

std::string toMarkdown(const SweepReport &report)
{
    std::string text = fmt::format("# {}\n", report.title);
    for (const SweepReportPart &part : report.parts) {
        text += fmt::format("\n## {}\n\n{}\n", part.part.title, completeness(part));
        if (!part.part.figure.empty())
            text += fmt::format("\n![{}](figures/{}.svg)\n", part.part.title, part.part.name);
        if (!part.runs.empty())
            text += '\n' + toMarkdown(part.table);
    }
    return text;
}

std::string toLatex(const SweepReport &report)
{
    std::string text;
    for (const SweepReportPart &part : report.parts) {
        if (part.runs.empty())
            continue;
        text +=
            fmt::format("% {}\n\\begin{{table}}\n  \\centering\n  \\caption{{{}}}\n  \\label{{tab:{}}}\n{}"
                        "\\end{{table}}\n\n",
                        completeness(part), latexText(part.part.title), part.part.name, toLatex(part.table));
    }
    return text;
}

Result<void> writeSweepReport(const SweepReport &report, const fs::path &folder)
{
    for (const SweepReportPart &part : report.parts) {
        if (auto written =
                writeFileAtomically(folder / "tables" / (part.part.name + ".csv"), toCsv(part.numbers));
            !written)
            return written;
    }
    if (auto written = writeFileAtomically(folder / "report.tex", toLatex(report)); !written)
        return written;
    return writeFileAtomically(folder / "report.md", toMarkdown(report));
}

} // namespace genrescope
