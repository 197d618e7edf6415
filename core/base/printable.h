// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utf8.h"

#include <string>
#include <string_view>

namespace genrescope {

/// For one line of a message or table: what a file name may hold, but would break the line, steer a terminal,
/// turn the reading direction of what follows, or is no UTF-8, is shown as \n, \t, \x1b, \u202e ...
inline std::string printable(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string shown;
    const auto showCode = [&](const char *kind, char32_t code, int places) {
        shown += kind;
        for (int shift = 4 * (places - 1); shift >= 0; shift -= 4)
            shown += digits[(code >> shift) & 15];
    };
    while (!text.empty()) {
        const Utf8Character first = firstCharacter(text);
        const char32_t code = first.code;
        if (code == '\n')
            shown += "\\n";
        else if (code == '\t')
            shown += "\\t";
        else if (!first.valid || code < 32 || (code >= 127 && code < 160))
            showCode("\\x", code, 2);
        else if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069))
            showCode("\\u", code, 4); // embeddings, overrides and isolates
        else
            shown += text.substr(0, first.length);
        text.remove_prefix(first.length);
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
