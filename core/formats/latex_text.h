// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace genrescope {

/// Text that LaTeX sets as it is read: what means something to LaTeX is escaped; plus-minus, minus, dashes
/// and less-than are written as LaTeX has them, whatever the document's fonts. All else stays UTF-8.
std::string latexText(std::string_view text);

} // namespace genrescope
