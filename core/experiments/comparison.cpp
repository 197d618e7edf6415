// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiments/comparison.h"

#include "core/training/option_table.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <set>
#include <string_view>
#include <utility>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

/// Neither names nor the number of threads change what is learned.
bool isDescriptive(const std::string &key)
{
    return key == "training.name" || key == "training.threads" || key == "training.device";
}

/// The folder all items share, up to and with its last slash: where the data set lies.
std::string commonFolder(const std::vector<EvaluatedItem> &items)
{
    std::string_view common = items.front().path;
    for (const EvaluatedItem &item : items) {
        const auto differ = std::ranges::mismatch(common, item.path);
        common = common.substr(0, static_cast<std::size_t>(differ.in1 - common.begin()));
    }
    const auto slash = common.rfind('/');
    return std::string(slash == std::string_view::npos ? std::string_view() : common.substr(0, slash + 1));
}

struct Answer
{
    std::string actual;
    bool right = false;
    std::string path; ///< whole
};

/// By path, without the first `skip` characters. Nothing when two items have the same path.
std::optional<std::map<std::string, Answer>> answersOf(const ComparedRun &run, std::size_t skip)
{
    std::map<std::string, Answer> answers;
    for (const EvaluatedItem &item : run.items) {
        const Answer answer{.actual = run.evaluation->genres[static_cast<std::size_t>(item.actual)],
                            .right = predictedGenre(item) == item.actual,
                            .path = item.path};
        if (!answers.emplace(item.path.substr(skip), answer).second)
            return std::nullopt;
    }
    return answers;
}

using Answers = std::map<std::string, Answer>;

bool haveSameItems(const Answers &first, const Answers &second)
{
    return std::ranges::equal(first, second, [](const auto &a, const auto &b) {
        return a.first == b.first && a.second.actual == b.second.actual;
    });
}

/// Both runs' answers, item by item in the same order; nothing if the items differ.
std::optional<std::pair<Answers, Answers>> matchedAnswers(const ComparedRun &one, const ComparedRun &other)
{
    if (one.items.empty() || one.items.size() != other.items.size())
        return std::nullopt;
    auto first = answersOf(one, 0);
    auto second = answersOf(other, 0);
    if (first && second && !haveSameItems(*first, *second)) {
        first = answersOf(one, commonFolder(one.items).size());
        second = answersOf(other, commonFolder(other.items).size());
    }
    if (!first || !second || !haveSameItems(*first, *second))
        return std::nullopt;
    return std::pair(std::move(*first), std::move(*second));
}

/// Numbers the artists; an item whose artist is unknown is an artist of its own. Empty when none is known.
std::vector<int> artistClusters(const std::map<std::string, Answer> &answers,
                                const std::map<std::string, std::string> &artists)
{
    std::vector<int> clusters;
    std::map<std::string, int> numbers;
    int next = 0;
    for (const auto &[key, answer] : answers) {
        const auto artist = artists.find(answer.path);
        if (artist == artists.end())
            clusters.push_back(next++);
        else if (const auto [known, isNew] = numbers.emplace(artist->second, next); isNew)
            clusters.push_back(next++);
        else
            clusters.push_back(known->second);
    }
    return numbers.empty() ? std::vector<int>() : clusters;
}

std::string seedlessText(const TrainingOptions &options)
{
    std::string text;
    for (const OptionEntry &entry : optionTable()) {
        if (!isDescriptive(entry.key) && entry.key != "training.seed")
            text += entry.key + '=' + entry.get(options) + '\n';
    }
    return text;
}

/// Whether two runs of one group are the same training twice, as far as what they wrote tells. The folds of a
/// cross-validation share settings and seed, too: what they learn from and what they are judged by differs.
bool isRepeat(const ComparedRun &first, const ComparedRun &second)
{
    return first.options.seed == second.options.seed && first.genres == second.genres &&
           first.dataDigest == second.dataDigest;
}

bool countsMore(const ComparedRun &first, const ComparedRun &second)
{
    if (first.evaluation.has_value() != second.evaluation.has_value())
        return first.evaluation.has_value();
    return first.started_s > second.started_s;
}

/// Moves all but one run of each seed to the repeats; the order stays.
void findRepeats(SeedGroup &group, const std::vector<const ComparedRun *> &runs)
{
    std::vector<std::size_t> counted;
    for (const std::size_t run : group.runs) {
        const auto known = std::ranges::find_if(
            counted, [&](std::size_t other) { return isRepeat(*runs[other], *runs[run]); });
        if (known == counted.end()) {
            counted.push_back(run);
            continue;
        }
        std::size_t repeat = run;
        if (countsMore(*runs[run], *runs[*known]))
            std::swap(repeat, *known);
        group.repeats.push_back(repeat);
    }
    group.runs = std::move(counted);
}

void correctForNumber(std::vector<std::optional<PairedComparison>> &pairs)
{
    std::vector<double> pValues;
    for (const auto &pair : pairs)
        if (pair)
            pValues.push_back(pair->mcNemar.p());
    const std::vector<double> adjusted = holmAdjusted(pValues);
    auto next = adjusted.begin();
    for (auto &pair : pairs)
        if (pair)
            pair->holmP = *next++;
}

} // namespace

