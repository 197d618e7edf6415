// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/exit_status.h"
#include "app/commands/model_layers.h"
#include "app/commands/model_output.h"
#include "app/commands/terminal.h"
#include "app/commands/text_table.h"
#include "app/commands/usage_error.h"
#include "core/base/counted.h"
#include "core/engine/engine.h"
#include "core/models/model_card.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

namespace genrescope::app {

namespace {

constexpr int paperGenres = 8; // FMA_small's

struct ExportArguments
{
    std::string name;
    std::string file;
    std::uint64_t seed = 1;
    std::string genres = std::to_string(paperGenres);
    int channels = 0;
    int height = 0;
    int width = 0;
};

std::vector<std::string> splitList(const std::string &text)
{
    std::vector<std::string> parts;
    std::istringstream stream(text + ','); // a comma at the end is followed by an empty name, too
    for (std::string part; std::getline(stream, part, ',');)
        parts.push_back(part);
    return parts;
}

/// "8" gives genre1 ... genre8; "blues,jazz" those.
Result<std::vector<std::string>> genreNames(const std::string &text)
{
    const Error unusable{
        fmt::format("--genres {}: give a number from 2 to 10000, or names separated by commas", text)};
    if (text.empty() || !std::ranges::all_of(text, [](unsigned char c) { return std::isdigit(c); })) {
        std::vector<std::string> names = splitList(text);
        if (names.size() < 2)
            return unusable;
        if (std::ranges::find(names, "") != names.end())
            return Error{fmt::format("--genres {}: one of the names is empty", text)};
        if (std::set<std::string>(names.begin(), names.end()).size() < names.size())
            return Error{fmt::format("--genres {}: a name is there twice", text)};
        return names;
    }
    const int count = text.size() > 6 ? 0 : std::stoi(text);
    if (count < 2 || count > 10'000)
        return unusable;
    std::vector<std::string> names;
    for (int i = 1; i <= count; ++i)
        names.push_back(fmt::format("genre{}", i));
    return names;
}

/// On a terminal and in a script alike: one line a network, columns aligned.
void printTable(const std::vector<ModelSummary> &summaries)
{
    fmt::print("{:<14} {:>11} {:>11}  {:<12} {:<17} {}\n", "NAME", "PARAMETERS", "STATISTICS", "INPUT",
               "SOURCE", "DESCRIPTION");
    for (const ModelSummary &summary : summaries)
        fmt::print("{:<14} {:>11} {:>11}  {:<12} {:<17} {}\n", summary.preset.name,
                   grouped(summary.trainableParameters), grouped(summary.statistics),
                   fmt::format("{}x{}x{}", summary.height, summary.width, summary.channels),
                   summary.preset.source, summary.preset.description);
}

void printInstalled()
{
    const auto installed = installedModels();
    if (installed.empty())
        return;
    fmt::print("\nTrained models for predict --model:\n");
    for (const auto &path : installed) {
        const auto card = readModelCard(path);
        if (card)
            fmt::print("  {}  ({}, {}{}{})\n", path.string(), card->model.name,
                       counted(card->genres.size(), "genre"), card->note.empty() ? "" : "; ", card->note);
        else
            printWarning(card.error().message);
    }
}

int listModels(bool json, int genres)
{
    const auto engine = loadEngine();
    if (!engine) {
        printError(engine.error().message);
        return 1;
    }
    std::vector<ModelSummary> summaries;
    for (const ModelPreset &preset : modelPresets()) {
        const auto summary = (*engine)->summarise({.name = preset.name}, inputFor(preset), genres);
        if (!summary) {
            printError(summary.error().message);
            return 1;
        }
        summaries.push_back(*summary);
    }
    if (!json) {
        printTable(summaries);
        fmt::print("\nInput is height x width x channels; parameters are trainable ones, for {} genres.\n",
                   genres);
        printInstalled();
        return 0;
    }
    auto array = nlohmann::ordered_json::array();
    for (const ModelSummary &summary : summaries)
        array.push_back({{"name", summary.preset.name},
                         {"title", summary.preset.title},
                         {"parameters", summary.trainableParameters},
                         {"statistics", summary.statistics},
                         {"input_shape", {summary.height, summary.width, summary.channels}},
                         {"input", summary.preset.wholePicture ? "picture" : "log_mel"},
                         {"genres", summary.genres},
                         {"source", summary.preset.source},
                         {"description", summary.preset.description}});
    fmt::print("{}\n", array.dump(2));
    return 0;
}

int exportModel(const ExportArguments &arguments)
{
    const auto fail = [](const std::string &message) {
        printError(message);
        return 1;
    };
    const auto misused = [](const std::string &message) {
        printError(message);
        return usageStatus;
    };
    const ModelOptions model{.name = arguments.name};
    if (const auto problems = model.problems(); !problems.empty())
        return misused(problems.front());
    InputOptions input = inputFor(*findModelPreset(arguments.name));
    if (arguments.channels > 0)
        input.channels = arguments.channels;
    if (arguments.height > 0) {
        input.height = arguments.height;
        if (input.kind == InputKind::LogMel)
            input.mel.mels = arguments.height; // its rows are the bands
    }
    if (arguments.width > 0)
        input.width = arguments.width;
    const auto genres = genreNames(arguments.genres);
    if (!genres)
        return misused(genres.error().message);
    if (const auto writable = checkModelOutput(arguments.file, {}); !writable)
        return fail(writable.error().message);
    const auto engine = loadEngine();
    if (!engine)
        return fail(engine.error().message);
    if (const auto done = (*engine)->exportFresh(model, input, *genres, arguments.seed, arguments.file);
        !done)
        return fail(done.error().message);
    return 0;
}

} // namespace

void addModelsCommand(CLI::App &app, CommandContext &context)
{
    auto *models = app.add_subcommand("models", "List the networks, show one's layers, or export one with fresh weights");
    models->require_subcommand(0, 1);
    auto json = std::make_shared<bool>(false);
    auto genres = std::make_shared<int>(paperGenres);
    models->add_flag("--json", *json, "Print a JSON array instead of a table");
    models->add_option("--genres", *genres, "Count parameters for this many genres")
        ->check(CLI::Range(2, 10'000))
        ->capture_default_str();

    auto arguments = std::make_shared<ExportArguments>();
    auto *exporting =
        models->add_subcommand("export", "Write freshly initialised weights as a safetensors model file");
    exporting->add_option("NAME", arguments->name, "Which network (see genrescope-cli models)")->required();
    exporting->add_option("--out", arguments->file, "File to write, usually *.safetensors")->required();
    exporting->add_option("--seed", arguments->seed, "Seed of the weights")->capture_default_str();
    exporting
        ->add_option("--genres", arguments->genres, "How many genres, or their names separated by commas")
        ->capture_default_str();
    exporting->add_option("--channels", arguments->channels, "Channels of the input: 1 or 3")
        ->check(CLI::IsMember({1, 3}));
    exporting->add_option("--height", arguments->height, "Rows of the input")->check(CLI::Range(1, 4096));
    exporting->add_option("--width", arguments->width, "Columns of the input")->check(CLI::Range(1, 65'536));
    addModelLayersCommand(*models, context);
    exporting->callback([arguments, &context] { context.exitStatus = exportModel(*arguments); });

    models->callback([models, json, genres, &context] {
        if (models->get_subcommands().empty())
            context.exitStatus = listModels(*json, *genres);
    });
}

} // namespace genrescope::app
