// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace genrescope::app {

/// Columns padded with blanks for a terminal: the first `leftAligned` to the left, the others, numbers, to
/// the right. Widths are those of a terminal (displayWidth). Rows may be shorter than the header.
std::string textTable(const std::vector<std::string> &header,
                      const std::vector<std::vector<std::string>> &rows, std::size_t leftAligned = 1);

/// "1,055,088": for people; what programs read has no commas.
std::string grouped(std::int64_t number);

} // namespace genrescope::app
