// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace genrescope {

/// For one line of a message or table: what a file name may hold, but would break the line or steer a
/// terminal, is shown as \n, \t, \x1b ...
inline std::string printable(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string shown;
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '\n') {
            shown += "\\n";
        } else if (c == '\t') {
            shown += "\\t";
        } else if (code < 32 || code == 127) {
            shown += "\\x";
            shown += digits[code >> 4];
            shown += digits[code & 15];
        } else {
            shown += c;
        }
    }
    return shown;
}

} // namespace genrescope
