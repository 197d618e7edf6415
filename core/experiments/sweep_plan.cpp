// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiments/sweep_plan.h"

#include "core/base/atomic_file.h"
#include "core/base/content_hash.h"
#include "core/training/option_table.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <toml++/toml.h>

namespace genrescope {

namespace {

constexpr std::size_t mostRuns = 10'000;

using Settings = std::vector<std::string>; ///< "key=value"

/// What one key, or several together, are to be: one element for each value.
struct Axis
{
    std::vector<std::string> keys;
    std::vector<Settings> values;
};

/// Reads one file; every problem is an Error that names the line.
class Parser
{
public:
    Parser(std::string fileName, const SweepPlanOptions &options)
        : m_file(std::move(fileName))
        , m_options(options)
    {}

    Result<SweepPlan> parse(const std::string &text)
    {
        toml::table root;
        try {
            root = toml::parse(text, m_file);
        } catch (const toml::parse_error &error) {
            return Error{fmt::format("{}:{}: {}", m_file, error.source().begin.line, error.description())};
        }
        for (const auto &[key, node] : root) {
            if (!isOneOf(key.str(), {"name", "title", "base", "part"}))
                return problem(node, fmt::format("\"{}\" is not a sweep's; it has name, title, base and part",
                                                 key.str()));
        }
        m_plan.name = root["name"].value_or(std::filesystem::path(m_file).stem().string());
        m_plan.title = root["title"].value_or(m_plan.name);
        if (m_plan.name.empty() || m_plan.name.find('/') != std::string::npos || m_plan.name.starts_with('.'))
            return Error{fmt::format("{}: the name \"{}\" cannot be a folder's", m_file, m_plan.name)};

        Settings base;
        if (auto done = readSettings(root["base"].node(), "", base); !done)
            return done.error();
        const toml::array *parts = root["part"].as_array();
        if (!parts || parts->empty())
            return Error{fmt::format("{}: has no [[part]], so that there is nothing to train", m_file)};
        for (const toml::node &part : *parts) {
            if (!part.is_table())
                return problem(part, "a part is a table: write [[part]]");
            if (auto done = readPart(*part.as_table(), base); !done)
                return done.error();
        }
        for (const std::string &wanted : m_options.parts) {
            if (!m_names.contains(wanted))
                return Error{fmt::format("{}: has no part \"{}\"; it has {}", m_file, wanted,
                                         fmt::join(m_names, ", "))};
        }
        orderBySeed();
        return std::move(m_plan);
    }

private:
    static bool isOneOf(std::string_view text, std::initializer_list<std::string_view> choices)
    {
        return std::ranges::find(choices, text) != choices.end();
    }

    Error problem(const toml::node &node, const std::string &what) const
    {
        return Error{fmt::format("{}:{}: {}", m_file, node.source().begin.line, what)};
    }

    /// A value as applySetting takes it.
    static std::optional<std::string> valueText(const toml::node &node)
    {
        if (const auto *text = node.as_string())
            return text->get();
        if (const auto *integer = node.as_integer())
            return fmt::format("{}", integer->get());
        if (const auto *real = node.as_floating_point())
            return fmt::format("{}", real->get());
        if (const auto *boolean = node.as_boolean())
            return std::string(boolean->get() ? "true" : "false");
        const toml::array *array = node.as_array();
        if (!array)
            return std::nullopt;
        std::string list;
        for (const toml::node &item : *array) {
            const auto text = item.is_array() || item.is_table() ? std::nullopt : valueText(item);
            if (!text)
                return std::nullopt;
            list += (list.empty() ? "" : ", ") + *text;
        }
        return list;
    }

    /// A table's members in the order they are written; toml++ keeps them sorted by name.
    static std::vector<std::pair<std::string, const toml::node *>> members(const toml::table &table)
    {
        std::vector<std::pair<std::string, const toml::node *>> result;
        for (const auto &[key, node] : table)
            result.emplace_back(std::string(key.str()), &node);
        std::ranges::stable_sort(result, [](const auto &a, const auto &b) {
            const auto &first = a.second->source().begin, &second = b.second->source().begin;
            return std::pair(first.line, first.column) < std::pair(second.line, second.column);
        });
        return result;
    }

    Result<void> checkSetting(const toml::node &node, const std::string &key, const std::string &value) const
    {
        TrainingOptions scratch; // what one value means may depend on others; that it can be read does not
        if (auto applied = applySetting(scratch, key + '=' + value); !applied)
            return problem(node, applied.error().message);
        return {};
    }

