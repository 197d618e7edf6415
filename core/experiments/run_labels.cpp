// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiments/run_labels.h"

#include "core/training/option_table.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace genrescope {

namespace {

std::size_t distinct(const std::vector<TrainingOptions> &runs, const std::vector<std::string> &keys)
{
    std::set<std::vector<std::string>> seen;
    for (const TrainingOptions &options : runs) {
        std::vector<std::string> values;
        for (const std::string &key : keys)
            values.push_back(findOption(key)->get(options));
        seen.insert(std::move(values));
    }
    return seen.size();
}

} // namespace

std::vector<std::string> tellingKeys(const std::vector<TrainingOptions> &runs,
                                     const std::vector<std::string> &candidates)
{
    std::vector<std::string> known;
    for (const std::string &key : candidates)
        if (findOption(key))
            known.push_back(key);
    const std::size_t all = distinct(runs, known);
    std::vector<std::string> keys;
    std::size_t told = std::min<std::size_t>(1, runs.size());
    for (const std::string &key : known) {
        if (told == all)
            break;
        keys.push_back(key);
        const std::size_t now = distinct(runs, keys);
        if (now == told)
            keys.pop_back();
        told = now;
    }
    return keys;
}

std::vector<std::string> runLabels(const std::vector<TrainingOptions> &runs, bool seeds)
{
    // What people vary, then the seed, then anything else.
    std::vector<std::string> candidates{"model.name", "training.optimizer", "schedule.policy",
                                        "training.batch_size"};
    if (seeds)
        candidates.emplace_back("training.seed");
    for (const OptionEntry &entry : optionTable())
        if (entry.key != "training.seed" && entry.key != "training.name" && entry.key != "training.threads" &&
            entry.key != "training.device")
            candidates.push_back(entry.key);
    std::vector<std::string> keys = tellingKeys(runs, candidates);
    if (std::ranges::find(keys, "model.name") == keys.end())
        keys.insert(keys.begin(), "model.name");
    std::vector<std::string> labels;
    for (const TrainingOptions &options : runs) {
        std::string label;
        for (const std::string &key : keys) {
            const std::string value = findOption(key)->get(options);
            label += (label.empty() ? "" : ", ") + (key == "training.seed" ? "seed " + value : value);
        }
        labels.push_back(std::move(label));
    }
    return labels;
}

} // namespace genrescope
