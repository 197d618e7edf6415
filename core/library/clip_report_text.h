// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasets/clip_check.h"

#include <optional>
#include <string>

namespace genrescope {

/// A report as JSON, without `original`, which holds only beside other files.
std::string toText(const ClipReport &report);
/// Nothing where the text is not one that toText() writes.
std::optional<ClipReport> clipReportFromText(const std::string &text);

} // namespace genrescope
