// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/model_card.h"

#include "core/formats/safetensors.h"

#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <set>
#include <type_traits>

namespace genrescope {

namespace {

constexpr int currentFormatVersion = 1;
constexpr const char *producer = "genrescope";

using Metadata = std::map<std::string, std::string>;

std::string normalisationName(InputKind kind)
{
    return kind == InputKind::Picture ? "divided_by_255" : "clip_mean_0_deviation_1";
}

/// Takes fields out of the metadata and remembers the first thing that was wrong.
class FieldReader
{
public:
    explicit FieldReader(const Metadata &metadata)
        : m_metadata(metadata)
    {}

    bool ok() const { return m_problem.empty(); }
    const std::string &problem() const { return m_problem; }

    const std::string *optional(const std::string &key) const
    {
        const auto found = m_metadata.find(key);
        return found == m_metadata.end() ? nullptr : &found->second;
    }

    std::string text(const std::string &key)
    {
        if (const std::string *value = optional(key))
            return *value;
        fail(fmt::format("the model file does not say its {}", key));
        return {};
    }

    template <class Number>
    Number number(const std::string &key)
    {
        const std::string value = text(key);
        return ok() ? parse<Number>(key, value) : Number{};
    }

    template <class Number>
    void numberIfPresent(const std::string &key, Number &target)
    {
        if (const std::string *value = optional(key))
            target = parse<Number>(key, *value);
    }

    /// A value out of a small set, through its parser.
    template <class Choice, class Parser>
    Choice choice(const std::string &key, Parser parser, Choice fallback)
    {
        const std::string value = text(key);
        if (!ok())
            return fallback;
        if (const auto parsed = parser(value))
            return *parsed;
        fail(fmt::format("the model file's {} is '{}', which this version does not know", key, value));
        return fallback;
    }

    void fail(std::string problem)
    {
        if (m_problem.empty())
            m_problem = std::move(problem);
    }

private:
    template <class Number>
    Number parse(const std::string &key, const std::string &value)
    {
        Number number{};
        const auto [end, code] = std::from_chars(value.data(), value.data() + value.size(), number);
        bool usable = code == std::errc() && end == value.data() + value.size();
        if constexpr (std::is_floating_point_v<Number>)
            usable = usable && std::isfinite(number);
        if (!usable)
            fail(fmt::format("the model file's {} is '{}', which is not a usable number", key, value));
        return number;
    }

    const Metadata &m_metadata;
    std::string m_problem;
};

std::vector<std::string> readGenres(FieldReader &fields)
{
    const std::string text = fields.text("genres");
    if (!fields.ok())
        return {};
    const auto json = nlohmann::json::parse(text, nullptr, false);
    std::vector<std::string> genres;
    std::set<std::string> unique;
    bool usable = json.is_array() && !json.empty() && json.size() <= 10'000;
    for (std::size_t i = 0; usable && i < json.size(); ++i) {
        usable = json[i].is_string() && unique.insert(json[i].get<std::string>()).second;
        if (usable)
            genres.push_back(json[i].get<std::string>());
    }
    if (!usable)
        fields.fail("the model file's genres are not a list of different names");
    return genres;
}

} // namespace

std::map<std::string, std::string> ModelCard::toMetadata() const
{
    Metadata metadata = {
        {"producer", producer},
        {"format_version", std::to_string(formatVersion)},
        {"model.name", model.name},
        {"model.dropout", fmt::format("{}", model.dropout)},
        {"model.l2", fmt::format("{}", model.l2)},
        {"model.batch_norm_momentum", fmt::format("{}", model.batchNormMomentum)},
        {"input.kind", toString(input.kind)},
        {"input.normalisation", normalisationName(input.kind)},
        {"input.clip_s", fmt::format("{}", input.clip_s)},
        {"input.channels", std::to_string(input.channels)},
        {"input.height", std::to_string(input.height)},
        {"input.width", std::to_string(input.width)},
        {"mel.sample_rate", std::to_string(input.mel.sampleRate)},
        {"mel.n_fft", std::to_string(input.mel.nFft)},
        {"mel.hop", std::to_string(input.mel.hop)},
        {"mel.mels", std::to_string(input.mel.mels)},
        {"mel.f_min", fmt::format("{}", input.mel.fMin)},
        {"mel.f_max", fmt::format("{}", input.mel.fMax)},
        {"mel.scale", toString(input.mel.scale)},
        {"mel.norm", toString(input.mel.norm)},
        {"mel.reference", input.mel.reference ? fmt::format("{}", *input.mel.reference) : "max"},
        {"mel.top_db", fmt::format("{}", input.mel.topDb)},
        {"mel.a_min", fmt::format("{}", input.mel.aMin)},
        {"genres", nlohmann::json(genres).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)},
        {"temperature", fmt::format("{}", temperature)},
    };
    for (const auto &[key, value] : {std::pair("run_id", &runId), std::pair("licence", &licence),
                                     std::pair("note", &note), std::pair("name", &name)})
        if (!value->empty())
            metadata[key] = *value;
    return metadata;
}

