// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/datasets/clip_check.h"
#include "core/datasets/manifest.h"

#include <optional>
#include <stop_token>

namespace genrescope {

struct ManifestCheckOptions
{
    ClipCheckOptions clip;
    std::optional<double> length_s; ///< what clips should last; unset: what nearly all of them do, if they do
    double lengthTolerance_s = 1.0;
    int threads = 0; ///< 0: the machine's
};

/// Judges clips beside each other, by what checkClip() reported of each: adds what only shows then,
/// duplicates (the first of them in the manifest's order is not one) and odd lengths. Reports parallel to the
/// manifest's items, not judged before; a default one stands for a clip that has not been checked.
void compareClips(const Manifest &manifest, std::vector<ClipReport> &reports,
                  const ManifestCheckOptions &options = {});

/// Every item's report, parallel to the manifest's items, compareClips() included. Stopping early is an
/// Error.
Result<std::vector<ClipReport>> checkManifest(const Manifest &manifest,
                                              const ManifestCheckOptions &options = {},
                                              const ProgressSink &progress = {}, std::stop_token stop = {});

} // namespace genrescope
