// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace genrescope {

/// How a training ended that did not fail.
struct TrainingOutcome
{
    int epochs = 0; ///< complete ones, over the run's whole life
    int bestEpoch = 0;
    double bestValidationAccuracy = 0; ///< of the best epoch; NaN without a validation split
    bool stopped = false;              ///< by the stop token, before its time
    bool stoppedEarly = false;         ///< by early stopping
};

} // namespace genrescope
