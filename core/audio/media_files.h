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
bool looksLikePlaylist(const std::filesystem::path &path); ///< .m3u .m3u8 .pls

/// "http://...", "rtsp://..." and the like, but not "file://...".
bool isWebAddress(const std::filesystem::path &path);

/// The entries of a playlist, relative ones resolved against its folder: the lines of .m3u and .m3u8 that are
/// no comments; of .pls what File1, File2 ... name (keys in any case), in the order of their numbers. Web
/// addresses stay as they are. What is not UTF-8 and no file's name as it is, is taken for Windows-1252 (Latin-1).
Result<std::vector<std::filesystem::path>> readPlaylist(const std::filesystem::path &path);

/// Why a playlist is no sound by itself: it cannot be read, lists itself, or was named where audio was meant,
/// as by another playlist (only one level is expanded).
Error playlistIsNoSound(const std::filesystem::path &path);

/// What a user means by dropping or naming `paths`: files as they are (whatever their name: the decoder
/// judges), folders searched recursively for media in name order, playlists expanded. Duplicates removed,
/// order kept. Things that cannot be listed (a missing folder, an unreadable playlist) stay in the list as
/// themselves, so that they become rows with a reason. When `stop` is requested, what was found until then
/// is returned.
std::vector<std::filesystem::path> expandMediaPaths(const std::vector<std::filesystem::path> &paths,
                                                    const std::stop_token &stop = {});

} // namespace genrescope
