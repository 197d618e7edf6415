// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiments/comparison.h"

#include <string>
#include <vector>

namespace genrescope {

struct ResultTable
{
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows; ///< each as long as the header
    std::size_t textColumns = 1;                ///< the first ones; the others are numbers
    std::vector<std::string> notes;             ///< sentences that belong below the table
};

struct ComparisonTableOptions
{
    bool allOptions = false; ///< a column for every option instead of those that differ
    bool groupSeeds = false; ///< a row for each set of options: mean ± deviation over its seeds
};

/// Both name the split whose evaluations were read: "Test %", "validation_accuracy".
///
/// For people: accuracies in per cent with one decimal, "61.2 [56.1, 66.0]"; "–" where nothing is known.
ResultTable comparisonTable(const Comparison &comparison, const ComparisonTableOptions &options = {});
/// For programs: fractions in full precision, one number a cell, empty where nothing is known.
ResultTable comparisonNumbers(const Comparison &comparison, const ComparisonTableOptions &options = {});

/// A sentence on runs that do not count because their seed was run again; empty if there are none.
std::string repeatsNote(const Comparison &comparison);

/// GitHub's Markdown; notes follow as a paragraph.
std::string toMarkdown(const ResultTable &table);
/// A LaTeX tabular with booktabs' rules; notes follow as comments.
std::string toLatex(const ResultTable &table);
/// RFC 4180; without the notes.
std::string toCsv(const ResultTable &table);

} // namespace genrescope
