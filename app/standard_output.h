// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace genrescope::app {

/// Writes out what standard output still holds and closes it: the last thing a program does with it.
/// @param earlier errno of a failure to write that was met before; 0: none
/// @return "cannot write the output: No space left on device" if anything of it was lost; else empty. A
/// reader that has
///         gone (a pipe to `head`) is no failure: it has what it wanted.
std::string closeStandardOutput(int earlier = 0);

} // namespace genrescope::app
