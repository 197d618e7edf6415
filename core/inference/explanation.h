// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/features/matrix.h"
#include "core/inference/network.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace genrescope {

/// What in one clip speaks for a genre.
struct ClipEvidence
{
    double start_s = 0, end_s = 0;
    /// (height, columns), row 0 the LOWEST band whatever the network's own order is: how much each cell adds
    /// to the genre's logit (positive: for it, negative: against it). A cell that several windows look at
    /// holds their mean; the columns divide the clip evenly.
    Matrix relevance;
};

/// Why a model names (or does not name) a genre for a track.
struct Explanation
{
    std::filesystem::path file;
    int genre = 0;      ///< in the card's order
    InputOptions input; ///< what the model looks at
    std::vector<ClipEvidence> clips;
};

/// How finely the path from silence to the clip is divided. The sum of the evidence misses the change of the
/// logit by about 1 % with 24 steps on the bundled model.
inline constexpr int explanationSteps = 24;

/// Integrated gradients: Sundararajan, Taly, Yan, "Axiomatic Attribution for Deep Networks" (2017), equation
/// 1, by the midpoint rule. The path begins at the clip's quietest value in every channel: a clip in which
/// nothing sounds. The evidence of a window adds up to the difference of the genre's logits at both ends of
/// the path.
///
/// @param clip as the network's input options make it (loadClip, clipFromAudio)
/// @return (height, clip.width) evidence, row 0 the lowest band; a stop gives an Error "cancelled"
Result<Matrix> explainClip(Network &network, const FeatureArray &clip, int genre,
                           int steps = explanationSteps, std::stop_token stop = {});

/// A whole track, clip by clip; errors as forEachClip's.
Result<Explanation> explainTrack(Network &network, const std::filesystem::path &file, int genre,
                                 const ProgressSink &progress = {}, std::stop_token stop = {});

} // namespace genrescope
