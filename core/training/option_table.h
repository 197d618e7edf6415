// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/training/training_options.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace genrescope {

enum class OptionType { Boolean, Integer, Real, Text, Choice, RealList };

/// One field of TrainingOptions as the outside sees it: its key in config.toml and --set, what it means, and
/// text in and out. The command line, the configuration file and the window's form are all made from this
/// table.
struct OptionEntry
{
    std::string key; ///< "training.batch_size"
    OptionType type = OptionType::Text;
    std::string title;                ///< "Batch size"; translatable() under Option, as the help
    std::string help;                 ///< one sentence, with the default's reason where it has one
    std::vector<std::string> choices; ///< for Choice
    std::function<std::string(const TrainingOptions &)> get; ///< canonical text, round-trips through set
    std::function<Result<void>(TrainingOptions &, const std::string &)> set;
};

const std::vector<OptionEntry> &optionTable();
const OptionEntry *findOption(const std::string &key);

/// "training.batch_size=32"; an unknown key's Error suggests the nearest one.
///
/// Setting training.preset, model.name or training.optimizer also moves every other field that still has the
/// value the old choice gave it to the new choice's (choosing resnet turns features into log-mel; adadelta
/// the rate to 1.0); what was set otherwise stays.
Result<void> applySetting(TrainingOptions &options, const std::string &assignment);
/// Several at once, the three above first, so that whatever is named explicitly wins whatever the order.
Result<void> applySettings(TrainingOptions &options, const std::vector<std::string> &assignments);

/// TOML with every key, grouped by table, with the help texts as comments.
std::string toToml(const TrainingOptions &options);
/// Starts from `base`, or from the preset that the text names; unknown keys and unusable values are Errors
/// that name file, line and key.
Result<TrainingOptions> trainingOptionsFromToml(const std::string &text, const std::string &fileName,
                                                const TrainingOptions &base = {});
/// The same for settings that another version of the program may have written: what is unknown or unusable is
/// left out, with a sentence for each in `dropped`, and everything else is taken. Of text that is no TOML
/// nothing is.
struct TolerantOptions
{
    TrainingOptions options;
    std::vector<std::string> dropped;
};
TolerantOptions tolerantOptionsFromToml(const std::string &text, const std::string &fileName,
                                        const TrainingOptions &base = {});
Result<TrainingOptions> readTrainingOptions(const std::filesystem::path &path,
                                            const TrainingOptions &base = {});
/// A run's own config.toml, which was written whole: one that is empty or lacks a table is an Error, not a
/// run of defaults.
Result<TrainingOptions> readRunOptions(const std::filesystem::path &path);

/// Named starting points: "plain", "paper-code" (and "seed-exact", the same), "paper-text",
/// "paper-text-clr", "paper-clr", "paper-code-clr", "recommended".
struct TrainingPreset
{
    std::string name;
    std::string description; ///< translatable() under TrainingPreset
    std::function<TrainingOptions(const std::string &model)> make;
};
const std::vector<TrainingPreset> &trainingPresets();
/// By name; null when there is no such preset.
const TrainingPreset *findTrainingPreset(const std::string &name);

} // namespace genrescope
