// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace genrescope {

/// Whether a name is one of a genre, as far as anybody can tell: one of ID3's 192 or of FMA's, letters' case,
/// spaces and punctuation aside ("Hip-Hop", "hiphop", "hip_hop").
bool isGenreName(std::string_view name);

} // namespace genrescope
