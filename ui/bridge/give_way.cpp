// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/give_way.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace genrescope::ui {

void giveWay()
{
    if (!QCoreApplication::instance() || QThread::currentThread() == QCoreApplication::instance()->thread())
        return;
#ifdef Q_OS_LINUX
    // On Linux a nice value is a thread's own, whatever POSIX says of processes, and the main thread's id is
    // the process's.
    constexpr int step = 5, last = 19;
    const auto thread = static_cast<id_t>(::gettid());
    const int wanted = std::min(::getpriority(PRIO_PROCESS, static_cast<id_t>(::getpid())) + step, last);
    if (::getpriority(PRIO_PROCESS, thread) < wanted)
        ::setpriority(PRIO_PROCESS, thread, wanted);
#endif
}

} // namespace genrescope::ui
