// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// Levenshtein distance in bytes.
int editDistance(std::string_view a, std::string_view b);

/// The candidate that `text` was most likely meant to be; empty when none comes near (more than half of it
/// differs).
std::string nearestText(std::string_view text, const std::vector<std::string> &candidates);

/// "; did you mean \"X\"?" or nothing.
std::string didYouMean(std::string_view text, const std::vector<std::string> &candidates);

} // namespace genrescope
