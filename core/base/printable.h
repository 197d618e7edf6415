// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace genrescope {

/// For one line of a message or table: what a file name may hold, but would break the line or steer a
/// terminal, is shown as \n, \t, \x1b ...
inline std::string printable(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string shown;
    const auto showCode = [&](unsigned char code) {
        shown += "\\x";
        shown += digits[code >> 4];
        shown += digits[code & 15];
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto code = static_cast<unsigned char>(text[i]);
        const auto next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : 0);
        if (text[i] == '\n') {
            shown += "\\n";
        } else if (text[i] == '\t') {
            shown += "\\t";
        } else if (code < 32 || code == 127) {
            showCode(code);
        } else if (code == 0xc2 && next >= 0x80 &&
                   next < 0xa0) { // UTF-8 of U+0080 to U+009F: control codes too
            showCode(next);
            ++i;
        } else {
            shown += text[i];
        }
    }
    return shown;
}

/// For a message that may go on in indented lines of its own ("\n  and this"): these line breaks stay, all
/// else is as with printable(), so that no file name begins a line.
inline std::string printableLines(std::string_view text)
{
    std::string shown;
    for (std::size_t end = text.find("\n  "); end != std::string_view::npos; end = text.find("\n  ")) {
        shown += printable(text.substr(0, end)) + '\n';
        text.remove_prefix(end + 1);
    }
    return shown + printable(text);
}

} // namespace genrescope
