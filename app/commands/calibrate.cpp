// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/exit_status.h"
#include "app/commands/find_model.h"
#include "app/commands/load_model.h"
#include "app/commands/model_output.h"
#include "app/commands/terminal.h"
#include "core/base/counted.h"
#include "core/engine/engine.h"
#include "core/experiments/calibration_job.h"
#include "core/inference/classifier.h"

#include <fmt/format.h>
#include <memory>

namespace genrescope::app {

namespace fs = std::filesystem;

namespace {

struct CalibrateArguments
{
    std::string model, data, out;
    std::string split = "validation";
    bool reset = false;
};

int reset(const fs::path &model, const fs::path &out)
{
    if (const auto written = writeUncalibratedModel(model, out); !written) {
        printError(written.error().message);
        return 1;
    }
    printNote("the calibration is taken back");
    fmt::print("{}\n", out.string());
    return 0;
}

/// How far the result can be trusted.
void warnOfWeakFit(const CalibrationResult &result)
{
    if (result.before.items < fewCalibrationTracks)
        printWarning(
            fmt::format("only {}: the accidents of a handful of answers decide about a temperature fitted on "
                        "fewer than {}, and on other tracks it may do harm; --reset takes it back",
                        counted(result.before.items, "track"), fewCalibrationTracks));
}

int calibrate(const CalibrateArguments &arguments, const std::stop_token &stop)
{
    const auto fail = [](const std::string &message) {
        printError(message);
        return 1;
    };
    if (arguments.data.empty() && !arguments.reset) {
        printError("--data is needed: a manifest with path,genre,split (or --reset, which takes a "
                   "calibration back)");
        return usageStatus;
    }
    const auto choice = splitChoiceFromString(arguments.split);
    if (!choice) {
        printError(fmt::format("--split: \"{}\" is none of train, validation, test, all", arguments.split));
        return usageStatus;
    }
    const auto model = findModel(arguments.model);
    if (!model)
        return fail(model.error().message);
    const fs::path out = arguments.out.empty() ? *model : fs::path(arguments.out);
    if (const auto writable = checkModelOutput(out, {fs::path(arguments.data)}); !writable)
        return fail(writable.error().message + "; --out FILE puts the calibrated model elsewhere");
    if (arguments.reset)
        return reset(*model, out);
    auto manifest = readManifest(arguments.data);
    if (!manifest)
        return fail(manifest.error().message);
    const auto engine = loadEngine();
    if (!engine)
        return fail(engine.error().message);
    auto network = (*engine)->loadNetwork(*model);
    if (!network)
        return fail(network.error().message);
    Classifier classifier(std::move(*network));

    ProgressBar bar("calibrate");
    const auto result = calibrateModel(
        {.data = std::move(manifest->manifest), .dataName = arguments.data, .split = choice->split},
        classifier.card(),
        [&](const fs::path &file, std::stop_token token) {
            return classifier.predict(file, std::move(token));
        },
        [&](const Progress &progress) { bar.show(progress); }, stop);
    bar.finish();
    if (!result) {
        printError(result.error().message);
        return stop.stop_requested() ? interruptedStatus : 1;
    }
    for (const LeftOutItem &item : result->leftOut)
        printWarning(fmt::format("{}: left out: {}", item.path.string(), item.reason));
    if (result->atBound)
        return fail(fmt::format(
            "no temperature from {} to {} fits best: every track is answered rightly, or they are "
            "answered worse than by chance; nothing was written",
            lowestTemperature, highestTemperature));
    if (const auto written = writeCalibratedModel(*model, *result, out); !written)
        return fail(written.error().message);
    warnOfWeakFit(*result);
    fmt::print("{}\nNegative log-likelihood {:.3f} to {:.3f}, accuracy {:.1f} % to {:.1f} %\n{}\n",
               calibrationSentence(*result), result->before.negativeLogLikelihood,
               result->after.negativeLogLikelihood, 100 * result->before.accuracy,
               100 * result->after.accuracy, out.string());
    return 0;
}

} // namespace

void addCalibrateCommand(CLI::App &app, CommandContext &context)
{
    auto arguments = std::make_shared<CalibrateArguments>();
    auto *command = app.add_subcommand("calibrate", "Make a model's confidence honest: fit its temperature");
    command->footer(
        "The temperature is stored in the model file; predict, evaluate and the window follow it. Fit it on "
        "tracks that\nwere not trained on: the validation split, of a hundred tracks and more. What it looks "
        "like there is no test.");
    command->add_option(
        "--model", arguments->model,
        "A model file, a run's folder (its best checkpoint), or the name of an installed model; "
        "the bundled one if not given");
    auto *data = command->add_option("--data", arguments->data, "A manifest: path,genre,split");
    command->add_option("--split", arguments->split, "Which of its tracks")->capture_default_str();
    command->add_option("--out", arguments->out,
                        "Where the calibrated model goes; over the model if not given");
    command
        ->add_flag("--reset", arguments->reset,
                   "Take a model's calibration back: the temperature it had before")
        ->excludes(data);
    command->callback([arguments, &context] { context.exitStatus = calibrate(*arguments, context.stop); });
}

} // namespace genrescope::app
