// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace genrescope {

/// What a text begins with.
struct Utf8Character
{
    char32_t code = 0;      ///< the byte itself where it is not valid
    std::size_t length = 1; ///< in bytes
    bool valid = false;     ///< UTF-8 as RFC 3629 has it: shortest form, no surrogates, up to U+10FFFF
};

/// @pre !text.empty()
inline Utf8Character firstCharacter(std::string_view text)
{
    const auto byte = [&](std::size_t i) {
        return static_cast<unsigned char>(i < text.size() ? text[i] : 0);
    };
    const unsigned char lead = byte(0);
    const Utf8Character invalid{lead, 1, false};
    if (lead < 0x80)
        return {lead, 1, true};
    const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4)
        return invalid;
    char32_t code = lead & (0xffu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return invalid;
        code = code << 6 | (byte(i) & 0x3fu);
    }
    const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    if (overlong || (code >= 0xd800 && code < 0xe000) || code > 0x10ffff)
        return invalid;
    return {code, length, true};
}

/// The text as valid UTF-8: each byte that is none of it becomes U+FFFD. For output that promises UTF-8;
/// names of files need not be, and what must find them again keeps their bytes.
inline std::string validUtf8(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const Utf8Character first = firstCharacter(text);
        result += first.valid ? text.substr(0, first.length) : std::string_view("\xef\xbf\xbd");
        text.remove_prefix(first.length);
    }
    return result;
}

} // namespace genrescope