Result<ModelCard> ModelCard::fromMetadata(const std::map<std::string, std::string> &metadata)
{
    if (!metadata.contains("format_version") && !metadata.contains("model.name"))
        return Error{
            "is not a Genrescope model: it holds tensors, but does not say which network they belong to"};

    FieldReader fields(metadata);
    ModelCard card;
    card.formatVersion = fields.number<int>("format_version");
    if (fields.ok() && card.formatVersion > currentFormatVersion)
        return Error{fmt::format("was written by a newer Genrescope (format {}); this one reads format {}",
                                 card.formatVersion, currentFormatVersion)};
    card.model.name = fields.text("model.name");
    fields.numberIfPresent("model.dropout", card.model.dropout);
    fields.numberIfPresent("model.l2", card.model.l2);
    fields.numberIfPresent("model.batch_norm_momentum", card.model.batchNormMomentum);

    InputOptions &input = card.input;
    input.kind = fields.choice("input.kind", inputKindFromString, input.kind);
    if (const auto *rule = fields.optional("input.normalisation");
        rule && fields.ok() && *rule != normalisationName(input.kind))
        fields.fail(fmt::format(
            "the model file wants its input normalised as '{}', which this version cannot do", *rule));
    input.clip_s = fields.number<double>("input.clip_s");
    input.channels = fields.number<int>("input.channels");
    input.height = fields.number<int>("input.height");
    input.width = fields.number<int>("input.width");
    input.mel.sampleRate = fields.number<int>("mel.sample_rate");
    input.mel.nFft = fields.number<int>("mel.n_fft");
    input.mel.hop = fields.number<int>("mel.hop");
    input.mel.mels = fields.number<int>("mel.mels");
    input.mel.fMin = fields.number<double>("mel.f_min");
    input.mel.fMax = fields.number<double>("mel.f_max");
    input.mel.scale = fields.choice("mel.scale", melScaleFromString, input.mel.scale);
    input.mel.norm = fields.choice("mel.norm", melNormFromString, input.mel.norm);
    if (fields.text("mel.reference") != "max")
        input.mel.reference = fields.number<double>("mel.reference");
    input.mel.topDb = fields.number<double>("mel.top_db");
    fields.numberIfPresent("mel.a_min", input.mel.aMin);

    card.genres = readGenres(fields);
    fields.numberIfPresent("temperature", card.temperature);
    for (const auto &[key, target] : {std::pair("run_id", &card.runId), std::pair("licence", &card.licence),
                                      std::pair("note", &card.note), std::pair("name", &card.name)})
        if (const std::string *value = fields.optional(key))
            *target = *value;

    if (!fields.ok())
        return Error{fields.problem()};
    if (!(card.temperature > 0))
        return Error{"the model file's temperature must be greater than 0"};
    if (const auto problems = card.model.problems(); !problems.empty())
        return Error{"the model file's " + problems.front()};
    if (const auto problems = input.problems(); !problems.empty())
        return Error{"the model file's input is unusable: " + problems.front()};
    return card;
}

std::string modelLabel(const ModelCard &card)
{
    const bool checkpoint = card.name == "best" || card.name == "last";
    return checkpoint && !card.runId.empty() ? card.runId + '/' + card.name : card.name;
}

Result<ModelCard> readModelCard(const std::filesystem::path &path)
{
    const auto file = SafetensorsFile::open(path);
    if (!file)
        return file.error();
    auto card = ModelCard::fromMetadata(file->metadata());
    if (!card)
        return Error{fmt::format("{}: {}", path.string(), card.error().message)};
    if (card->name.empty())
        card->name = path.stem().string();
    return card;
}

} // namespace genrescope
