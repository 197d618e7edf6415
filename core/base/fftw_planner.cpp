// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fftw_planner.h"

#include <fftw3.h>
#include <mutex>

namespace genrescope {

void makeFftwPlannerThreadSafe()
{
    static std::once_flag done;
    std::call_once(done, fftw_make_planner_thread_safe);
}

} // namespace genrescope
