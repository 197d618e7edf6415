// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace genrescope::app {

/// Columns of a terminal that a text takes: two for a wide character (CJK, most emoji), none for a combining
/// one.
std::size_t displayWidth(std::string_view text);

/// The text, filled up with blanks on its right to this many columns.
std::string padded(const std::string &text, std::size_t width);

/// The end of a text that is too wide, behind "…", since the end of a long path says more than its beginning.
std::string shortened(const std::string &text, std::size_t width);

} // namespace genrescope::app
