// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/genre_coverage.h"

#include "core/base/counted.h"
#include "core/datasets/importer.h"
#include "core/datasets/leakage.h"

#include <array>
#include <fmt/format.h>
#include <map>
#include <set>
#include <utility>

namespace genrescope {

std::vector<std::string> genreCoverageWarnings(const Manifest &manifest)
{
    constexpr std::array judging = {Split::Validation, Split::Test};
    std::map<std::string, std::set<Split>> splitsOf;
    std::set<Split> filled;
    for (const ManifestItem &item : manifest.items) {
        if (item.genre.empty() || item.split == Split::None)
            continue;
        splitsOf[item.genre].insert(item.split);
        filled.insert(item.split);
    }
    const bool anyJudging = filled.contains(Split::Validation) || filled.contains(Split::Test);
    std::vector<std::string> unjudged, untrained;
    std::map<Split, std::vector<std::string>> absent; // judged by the other split only
    for (const auto &[genre, splits] : splitsOf) {
        const bool trained = splits.contains(Split::Train);
        if (trained && splits.size() == 1) {
            unjudged.push_back(genre);
            continue;
        }
        if (!trained)
            untrained.push_back(genre);
        for (const Split split : judging)
            if (filled.contains(split) && !splits.contains(split))
                absent[split].push_back(genre);
    }
    std::vector<std::string> warnings;
    const auto themOrIt = [](const std::vector<std::string> &genres) {
        return genres.size() == 1 ? "it" : "them";
    };
    if (anyJudging && !unjudged.empty())
        warnings.push_back(fmt::format(
            "{} training clips only, so nothing tells how well a network knows {}: {}",
            counted(unjudged.size(), "genre has", "genres have"), themOrIt(unjudged), listed(unjudged)));
    for (const auto &[split, genres] : absent)
        warnings.push_back(fmt::format("{} no clip in the split {}, which says nothing of {}: {}",
                                       counted(genres.size(), "genre has", "genres have"), toString(split),
                                       themOrIt(genres), listed(genres)));
    if (filled.contains(Split::Train) && !untrained.empty())
        warnings.push_back(fmt::format("{} no training clip, so every network gets {} wrong: {}",
                                       counted(untrained.size(), "genre has", "genres have"),
                                       themOrIt(untrained), listed(untrained)));
    return warnings;
}

std::vector<std::string> trainingDataWarnings(const Manifest &manifest, const std::stop_token &stop)
{
    std::vector<std::string> warnings = leakageWarnings(manifest, {.contents = false}, {}, stop);
    for (std::string &warning : genreCoverageWarnings(manifest))
        warnings.push_back(std::move(warning));
    return warnings;
}

} // namespace genrescope
