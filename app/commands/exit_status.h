// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace genrescope::app {

// Beside 0, success, and 1, something could not be done and was said (app/README.md).
inline constexpr int usageStatus = 2;         ///< wrong arguments
inline constexpr int interruptedStatus = 130; ///< as a shell reports Ctrl-C

} // namespace genrescope::app
