// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/option_table.h"

#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <type_traits>

/// How option_table.cpp makes its entries: one function per kind of value. Others use no more than trimmed().
namespace genrescope::entries {

std::string trimmed(const std::string &text);
Result<bool> parseBoolean(const std::string &text);
/// "-1, 1", "[-1, 1]", or "" for an empty list.
Result<std::vector<double>> parseRealList(const std::string &text);

template <class T>
Result<T> parseNumber(const std::string &text)
{
    const std::string bare = trimmed(text);
    const char *begin = bare.data() + (bare.starts_with('+') ? 1 : 0);
    const char *end = bare.data() + bare.size();
    T value{};
    const auto [stop, code] = std::from_chars(begin, end, value);
    if (code == std::errc::result_out_of_range)
        return Error{fmt::format("{} is out of range", bare)};
    if (code != std::errc{} || stop != end || begin == end)
        return Error{
            fmt::format("\"{}\" is not {}", bare, std::is_integral_v<T> ? "a whole number" : "a number")};
    if constexpr (std::is_floating_point_v<T>)
        if (!std::isfinite(value))
            return Error{fmt::format("\"{}\" is no finite number", bare)};
    return value;
}

/// `access` is a generic lambda from (const) TrainingOptions & to the field's reference.
template <class Access, class Format, class Parse>
OptionEntry entry(std::string key, OptionType type, std::string title, std::string help, Access access,
                  Format format, Parse parse)
{
    OptionEntry made;
    made.key = std::move(key);
    made.type = type;
    made.title = std::move(title);
    made.help = std::move(help);
    made.get = [access, format](const TrainingOptions &options) { return format(access(options)); };
    made.set = [access, parse](TrainingOptions &options, const std::string &text) -> Result<void> {
        auto parsed = parse(text);
        if (!parsed)
            return parsed.error();
        access(options) = std::move(*parsed);
        return {};
    };
    return made;
}

template <class Access>
OptionEntry real(std::string key, std::string title, std::string help, Access access)
{
    return entry(
        std::move(key), OptionType::Real, std::move(title), std::move(help), access,
        [](double value) { return fmt::format("{}", value); }, parseNumber<double>);
}

template <class T = int, class Access>
OptionEntry integer(std::string key, std::string title, std::string help, Access access)
{
    return entry(
        std::move(key), OptionType::Integer, std::move(title), std::move(help), access,
        [](T value) { return fmt::format("{}", value); }, parseNumber<T>);
}

template <class Access>
OptionEntry boolean(std::string key, std::string title, std::string help, Access access)
{
    return entry(
        std::move(key), OptionType::Boolean, std::move(title), std::move(help), access,
        [](bool value) { return std::string(value ? "true" : "false"); }, parseBoolean);
}

template <class Access>
OptionEntry text(std::string key, std::string title, std::string help, Access access)
{
    return entry(
        std::move(key), OptionType::Text, std::move(title), std::move(help), access,
        [](const std::string &value) { return value; },
        [](const std::string &value) -> Result<std::string> { return trimmed(value); });
}

template <class Access>
OptionEntry realList(std::string key, std::string title, std::string help, Access access)
{
    return entry(
        std::move(key), OptionType::RealList, std::move(title), std::move(help), access,
        [](const std::vector<double> &values) { return fmt::format("{}", fmt::join(values, ", ")); },
        parseRealList);
}

/// A Choice whose field is text.
template <class Access>
OptionEntry choice(std::string key, std::string title, std::string help, std::vector<std::string> choices,
                   Access access)
{
    const auto parse = [choices](const std::string &value) -> Result<std::string> {
        const std::string bare = trimmed(value);
        for (const std::string &known : choices)
            if (known == bare)
                return bare;
        return Error{fmt::format("\"{}\" is not one of {}", bare, fmt::join(choices, ", "))};
    };
    OptionEntry made = entry(
        std::move(key), OptionType::Choice, std::move(title), std::move(help), access,
        [](const std::string &value) { return value; }, parse);
    made.choices = std::move(choices);
    return made;
}

/// A Choice whose field is an enumeration with toString and an inverse.
template <class Enumeration, class Access>
OptionEntry enumeration(std::string key, std::string title, std::string help, std::vector<Enumeration> values,
                        std::optional<Enumeration> (*fromText)(const std::string &), Access access)
{
    std::vector<std::string> choices;
    for (const Enumeration value : values)
        choices.push_back(toString(value));
    const auto parse = [choices, fromText](const std::string &value) -> Result<Enumeration> {
        if (const auto known = fromText(trimmed(value)))
            return *known;
        return Error{fmt::format("\"{}\" is not one of {}", trimmed(value), fmt::join(choices, ", "))};
    };
    OptionEntry made = entry(
        std::move(key), OptionType::Choice, std::move(title), std::move(help), access,
        [](Enumeration value) { return toString(value); }, parse);
    made.choices = std::move(choices);
    return made;
}

} // namespace genrescope::entries
