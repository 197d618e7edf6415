// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/training/option_table.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <sstream>
#include <toml++/toml.h>

namespace genrescope {

namespace {

std::string quoted(const std::string &text)
{
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            out += fmt::format("\\{}", c);
        else if (byte < 0x20 || byte == 0x7f)
            out += fmt::format("\\u{:04x}", byte);
        else
            out += c;
    }
    return out + "\"";
}

/// TOML tells 1 from 1.0; real numbers keep their point so that the file shows what may be a fraction.
std::string tomlReal(const std::string &text)
{
    return text.find_first_of(".einf") == std::string::npos ? text + ".0" : text;
}

std::string tomlValue(const OptionEntry &entry, const TrainingOptions &options)
{
    const std::string text = entry.get(options);
    switch (entry.type) {
    case OptionType::Boolean:
    case OptionType::Integer:
        return text;
    case OptionType::Real:
        return tomlReal(text);
    case OptionType::RealList: {
        std::string list;
        std::istringstream stream(text);
        for (std::string item; std::getline(stream, item, ',');) {
            const auto first = item.find_first_not_of(' ');
            list += (list.empty() ? "" : ", ") + tomlReal(item.substr(first));
        }
        return "[" + list + "]";
    }
    case OptionType::Text:
    case OptionType::Choice:
        break;
    }
    return quoted(text);
}

struct Assignment
{
    std::string key, value;
    unsigned line = 0;
};

/// A leaf as the text that OptionEntry::set takes.
std::optional<std::string> leafText(const toml::node &node)
{
    if (const auto *text = node.as_string())
        return text->get();
    if (const auto *integer = node.as_integer())
        return fmt::format("{}", integer->get());
    if (const auto *real = node.as_floating_point())
        return fmt::format("{}", real->get());
    if (const auto *boolean = node.as_boolean())
        return std::string(boolean->get() ? "true" : "false");
    if (const auto *array = node.as_array()) {
        std::string list;
        for (const toml::node &item : *array) {
            const auto itemText = item.is_array() ? std::nullopt : leafText(item);
            if (!itemText)
                return std::nullopt;
            list += (list.empty() ? "" : ", ") + *itemText;
        }
        return list;
    }
    return std::nullopt;
}

Result<void> collect(const toml::table &table, const std::string &prefix, const std::string &fileName,
                     std::vector<Assignment> &found)
{
    for (const auto &[name, node] : table) {
        const std::string key = prefix + std::string(name.str());
        if (const auto *inner = node.as_table()) {
            if (auto done = collect(*inner, key + ".", fileName, found); !done)
                return done;
            continue;
        }
        const auto line = node.source().begin.line;
        const auto text = leafText(node);
        if (!text)
            return Error{
                fmt::format("{}:{}: {}: a date or a table of tables is no setting", fileName, line, key)};
        found.push_back({key, *text, line});
    }
    return {};
}

} // namespace

std::string toToml(const TrainingOptions &options)
{
    // TOML wants a table's keys together; the option table already lists them so, but for nested tables.
    std::vector<std::string> order;
    std::map<std::string, std::string> bodies;
    for (const OptionEntry &entry : optionTable()) {
        const std::size_t dot = entry.key.rfind('.');
        const std::string table = entry.key.substr(0, dot);
        if (!bodies.contains(table))
            order.push_back(table);
        std::string comment = entry.help;
        if (!entry.choices.empty())
            comment += fmt::format(" One of: {}.", fmt::join(entry.choices, ", "));
        bodies[table] +=
            fmt::format("# {}\n{} = {}\n", comment, entry.key.substr(dot + 1), tomlValue(entry, options));
    }
    std::string text =
        "# Genrescope training run; repeat it with: genrescope-cli train --config THIS --data MANIFEST.csv\n";
    for (const std::string &table : order)
        text += fmt::format("\n[{}]\n{}", table, bodies[table]);
    return text;
}

namespace {

Result<std::vector<Assignment>> assignmentsIn(const std::string &text, const std::string &fileName)
{
    std::vector<Assignment> found;
    try {
        const toml::table table = toml::parse(text, fileName);
        if (auto done = collect(table, "", fileName, found); !done)
            return done.error();
    } catch (const toml::parse_error &error) {
        return Error{fmt::format("{}:{}: {}", fileName, error.source().begin.line, error.description())};
    }
    return found;
}

/// @param dropped takes the sentences of assignments that cannot be made; null: the first one is an Error
Result<TrainingOptions> optionsFromToml(const std::string &text, const std::string &fileName,
                                        const TrainingOptions &base, std::vector<std::string> *dropped)
{
    const auto found = assignmentsIn(text, fileName);
    if (!found)
        return found.error();
    TrainingOptions options = base;
    for (const char *first : {"model.name", "training.preset", "training.optimizer", ""})
        for (const Assignment &assignment : *found) {
            const bool deciding = assignment.key == "model.name" || assignment.key == "training.preset" ||
                                  assignment.key == "training.optimizer";
            if (*first ? assignment.key != first : deciding)
                continue;
            auto applied = applySetting(options, assignment.key + "=" + assignment.value);
            if (applied)
                continue;
            if (!dropped)
                return Error{fmt::format("{}:{}: {}", fileName, assignment.line, applied.error().message)};
            dropped->push_back(applied.error().message);
        }
    return options;
}

} // namespace

Result<TrainingOptions> trainingOptionsFromToml(const std::string &text, const std::string &fileName,
                                                const TrainingOptions &base)
{
    return optionsFromToml(text, fileName, base, nullptr);
}

TolerantOptions tolerantOptionsFromToml(const std::string &text, const std::string &fileName,
                                        const TrainingOptions &base)
{
    TolerantOptions read{.options = base, .dropped = {}};
    if (auto options = optionsFromToml(text, fileName, base, &read.dropped))
        read.options = std::move(*options);
    else
        read.dropped.push_back(options.error().message);
    return read;
}

Result<TrainingOptions> readTrainingOptions(const std::filesystem::path &path, const TrainingOptions &base)
{
    const auto text = readFile(path, 1 << 20);
    if (!text)
        return text.error();
    return trainingOptionsFromToml(*text, path.string(), base);
}

Result<TrainingOptions> readRunOptions(const std::filesystem::path &path)
{
    const auto text = readFile(path, 1 << 20);
    if (!text)
        return text.error();
    const auto found = assignmentsIn(*text, path.string());
    if (!found)
        return found.error();
    // Of the first, a middle and the last table: what was cut off would count as the defaults.
    for (const char *key : {"model.name", "training.epochs", "schedule.policy"})
        if (std::ranges::find(*found, key, &Assignment::key) == found->end())
            return Error{
                found->empty()
                    ? fmt::format("{}: is empty; the run's settings are lost", path.string())
                    : fmt::format("{}: is damaged: it has no {}, so what else is missing is not known "
                                  "either",
                                  path.string(), key)};
    return trainingOptionsFromToml(*text, path.string());
}

} // namespace genrescope
