// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

/// The genres an audio file's tag names, UTF-8, in its order; none without a tag. The format is told by the
/// file's content, whatever its name. The Error is the reason alone, without the file's name: what it holds
/// has no tag that could be written and kept (no audio, a format without tags, ID3v2.2).
Result<std::vector<std::string>> readGenreTag(const std::filesystem::path &file);

/// Puts `genres` in place of those there are, and touches no other field: in ID3v2 (of the version the file
/// has; 2.4 where it has none), in APE and ID3v1 tags where an MP3 file has them too, in Xiph comments, MP4
/// atoms, APE tags, ASF attributes, and in WAV files' INFO list and ID3v2 chunk. Rewrites the file in place:
/// for a copy (FileTwin). No genres: the field goes, and so does an ID3v2 tag that held nothing else. The
/// Error is the reason alone.
Result<void> setGenreTag(const std::filesystem::path &file, const std::vector<std::string> &genres);

} // namespace genrescope
