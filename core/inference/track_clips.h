// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/features/input_options.h"
#include "core/features/matrix.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace genrescope {

/// A stretch of a track as a network's features, and where it lies.
struct TrackClip
{
    FeatureArray features;
    double start_s = 0;
    double length_s = 0;
    double share = 0; ///< of the track read with this clip, [0, 1]; 0 while its length is not known
};

/// What a whole track turned out to be.
struct TrackWalk
{
    double duration_s = 0;
    std::vector<std::string> warnings;
};

/// Works through a track clip by clip, in memory that does not grow with its length. Arrays and pictures
/// are one clip. Less than a second of sound is an Error, less than a window of the model a warning. Silence
/// is an Error too: a track whose mono samples all stay below one 16-bit step (|sample| < 2^-15, -90 dBFS),
/// also because none of them was a number, and an array or picture of one value throughout. `visit`'s Error,
/// prefixed with the file's name, ends the walk; a stop gives an Error "cancelled".
Result<TrackWalk> forEachClip(const std::filesystem::path &file, const InputOptions &input,
                              const std::function<Result<void>(const TrackClip &)> &visit,
                              std::stop_token stop);

} // namespace genrescope
