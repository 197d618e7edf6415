// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/tag_journal.h"

#include "core/base/append_file.h"
#include "core/base/atomic_file.h"
#include "core/base/paths.h"

#include <algorithm>
#include <chrono>
#include <fmt/chrono.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr const char *ending = ".jsonl";
constexpr std::uint64_t mostPatchBytes = 256 << 20;

/// Bytes as text that JSON can hold whatever they are: file names need not be UTF-8, patches never are.
std::string toHex(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char byte : bytes) {
        text += digits[static_cast<unsigned char>(byte) >> 4];
        text += digits[static_cast<unsigned char>(byte) & 15];
    }
    return text;
}

std::optional<std::string> fromHex(std::string_view text)
{
    const auto value = [](char digit) {
        return digit >= '0' && digit <= '9'   ? digit - '0'
               : digit >= 'a' && digit <= 'f' ? digit - 'a' + 10
                                              : -1;
    };
    std::string bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
        const int high = value(text[i]), low = value(text[i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes += static_cast<char>(high << 4 | low);
    }
    return text.size() % 2 == 0 ? std::optional(bytes) : std::nullopt;
}

std::string lineOf(const GenreTagChange &change)
{
    nlohmann::json json = {{"file", change.file.string()}, // for people; "file_hex" is what counts
                           {"file_hex", toHex(change.file.string())},
                           {"before", change.before},
                           {"genre", change.genre},
                           {"hash", change.hash},
                           {"modified_ns", change.modified_ns}};
    if (change.patch)
        json["patch"] = {{"offset", change.patch->offset},
                         {"length", change.patch->length},
                         {"bytes_hex", toHex(change.patch->bytes)}};
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
}

std::optional<GenreTagChange> changeOf(const std::string &line)
{
    try {
        const auto json = nlohmann::json::parse(line);
        GenreTagChange change;
        const auto file = fromHex(json.at("file_hex").get<std::string>());
        if (!file)
            return std::nullopt;
        change.file = *file;
        json.at("before").get_to(change.before);
        json.at("genre").get_to(change.genre);
        json.at("hash").get_to(change.hash);
        json.at("modified_ns").get_to(change.modified_ns);
        if (const auto patch = json.find("patch"); patch != json.end()) {
            auto bytes = fromHex(patch->at("bytes_hex").get<std::string>());
            if (!bytes)
                return std::nullopt;
            change.patch = GenreTagChange::Patch{.offset = patch->at("offset").get<std::uint64_t>(),
                                                 .length = patch->at("length").get<std::uint64_t>(),
                                                 .bytes = std::move(*bytes)};
        }
        return change;
    } catch (const nlohmann::json::exception &) {
        return std::nullopt;
    }
}

} // namespace

fs::path TagJournal::tagJournalFolder()
{
    return userDataFolder() / "tag-writings";
}

TagJournal::TagJournal(fs::path path, std::unique_ptr<AppendFile> file)
    : m_path(std::move(path))
    , m_file(std::move(file))
{}

TagJournal::~TagJournal() = default;

Result<std::unique_ptr<TagJournal>> TagJournal::create(const fs::path &folder)
{
    std::error_code ignored;
    fs::create_directories(folder, ignored);
    const auto now = std::chrono::system_clock::now();
    const auto part = now.time_since_epoch() / std::chrono::microseconds(1) % 1'000'000;
    // Names sort by time, and two of one second are two.
    const fs::path path = folder / fmt::format("{:%Y%m%dT%H%M%S}.{:06}Z-{}{}",
                                               fmt::gmtime(std::chrono::system_clock::to_time_t(now)), part,
                                               ::getpid(), ending);
    auto file = AppendFile::open(path);
    if (!file)
        return file.error();
    return std::unique_ptr<TagJournal>(new TagJournal(path, std::move(*file)));
}

Result<void> TagJournal::note(GenreTagChange change)
{
    if (change.patch && (m_patchBytes += change.patch->bytes.size()) > mostPatchBytes)
        change.patch.reset();
    if (const auto appended = m_file->append(lineOf(change)); !appended)
        return appended;
    return m_file->sync();
}

std::vector<fs::path> TagJournal::all(const fs::path &folder)
{
    std::vector<fs::path> found;
    std::error_code code;
    for (fs::directory_iterator entry(folder, code), end; !code && entry != end; entry.increment(code))
        if (entry->path().extension() == ending)
            found.push_back(entry->path());
    std::ranges::sort(found);
    return found;
}

Result<std::vector<GenreTagChange>> TagJournal::read(const fs::path &path)
{
    const auto text = readFile(path, std::uintmax_t{4} << 30);
    if (!text)
        return text.error();
    std::vector<GenreTagChange> changes;
    for (std::size_t begin = 0, end; (end = text->find('\n', begin)) != std::string::npos; begin = end + 1)
        if (auto change = changeOf(text->substr(begin, end - begin)))
            changes.push_back(std::move(*change));
    return changes;
}

Result<void> TagJournal::keepOnly(const fs::path &path, const std::vector<GenreTagChange> &changes)
{
    if (changes.empty()) {
        std::error_code code;
        if (!fs::remove(path, code) && code)
            return Error{fmt::format("{}: cannot be removed: {}", path.string(), code.message())};
        return {};
    }
    std::string text;
    for (const GenreTagChange &change : changes)
        text += lineOf(change);
    return writeFileAtomically(path, text);
}

} // namespace genrescope
