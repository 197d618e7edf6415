// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

namespace genrescope {

/// While one of these lives, OpenMP's worker threads go to sleep soon after their work instead of spinning
/// for milliseconds in wait of more. On a machine that does anything else (draws the window, plays music,
/// compiles), spinning threads keep the one that has work from its processor: measured 3 to 4 times slower on
/// two busy cores.
///
/// OMP_WAIT_POLICY=passive says the same, but the run-time library reads it before main() begins. It also
/// stops spinning when it manages more threads than there are processors, so this parks a few that never do
/// anything.
class PatientThreads
{
public:
    PatientThreads();
    ~PatientThreads();
    PatientThreads(const PatientThreads &) = delete;
    PatientThreads &operator=(const PatientThreads &) = delete;

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_parked = false;
    bool m_over = false;
    std::thread m_keeper;
};

} // namespace genrescope
