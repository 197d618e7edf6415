// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#if defined(__SANITIZE_THREAD__)
extern "C" {
void __tsan_acquire(void *address);
void __tsan_release(void *address);
}
#endif

namespace genrescope::ui {

// ThreadSanitizer cannot see the locks of a Qt that was built without it. Where we hand something over
// through one of Qt's queues, these two tell it what the queue promises: all that was done before handOver(x)
// comes before what is done after takeOver(x). In every other build they are nothing.

inline void handOver([[maybe_unused]] void *what)
{
#if defined(__SANITIZE_THREAD__)
    __tsan_release(what);
#endif
}

inline void takeOver([[maybe_unused]] void *what)
{
#if defined(__SANITIZE_THREAD__)
    __tsan_acquire(what);
#endif
}

} // namespace genrescope::ui
