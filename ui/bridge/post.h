// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/thread_order.h"

#include <QMetaObject>
#include <QObject>

#include <utility>

namespace genrescope::ui {

/// Runs `work` on the thread of `receiver`, from any thread, when its event loop comes to it; never, if the
/// receiver is gone by then. The receiver must be there while this is called.
template <class Work>
void post(QObject *receiver, Work work)
{
    [[maybe_unused]] const HandOver handOver;
    QMetaObject::invokeMethod(
        receiver,
        [work = std::move(work)]() mutable {
            takeOver();
            work();
        },
        Qt::QueuedConnection);
}

} // namespace genrescope::ui
