// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/guard.h"
#include "ui/bridge/thread_order.h"

#include <QObject>
#include <QtConcurrentRun>

#include <memory>
#include <type_traits>
#include <utility>

namespace genrescope::ui {

/// For work that is done once and whose answer is wanted: `work()` runs on a thread of Qt's pool, then
/// `show(answer, bug)` on the thread of `receiver`, unless that is gone by then. `bug` is empty, or a
/// sentence when `work` has thrown; the answer is then a default one.
///
/// What follows a selection is for LatestTask, what goes on for long for a controller: both can be stopped.
template <class Work, class Show>
void inBackground(QObject *receiver, Work work, Show show)
{
    struct Answer
    {
        std::invoke_result_t<Work> answer{};
        QString bug;
    };
    const auto order = std::make_shared<char>();
    handOver(order.get());
    QtConcurrent::run([order, work = std::move(work)]() mutable {
        takeOver(order.get());
        auto found = std::make_shared<Answer>();
        found->bug = guarded([&] { found->answer = work(); });
        handOver(order.get());
        return found;
    }).then(receiver, [order, show = std::move(show)](const std::shared_ptr<Answer> &found) mutable {
        takeOver(order.get());
        show(found->answer, found->bug);
    });
}

} // namespace genrescope::ui
