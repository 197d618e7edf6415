// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace genrescope {

/// True for names that end like audio, or video with sound, that we can open (.mp3 .flac .ogg .oga .opus .m4a
/// .aac .wma .aif .aiff .wav .mp4 .mkv .webm ...), any case.
bool looksLikeMedia(const std::filesystem::path &path);
bool looksLikePlaylist(const std::filesystem::path &path); ///< .m3u .m3u8

/// "http://...", "rtsp://..." and the like, but not "file://...".
bool isWebAddress(const std::filesystem::path &path);

/// The entries of an m3u/m3u8 playlist, relative ones resolved against the playlist's folder, comments
/// dropped. Web addresses stay as they are.
Result<std::vector<std::filesystem::path>> readPlaylist(const std::filesystem::path &path);

/// What a user means by dropping or naming `paths`: files as they are (whatever their name: the decoder
/// judges), folders searched recursively for media in name order, playlists expanded. Duplicates removed,
/// order kept. Things that cannot be listed (a missing folder, an unreadable playlist) stay in the list as
/// themselves, so that they become rows with a reason. When `stop` is requested, what was found until then
/// is returned.
std::vector<std::filesystem::path> expandMediaPaths(const std::vector<std::filesystem::path> &paths,
                                                    const std::stop_token &stop = {});

} // namespace genrescope
