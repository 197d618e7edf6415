// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// A stretch of a track with a name, as Audacity's label tracks hold them; a point in time where both ends
/// are the same.
struct TimeLabel
{
    double start_s = 0.0;
    double end_s = 0.0;
    std::string text;     ///< UTF-8
    double low_hz = -1.0; ///< the frequencies it is about; < 0: all
    double high_hz = -1.0;

    bool operator==(const TimeLabel &) const = default;
};

/// Reads a label file: on each line start, end and text with tabs between them, times in seconds with a
/// decimal point; a line that begins with a backslash says the frequencies of the label above. Time and text
/// alone (Sonic Visualiser's) make a point. Errors begin with `name` and the line. Labels come in the order
/// of their starts.
Result<std::vector<TimeLabel>> parseLabels(std::string_view text, const std::string &name);
Result<std::vector<TimeLabel>> readLabels(const std::filesystem::path &path);

/// The same as text; tabs and line ends within a label's text become spaces.
std::string labelFileText(std::span<const TimeLabel> labels);
Result<void> writeLabels(const std::filesystem::path &path, std::span<const TimeLabel> labels);

} // namespace genrescope
