// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/genre_coverage.h"

#include "core/base/counted.h"
#include "core/datasets/importer.h"

#include <fmt/format.h>
#include <map>

namespace genrescope {

std::vector<std::string> genreCoverageWarnings(const Manifest &manifest)
{
    struct Clips
    {
        bool training = false, judging = false;
    };
    std::map<std::string, Clips> genres;
    bool anyTraining = false, anyJudging = false;
    for (const ManifestItem &item : manifest.items) {
        const bool training = item.split == Split::Train;
        const bool judging = item.split == Split::Validation || item.split == Split::Test;
        if (item.genre.empty() || (!training && !judging))
            continue;
        (training ? genres[item.genre].training : genres[item.genre].judging) = true;
        (training ? anyTraining : anyJudging) = true;
    }
    std::vector<std::string> unjudged, untrained;
    for (const auto &[genre, clips] : genres) {
        if (!clips.judging)
            unjudged.push_back(genre);
        else if (!clips.training)
            untrained.push_back(genre);
    }
    std::vector<std::string> warnings;
    if (anyJudging && !unjudged.empty())
        warnings.push_back(
            fmt::format("{} training clips only, so nothing tells how well a network knows {}: {}",
                        counted(unjudged.size(), "genre has", "genres have"),
                        unjudged.size() == 1 ? "it" : "them", listed(unjudged)));
    if (anyTraining && !untrained.empty())
        warnings.push_back(fmt::format("{} no training clip, so every network gets {} wrong: {}",
                                       counted(untrained.size(), "genre has", "genres have"),
                                       untrained.size() == 1 ? "it" : "them", listed(untrained)));
    return warnings;
}

} // namespace genrescope
