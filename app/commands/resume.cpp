// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/run_printer.h"
#include "core/experiments/training_job.h"

#include <memory>

namespace genrescope::app {

namespace {

struct ResumeArguments
{
    std::string run;
    int epochs = 0;
};

} // namespace

void addResumeCommand(CLI::App &app, CommandContext &context)
{
    auto *command = app.add_subcommand(
        "resume",
        "Go on with a run that was stopped or killed, exactly as if it had not been; or train it more");
    const auto arguments = std::make_shared<ResumeArguments>();
    command->add_option("RUN", arguments->run, "The run's folder")->required();
    command->add_option("--epochs", arguments->epochs, "Epochs to train beyond what the run had planned")
        ->check(CLI::Range(1, 1'000'000));
    command->callback([arguments, &context] {
        RunPrinter printer;
        printer.conclude(resumeTraining({.runFolder = arguments->run, .extraEpochs = arguments->epochs},
                                        printer.listener(), printer.loading(), context.stop),
                         context);
    });
}

} // namespace genrescope::app
