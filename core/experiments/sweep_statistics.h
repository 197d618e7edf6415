// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiments/comparison_table.h"
#include "core/experiments/sweep_plan.h"

#include <cstdint>
#include <string>
#include <vector>

namespace genrescope {

/// The fewest keys of the option table whose values tell `comparison`'s seed groups apart, those that `part`
/// lays out or varies first. Keys that follow others (a network's own learning rate) are not among them.
std::vector<std::string> factorsOf(const SweepPart &part, const Comparison &comparison);

/// A row for each group of seeds: mean ± deviation of the accuracy, and Wilson's interval of the mean as if
/// one run had it: seeds see the same items, so that three of them are no three times as many.
/// @param split "test" or "validation": which one `comparison` was read with
ResultTable groupTable(const Comparison &comparison, const std::vector<std::string> &factors,
                       const std::string &split);
/// The same, unrounded.
ResultTable groupNumbers(const Comparison &comparison, const std::vector<std::string> &factors);

/// Two values of one factor, the other factors equal, item by item.
struct FactorPair
{
    std::string factor;        ///< key: "model.name"
    std::string first, second; ///< its values
    std::string others;        ///< the other factors' values: "triangular, 64"; empty when there are none
    /// Keys of settings that differ too, although they do not follow from the factor (as a network's own
    /// learning rate does): with any, the difference is not the effect of the factor alone.
    std::vector<std::string> confounders;
    struct Seed
    {
        std::uint64_t seed = 0;
        PairedComparison paired; ///< the bootstrap's difference is second minus first
    };
    std::vector<Seed> seeds; ///< those that both have an evaluation of, on the same items
};
std::vector<FactorPair> factorPairs(const Comparison &comparison, const std::vector<std::string> &factors);

struct TitledTable
{
    std::string title;
    ResultTable table;
};

/// A table for each factor: pairs of its values down, the other factors' values across; the difference in
/// accuracy (mean over seeds) and McNemar's p, or for several seeds how many of them have p < 0.05. A pair
/// that differs in more than the factor is marked, and a note says in what.
std::vector<TitledTable> pairTables(const std::vector<FactorPair> &pairs, const std::string &split);
/// A row for each pair and seed, unrounded; "confounders" holds keys with ";" between them.
ResultTable pairNumbers(const std::vector<FactorPair> &pairs);

} // namespace genrescope
