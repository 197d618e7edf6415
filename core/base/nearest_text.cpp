// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearest_text.h"

#include <algorithm>
#include <numeric>

namespace genrescope {

int editDistance(std::string_view a, std::string_view b)
{
    std::vector<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

std::string nearestText(std::string_view text, const std::vector<std::string> &candidates)
{
    // A part left out ("batch_size" for "training.batch_size") is nearer to what was meant than a few changed
    // letters.
    for (const std::string &candidate : candidates)
        if (!text.empty() && candidate.size() > text.size() && candidate.ends_with(text) &&
            candidate[candidate.size() - text.size() - 1] == '.')
            return candidate;
    std::string nearest;
    int smallest = static_cast<int>(text.size() / 2 + 1);
    for (const std::string &candidate : candidates) {
        const int distance = editDistance(text, candidate);
        if (distance < smallest) {
            smallest = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

std::string didYouMean(std::string_view text, const std::vector<std::string> &candidates)
{
    const std::string nearest = nearestText(text, candidates);
    return nearest.empty() ? std::string() : "; did you mean \"" + nearest + "\"?";
}

} // namespace genrescope
