// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/exit_status.h"
#include "app/commands/terminal.h"
#include "app/commands/text_table.h"
#include "app/commands/training_arguments.h"
#include "core/base/counted.h"
#include "core/experiments/rate_range_job.h"

#include <fmt/format.h>
#include <memory>

namespace genrescope::app {

namespace {

constexpr std::size_t mostRows = 25;

struct FindArguments
{
    TrainingArguments training;
    RateRangeOptions range;
    bool csv = false, json = false;
};

/// Evenly spaced steps, the last one always.
void printTable(const RateRange &range)
{
    const std::size_t stride = (range.points.size() + mostRows - 1) / mostRows;
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = (range.points.size() - 1) % stride; i < range.points.size(); i += stride) {
        const RatePoint &point = range.points[i];
        rows.push_back({std::to_string(point.step + 1), fmt::format("{:.3g}", point.learningRate),
                        fmt::format("{:.4f}", point.loss), fmt::format("{:.4f}", point.smoothedLoss)});
    }
    fmt::print("{}\n", textTable({"Step", "Learning rate", "Loss", "Smoothed"}, rows, 0));
}

void printSuggestion(const RateRange &range)
{
    const auto rates = suggestRates(range.points);
    if (!rates) {
        fmt::print(
            "No suggestion: the loss did not fall. Try smaller rates (--min, --max) or more --steps.\n");
        return;
    }
    fmt::print("Loss lowest at        {:.3g}\n", rates->lowestLr);
    fmt::print("Loss falls fastest at {:.3g}\n\n", rates->steepestLr);
    fmt::print("For a constant rate:  --set training.learning_rate={:.2g}\n", rates->constantLr);
    fmt::print("For cyclical rates:   --set schedule.base_lr={:.2g} --set schedule.max_lr={:.2g}\n",
               rates->baseLr, rates->maxLr);
    if (rates->lowestLr == range.points.back().learningRate)
        fmt::print("The loss was still falling at the end: a larger --max would tell more.\n");
}

int findRates(const FindArguments &arguments, const std::stop_token &stop)
{
    const auto fail = [](const std::string &message, int status) {
        printError(message);
        return status;
    };
    auto options = trainingOptionsFrom(arguments.training);
    if (!options)
        return fail(options.error().message, statusOfWrongOptions(arguments.training));
    if (const auto problems = arguments.range.problems(); !problems.empty())
        return fail(problems.front(), usageStatus);
    auto manifest = manifestFrom(arguments.training);
    if (!manifest)
        return fail(manifest.error().message, arguments.training.data.empty() ? usageStatus : 1);

    ProgressBar loading("features"), steps("lr-find");
    const RateRangeJob job{.options = std::move(*options),
                           .data = std::move(*manifest),
                           .range = arguments.range,
                           .cacheFolder = {}};
    const auto result = runRateRangeJob(
        job, [&](const Progress &progress) { loading.show(progress); },
        [&](const Progress &progress) {
            loading.finish();
            steps.show(progress);
        },
        stop);
    loading.finish();
    steps.finish();
    if (!result)
        return fail(result.error().message, stop.stop_requested() ? interruptedStatus : 1);
    for (const std::string &item : result->leftOut)
        printWarning(fmt::format("left out: {}", item));
    if (result->range.points.empty() && !result->range.stopped)
        return fail("the very first loss is not a number", 1);

    if (arguments.json)
        fmt::print("{}\n", rateRangeJson(result->range));
    else if (arguments.csv)
        fmt::print("{}", rateRangeCsv(result->range));
    else if (!result->range.points.empty()) {
        printTable(result->range);
        if (result->range.diverged)
            fmt::print("The loss diverged after {}, which ended the test.\n",
                       counted(result->range.points.size(), "step"));
        printSuggestion(result->range);
    }
    return result->range.stopped ? interruptedStatus : 0;
}

} // namespace

void addLrFindCommand(CLI::App &app, CommandContext &context)
{
    auto *command = app.add_subcommand(
        "lr-find", "Learning-rate range test: train briefly with a growing rate, suggest base and maximum");
    const auto arguments = std::make_shared<FindArguments>();
    addTrainingArguments(*command, arguments->training);
    RateRangeOptions &range = arguments->range;
    command->add_option("--min", range.minLr, "The first step's rate")->capture_default_str();
    command->add_option("--max", range.maxLr, "The last step's rate; in between it grows exponentially")
        ->capture_default_str();
    command->add_option("--steps", range.steps, "Optimizer steps")->capture_default_str();
    command
        ->add_option("--smoothing", range.smoothing,
                     "What each step keeps of the smoothed loss (exponential moving average)")
        ->capture_default_str();
    command
        ->add_option("--divergence", range.divergence,
                     "End when the smoothed loss is this many times its lowest")
        ->capture_default_str();
    auto *json = command->add_flag("--json", arguments->json, "One JSON object: points and suggestion");
    command->add_flag("--csv", arguments->csv, "step,learning_rate,loss,smoothed_loss")->excludes(json);
    command->callback([arguments, &context] { context.exitStatus = findRates(*arguments, context.stop); });
}

} // namespace genrescope::app
