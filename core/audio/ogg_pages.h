// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/file_window.h"

#include <cstdint>

namespace genrescope {

/// What an Ogg file's own checks say of it. Decoders leave out a page whose checksum is wrong without a word.
struct OggPages
{
    std::int64_t whole = 0;   ///< pages with a right checksum
    std::int64_t damaged = 0; ///< pages with a wrong one, and stretches that are no page at all
    bool cut = false;         ///< the last page is incomplete, or is not marked as the last one
};

/// Reads the whole file once, in bounded memory (RFC 3533).
OggPages checkOggPages(const FileWindow &file);

} // namespace genrescope
