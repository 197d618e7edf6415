// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/label_file.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <optional>

namespace genrescope {

namespace {

constexpr std::uintmax_t mostBytes = 16u << 20;

/// A number and nothing else; never by the locale's rules.
std::optional<double> number(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' '; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return {};
    return value;
}

/// Takes what comes before the next tab off `line`.
std::string_view takeField(std::string_view &line)
{
    const std::size_t tab = line.find('\t');
    const std::string_view field = line.substr(0, tab);
    line.remove_prefix(tab == std::string_view::npos ? line.size() : tab + 1);
    return field;
}

std::optional<TimeLabel> labelOf(std::string_view line)
{
    const auto start = number(takeField(line));
    if (!start)
        return {};
    const std::string_view afterStart = line;
    const auto end = number(takeField(line));
    TimeLabel label{.start_s = *start, .end_s = end.value_or(*start), .text = {}};
    label.text = validUtf8(end ? line : afterStart);
    if (label.end_s < label.start_s)
        std::swap(label.start_s, label.end_s);
    return label;
}

bool readFrequencies(std::string_view line, TimeLabel &label)
{
    line.remove_prefix(1);
    if (!line.empty() && line.front() == '\t')
        line.remove_prefix(1);
    const auto low = number(takeField(line));
    const auto high = number(takeField(line));
    if (!low || !high)
        return false;
    label.low_hz = *low;
    label.high_hz = *high;
    return true;
}

std::string oneLine(std::string_view text)
{
    std::string line(text);
    std::ranges::replace_if(
        line, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return line;
}

} // namespace

Result<std::vector<TimeLabel>> parseLabels(std::string_view text, const std::string &name)
{
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    std::vector<TimeLabel> labels;
    for (int lineNumber = 1; !text.empty(); ++lineNumber) {
        const std::size_t end = text.find_first_of("\r\n");
        std::string_view line = text.substr(0, end);
        if (end == std::string_view::npos)
            text = {};
        else
            text.remove_prefix(end + (text.substr(end).starts_with("\r\n") ? 2 : 1));
        if (line.find_first_not_of(" \t") == std::string_view::npos)
            continue;
        if (line.front() == '\\') {
            if (labels.empty() || !readFrequencies(line, labels.back()))
                return Error{fmt::format("{}: line {}: is not the frequencies of a label", name, lineNumber)};
            continue;
        }
        auto label = labelOf(line);
        if (!label)
            return Error{fmt::format(
                "{}: line {}: is not a label: start, end and text with tabs between them", name, lineNumber)};
        labels.push_back(std::move(*label));
    }
    if (labels.empty())
        return Error{fmt::format("{}: holds no labels", name)};
    std::ranges::stable_sort(labels, {}, &TimeLabel::start_s);
    return labels;
}

Result<std::vector<TimeLabel>> readLabels(const std::filesystem::path &path)
{
    const auto text = readFile(path, mostBytes);
    if (!text)
        return text.error();
    return parseLabels(*text, path.string());
}

std::string labelFileText(std::span<const TimeLabel> labels)
{
    std::string text;
    for (const TimeLabel &label : labels) {
        text += fmt::format("{:.6f}\t{:.6f}\t{}\n", label.start_s, label.end_s, oneLine(label.text));
        if (label.low_hz >= 0.0 || label.high_hz >= 0.0)
            text += fmt::format("\\\t{:.6f}\t{:.6f}\n", label.low_hz, label.high_hz);
    }
    return text;
}

Result<void> writeLabels(const std::filesystem::path &path, std::span<const TimeLabel> labels)
{
    return writeFileAtomically(path, labelFileText(labels));
}

} // namespace genrescope
