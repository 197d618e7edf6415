// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace genrescope::app {

/// `genrescope plot RUN... --figure NAME --out FILE`: a figure of one or more runs, without a window or a
/// display. Returns the exit status. `arguments` begin with "plot". A folder that holds runs stands for all
/// of them; runs without an epoch are left out with a warning.
/// @param program what it was called as: "genrescope", or "genrescope-cli", whose `plot` hands over to this
/// one
int plotMain(const std::string &program, int count, char **arguments);

} // namespace genrescope::app
