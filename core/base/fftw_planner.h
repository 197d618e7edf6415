// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace genrescope {

/// FFTW's planner is one for the whole process, and libraries use it behind our back: Debian 13's Rubber Band makes its
/// plans with it, under a lock of its own that knows nothing of ours. After this call FFTW itself takes turns, whoever
/// plans (fftw_make_planner_thread_safe). Call it before anything that makes or destroys plans; any number of times, from
/// any thread.
void makeFftwPlannerThreadSafe();

} // namespace genrescope
