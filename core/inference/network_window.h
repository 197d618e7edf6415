// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/features/input_options.h"
#include "core/features/matrix.h"
#include "core/features/picture.h"

#include <filesystem>
#include <stop_token>

namespace genrescope {

/// One window of a track, number by number as the network gets it.
struct NetworkWindow
{
    std::size_t index = 0; ///< in the order of Prediction::segments
    double start_s = 0.0;
    double end_s = 0.0;
    FeatureArray values;
};

/// Reads the window number `index` of a track as Classifier::predict() makes it; what lies behind it is not
/// read. Errors as forEachClip's, and where the track has fewer windows; a stop gives an Error "cancelled".
Result<NetworkWindow> networkWindow(const std::filesystem::path &file, const InputOptions &input,
                                    std::size_t index, std::stop_token stop = {});

/// A network's input as a picture of its own size, row 0 the highest band. Three channels are the picture
/// that they are; one channel is coloured in magma, from its lowest value to its highest.
Picture pictureOfInput(const FeatureArray &values, const InputOptions &input);

} // namespace genrescope
