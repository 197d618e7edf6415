// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/schedule.h"
#include "app/commands/command.h"
#include "app/commands/terminal.h"

#include <cstdio>
#include <fmt/format.h>
#include <memory>

namespace genrescope::app {

namespace {

struct ScheduleArguments
{
    ScheduleOptions options;
    std::int64_t steps = 100;
    double learningRate = -1.0;
    bool momentum = false;
    bool noHeader = false;
};

void printSchedule(ScheduleArguments arguments, CommandContext &context)
{
    const std::vector<std::string> problems = arguments.options.problems();
    for (const std::string &problem : problems)
        printError(problem);
    if (!problems.empty()) {
        context.exitStatus = 2;
        return;
    }
    const double start = arguments.learningRate > 0 ? arguments.learningRate : arguments.options.baseLr;
    const Schedule schedule(arguments.options, start, 1.0, arguments.steps);
    if (arguments.options.policy == "plateau")
        printWarning(
            "plateau follows the validation loss, which there is none of here: the rate stays where it "
            "starts. In training it is multiplied by gamma after `patience` epochs without a new best.");
    if (!arguments.noHeader)
        fmt::print("step,lr{}\n", arguments.momentum ? ",momentum" : "");
    for (std::int64_t step = 0; step < arguments.steps && !context.stop.stop_requested(); ++step) {
        fmt::print("{},{}", step, schedule.learningRate(step));
        if (arguments.momentum) {
            const auto momentum = schedule.momentum(step);
            fmt::print(",{}", momentum ? fmt::format("{}", *momentum) : std::string());
        }
        std::fputc('\n', stdout);
    }
}

} // namespace

void addScheduleCommand(CLI::App &app, CommandContext &context)
{
    auto *command = app.add_subcommand("schedule", "Print the learning rate of every step of a schedule");
    const auto arguments = std::make_shared<ScheduleArguments>();
    ScheduleOptions &options = arguments->options;
    options.stepSize = 2000;
    command
        ->add_option("--policy", options.policy,
                     fmt::format("One of {}", fmt::join(schedulePolicies(), ", ")))
        ->required();
    command
        ->add_option("--base-lr", options.baseLr,
                     "Lower bound of the cyclical policies; where constant, step, cosine and plateau start")
        ->capture_default_str();
    command
        ->add_option("--learning-rate", arguments->learningRate,
                     "Where constant, step, cosine and plateau start, if not --base-lr")
        ->check(CLI::Range(1e-300, 1e3));
    command->add_option("--max-lr", options.maxLr, "Upper bound of the cyclical policies; one_cycle's peak")
        ->capture_default_str();
    command->add_option("--step-size", options.stepSize, "Steps in half a cycle; step: steps between drops")
        ->capture_default_str();
    command
        ->add_option("--steps", arguments->steps,
                     "Steps to print, from 0; also the length of cosine and one_cycle")
        ->check(CLI::Range(std::int64_t{1}, std::int64_t{100'000'000}))
        ->capture_default_str();
    command->add_option("--gamma", options.gamma, "step: factor (0.1); exp_range: factor per step (0.99994)");
    command->add_option("--warm-up", options.warmUp, "Steps of linear warm-up from 0 before the policy");
    command->add_option("--pct-start", options.pctStart, "one_cycle: share of the steps until the peak")
        ->capture_default_str();
    command->add_option("--div-factor", options.divFactor, "one_cycle: starts at --max-lr / this")
        ->capture_default_str();
    command->add_option("--final-div-factor", options.finalDivFactor, "one_cycle: ends at the start / this")
        ->capture_default_str();
    command->add_flag("--three-phase", options.threePhase, "one_cycle: up, down, then annihilation");
    command->add_option("--base-momentum", options.baseMomentum, "one_cycle: at the peak rate")
        ->capture_default_str();
    command->add_option("--max-momentum", options.maxMomentum, "one_cycle: at start and end")
        ->capture_default_str();
    command->add_flag("--momentum", arguments->momentum, "Add a column with the momentum");
    command->add_flag("--no-header", arguments->noHeader, "Leave the first line, step,lr, out");
    command->callback([arguments, &context] { printSchedule(*arguments, context); });
}

} // namespace genrescope::app
