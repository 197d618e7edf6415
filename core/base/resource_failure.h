// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace genrescope {

/// Said wherever memory runs out, so that it can be told from what is wrong with a file or a setting.
inline constexpr std::string_view notEnoughMemory = "there is not enough memory";

/// What the machine has run out of, as far as an Error's message tells.
enum class LackingResource { None, Disk, Memory };

/// Whether the message is about the machine (a full or vanished disk, no memory) and not about the work: what
/// comes next would meet it as well, and the same work succeeds once it is mended. The system's own words are
/// recognised in English and in the language of this process.
LackingResource lackingResource(const std::string &message);

} // namespace genrescope
