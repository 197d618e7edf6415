// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/media_files.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <fmt/format.h>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t longestPlaylist = 16 << 20;

constexpr std::array<std::string_view, 40> mediaExtensions = {
    ".mp3", ".mp2",  ".flac", ".ogg",  ".oga", ".opus", ".m4a", ".m4b",  ".aac", ".wma",
    ".asf", ".aif",  ".aiff", ".aifc", ".wav", ".wave", ".w64", ".rf64", ".caf", ".au",
    ".snd", ".ape",  ".wv",   ".tta",  ".mpc", ".ac3",  ".amr", ".mka",  ".mp4", ".m4v",
    ".mkv", ".webm", ".mov",  ".avi",  ".wmv", ".flv",  ".mpg", ".mpeg", ".ts",  ".3gp"};

std::string lowerExtension(const fs::path &path)
{
    std::string extension = path.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return static_cast<char>(c < 128 ? std::tolower(c) : c); });
    return extension;
}

bool hasExtension(const fs::path &path, std::span<const std::string_view> extensions)
{
    return std::find(extensions.begin(), extensions.end(), lowerExtension(path)) != extensions.end();
}

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const Utf8Character first = firstCharacter(text);
        if (!first.valid)
            return false;
        text.remove_prefix(first.length);
    }
    return true;
}

/// Windows-1252, which is what an .m3u that is not UTF-8 was written in nearly always; Latin-1 but for 0x80 to
/// 0x9f.
std::string fromWindows1252(std::string_view text)
{
    static constexpr std::array<char16_t, 32> high = {
        0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8d,   0x017d, 0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};
    std::string utf8;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const unsigned code = byte >= 0x80 && byte < 0xa0 ? high[byte - 0x80u] : byte;
        if (code < 0x80) {
            utf8 += static_cast<char>(code);
        } else if (code < 0x800) {
            utf8 += static_cast<char>(0xc0 | code >> 6);
            utf8 += static_cast<char>(0x80 | (code & 0x3f));
        } else {
            utf8 += static_cast<char>(0xe0 | code >> 12);
            utf8 += static_cast<char>(0x80 | (code >> 6 & 0x3f));
            utf8 += static_cast<char>(0x80 | (code & 0x3f));
        }
    }
    return utf8;
}

/// `folder / line`, with Windows' separators turned round unless a file is called so.
fs::path localPath(std::string line, const fs::path &folder)
{
    const fs::path asWritten = folder / line;
    std::error_code ignored;
    if (line.find('\\') != std::string::npos && !fs::exists(asWritten, ignored)) {
        std::replace(line.begin(), line.end(), '\\', '/');
        return (folder / line).lexically_normal();
    }
    return asWritten.lexically_normal();
}

/// Playlists in the wild hold Windows separators, file: addresses with %20, byte-order marks, and letters in the
/// encoding of the machine that wrote them.
fs::path entryPath(std::string line, const fs::path &folder)
{
    if (line.starts_with("file://")) {
        line.erase(0, line.starts_with("file://localhost/") ? 16 : 7);
        std::string decoded;
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (line[i] == '%' && i + 2 < line.size() &&
                std::isxdigit(static_cast<unsigned char>(line[i + 1])) &&
                std::isxdigit(static_cast<unsigned char>(line[i + 2]))) {
                decoded += static_cast<char>(std::stoi(line.substr(i + 1, 2), nullptr, 16));
                i += 2;
            } else {
                decoded += line[i];
            }
        }
        return fs::path(decoded);
    }
    if (isWebAddress(line))
        return fs::path(line); // its double slash must survive
    const fs::path asWritten = localPath(line, folder);
    std::error_code ignored;
    if (isUtf8(line) || fs::exists(asWritten, ignored)) // a name may be any bytes
        return asWritten;
    return localPath(fromWindows1252(line), folder);
}

/// The number N and the value of "FileN=value"; nothing for other lines.
std::optional<std::pair<std::int64_t, std::string>> plsEntry(std::string_view line)
{
    constexpr std::string_view key = "file";
    const bool isFile =
        line.size() > key.size() && std::ranges::equal(line.substr(0, 4), key, {}, [](char c) {
            return std::tolower(static_cast<unsigned char>(c));
        });
    if (!isFile)
        return std::nullopt;
    std::int64_t number = 0;
    const auto [end, code] = std::from_chars(line.data() + key.size(), line.data() + line.size(), number);
    std::string_view rest(end, static_cast<std::size_t>(line.data() + line.size() - end));
    const auto dropSpace = [&rest] {
        rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
    };
    dropSpace();
    if (code != std::errc() || !rest.starts_with('='))
        return std::nullopt;
    rest.remove_prefix(1);
    dropSpace();
    if (rest.empty())
        return std::nullopt;
    return std::pair(number, std::string(rest));
}

