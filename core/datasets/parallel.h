// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <cstddef>
#include <functional>
#include <stop_token>
#include <string>

namespace genrescope {

/// Calls `work(0)` ... `work(count - 1)`, each once, on up to `threads` threads (0: the machine's), in no
/// order. When `stop` is requested no further call begins. `work` may run at the same time as itself. The first
/// exception out of `work`, `progress` or `name` ends the whole: no further call begins, the threads are waited
/// for, and it is thrown again here.
/// @param progress called from one thread at a time with (done, count, name(i)) after each call
/// @param name what Progress::what says of item i; may be empty
/// @return false when it was stopped before the end
bool forEachItem(std::size_t count, int threads, const std::function<void(std::size_t)> &work,
                 const ProgressSink &progress, const std::function<std::string(std::size_t)> &name,
                 std::stop_token stop);

} // namespace genrescope
