// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/ffmpeg_handles.h"

#include <vector>

namespace genrescope {

/// Appends the mean of the channels of a decoded frame to `out`, whatever its sample format, scaled to [-1,
/// 1]. False for a sample format that FFmpeg did not have when this was written.
bool appendMono(const AVFrame &frame, std::vector<float> &out);

} // namespace genrescope
