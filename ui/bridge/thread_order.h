// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#if defined(__SANITIZE_THREAD__)
#include <mutex>
#endif

namespace genrescope::ui {

// ThreadSanitizer cannot see the locks of a Qt that was built without it. Where we hand something over
// through one of Qt's queues, a lock of our own shows it what the queue promises: all that was done before a
// HandOver's end comes before what is done after takeOver(). In every other build the two are nothing.

#if defined(__SANITIZE_THREAD__)
inline std::mutex queuesOfQt;

/// Lives while something is put into a queue.
class HandOver
{
    std::scoped_lock<std::mutex> m_lock{queuesOfQt};
};

/// First thing in what comes out of a queue.
inline void takeOver()
{
    const std::scoped_lock wait(queuesOfQt);
}
#else
/// Lives while something is put into a queue.
class HandOver
{};

/// First thing in what comes out of a queue.
inline void takeOver() {}
#endif

} // namespace genrescope::ui
