// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/exit_status.h"
#include "app/commands/find_model.h"
#include "app/commands/load_model.h"
#include "app/commands/terminal.h"
#include "app/commands/text_table.h"
#include "app/commands/usage_error.h"
#include "core/base/atomic_file.h"
#include "core/base/counted.h"
#include "core/engine/engine.h"
#include "core/experiments/evaluation_job.h"
#include "core/inference/classifier.h"
#include "core/training/run_folder.h"

#include <cmath>
#include <cstdio>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>

namespace genrescope::app {

namespace fs = std::filesystem;

namespace {

struct EvaluateArguments
{
    std::string run, checkpoint = "best", model, data, split = "test", vote = "mean", out;
    bool json = false, calibrate = false;
    int threads = 0, top = 0;
};

struct Sources
{
    fs::path weights, data, out; ///< `out` empty: nothing is written
    std::string modelName;       ///< as metrics.json records it
};

Result<Sources> findSources(const EvaluateArguments &arguments, const std::string &splitFolder)
{
    Sources sources{.data = arguments.data, .out = arguments.out};
    std::error_code code;
    if (arguments.run.empty()) {
        const auto model = findModel(arguments.model);
        if (!model)
            return model.error();
        sources.weights = *model;
        sources.modelName = model->filename().string();
        return sources;
    }
    const RunPaths paths{arguments.run};
    if (!fs::is_directory(paths.folder, code))
        return Error{fmt::format("{}: there is no such run", arguments.run)};
    sources.weights = arguments.checkpoint == "best" ? paths.best() : paths.last();
    if (!fs::exists(sources.weights, code))
        return Error{fmt::format("{}: the run has no {} checkpoint (no {})", arguments.run,
                                 arguments.checkpoint, sources.weights.string())};
    sources.modelName = "checkpoints/" + sources.weights.filename().string();
    if (sources.data.empty())
        sources.data = paths.data();
    if (sources.out.empty())
        sources.out =
            paths.evaluation() / (arguments.checkpoint == "best" ? splitFolder : splitFolder + "-last");
    return sources;
}

std::string percent(double fraction)
{
    return std::isnan(fraction) ? "-" : fmt::format("{:.1f}", 100 * fraction);
}

std::string fixed(double value)
{
    return std::isnan(value) ? "-" : fmt::format("{:.3f}", value);
}

void printReport(const EvaluationResult &result)
{
    const Evaluation &e = result.evaluation;
    fmt::print("{} of the {} split, {} vote, {}\n\n", counted(e.items, "item"), result.split, e.vote,
               e.model);
    std::vector<std::vector<std::string>> rows;
    for (const GenreScores &scores : e.perGenre)
        rows.push_back({scores.genre, percent(scores.precision), percent(scores.recall), percent(scores.f1),
                        fixed(scores.rocAuc), fixed(scores.averagePrecision),
                        std::to_string(scores.support)});
    rows.push_back({"mean over genres", percent(e.macroPrecision), percent(e.macroRecall), percent(e.macroF1),
                    fixed(e.macroRocAuc), fixed(e.macroAveragePrecision), std::to_string(e.items)});
    fmt::print("{}\n",
               textTable({"Genre", "Precision %", "Recall %", "F1 %", "ROC-AUC", "AP", "Support"}, rows));

    fmt::print("Accuracy            {} %  [{}, {}]  (Wilson, 95 %)\n", percent(e.accuracy),
               percent(e.accuracyInterval.low), percent(e.accuracyInterval.high));
    if (result.segmentEvaluation)
        fmt::print("  of segments       {} %  ({})\n", percent(result.segmentEvaluation->accuracy),
                   counted(result.segmentEvaluation->items, "segment"));
    fmt::print("Macro-F1            {} %\n", percent(e.macroF1));
    fmt::print("Top-3 accuracy      {} %\n", percent(e.top3Accuracy));
    if (e.askedTop > 0 && e.askedTop != 3)
        fmt::print("{:<20}{} %\n", fmt::format("Top-{} accuracy", e.askedTop), percent(e.askedTopAccuracy));
    fmt::print("NLL, Brier, ECE     {}, {}, {}\n", fixed(e.negativeLogLikelihood), fixed(e.brier),
               fixed(e.expectedCalibrationError));
    if (result.calibration)
        fmt::print(
            "Temperature         {}  (validation NLL {} -> {}){}\n", fixed(result.calibration->temperature),
            fixed(result.calibration->lossBefore), fixed(result.calibration->lossAfter),
            result.calibration->atBound ? "; left at 1: the loss has no minimum within the bounds" : "");
    if (!result.leftOut.empty())
        fmt::print("Left out            {}\n", result.leftOut.size());
}

void printJson(const EvaluationResult &result, const Sources &sources)
{
    using Json = nlohmann::ordered_json;
    Json json{{"split", result.split}, {"data", sources.data.string()}};
    json.update(Json::parse(toJson(result.evaluation)));
    if (result.segmentEvaluation)
        json["segments"] = Json::parse(toJson(*result.segmentEvaluation));
    if (result.calibration)
        json["calibration"] = {{"temperature", result.calibration->temperature},
                               {"validation_loss_before", result.calibration->lossBefore},
                               {"validation_loss_after", result.calibration->lossAfter},
                               {"at_bound", result.calibration->atBound}};
    json["left_out_items"] = Json::array();
    for (const LeftOutItem &item : result.leftOut)
        json["left_out_items"].push_back({{"file", item.path.string()}, {"error", item.reason}});
    if (!sources.out.empty())
        json["folder"] = sources.out.string();
    json["stopped"] = result.stopped;
    fmt::print("{}\n", json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

int evaluateCommand(const EvaluateArguments &arguments, const std::stop_token &stop)
{
    const auto fail = [](const std::string &message) {
        printError(message);
        return 1;
    };
    const auto choice = splitChoiceFromString(arguments.split);
    const auto misused = [](const std::string &message) {
        printError(message);
        return usageStatus;
    };
    if (!choice)
        return misused(
            fmt::format("--split: \"{}\" is none of train, validation, test, all", arguments.split));
    if (arguments.run.empty() && arguments.data.empty())
        return misused("evaluate needs --run RUN, or --model and --data (a manifest: path,genre,split)");
    auto sources = findSources(arguments, choice->split ? toString(*choice->split) : "all");
    if (!sources)
        return fail(sources.error().message);
    // A run's own list knows where its files are also when the run has been moved.
    auto manifest = arguments.data.empty() ? readRunManifest(arguments.run) : readManifest(sources->data);
    if (!manifest)
        return fail(manifest.error().message);
    for (const std::string &warning : manifest->warnings)
        printWarning(fmt::format("{}: {}", sources->data.string(), warning));

    if (!sources->out.empty())
        if (const auto writable = checkWritable(sources->out / "metrics.json"); !writable)
            return fail(writable.error().message);

    const auto engine = loadEngine();
    if (!engine)
        return fail(engine.error().message);
    (*engine)->setThreads(arguments.threads);
    auto network = loadModel(**engine, sources->weights);
    if (!network)
        return fail(network.error().message);
    Classifier classifier(std::move(*network));
    if (const ModelCard &card = classifier.card(); arguments.run.empty() && modelLabel(card) != card.name)
        sources->modelName = modelLabel(card);

    const EvaluationJob job{.data = std::move(manifest->manifest),
                            .dataName = sources->data.string(),
                            .split = choice->split,
                            .vote = *voteFromString(arguments.vote),
                            .calibrate = arguments.calibrate,
                            .top = arguments.top,
                            .model = sources->modelName};
    if (arguments.calibrate && (!choice->split || *choice->split == Split::Validation))
        printWarning(
            "--calibrate fits the temperature on the validation split, which is measured here too: the "
            "calibration looks better than it is on other tracks");
    ProgressBar bar("evaluate");
    const auto result = runEvaluation(
        job, classifier.card().genres,
        [&](const fs::path &file, std::stop_token token) {
            return classifier.predict(file, std::move(token));
        },
        [&](const Progress &progress) { bar.show(progress); }, stop);
    bar.finish();
    if (!result) {
        printError(result.error().message);
        return stop.stop_requested() ? interruptedStatus : 1;
    }

    if (result->calibration && result->calibration->atBound)
        printWarning(
            "the validation loss has no minimum at any temperature from 0.01 to 100 (the validation "
            "tracks are all answered rightly, or worse than by chance): the temperature is left at 1");
    for (const LeftOutItem &item : result->leftOut)
        printWarning(fmt::format("{}: left out: {}", item.path.string(), item.reason));
    if (result->stopped) // half an evaluation is shown, but must not stand in a run's folder as if it were
                         // whole
        printWarning(
            fmt::format("stopped after {}; nothing is written", counted(result->evaluation.items, "item")));
    else if (!sources->out.empty()) {
        if (auto written = writeEvaluationResult(*result, sources->out); !written)
            return fail(written.error().message);
    }
    if (arguments.json)
        printJson(*result, *sources);
    else {
        printReport(*result);
        if (!result->stopped && !sources->out.empty())
            fmt::print("Written to          {}\n", sources->out.string());
    }
    return result->stopped ? interruptedStatus : 0;
}

} // namespace

void addEvaluateCommand(CLI::App &app, CommandContext &context)
{
    auto arguments = std::make_shared<EvaluateArguments>();
    auto *command = app.add_subcommand(
        "evaluate", "Measure a run or a model on a split: accuracy, per-genre scores, calibration");
    auto *run =
        command->add_option("--run", arguments->run, "A run's folder; its best checkpoint is evaluated");
    command
        ->add_option(
            "--checkpoint", arguments->checkpoint,
            "best (by the run's checkpoint metric) or last (what the paper's training script reported)")
        ->check(CLI::IsMember({"best", "last"}))
        ->capture_default_str()
        ->needs(run);
    command
        ->add_option(
            "--model", arguments->model,
            "A model file, a TorchScript file (.pt), a run's folder (its best checkpoint), or the name of an "
            "installed model; the bundled one if neither is given")
        ->excludes(run);
    command->add_option("--data", arguments->data,
                        "The manifest (path,genre,split); a run's own data if not given");
    command->add_option("--split", arguments->split, "train, validation, test or all")->capture_default_str();
    command
        ->add_option("--vote", arguments->vote,
                     "How windows become a track: the mean of their probabilities, or their majority")
        ->check(CLI::IsMember({"mean", "majority"}))
        ->capture_default_str();
    command
        ->add_option("--top", arguments->top,
                     "Beside accuracy and top-3 accuracy: how often the genre is among the K most probable")
        ->check(CLI::Range(1, 100'000))
        ->type_name("K");
    command->add_flag("--calibrate", arguments->calibrate,
                      "Fit a temperature on the validation split first, and apply it");
    command->add_option("--out", arguments->out,
                        "Folder for predictions.csv, confusion.csv and metrics.json "
                        "(with --run and if not given: evaluation/SPLIT in the run, evaluation/SPLIT-last "
                        "for the last checkpoint)");
    command->add_option("--threads", arguments->threads, "0: all of the machine's")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command->add_flag("--json", arguments->json, "One JSON object on standard output");
    command->callback(
        [arguments, &context] { context.exitStatus = evaluateCommand(*arguments, context.stop); });
}

} // namespace genrescope::app
