// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <type_traits>

namespace genrescope {

/// "1 file", "2 files", "0 files"; `plural` where an s is not enough: counted(n, "entry", "entries"),
/// counted(n, "file is", "files are").
template <class Count>
std::string counted(Count count, std::string_view singular, std::string_view plural = {})
{
    static_assert(std::is_integral_v<Count>);
    std::string text = std::to_string(count) + ' ';
    if (count == 1 || plural.empty())
        text += singular;
    else
        text += plural;
    if (count != 1 && plural.empty())
        text += 's';
    return text;
}

} // namespace genrescope