    Result<void> readSettings(const toml::node *node, const std::string &prefix, Settings &settings) const
    {
        if (!node)
            return {};
        if (const toml::table *table = node->as_table()) {
            for (const auto &[name, inner] : members(*table)) {
                if (auto done = readSettings(inner, prefix.empty() ? name : prefix + '.' + name, settings);
                    !done)
                    return done;
            }
            return {};
        }
        const auto text = valueText(*node);
        if (!text)
            return problem(*node, fmt::format("{}: this is not a value", prefix));
        if (auto done = checkSetting(*node, prefix, *text); !done)
            return done;
        settings.push_back(prefix + '=' + *text);
        return {};
    }

    Result<void> readAxes(const toml::node &node, const std::string &prefix, std::vector<Axis> &axes) const
    {
        if (const toml::table *table = node.as_table()) {
            for (const auto &[name, inner] : members(*table)) {
                if (auto done = readAxes(*inner, prefix.empty() ? name : prefix + '.' + name, axes); !done)
                    return done;
            }
            return {};
        }
        const toml::array *values = node.as_array();
        if (!values || values->empty())
            return problem(node, fmt::format("{}: must be a list of the values to try", prefix));
        Axis axis;
        for (const toml::node &value : *values) {
            Settings settings;
            if (auto done = readSettings(&value, prefix, settings); !done)
                return done;
            for (const std::string &setting : settings) {
                const std::string key = setting.substr(0, setting.find('='));
                if (std::ranges::find(axis.keys, key) == axis.keys.end())
                    axis.keys.push_back(key);
            }
            axis.values.push_back(std::move(settings));
        }
        axes.push_back(std::move(axis));
        return {};
    }

    Result<void> readPart(const toml::table &table, const Settings &base)
    {
        for (const auto &[key, node] : table) {
            if (!isOneOf(key.str(), {"name", "title", "rows", "columns", "value", "figure", "base", "vary"}))
                return problem(
                    node, fmt::format("\"{}\" is not a part's; it has name, title, rows, columns, value, "
                                      "figure, base and vary",
                                      key.str()));
        }
        SweepPart part;
        part.name = table["name"].value_or(std::string());
        part.title = table["title"].value_or(part.name);
        part.rows = table["rows"].value_or(std::string());
        part.columns = table["columns"].value_or(std::string());
        part.value = table["value"].value_or(part.value);
        part.figure = table["figure"].value_or(std::string());
        if (part.name.empty() || part.name.find('/') != std::string::npos || part.name.starts_with('.'))
            return problem(table, "a part needs a name that can be a file's");
        if (!m_names.insert(part.name).second)
            return problem(table, fmt::format("there are two parts named \"{}\"", part.name));
        for (const std::string &key : {part.rows, part.columns}) {
            if (!key.empty() && !findOption(key))
                return problem(table, fmt::format("{}: there is no such setting", key));
        }
        if (!isOneOf(part.value,
                     {"test", "best_validation", "last_validation", "mean_validation", "macro_f1"}))
            return problem(table,
                           fmt::format("value is \"{}\", but must be test, best_validation, last_validation, "
                                       "mean_validation or macro_f1",
                                       part.value));
        if (!part.figure.empty() &&
            !isOneOf(part.figure, {"accuracy", "loss", "confusion", "per-genre", "lr"}))
            return problem(
                table, fmt::format("figure is \"{}\", but must be accuracy, loss, confusion, per-genre or "
                                   "lr",
                                   part.figure));
        Settings fixed = base;
        if (auto done = readSettings(table["base"].node(), "", fixed); !done)
            return done;
        std::vector<Axis> axes;
        if (const toml::node *vary = table["vary"].node()) {
            if (auto done = readAxes(*vary, "", axes); !done)
                return done;
        }
        for (const std::string &wanted : m_options.parts.empty() ? Settings{part.name} : m_options.parts) {
            if (wanted == part.name)
                return addRuns(table, std::move(part), fixed, axes);
        }
        return {};
    }

    Result<void> addRuns(const toml::table &table, SweepPart part, const Settings &fixed,
                         std::vector<Axis> axes)
    {
        if (m_options.seeds > 0) {
            std::erase_if(axes, [](const Axis &axis) { return axis.keys == Settings{"training.seed"}; });
            Axis seeds{.keys = {"training.seed"}};
            for (int seed = 1; seed <= m_options.seeds; ++seed)
                seeds.values.push_back({fmt::format("training.seed={}", seed)});
            axes.push_back(std::move(seeds));
        }
        std::size_t runs = 1;
        for (const Axis &axis : axes) {
            for (const std::string &key : axis.keys) {
                if (key != "training.seed")
                    part.varied.push_back(key);
            }
            if (runs > mostRuns / axis.values.size())
                return problem(
                    table, fmt::format("the part \"{}\" has more than {} combinations", part.name, mostRuns));
            runs *= axis.values.size();
        }
        for (std::size_t run = 0; run < runs; ++run) {
            Settings settings = fixed;
            std::size_t rest = run; // the last axis turns fastest
            for (auto axis = axes.rbegin(); axis != axes.rend(); ++axis) {
                const Settings &value = axis->values[rest % axis->values.size()];
                settings.insert(settings.end(), value.begin(), value.end());
                rest /= axis->values.size();
            }
            settings.insert(settings.end(), m_options.settings.begin(), m_options.settings.end());
            if (auto done = addRun(table, part, settings); !done)
                return done;
        }
        m_plan.parts.push_back(std::move(part));
        return {};
    }

