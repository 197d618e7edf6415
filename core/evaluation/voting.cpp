// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/voting.h"

#include <algorithm>
#include <cassert>

namespace genrescope {

std::string toString(Vote vote)
{
    return vote == Vote::Mean ? "mean" : "majority";
}

std::optional<Vote> voteFromString(const std::string &text)
{
    if (text == "mean")
        return Vote::Mean;
    if (text == "majority")
        return Vote::Majority;
    return std::nullopt;
}

std::vector<double> vote(const std::vector<std::vector<double>> &segments, Vote how)
{
    assert(!segments.empty());
    const auto count = static_cast<double>(segments.size());
    std::vector<double> result(segments.front().size(), 0.0);
    for (const auto &segment : segments) {
        assert(segment.size() == result.size());
        for (std::size_t genre = 0; genre < result.size(); ++genre)
            result[genre] += segment[genre];
    }
    for (double &probability : result)
        probability /= count;
    if (how == Vote::Mean)
        return result;

    for (const auto &segment : segments)
        result[static_cast<std::size_t>(std::ranges::max_element(segment) - segment.begin())] += 1;
    for (double &probability : result)
        probability /= count + 1;
    return result;
}

} // namespace genrescope