/// Media below `folder` in name order; false if it cannot be listed. Links to folders are not followed: they
/// may circle.
bool listMedia(const fs::path &folder, std::vector<fs::path> &out, const std::stop_token &stop)
{
    std::error_code error;
    fs::directory_iterator entries(folder, error);
    if (error)
        return false;
    std::vector<fs::path> names;
    for (; !error && !stop.stop_requested() && entries != fs::directory_iterator(); entries.increment(error))
        names.push_back(entries->path());
    std::sort(names.begin(), names.end());
    for (const fs::path &name : names) {
        if (stop.stop_requested())
            break;
        if (name.filename().string().starts_with('.'))
            continue;
        std::error_code ignored;
        if (fs::is_directory(fs::symlink_status(name, ignored))) {
            if (!listMedia(name, out, stop))
                out.push_back(name);
        } else if (looksLikeMedia(name)) {
            out.push_back(name);
        }
    }
    return true;
}

} // namespace

bool looksLikeMedia(const fs::path &path)
{
    return hasExtension(path, mediaExtensions);
}

bool isWebAddress(const fs::path &path)
{
    const std::string &text = path.native();
    const std::size_t colon = text.find("://");
    if (colon == std::string::npos || colon < 2 || text.starts_with("file:"))
        return false;
    return std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon), [](unsigned char c) {
        return std::isalnum(c) != 0 || c == '+' || c == '-' || c == '.';
    });
}

bool looksLikePlaylist(const fs::path &path)
{
    static constexpr std::array<std::string_view, 3> extensions = {".m3u", ".m3u8", ".pls"};
    return hasExtension(path, extensions);
}

Result<std::vector<fs::path>> readPlaylist(const fs::path &path)
{
    std::error_code error;
    const std::uintmax_t size = fs::file_size(path, error);
    if (error)
        return Error{fmt::format("{}: cannot read the playlist: {}", path.string(), error.message())};
    if (size > longestPlaylist)
        return Error{fmt::format("{}: is too long for a playlist ({} MB)", path.string(), size >> 20)};
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        return Error{fmt::format("{}: cannot read the playlist: permission denied", path.string())};

    const bool pls = lowerExtension(path) == ".pls";
    std::multimap<std::int64_t, fs::path> numbered;
    std::vector<fs::path> entries;
    std::string line;
    bool first = true, titled = false;
    while (std::getline(stream, line)) {
        if (std::exchange(first, false) && line.starts_with("\xEF\xBB\xBF"))
            line.erase(0, 3);
        while (!line.empty() && std::isspace(static_cast<unsigned char>(line.back())))
            line.pop_back();
        if (line.find('\0') != std::string::npos)
            return Error{fmt::format("{}: is not a playlist", path.string())};
        if (pls) {
            titled = titled || line.starts_with('[');
            if (auto entry = plsEntry(line))
                numbered.emplace(entry->first, entryPath(std::move(entry->second), path.parent_path()));
        } else if (!line.empty() && line.front() != '#') {
            entries.push_back(entryPath(line, path.parent_path()));
        }
    }
    if (pls && !titled && numbered.empty())
        return Error{fmt::format("{}: is not a playlist", path.string())};
    for (auto &[number, entry] : numbered)
        entries.push_back(std::move(entry));
    return entries;
}

Error playlistIsNoSound(const fs::path &path)
{
    const auto entries = readPlaylist(path);
    if (!entries)
        return entries.error();
    std::error_code code;
    for (const fs::path &entry : *entries)
        if (fs::equivalent(entry, path, code) && !code)
            return Error{fmt::format("{}: is a playlist that lists itself", path.string())};
    return Error{
        fmt::format("{}: is a playlist, not audio; open it by itself for what it lists", path.string())};
}

std::vector<fs::path> expandMediaPaths(const std::vector<fs::path> &paths, const std::stop_token &stop)
{
    std::vector<fs::path> expanded;
    for (const fs::path &path : paths) {
        if (stop.stop_requested())
            break;
        std::error_code ignored;
        if (fs::is_directory(path, ignored)) {
            if (!listMedia(path, expanded, stop))
                expanded.push_back(path);
        } else if (looksLikePlaylist(path)) {
            if (const auto entries = readPlaylist(path))
                expanded.insert(expanded.end(), entries->begin(), entries->end());
            else
                expanded.push_back(path);
        } else {
            expanded.push_back(path);
        }
    }
    std::set<fs::path> seen;
    std::erase_if(expanded,
                  [&](const fs::path &path) { return !seen.insert(path.lexically_normal()).second; });
    return expanded;
}

} // namespace genrescope
