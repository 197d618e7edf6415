// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace genrescope::app {

/// `genrescope plot RUN... --figure NAME --out FILE`: a figure of one or more runs, without a window or a display.
/// Returns the exit status. `arguments` begin with "plot".
int plotMain(int count, char **arguments);

} // namespace genrescope::app
