// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace genrescope {

/// How the segments of a track become one answer.
enum class Vote {
    Mean,     ///< the mean of the segments' probabilities
    Majority, ///< the genre most segments would choose; ties go to the one with the higher mean probability
};

std::string toString(Vote vote); ///< "mean" or "majority"
std::optional<Vote> voteFromString(const std::string &text);

/// One track's probabilities from those of its segments; they sum to 1 and their largest is the vote's
/// winner. Majority: (votes + mean probability) / (segments + 1), that is, the mean counts as one more,
/// divisible vote: it cannot overrule a majority, decides ties, and leaves no genre the impossible
/// probability 0.
/// @pre at least one segment, all of the same length
std::vector<double> vote(const std::vector<std::vector<double>> &segments, Vote how);

} // namespace genrescope
