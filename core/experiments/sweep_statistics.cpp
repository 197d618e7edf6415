// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiments/sweep_statistics.h"

#include "core/experiments/run_labels.h"
#include "core/training/option_table.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <fmt/format.h>
#include <iterator>
#include <optional>

namespace genrescope {

namespace {

constexpr double significant = 0.05;
const std::string unknown = "–";
constexpr const char *confounded = "†"; // behind a difference that is not one factor's alone

const TrainingOptions &optionsOf(const Comparison &comparison, const SeedGroup &group)
{
    return comparison.runs[group.runs.front()].options;
}

std::string valueOf(const TrainingOptions &options, const std::string &key)
{
    const OptionEntry *entry = findOption(key);
    return entry ? entry->get(options) : std::string();
}

std::vector<std::string> valuesOf(const TrainingOptions &options, const std::vector<std::string> &keys)
{
    std::vector<std::string> values;
    for (const std::string &key : keys)
        values.push_back(valueOf(options, key));
    return values;
}

std::string percent(double fraction)
{
    return std::isnan(fraction) ? unknown : fmt::format("{:.1f}", 100 * fraction);
}

std::string percent(const MeanAndDeviation &values)
{
    if (values.count == 0)
        return unknown;
    return values.count == 1 ? percent(values.mean)
                             : fmt::format("{} ± {}", percent(values.mean), percent(values.deviation));
}

std::string number(double value)
{
    return std::isnan(value) ? std::string() : fmt::format("{}", value);
}

/// How many items the group's runs were asked about; 0 if they were not, or not about as many.
std::int64_t itemsOf(const Comparison &comparison, const SeedGroup &group)
{
    std::int64_t items = 0;
    for (const std::size_t index : group.runs) {
        const auto &evaluation = comparison.runs[index].evaluation;
        if (!evaluation)
            continue;
        if (items != 0 && evaluation->items != items)
            return 0;
        items = evaluation->items;
    }
    return items;
}

std::optional<Interval> intervalOf(const Comparison &comparison, const SeedGroup &group)
{
    const std::int64_t items = itemsOf(comparison, group);
    if (items == 0 || group.test.count == 0)
        return std::nullopt;
    return wilsonInterval(group.test.mean * static_cast<double>(items), items);
}

/// The settings that differ although they neither are the factor nor follow from its value.
std::vector<std::string> confoundersOf(const Comparison &comparison, const std::string &factor,
                                       const TrainingOptions &first, const TrainingOptions &second)
{
    // Setting a key also moves what follows from it: a key follows if either way leads from one run's value
    // to the other's.
    TrainingOptions firstMoved = first, secondMoved = second;
    const bool moved = applySetting(firstMoved, factor + "=" + valueOf(second, factor)) &&
                       applySetting(secondMoved, factor + "=" + valueOf(first, factor));
    std::vector<std::string> keys;
    for (const std::string &key : comparison.differingKeys) {
        // A preset's name moves nothing by itself.
        if (key == factor || key == "training.seed" || key == "training.preset")
            continue;
        const std::string one = valueOf(first, key), other = valueOf(second, key);
        const bool follows = moved && (valueOf(firstMoved, key) == other || valueOf(secondMoved, key) == one);
        if (one != other && !follows)
            keys.push_back(key);
    }
    return keys;
}

std::string listedTitles(const std::vector<std::string> &keys)
{
    std::string text;
    for (const std::string &key : keys)
        text += (text.empty() ? "" : ", ") + findOption(key)->title;
    return text;
}

/// The pairs of two groups' runs that share a seed.
std::vector<FactorPair::Seed> pairedSeeds(const Comparison &comparison, const SeedGroup &first,
                                          const SeedGroup &second)
{
    std::vector<FactorPair::Seed> seeds;
    for (const std::size_t a : first.runs) {
        for (const std::size_t b : second.runs) {
            const ComparedRun &one = comparison.runs[a], &other = comparison.runs[b];
            if (one.options.seed != other.options.seed)
                continue;
            if (const auto paired = comparePaired(one, other))
                seeds.push_back({one.options.seed, *paired});
        }
    }
    return seeds;
}

std::string pairText(const FactorPair &pair)
{
    if (pair.seeds.empty())
        return unknown;
    double sum = 0;
    std::size_t clear = 0;
    for (const FactorPair::Seed &seed : pair.seeds) {
        sum += seed.paired.bootstrap.difference;
        clear += seed.paired.mcNemar.p() < significant;
    }
    const double mean = 100 * sum / static_cast<double>(pair.seeds.size());
    const char *mark = pair.confounders.empty() ? "" : confounded;
    if (pair.seeds.size() == 1) {
        const double p = pair.seeds.front().paired.mcNemar.p();
        return fmt::format("{:+.1f}{} (p {})", mean, mark, p < 0.001 ? "< 0.001" : fmt::format("{:.3f}", p));
    }
    return fmt::format("{:+.1f}{} ({} of {})", mean, mark, clear, pair.seeds.size());
}

template <class Items, class Name>
std::vector<std::string> inOrder(const Items &items, Name name)
{
    std::vector<std::string> names;
    for (const auto &item : items)
        if (const std::string text = name(item); std::ranges::find(names, text) == names.end())
            names.push_back(text);
    return names;
}

} // namespace

std::vector<std::string> factorsOf(const SweepPart &part, const Comparison &comparison)
{
    std::vector<std::string> candidates{part.rows, part.columns};
    candidates.insert(candidates.end(), part.varied.begin(), part.varied.end());
    candidates.emplace_back("model.name");
    candidates.insert(candidates.end(), comparison.differingKeys.begin(), comparison.differingKeys.end());
    std::erase_if(candidates,
                  [](const std::string &key) { return key == "training.seed" || key == "training.name"; });
    std::vector<TrainingOptions> groups;
    for (const SeedGroup &group : comparison.groups)
        groups.push_back(optionsOf(comparison, group));
    std::vector<std::string> factors = tellingKeys(groups, candidates);
    if (factors.empty())
        factors.push_back("model.name");
    return factors;
}

ResultTable groupTable(const Comparison &comparison, const std::vector<std::string> &factors,
                       const std::string &split)
{
    ResultTable table;
    for (const std::string &factor : factors)
        table.header.push_back(findOption(factor)->title);
    table.textColumns = factors.size();
    const std::string title = split == "test" ? "Test" : "Validation";
    for (const std::string &column : {std::string("Seeds"), title + " %", std::string("95 % interval"),
                                      std::string("Macro-F1 %"), std::string("Best val. %")})
        table.header.push_back(column);
    for (const SeedGroup &group : comparison.groups) {
        std::vector<std::string> cells = valuesOf(optionsOf(comparison, group), factors);
        const auto interval = intervalOf(comparison, group);
        cells.push_back(group.test.count == group.runs.size()
                            ? std::to_string(group.runs.size())
                            : fmt::format("{} of {}", group.test.count, group.runs.size()));
        cells.push_back(percent(group.test));
        cells.push_back(interval ? fmt::format("[{}, {}]", percent(interval->low), percent(interval->high))
                                 : unknown);
        cells.push_back(percent(group.macroF1));
        cells.push_back(percent(group.bestValidation));
        table.rows.push_back(std::move(cells));
    }
    const auto items = inOrder(comparison.groups, [&](const SeedGroup &group) {
        return std::to_string(itemsOf(comparison, group));
    });
    table.notes.push_back("Mean ± sample standard deviation over seeds.");
    if (std::string note = repeatsNote(comparison); !note.empty())
        table.notes.push_back(std::move(note));
    if (items.size() == 1 && items.front() != "0")
        table.notes.push_back(fmt::format("Interval: Wilson's, of the mean accuracy on the split's {} items, "
                                          "for what another choice of items "
                                          "could have changed.",
                                          items.front()));
    return table;
}

ResultTable groupNumbers(const Comparison &comparison, const std::vector<std::string> &factors)
{
    ResultTable table{.header = factors, .rows = {}, .textColumns = factors.size(), .notes = {}};
    for (const char *column : {"seeds", "items", "accuracy_mean", "accuracy_sd", "wilson_low", "wilson_high",
                               "macro_f1_mean", "macro_f1_sd", "best_validation_mean", "best_validation_sd",
                               "last_checkpoint_mean", "last_checkpoint_sd"})
        table.header.emplace_back(column);
    for (const SeedGroup &group : comparison.groups) {
        std::vector<std::string> cells = valuesOf(optionsOf(comparison, group), factors);
        const auto interval = intervalOf(comparison, group);
        cells.push_back(std::to_string(group.test.count));
        cells.push_back(std::to_string(itemsOf(comparison, group)));
        const auto add = [&cells](const MeanAndDeviation &values) {
            cells.push_back(values.count > 0 ? number(values.mean) : std::string());
            cells.push_back(values.count > 1 ? number(values.deviation) : std::string());
        };
        add(group.test);
        cells.push_back(interval ? number(interval->low) : std::string());
        cells.push_back(interval ? number(interval->high) : std::string());
        add(group.macroF1);
        add(group.bestValidation);
        add(group.lastCheckpoint);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

std::vector<FactorPair> factorPairs(const Comparison &comparison, const std::vector<std::string> &factors)
{
    std::vector<FactorPair> pairs;
    for (std::size_t factor = 0; factor < factors.size(); ++factor) {
        for (std::size_t i = 0; i < comparison.groups.size(); ++i) {
            for (std::size_t j = i + 1; j < comparison.groups.size(); ++j) {
                const SeedGroup &first = comparison.groups[i], &second = comparison.groups[j];
                auto one = valuesOf(optionsOf(comparison, first), factors);
                auto other = valuesOf(optionsOf(comparison, second), factors);
                FactorPair pair{.factor = factors[factor],
                                .first = one[factor],
                                .second = other[factor],
                                .others = {},
                                .confounders = {},
                                .seeds = {}};
                const auto at = static_cast<std::ptrdiff_t>(factor);
                one.erase(one.begin() + at);
                other.erase(other.begin() + at);
                if (one != other || pair.first == pair.second)
                    continue;
                pair.others = fmt::format("{}", fmt::join(one, ", "));
                pair.confounders = confoundersOf(comparison, pair.factor, optionsOf(comparison, first),
                                                 optionsOf(comparison, second));
                pair.seeds = pairedSeeds(comparison, first, second);
                pairs.push_back(std::move(pair));
            }
        }
    }
    return pairs;
}

std::vector<TitledTable> pairTables(const std::vector<FactorPair> &pairs, const std::string &split)
{
    std::vector<TitledTable> tables;
    for (const std::string &factor : inOrder(pairs, [](const FactorPair &pair) { return pair.factor; })) {
        std::vector<FactorPair> own;
        std::ranges::copy_if(pairs, std::back_inserter(own),
                             [&](const FactorPair &pair) { return pair.factor == factor; });
        if (std::ranges::all_of(own, [](const FactorPair &pair) { return pair.seeds.empty(); }))
            continue;
        const auto name = [](const FactorPair &pair) {
            return fmt::format("{} – {}", pair.second, pair.first);
        };
        const auto columns = inOrder(own, [](const FactorPair &pair) { return pair.others; });
        std::string title = findOption(factor)->title;
        title.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(title.front())));
        TitledTable titled{.title = "Differences by " + title, .table = {}};
        ResultTable &table = titled.table;
        table.header.push_back(findOption(factor)->title);
        for (const std::string &column : columns)
            table.header.push_back(column.empty() ? "Difference" : column);
        for (const std::string &row : inOrder(own, name)) {
            std::vector<std::string> cells{row};
            for (const std::string &column : columns) {
                const auto pair = std::ranges::find_if(own, [&](const FactorPair &candidate) {
                    return candidate.others == column && name(candidate) == row;
                });
                cells.push_back(pair == own.end() ? unknown : pairText(*pair));
            }
            table.rows.push_back(std::move(cells));
        }
        const bool several =
            std::ranges::any_of(own, [](const FactorPair &pair) { return pair.seeds.size() > 1; });
        table.notes.push_back(fmt::format(
            "Difference in {} accuracy on the same items, in percentage points{}; in parentheses {}. No "
            "correction for the number of comparisons.",
            split, several ? ", mean over seeds" : "",
            several ? "for how many seeds McNemar's test has p < 0.05" : "McNemar's p"));
        std::vector<std::string> keys;
        for (const FactorPair &pair : own)
            for (const std::string &key : pair.confounders)
                if (!pair.seeds.empty() && std::ranges::find(keys, key) == keys.end())
                    keys.push_back(key);
        if (!keys.empty())
            table.notes.push_back(fmt::format("{} These runs differ in other settings too ({}), so that the "
                                              "difference is not the effect of "
                                              "the {} alone.",
                                              confounded, listedTitles(keys), title));
        tables.push_back(std::move(titled));
    }
    return tables;
}

ResultTable pairNumbers(const std::vector<FactorPair> &pairs)
{
    ResultTable table{.header = {"factor", "first", "second", "others", "seed", "items", "only_first_right",
                                 "only_second_right", "mcnemar_p", "mcnemar_exact_p", "difference",
                                 "difference_low", "difference_high", "difference_p", "confounders"},
                      .rows = {},
                      .textColumns = 4,
                      .notes = {}};
    for (const FactorPair &pair : pairs) {
        for (const FactorPair::Seed &seed : pair.seeds) {
            const McNemarTest &test = seed.paired.mcNemar;
            const BootstrapDifference &bootstrap = seed.paired.bootstrap;
            table.rows.push_back({pair.factor, pair.first, pair.second, pair.others,
                                  std::to_string(seed.seed), std::to_string(seed.paired.items),
                                  std::to_string(test.onlyFirst), std::to_string(test.onlySecond),
                                  number(test.p()), number(test.exactP), number(bootstrap.difference),
                                  number(bootstrap.interval.low), number(bootstrap.interval.high),
                                  number(bootstrap.p), fmt::format("{}", fmt::join(pair.confounders, ";"))});
        }
    }
    return table;
}

} // namespace genrescope