std::optional<PairedComparison> comparePaired(const ComparedRun &best, const ComparedRun &other,
                                              const BootstrapOptions &options)
{
    const auto matched = matchedAnswers(best, other);
    if (!matched)
        return std::nullopt;
    std::vector<std::uint8_t> bestRight, otherRight;
    for (const auto &[path, answer] : matched->first)
        bestRight.push_back(answer.right);
    for (const auto &[path, answer] : matched->second)
        otherRight.push_back(answer.right);
    const std::vector<int> clusters = artistClusters(matched->first, best.artists);
    return PairedComparison{.items = static_cast<std::int64_t>(bestRight.size()),
                            .mcNemar = mcNemar(bestRight, otherRight),
                            .bootstrap = pairedBootstrap(otherRight, bestRight, clusters, options),
                            .clustered = !clusters.empty()};
}

bool sameItems(const ComparedRun &first, const ComparedRun &second)
{
    return matchedAnswers(first, second).has_value();
}

bool differOnlyInSeed(const TrainingOptions &first, const TrainingOptions &second)
{
    return seedlessText(first) == seedlessText(second);
}

std::vector<SeedGroup> groupBySeeds(const std::vector<const ComparedRun *> &runs)
{
    std::vector<SeedGroup> groups;
    std::map<std::string, std::size_t> known;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        // Of another program's model nobody knows whether it differs from the next in nothing but its seed. A run
        // that was stopped, or still goes on, is no seed of those that were trained to their end.
        const ComparedRun &run = *runs[i];
        std::string text = run.trainedHere ? seedlessText(run.options) : fmt::format("not trained here {}", i);
        if (run.trainedHere && run.state != "finished")
            text += fmt::format("ended after {}", run.epochs);
        const auto [group, isNew] = known.emplace(text, groups.size());
        if (isNew)
            groups.emplace_back();
        groups[group->second].runs.push_back(i);
    }
    for (SeedGroup &group : groups) {
        findRepeats(group, runs);
        const auto over = [&](auto value) {
            std::vector<double> values;
            for (const std::size_t run : group.runs) {
                if (const double v = value(*runs[run]); !std::isnan(v))
                    values.push_back(v);
            }
            return meanAndDeviation(values);
        };
        group.bestValidation = over([](const ComparedRun &run) { return run.bestValidationAccuracy; });
        group.lastValidation = over([](const ComparedRun &run) { return run.lastValidationAccuracy; });
        group.meanValidation = over([](const ComparedRun &run) { return run.meanValidationAccuracy; });
        group.seconds =
            over([](const ComparedRun &run) { return run.seconds > 0 ? run.seconds : std::nan(""); });
        group.test = over(testAccuracyOf);
        group.lastCheckpoint = over([](const ComparedRun &run) { return run.lastCheckpointAccuracy; });
        group.macroF1 = over(macroF1Of);
    }
    return groups;
}

bool isCorrected(const Comparison &comparison)
{
    return std::ranges::count_if(comparison.paired, [](const auto &pair) { return pair.has_value(); }) > 1;
}

Comparison compareRuns(std::vector<ComparedRun> runs, const std::stop_token &stop)
{
    Comparison comparison;
    // One that was stopped before its evaluation can be compared with nothing.
    const bool anyItems = std::ranges::any_of(
        runs, [](const ComparedRun &run) { return run.trainedHere && !run.items.empty(); });
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const double accuracy = runs[i].bestValidationAccuracy;
        if (!std::isnan(accuracy) && (!anyItems || !runs[i].items.empty()) &&
            (!comparison.best || accuracy > runs[*comparison.best].bestValidationAccuracy))
            comparison.best = i;
    }
    if (!comparison.best) {
        const auto first =
            std::ranges::find_if(runs, [](const ComparedRun &run) { return !run.items.empty(); });
        if (first != runs.end())
            comparison.best = static_cast<std::size_t>(first - runs.begin());
    }
    for (std::size_t i = 0; i < runs.size(); ++i)
        comparison.paired.push_back(comparison.best && i != *comparison.best && !stop.stop_requested()
                                        ? comparePaired(runs[*comparison.best], runs[i])
                                        : std::nullopt);
    correctForNumber(comparison.paired);
    for (const OptionEntry &entry : optionTable()) {
        std::set<std::string> values;
        for (const ComparedRun &run : runs) {
            if (run.trainedHere)
                values.insert(entry.get(run.options));
        }
        if (!isDescriptive(entry.key) && values.size() > 1)
            comparison.differingKeys.push_back(entry.key);
    }
    std::vector<const ComparedRun *> pointers;
    for (const ComparedRun &run : runs)
        pointers.push_back(&run);
    comparison.groups = groupBySeeds(pointers);
    comparison.groupComparisons = compareGroups(comparison.groups, pointers);
    comparison.runs = std::move(runs);
    return comparison;
}

} // namespace genrescope
