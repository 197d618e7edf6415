// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/experiments/comparison_table.h"
#include "core/experiments/sweep.h"

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

/// One part of a plan with what its runs came to.
struct SweepReportPart
{
    SweepPart part;
    std::vector<std::filesystem::path> runs; ///< that have at least one epoch, in the plan's order
    std::size_t planned = 0, finished = 0;
    ResultTable table; ///< for people: a grid if the part names rows and columns, else a row for each setting
    ResultTable numbers; ///< for programs: every run, unrounded
};

struct SweepReport
{
    std::string title;
    std::vector<SweepReportPart> parts;
    std::vector<std::string> warnings;
};

/// Reads the plan's runs in `folder`, whatever there is of them.
Result<SweepReport> readSweepReport(const SweepPlan &plan, const std::filesystem::path &folder);

/// A heading, a sentence on completeness and a table for each part; figures as links to figures/<part>.svg.
std::string toMarkdown(const SweepReport &report);
/// A LaTeX table for each part, with caption and label.
std::string toLatex(const SweepReport &report);

/// report.md, report.tex and tables/<part>.csv in `folder`.
Result<void> writeSweepReport(const SweepReport &report, const std::filesystem::path &folder);

} // namespace genrescope
