// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <thread>

namespace genrescope::ui {

/// How many threads work on a file each: all of the machine's but one, which the window and what plays need.
inline int workerThreads()
{
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1);
}

} // namespace genrescope::ui
