// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace genrescope {

/// How far a long job is. `total` is 0 while unknown; `what` names the item at hand (a file name, "epoch 3").
struct Progress
{
    std::int64_t done = 0;
    std::int64_t total = 0;
    std::string what;
};

/// Called from the thread that does the work, possibly often: receivers throttle, and never the last call
/// (done == total). An empty function means nobody is watching.
using ProgressSink = std::function<void(const Progress &)>;

} // namespace genrescope
