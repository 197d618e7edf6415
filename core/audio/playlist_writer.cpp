// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/playlist_writer.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <fmt/format.h>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

/// On one line: players end an entry at a line end, and some at other control characters.
std::string oneLine(std::string text)
{
    std::ranges::replace_if(
        text, [](unsigned char c) { return c < 0x20; }, ' ');
    return validUtf8(text);
}

/// As a playlist in `folder` names it.
std::string written(const fs::path &path, const fs::path &folder)
{
    const fs::path inside = path.lexically_relative(folder);
    if (inside.empty() || inside == "." || *inside.begin() == "..")
        return path.string();
    const std::string name = inside.string();
    // "#" would begin a comment, and readers take spaces off both ends.
    const auto first = static_cast<unsigned char>(name.front());
    return first == '#' || std::isspace(first) != 0 ? "./" + name : name;
}

} // namespace

Result<void> writePlaylist(const std::vector<PlaylistEntry> &entries, const fs::path &playlist)
{
    std::error_code code;
    const fs::path whole = fs::absolute(playlist, code);
    const fs::path folder = (code ? playlist : whole).lexically_normal().parent_path();
    std::string text = "#EXTM3U\n";
    for (const PlaylistEntry &entry : entries) {
        const std::string &name = entry.path.native();
        if (name.find_first_of("\r\n") != std::string::npos)
            return Error{
                fmt::format("{}: cannot be written to a playlist: its name has a line end", oneLine(name))};
        const std::string title = entry.title.empty() ? entry.path.stem().string() : entry.title;
        const std::string shown = entry.artist.empty() ? title : entry.artist + " - " + title;
        const long seconds = entry.duration_s > 0.0 ? std::lround(entry.duration_s) : -1;
        text += fmt::format("#EXTINF:{},{}\n{}\n", seconds, oneLine(shown),
                            written(entry.path.lexically_normal(), folder));
    }
    return writeFileAtomically(playlist, text);
}

} // namespace genrescope
