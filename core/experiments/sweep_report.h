// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/experiments/comparison_table.h"
#include "core/experiments/sweep.h"
#include "core/experiments/sweep_statistics.h"

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// One part of a plan with what its runs came to.
struct SweepReportPart
{
    SweepPart part;
    std::vector<std::filesystem::path> runs; ///< that have at least one epoch, in the plan's order
    std::size_t planned = 0, finished = 0;
    ResultTable table;   ///< for people: a grid if the part names rows and columns, else `groups`
    ResultTable numbers; ///< for programs: every run, unrounded
    ResultTable groups, groupNumbers; ///< over seeds, with intervals
    std::vector<TitledTable> pairs;   ///< between the values of each setting, paired item by item
    ResultTable pairNumbers;

    /// File formats ("svg", "pdf") in which its figure is not there: no report may refer to it.
    std::set<std::string, std::less<>> undrawn;
    bool isFigure() const { return !part.figure.empty() && !runs.empty(); }
    bool hasFigure(std::string_view format) const { return isFigure() && !undrawn.contains(format); }
    /// Runs, but neither a figure in that format nor a table of them.
    bool saysNothing(std::string_view format) const
    {
        return !hasFigure(format) && table.rows.empty() && !runs.empty();
    }
};

struct SweepReport
{
    std::string title;
    std::string split; ///< whose evaluations the accuracies are: "test" or "validation"
    std::vector<SweepReportPart> parts;
    std::vector<std::string> warnings;
};

/// Reads the plan's runs in `folder`, whatever there is of them.
/// @param split "test" or "validation"; empty: test, or validation if no run has a test split
Result<SweepReport> readSweepReport(const SweepPlan &plan, const std::filesystem::path &folder,
                                    std::string split = {});

/// The same of any runs: a table of their settings, their curves, their scores by genre, and the confusions
/// of the one that was best on validation.
Result<SweepReport> readRunsReport(const std::vector<std::filesystem::path> &runs, std::string split = {});

/// A heading, a sentence on completeness and a table for each part; figures as links to figures/<part>.svg.
std::string toMarkdown(const SweepReport &report);
/// A LaTeX table for each part, with caption and label.
std::string toLatex(const SweepReport &report);

/// report.md and report.tex in `folder`; in tables/ for each part <part>.md and <part>.tex (the table laid
/// out), <part>.csv (every run), <part>-groups.csv (over seeds, with intervals) and <part>-pairs.csv
/// (McNemar).
Result<void> writeSweepReport(const SweepReport &report, const std::filesystem::path &folder);

} // namespace genrescope
