// SPDX-License-Identifier: GPL-3.0-or-later
// Settings by their text: what --set, config.toml and the form change, and what moves along.
#include "core/base/nearest_text.h"
#include "core/training/option_entries.h"

#include <algorithm>

namespace genrescope {

namespace {

/// What the three deciding fields give all others.
TrainingOptions defaultsFor(const TrainingOptions &options)
{
    const TrainingPreset *preset = findTrainingPreset(options.preset);
    TrainingOptions defaults = preset ? preset->make(options.model.name) : TrainingOptions{};
    if (defaults.optimizer.name != options.optimizer.name)
        defaults.optimizer.learningRate = defaultLearningRate(options.model.name, options.optimizer.name);
    return defaults;
}

bool isDeciding(const std::string &key)
{
    return key == "training.preset" || key == "model.name" || key == "training.optimizer";
}

/// Sets one of the three and lets everything that stood at the old choice's value follow.
Result<void> setDeciding(TrainingOptions &options, const OptionEntry &entry, const std::string &value)
{
    const TrainingOptions oldDefaults = defaultsFor(options);
    TrainingOptions changed = options;
    if (auto set = entry.set(changed, value); !set)
        return set.error();
    if (entry.key == "training.preset") {
        // A preset may stand for another build of the same network (paper-text: figure 1's), and has an
        // optimizer.
        const TrainingPreset *oldPreset = findTrainingPreset(options.preset);
        const TrainingOptions fresh = findTrainingPreset(changed.preset)->make(changed.model.name);
        changed.model.name = fresh.model.name;
        if (oldPreset && oldPreset->make(options.model.name).optimizer.name == options.optimizer.name)
            changed.optimizer.name = fresh.optimizer.name;
    }
    const TrainingOptions newDefaults = defaultsFor(changed);
    for (const OptionEntry &other : optionTable()) {
        if (isDeciding(other.key) || other.get(options) != other.get(oldDefaults))
            continue;
        if (auto set = other.set(changed, other.get(newDefaults)); !set)
            return set.error();
    }
    options = std::move(changed);
    return {};
}

} // namespace

Result<void> applySetting(TrainingOptions &options, const std::string &assignment)
{
    const std::size_t equals = assignment.find('=');
    if (equals == std::string::npos)
        return Error{fmt::format("\"{}\" is not a setting: write key=value, as in training.batch_size=32",
                                 assignment)};
    const std::string key = entries::trimmed(assignment.substr(0, equals));
    const std::string value = entries::trimmed(assignment.substr(equals + 1));
    const OptionEntry *entry = findOption(key);
    if (!entry) {
        std::vector<std::string> keys;
        for (const OptionEntry &known : optionTable())
            keys.push_back(known.key);
        return Error{fmt::format("there is no setting \"{}\"{}", key, didYouMean(key, keys))};
    }
    const auto set = isDeciding(key) ? setDeciding(options, *entry, value) : entry->set(options, value);
    if (!set)
        return Error{fmt::format("{}: {}{}", key, set.error().message,
                                 entry->choices.empty() ? std::string() : didYouMean(value, entry->choices))};
    return {};
}

Result<void> applySettings(TrainingOptions &options, const std::vector<std::string> &assignments)
{
    const auto rank = [](const std::string &assignment) {
        const std::string key = entries::trimmed(assignment.substr(0, assignment.find('=')));
        return key == "model.name" ? 0 : key == "training.preset" ? 1 : key == "training.optimizer" ? 2 : 3;
    };
    std::vector<std::string> ordered = assignments;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&](const std::string &a, const std::string &b) { return rank(a) < rank(b); });
    for (const std::string &assignment : ordered)
        if (auto applied = applySetting(options, assignment); !applied)
            return applied.error();
    return {};
}

} // namespace genrescope
