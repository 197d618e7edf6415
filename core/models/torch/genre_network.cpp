// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/torch/genre_network.h"

#include "core/models/torch/paper_networks.h"
#include "core/models/torch/residual_network.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <stdexcept>

namespace genrescope {

namespace {

constexpr std::int64_t maxInputElements = 1 << 20; // a model file must not be able to ask for all memory
constexpr int maxGenres = 10'000;

/// Smallest height and width that leave at least one pixel after all pooling.
int smallestSide(const std::string &name)
{
    if (name == "dcnn")
        return 11;
    if (name == "dcnn-figure1" || name == "dcrnn" || name == "dcrnn-figure1")
        return 2;
    if (name == "crnn-figure1")
        return 16;
    if (name == "resnet")
        return 32;
    return 8;
}

LayerSettings layerSettings(const ModelOptions &model)
{
    LayerSettings settings;
    const bool recurrent = model.name.find("crnn") != std::string::npos;
    if (recurrent)
        settings.dropout = 0.5;
    else if (model.name == "resnet")
        settings.dropout = 0.3;
    if (model.name == "dcnn" || model.name == "crnn" ||
        model.name == "dcrnn") { // neither cnn nor the figures
        settings.firstL2 = 0.02;
        settings.otherL2 = 0.01;
    }
    if (model.dropout >= 0)
        settings.dropout = model.dropout;
    if (model.l2 >= 0)
        settings.firstL2 = settings.otherL2 = model.l2;
    if (model.batchNormMomentum >= 0)
        settings.normMomentum = model.batchNormMomentum;
    else if (model.name == "resnet")
        settings.normMomentum = 0.9;
    return settings;
}

} // namespace

std::vector<std::string> networkProblems(const ModelOptions &model, const InputOptions &input, int genres)
{
    std::vector<std::string> found = model.problems();
    if (!found.empty())
        return found;
    const int side = smallestSide(model.name);
    if (input.channels != 1 && input.channels != 3)
        found.push_back(fmt::format("model {}: takes 1 or 3 channels, not {}", model.name, input.channels));
    if (input.height < side || input.width < side)
        found.push_back(fmt::format("model {}: needs an input of at least {} x {}, not {} x {}", model.name,
                                    side, side, input.height, input.width));
    else if (std::int64_t{input.channels} * input.height * input.width > maxInputElements)
        found.push_back(
            fmt::format("model {}: an input of {} x {} is too large", model.name, input.height, input.width));
    if (genres < 2 || genres > maxGenres)
        found.push_back(fmt::format("model {}: needs 2 to {} genres, not {}", model.name, maxGenres, genres));
    return found;
}

std::shared_ptr<GenreNetwork> makeNetwork(const ModelOptions &model, const InputOptions &input, int genres,
                                          std::uint64_t seed)
{
    if (const auto problems = networkProblems(model, input, genres); !problems.empty())
        throw std::invalid_argument(problems.front());

    const NetworkShape shape{input.channels, input.height, input.width, genres};
    const LayerSettings settings = layerSettings(model);
    const std::string &name = model.name;
    WeightSource weights(seed);
    if (name == "cnn")
        return std::make_shared<Cnn>(shape, std::vector{256}, settings, weights);
    if (name == "cnn-figure1")
        return std::make_shared<Cnn>(shape, std::vector{128, 128, 64, 32, 16}, settings, weights);
    if (name == "dcnn")
        return std::make_shared<Dcnn>(shape, 11, settings, weights);
    if (name == "dcnn-figure1")
        return std::make_shared<Dcnn>(shape, 2, settings, weights);
    if (name == "crnn" || name == "crnn-figure1")
        return std::make_shared<Crnn>(shape, name != "crnn", settings, weights);
    if (name == "dcrnn" || name == "dcrnn-figure1")
        return std::make_shared<Dcrnn>(shape, name != "dcrnn", settings, weights);
    return std::make_shared<ResidualNetwork>(shape, settings, weights);
}

NamedTensors networkTensors(const GenreNetwork &network)
{
    NamedTensors tensors;
    for (const auto &parameter : network.named_parameters())
        tensors.emplace_back(parameter.key(), parameter.value());
    for (const auto &buffer : network.named_buffers())
        tensors.emplace_back(buffer.key(), buffer.value());
    return tensors;
}

Result<void> restoreNetwork(GenreNetwork &network, const NamedTensors &tensors)
{
    std::map<std::string, torch::Tensor> given;
    for (const auto &[name, tensor] : tensors)
        given[name] = tensor;
    const NamedTensors targets = networkTensors(network);
    const auto shapeText = [](const torch::Tensor &tensor) {
        return fmt::format("({})", fmt::join(tensor.sizes(), ", "));
    };
    for (const auto &[name, target] : targets) {
        const auto found = given.find(name);
        if (found == given.end())
            return Error{fmt::format("the tensor '{}' is missing", name)};
        if (found->second.sizes() != target.sizes())
            return Error{fmt::format("the tensor '{}' has shape {} where the network needs {}", name,
                                     shapeText(found->second), shapeText(target))};
        if (!found->second.is_floating_point())
            return Error{fmt::format("the tensor '{}' does not hold floating-point numbers", name)};
    }
    const torch::NoGradGuard noGrad;
    for (auto [name, target] : targets)
        target.copy_(given.at(name));
    return {};
}

std::int64_t trainableParameters(const GenreNetwork &network)
{
    std::int64_t count = 0;
    for (const auto &parameter : network.parameters())
        count += parameter.numel();
    return count;
}

std::int64_t statisticsCount(const GenreNetwork &network)
{
    std::int64_t count = 0;
    for (const auto &buffer : network.buffers())
        count += buffer.numel();
    return count;
}

Result<void> saveNetwork(const GenreNetwork &network, const ModelCard &card,
                         const std::filesystem::path &path)
{
    return writeTensors(networkTensors(network), card.toMetadata(), path);
}

Result<LoadedNetwork> loadNetworkFile(const std::filesystem::path &path)
{
    const auto error = [&path](const std::string &reason) {
        return Error{fmt::format("{}: {}", path.string(), reason)};
    };
    auto card = readModelCard(path);
    if (!card)
        return card.error();
    const int genres = static_cast<int>(card->genres.size());
    if (const auto problems = networkProblems(card->model, card->input, genres); !problems.empty())
        return error(problems.front());
    const auto file = readTensors(path);
    if (!file)
        return file.error();

    auto network = makeNetwork(card->model, card->input, genres, 0);
    if (const auto restored = restoreNetwork(*network, file->tensors); !restored)
        return error(fmt::format("does not fit the network '{}' it names: {}", card->model.name,
                                 restored.error().message));
    for (const auto &[name, tensor] : networkTensors(*network))
        if (!torch::isfinite(tensor).all().item<bool>())
            return error(fmt::format("the tensor '{}' holds values that are not numbers", name));
    network->eval();
    return LoadedNetwork{std::move(network), std::move(*card)};
}

} // namespace genrescope
