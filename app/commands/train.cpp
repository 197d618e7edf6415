// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/run_printer.h"
#include "core/experiments/training_job.h"
#include "core/training/option_table.h"

#include <cstdio>
#include <fmt/format.h>
#include <memory>

namespace genrescope::app {

namespace {

constexpr int usageStatus = 2;

struct TrainArguments
{
    std::string data, config, preset, model, name;
    std::string out = "runs";
    std::vector<std::string> settings;
    bool printConfig = false;
};

Result<TrainingOptions> optionsFrom(const TrainArguments &arguments)
{
    TrainingOptions options;
    if (!arguments.config.empty()) {
        auto read = readTrainingOptions(arguments.config);
        if (!read)
            return read.error();
        options = std::move(*read);
    }
    std::vector<std::string> settings;
    if (!arguments.preset.empty())
        settings.push_back("training.preset=" + arguments.preset);
    if (!arguments.model.empty())
        settings.push_back("model.name=" + arguments.model);
    if (!arguments.name.empty())
        settings.push_back("training.name=" + arguments.name);
    settings.insert(settings.end(), arguments.settings.begin(), arguments.settings.end());
    if (auto applied = applySettings(options, settings); !applied)
        return applied.error();
    return options;
}

void train(const TrainArguments &arguments, CommandContext &context)
{
    const auto options = optionsFrom(arguments);
    if (!options) {
        printError(options.error().message);
        context.exitStatus = usageStatus;
        return;
    }
    const auto problems = options->problems();
    for (const std::string &problem : problems)
        printError(problem);
    if (!problems.empty()) {
        context.exitStatus = usageStatus;
        return;
    }
    if (arguments.printConfig) {
        fmt::print("{}", toToml(*options));
        return;
    }
    if (arguments.data.empty()) {
        printError("--data is needed: a manifest with path,genre,split (genrescope-cli import makes one)");
        context.exitStatus = usageStatus;
        return;
    }
    auto manifest = readManifest(arguments.data);
    if (!manifest) {
        printError(manifest.error().message);
        context.exitStatus = 1;
        return;
    }
    for (const std::string &warning : manifest->warnings)
        printWarning(fmt::format("{}: {}", arguments.data, warning));

    RunPrinter printer;
    const TrainingJob job{*options, std::move(manifest->manifest), arguments.out, {}};
    printer.conclude(runTraining(job, printer.listener(), printer.loading(), context.stop), context);
}

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

} // namespace

void addTrainCommand(CLI::App &app, CommandContext &context)
{
    auto *command = app.add_subcommand("train", "Train a network; prints the run's folder last");
    const auto arguments = std::make_shared<TrainArguments>();
    command->add_option("--data", arguments->data, "Manifest of the clips: path,genre,split");
    command->add_option("--config", arguments->config, "Settings in TOML, e.g. a run's config.toml");
    command->add_option("--preset", arguments->preset, presetHelp());
    command->add_option("--model", arguments->model, "Network, as genrescope-cli models lists them (dcrnn)");
    command->add_option("--set", arguments->settings, "KEY=VALUE, as often as needed; wins over --config")
        ->allow_extra_args(false);
    command->add_option("--out", arguments->out, "Where the run's folder is made")->capture_default_str();
    command->add_option("--name", arguments->name, "Part of the run's name (the network's name)");
    command->add_flag("--print-config", arguments->printConfig,
                      "Print the settings in full and train nothing");
    command->footer(settingsHelp());
    command->callback([arguments, &context] { train(*arguments, context); });
}

} // namespace genrescope::app
