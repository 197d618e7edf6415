// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/datasets/manifest.h"

#include <stop_token>
#include <string>
#include <vector>

namespace genrescope {

struct LeakageOptions
{
    bool contents = true; ///< also compare the files' bytes (only files of equal size are read)
    int threads = 0;      ///< 0: the machine's
};

/// One sentence for each way in which a test could be easier than it looks: an artist in more than one split,
/// one file listed in two splits, files of the same content in two splits, segments of one recording in two
/// splits. Empty when nothing was found. Items without a split do not count.
std::vector<std::string> leakageWarnings(const Manifest &manifest, const LeakageOptions &options = {},
                                         const ProgressSink &progress = {}, std::stop_token stop = {});

} // namespace genrescope
