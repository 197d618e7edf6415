// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/model_layers.h"

#include "app/commands/find_model.h"
#include "app/commands/terminal.h"
#include "app/commands/text_table.h"
#include "core/engine/network_layers.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <memory>
#include <nlohmann/json.hpp>

namespace genrescope::app {

namespace {

struct LayersArguments
{
    std::string model;
    int genres = 8; // FMA_small's
    bool json = false;
};

/// Of a preset by its name, else of a model as predict takes it.
Result<std::vector<Layer>> findLayers(const LayersArguments &arguments)
{
    if (const ModelPreset *preset = findModelPreset(arguments.model)) {
        const auto engine = loadEngine();
        if (!engine)
            return engine.error();
        return layersOfNetwork(**engine, {.name = preset->name}, inputFor(*preset), arguments.genres);
    }
    const auto file = findModel(arguments.model);
    if (!file)
        return file.error();
    return layersOfModel(*file);
}

/// What people call a layer where it has no weights, and so no name of its own: its place.
std::string nameOf(const std::vector<Layer> &layers, std::size_t index)
{
    const Layer &layer = layers[index];
    return layer.name.empty() ? fmt::format("#{}", index) : layer.name;
}

void printLayers(const std::vector<Layer> &layers)
{
    std::vector<std::vector<std::string>> rows;
    std::int64_t parameters = 0;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        std::vector<std::string> inputs;
        for (const std::size_t input : layers[i].inputs)
            inputs.push_back(nameOf(layers, input));
        rows.push_back({nameOf(layers, i), layerTitle(layers[i]), fmt::format("{}", fmt::join(inputs, ", ")),
                        shapeText(layers[i].shape), grouped(layers[i].parameters)});
        parameters += layers[i].parameters;
    }
    fmt::print("{}\n{} trainable parameters. Output is channels x rows x columns, steps x units, or units.\n",
               textTable({"LAYER", "WHAT", "FROM", "OUTPUT", "PARAMETERS"}, rows, 4), grouped(parameters));
}

void printJson(const std::vector<Layer> &layers)
{
    auto array = nlohmann::ordered_json::array();
    for (const Layer &layer : layers)
        array.push_back({{"name", layer.name},
                         {"title", layerTitle(layer)},
                         {"inputs", layer.inputs},
                         {"shape", layer.shape},
                         {"parameters", layer.parameters}});
    fmt::print("{}\n", array.dump(2));
}

} // namespace

void addModelLayersCommand(CLI::App &models, CommandContext &context)
{
    auto arguments = std::make_shared<LayersArguments>();
    auto *layers = models.add_subcommand("layers", "Show the layers of a network or of a model file");
    layers
        ->add_option("MODEL", arguments->model,
                     "A network's name, a model file, a run's folder or an installed model")
        ->required();
    layers
        ->add_option("--genres", arguments->genres,
                     "Of a network that is not trained yet: how many genres it names")
        ->check(CLI::Range(2, 10'000))
        ->capture_default_str();
    layers->add_flag("--json", arguments->json,
                     "Print a JSON array instead of a table; inputs are places in it");
    layers->callback([arguments, &context] {
        const auto found = findLayers(*arguments);
        if (!found) {
            printError(found.error().message);
            context.exitStatus = 1;
            return;
        }
        arguments->json ? printJson(*found) : printLayers(*found);
    });
}

} // namespace genrescope::app
