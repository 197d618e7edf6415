// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_annotations.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/training/run_folder.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <string_view>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t longestTag = 60;
constexpr std::size_t longestName = 200;
constexpr std::uintmax_t largestFile = 4 << 20;

std::string trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(blanks) - first + 1));
}

std::string oneLine(const std::string &text)
{
    std::string line = trimmed(validUtf8(text));
    std::ranges::replace_if(
        line, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return line;
}

/// For comparing: letters of other alphabets than the Latin one keep their case.
std::string folded(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](unsigned char c) { return static_cast<char>(c < 0x80 ? std::tolower(c) : c); });
    return text;
}

auto findTag(std::vector<std::string> &tags, const std::string &tag)
{
    return std::ranges::find(tags, folded(tag), folded);
}

std::string textOf(const nlohmann::json &json, const char *key)
{
    const auto at = json.find(key);
    return at != json.end() && at->is_string() ? at->get<std::string>() : std::string();
}

fs::path fileOf(const fs::path &runFolder)
{
    return RunPaths{runFolder}.annotations();
}

/// An empty object without a file.
Result<nlohmann::json> readJson(const fs::path &file)
{
    std::error_code code;
    if (!fs::exists(file, code) && !code)
        return nlohmann::json::object();
    const auto text = readFile(file, largestFile);
    if (!text)
        return text.error();
    auto json = nlohmann::json::parse(*text, nullptr, false);
    if (!json.is_object())
        return Error{fmt::format("{}: is no JSON object, so it is left as it is", file.string())};
    return json;
}

RunAnnotations annotationsIn(const nlohmann::json &json)
{
    RunAnnotations read{.name = oneLine(textOf(json, "name")), .note = textOf(json, "note"), .tags = {}};
    if (const auto tags = json.find("tags"); tags != json.end() && tags->is_array()) {
        for (const auto &tag : *tags)
            if (tag.is_string() && tagProblem(tag.get<std::string>()).empty() &&
                !hasTag(read.tags, tag.get<std::string>()))
                read.tags.push_back(oneLine(tag.get<std::string>()));
    }
    return read;
}

void put(nlohmann::json &json, const char *key, const nlohmann::json &value)
{
    if (value.empty() || value == "")
        json.erase(key);
    else
        json[key] = value;
}

} // namespace

bool hasTag(const std::vector<std::string> &tags, const std::string &tag)
{
    return std::ranges::find(tags, folded(tag), folded) != tags.end();
}

RunEdit editBetween(const RunAnnotations &from, const RunAnnotations &to)
{
    RunEdit edit;
    if (from.name != to.name)
        edit.name = to.name;
    if (from.note != to.note)
        edit.note = to.note;
    for (const std::string &tag : to.tags)
        if (!hasTag(from.tags, tag))
            edit.addTags.push_back(tag);
    for (const std::string &tag : from.tags)
        if (!hasTag(to.tags, tag))
            edit.removeTags.push_back(tag);
    return edit;
}

std::string tagProblem(const std::string &tag)
{
    const std::string text = trimmed(tag);
    if (text.empty())
        return "a tag needs a letter at least";
    if (text.size() > longestTag)
        return fmt::format("a tag has {} bytes at most", longestTag);
    if (std::ranges::any_of(text, [](char c) { return c == ',' || static_cast<unsigned char>(c) < 0x20; }))
        return "a tag is one line without a comma";
    return {};
}

std::string nameProblem(const std::string &name)
{
    const std::size_t size = oneLine(name).size();
    return size > longestName
               ? fmt::format("a name has {} bytes at most, not {}; a note may be longer", longestName, size)
               : std::string();
}

Result<RunAnnotations> readRunAnnotations(const fs::path &runFolder)
{
    const auto json = readJson(fileOf(runFolder));
    if (!json)
        return json.error();
    return annotationsIn(*json);
}

Result<RunEdited> editRun(const fs::path &runFolder, const RunEdit &edit)
{
    if (auto run = checkIsRun(runFolder); !run)
        return run.error();
    if (const std::string problem = edit.name ? nameProblem(*edit.name) : std::string(); !problem.empty())
        return Error{fmt::format("{}: {}", runFolder.string(), problem)};
    for (const std::string &tag : edit.addTags)
        if (const std::string problem = tagProblem(tag); !problem.empty())
            return Error{fmt::format("\"{}\": {}", tag, problem)};
    auto json = readJson(fileOf(runFolder));
    if (!json)
        return json.error();
    RunEdited edited{.before = annotationsIn(*json), .after = {}};
    RunAnnotations &after = edited.after = edited.before;
    if (edit.name)
        after.name = oneLine(*edit.name);
    if (edit.note)
        after.note = trimmed(validUtf8(*edit.note));
    for (const std::string &tag : edit.removeTags)
        if (const auto at = findTag(after.tags, trimmed(tag)); at != after.tags.end())
            after.tags.erase(at);
    for (const std::string &tag : edit.addTags)
        if (const std::string line = oneLine(tag); !hasTag(after.tags, line))
            after.tags.push_back(line);
    if (after == edited.before)
        return edited;
    put(*json, "name", after.name);
    put(*json, "note", after.note);
    put(*json, "tags", after.tags);
    const std::string text = json->dump(2) + '\n';
    if (text.size() > largestFile) // what cannot be read again takes name and tags with it
        return Error{fmt::format("{}: a note of {} bytes is too long; {} is the most that fits",
                                 fileOf(runFolder).string(), after.note.size(), largestFile)};
    if (auto written = writeFileAtomically(fileOf(runFolder), text); !written)
        return written.error();
    return edited;
}

} // namespace genrescope