    Result<void> addRun(const toml::table &table, SweepPart &part, const Settings &settings)
    {
        SweepEntry entry;
        // Of two values for a key the later wins: a part's over the base's, the command line's over all.
        for (const std::string &setting : settings) {
            const std::string key = setting.substr(0, setting.find('=') + 1);
            std::erase_if(entry.settings,
                          [&key](const std::string &earlier) { return earlier.starts_with(key); });
            entry.settings.push_back(setting);
        }
        if (auto applied = applySettings(entry.options, entry.settings); !applied)
            return problem(table, fmt::format("{}: {}", part.name, applied.error().message));
        if (const auto problems = entry.options.problems(); !problems.empty())
            return problem(table, fmt::format("{}: {} (in the run with {})", part.name, problems.front(),
                                              fmt::join(entry.settings, ", ")));
        entry.options.name = fmt::format("{}-{}", m_plan.name, entry.options.model.name);
        entry.key = settingsKey(entry.options);
        const auto [known, isNew] = m_indices.emplace(entry.key, m_plan.entries.size());
        if (isNew)
            m_plan.entries.push_back(std::move(entry));
        if (std::ranges::find(part.entries, known->second) == part.entries.end())
            part.entries.push_back(known->second);
        return {};
    }

    /// A sweep that is stopped half-way should hold a whole table of one seed, not half a table of three.
    void orderBySeed()
    {
        std::vector<std::size_t> order(m_plan.entries.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::ranges::stable_sort(order, {}, [this](std::size_t i) { return m_plan.entries[i].options.seed; });
        std::vector<SweepEntry> sorted;
        std::vector<std::size_t> position(order.size());
        for (const std::size_t index : order) {
            position[index] = sorted.size();
            sorted.push_back(std::move(m_plan.entries[index]));
        }
        m_plan.entries = std::move(sorted);
        for (SweepPart &part : m_plan.parts) {
            for (std::size_t &index : part.entries)
                index = position[index];
        }
    }

    std::string m_file;
    const SweepPlanOptions &m_options;
    SweepPlan m_plan;
    std::set<std::string> m_names;
    std::map<std::string, std::size_t> m_indices;
};

} // namespace

std::string settingsKey(TrainingOptions options)
{
    options.name.clear();
    options.device = "auto";
    options.threads = 0;
    std::string text;
    for (const OptionEntry &entry : optionTable())
        text += entry.key + '=' + entry.get(options) + '\n';
    return contentHash(text).substr(0, 12);
}

Result<SweepPlan> parseSweepPlan(const std::string &text, const std::string &fileName,
                                 const SweepPlanOptions &options)
{
    auto plan = Parser(fileName, options).parse(text);
    if (plan) {
        plan->grid = text;
        plan->options = options;
    }
    return plan;
}

Result<SweepPlan> readSweepPlan(const std::filesystem::path &file, const SweepPlanOptions &options)
{
    const auto text = readFile(file, 1 << 20);
    if (!text)
        return text.error();
    return parseSweepPlan(*text, file.string(), options);
}

Result<SweepPlan> readSweepFolder(const std::filesystem::path &folder)
{
    const std::filesystem::path file = folder / "sweep.json", grid = folder / "grid.toml";
    const auto text = readFile(file, 1 << 20);
    if (!text)
        return text.error();
    const auto json = nlohmann::json::parse(*text, nullptr, false);
    SweepPlanOptions options;
    std::string name;
    try {
        name = json.at("name").get<std::string>();
        if (json.contains("settings"))
            options.settings = json.at("settings").get<std::vector<std::string>>();
        options.seeds = json.value("seeds", 0);
    } catch (const nlohmann::json::exception &) {
        return Error{fmt::format("{}: is damaged; it should name the sweep and its settings", file.string())};
    }
    auto plan = readSweepPlan(grid, options);
    if (plan)
        plan->name = name;
    return plan;
}

} // namespace genrescope
