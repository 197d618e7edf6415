// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/exit_status.h"
#include "app/commands/run_printer.h"
#include "app/commands/terminal.h"
#include "app/commands/training_arguments.h"
#include "core/experiments/training_job.h"
#include "core/training/option_table.h"
#include "core/training/run_source.h"

#include <cstdio>
#include <fmt/format.h>
#include <memory>

namespace genrescope::app {

namespace {

struct TrainArguments
{
    TrainingArguments training;
    std::string name;
    std::string out = "runs";
    bool printConfig = false;
};

void train(const TrainArguments &arguments, CommandContext &context)
{
    TrainingArguments training = arguments.training;
    if (!arguments.name.empty())
        training.settings.insert(training.settings.begin(), "training.name=" + arguments.name);
    const auto options = trainingOptionsFrom(training);
    if (!options) {
        printError(options.error().message);
        context.exitStatus = statusOfWrongOptions(training);
        return;
    }
    if (arguments.printConfig) {
        fmt::print("{}", toToml(*options));
        return;
    }
    auto manifest = manifestFrom(training);
    if (!manifest) {
        printError(manifest.error().message);
        context.exitStatus = training.data.empty() ? usageStatus : 1;
        return;
    }
    RunPrinter printer;
    const auto noteSource = [&training](const std::filesystem::path &folder) {
        if (const auto noted = writeRunSource(folder, training.data); !noted)
            printError(noted.error().message);
    };
    const TrainingJob job{*options, std::move(*manifest), arguments.out, {}, noteSource};
    printer.conclude(runTraining(job, printer.listener(), printer.loading(), context.stop), context);
}

} // namespace

void addTrainCommand(CLI::App &app, CommandContext &context)
{
    auto *command = app.add_subcommand("train", "Train a network; prints the run's folder last");
    const auto arguments = std::make_shared<TrainArguments>();
    addTrainingArguments(*command, arguments->training);
    command->add_option("--out", arguments->out, "Where the run's folder is made")->capture_default_str();
    command->add_option("--name", arguments->name, "Part of the run's name (the network's name)");
    command->add_flag("--print-config", arguments->printConfig,
                      "Print the settings in full and train nothing");
    command->callback([arguments, &context] { train(*arguments, context); });
}

} // namespace genrescope::app
