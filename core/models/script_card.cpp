// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/script_card.h"

#include "core/base/atomic_file.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>
#include <map>
#include <nlohmann/json.hpp>

namespace genrescope {

namespace {

constexpr const char *example =
    R"({"genres": ["blues", "jazz"], "input.kind": "picture", "output": "logits"})";

/// The card of a network of ours that takes this kind of input, as metadata: what the side file need not say.
std::map<std::string, std::string> defaultsFor(const std::string &kind)
{
    const auto &presets = modelPresets();
    const bool picture = kind != toString(InputKind::LogMel);
    const auto preset = std::ranges::find(presets, picture, &ModelPreset::wholePicture);
    ModelCard card;
    card.model.name = preset->name;
    card.input = inputFor(*preset);
    return card.toMetadata();
}

/// A field as a model card's metadata has it; only genres are a list.
std::string metadataText(const nlohmann::json &value)
{
    return value.is_string() ? value.get<std::string>() : value.dump();
}

} // namespace

bool isScriptFile(const std::filesystem::path &path)
{
    std::string suffix = path.extension().string();
    std::ranges::transform(suffix, suffix.begin(), [](unsigned char c) { return std::tolower(c); });
    return suffix == ".pt" || suffix == ".pth" || suffix == ".ts";
}

Result<ScriptCard> readScriptCard(const std::filesystem::path &script)
{
    const std::filesystem::path path = std::filesystem::path(script).replace_extension(".json");
    const auto error = [&path](const std::string &reason) {
        return Error{fmt::format("{}: {}", path.string(), reason)};
    };
    std::error_code code;
    if (!std::filesystem::exists(path, code))
        return error(
            fmt::format("is missing; a TorchScript file does not say what it takes and names, so a JSON "
                        "file of that name must, e.g. {}",
                        example));
    const auto text = readFile(path, 1 << 20);
    if (!text)
        return text.error();
    const auto json = nlohmann::json::parse(*text, nullptr, false);
    if (!json.is_object())
        return error(fmt::format("is not a JSON object like {}", example));
    if (!json.contains("genres") || !json.contains("input.kind"))
        return error(fmt::format("must have \"genres\" and \"input.kind\", e.g. {}", example));

    ScriptCard result;
    auto metadata = defaultsFor(metadataText(json["input.kind"]));
    for (const auto &[key, value] : json.items()) {
        if (key == "output") {
            const std::string output = metadataText(value);
            if (output != "logits" && output != "probabilities")
                return error(fmt::format("output is \"{}\", but must be logits or probabilities", output));
            result.givesProbabilities = output == "probabilities";
            continue;
        }
        const bool known = metadata.contains(key) || key == "name" || key == "licence" || key == "note";
        if (!known || key.starts_with("model.") || key == "producer" || key == "format_version")
            return error(fmt::format("\"{}\" is not a field of a TorchScript model's card", key));
        metadata[key] = metadataText(value);
    }
    auto card = ModelCard::fromMetadata(metadata);
    if (!card)
        return error(card.error().message);
    result.card = std::move(*card);
    result.card.model = {.name = "torchscript"};
    if (result.card.name.empty())
        result.card.name = script.stem().string();
    return result;
}

} // namespace genrescope
