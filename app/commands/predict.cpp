// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/exit_status.h"
#include "app/commands/find_model.h"
#include "app/commands/load_model.h"
#include "app/commands/prediction_output.h"
#include "app/commands/terminal.h"
#include "core/audio/media_files.h"
#include "core/base/counted.h"
#include "core/engine/engine.h"
#include "core/inference/classifier.h"

#include <fmt/format.h>
#include <memory>
#include <optional>
#include <unistd.h>

namespace genrescope::app {

namespace fs = std::filesystem;

namespace {

struct PredictArguments
{
    std::vector<std::string> inputs;
    std::string model;
    int top = 3;
    bool json = false, csv = false, segments = false;
};

std::string withoutPath(const fs::path &file, const std::string &message)
{
    const std::string prefix = file.string() + ": ";
    return message.starts_with(prefix) ? message.substr(prefix.size()) : message;
}

int predict(const PredictArguments &arguments, const std::stop_token &stop)
{
    const auto fail = [](const std::string &message) {
        printError(message);
        return 1;
    };
    const auto files = expandMediaPaths({arguments.inputs.begin(), arguments.inputs.end()}, stop);
    if (stop.stop_requested()) {
        printError("stopped while looking for files");
        return interruptedStatus;
    }
    if (files.empty())
        return fail(fmt::format("{}: holds no audio files", fmt::join(arguments.inputs, ", ")));
    const auto path = findModel(arguments.model);
    if (!path)
        return fail(path.error().message);
    const auto engine = loadEngine();
    if (!engine)
        return fail(engine.error().message);
    auto network = loadModel(**engine, *path);
    if (!network)
        return fail(network.error().message);

    Classifier classifier(std::move(*network));
    PredictionLayout layout;
    layout.format = arguments.json  ? PredictionFormat::JsonLines
                    : arguments.csv ? PredictionFormat::Csv
                                    : PredictionFormat::Table;
    layout.top = arguments.top;
    layout.segments = arguments.segments;
    layout.model = modelLabel(classifier.card());
    layout.genres = classifier.card().genres;
    PredictionOutput output(layout, files);

    // Where the rows themselves appear on the terminal, they are the progress, and a bar would tear them
    // apart.
    std::optional<ProgressBar> bar;
    if (files.size() > 1 && ::isatty(STDOUT_FILENO) == 0)
        bar.emplace("predict");
    std::int64_t done = 0, failed = 0;
    const auto total = static_cast<std::int64_t>(files.size());
    for (const fs::path &file : files) {
        if (bar)
            bar->show({done, total, file.filename().string()});
        const auto prediction = classifier.predict(file, stop);
        if (stop.stop_requested() && !prediction)
            break;
        if (prediction) {
            output.write(*prediction);
            for (const std::string &warning : prediction->warnings)
                if (layout.format != PredictionFormat::Table) // the table has them
                    printWarning(fmt::format("{}: {}", file.string(), withoutPath(file, warning)));
        } else {
            output.writeError(file, withoutPath(file, prediction.error().message));
            ++failed;
        }
        ++done;
    }
    if (bar) {
        bar->show({done, total, ""});
        bar->finish();
    }
    if (done < total) {
        printError(fmt::format("stopped after {} of {}", done, counted(total, "file")));
        return interruptedStatus;
    }
    if (failed > 0)
        printError(fmt::format("{} of {} could not be predicted", failed, counted(total, "file")));
    return failed > 0 ? 1 : 0;
}

} // namespace

void addPredictCommand(CLI::App &app, CommandContext &context)
{
    auto arguments = std::make_shared<PredictArguments>();
    auto *command =
        app.add_subcommand("predict", "Name the genres of audio files, folders of them, or playlists");
    command->footer("A file that cannot be read, holds less than a second of sound, or is silent (no sample "
                    "reaches one 16-bit\n"
                    "step, -90 dBFS) is reported with the reason, the others still predicted; the exit "
                    "status is then 1.");
    command->add_option("FILE", arguments->inputs, "Audio files, folders and playlists (.m3u, .m3u8, .pls)")
        ->required();
    command->add_option(
        "--model", arguments->model,
        "A model file, a TorchScript file (.pt), a run's folder (its best checkpoint), or the name of "
        "an installed model; the bundled one if not given");
    command->add_option("--top", arguments->top, "How many genres to name for each file")
        ->check(CLI::Range(1, 10'000))
        ->capture_default_str();
    auto *json = command->add_flag("--json", arguments->json, "One JSON object a line and file");
    command->add_flag("--csv", arguments->csv, "Comma-separated values with a header")->excludes(json);
    command->add_flag("--segments", arguments->segments, "Also the genres of every window of the track");
    command->callback([arguments, &context] { context.exitStatus = predict(*arguments, context.stop); });
}

} // namespace genrescope::app
