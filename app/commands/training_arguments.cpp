// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/training_arguments.h"

#include "app/commands/exit_status.h"
#include "app/commands/terminal.h"
#include "core/training/option_table.h"

#include <fmt/format.h>
#include <tuple>

namespace genrescope::app {

namespace {

std::string presetHelp()
{
    std::string help = "Where the settings start from:";
    for (const TrainingPreset &preset : trainingPresets())
        help += fmt::format("\n{}: {}", preset.name, preset.description);
    return help;
}

std::string settingsHelp()
{
    std::string text = "Settings (--set KEY=VALUE, and config.toml):\n";
    for (const OptionEntry &entry : optionTable())
        text += fmt::format("  {:<36} {}\n", entry.key, entry.help);
    return text;
}

/// An option and a --set of the same setting that say different things: one of them is a slip.
Result<void> agree(const char *option, const std::string &value, const std::string &key,
                   const std::vector<std::string> &settings)
{
    for (const std::string &setting : settings) {
        if (!value.empty() && setting.starts_with(key + "=") && setting.substr(key.size() + 1) != value)
            return Error{fmt::format("{} {} and --set {} contradict each other", option, value, setting)};
    }
    return {};
}

} // namespace

void addTrainingArguments(CLI::App &command, TrainingArguments &arguments)
{
    command.add_option("--data", arguments.data, "Manifest of the clips: path,genre,split");
    command.add_option("--config", arguments.config, "Settings in TOML, e.g. a run's config.toml");
    command.add_option("--preset", arguments.preset, presetHelp());
    command.add_option("--model", arguments.model, "Network, as genrescope-cli models lists them (dcrnn)");
    command.add_option("--set", arguments.settings, "KEY=VALUE, as often as needed; wins over --config")
        ->allow_extra_args(false);
    command.footer(settingsHelp());
}

Result<TrainingOptions> trainingOptionsFrom(const TrainingArguments &arguments)
{
    TrainingOptions options;
    if (!arguments.config.empty()) {
        auto read = readTrainingOptions(arguments.config);
        if (!read)
            return read.error();
        options = std::move(*read);
    }
    for (const auto &[option, value, key] : {std::tuple("--preset", arguments.preset, "training.preset"),
                                             std::tuple("--model", arguments.model, "model.name")})
        if (auto agreed = agree(option, value, key, arguments.settings); !agreed)
            return agreed.error();
    std::vector<std::string> settings;
    if (!arguments.preset.empty())
        settings.push_back("training.preset=" + arguments.preset);
    if (!arguments.model.empty())
        settings.push_back("model.name=" + arguments.model);
    settings.insert(settings.end(), arguments.settings.begin(), arguments.settings.end());
    if (auto applied = applySettings(options, settings); !applied)
        return applied.error();
    if (const auto problems = options.problems(); !problems.empty())
        return Error{fmt::format("{}", fmt::join(problems, "\n  "))};
    return options;
}

int statusOfWrongOptions(const TrainingArguments &arguments)
{
    return arguments.config.empty() || readTrainingOptions(arguments.config) ? usageStatus : 1;
}

Result<Manifest> manifestFrom(const TrainingArguments &arguments)
{
    if (arguments.data.empty())
        return Error{"--data is needed: a manifest with path,genre,split (genrescope-cli import makes one)"};
    auto manifest = readManifest(arguments.data);
    if (!manifest)
        return manifest.error();
    for (const std::string &warning : manifest->warnings)
        printWarning(fmt::format("{}: {}", arguments.data, warning));
    return std::move(manifest->manifest);
}

} // namespace genrescope::app
