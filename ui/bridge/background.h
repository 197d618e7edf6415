// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/guard.h"
#include "ui/bridge/thread_order.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

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
        std::invoke_result_t<Work> value{};
        QString bug;
    };
    const auto answer = std::make_shared<Answer>();
    const auto done = std::make_shared<QPromise<void>>();
    done->start();
    // A watcher goes with its receiver; a continuation of Qt 6.4 may look at one that has just gone.
    auto *watcher = new QFutureWatcher<void>(receiver);
    QObject::connect(watcher, &QFutureWatcher<void>::finished, receiver,
                     [watcher, answer, show = std::move(show)]() mutable {
                         watcher->deleteLater();
                         takeOver();
                         show(answer->value, answer->bug);
                     });
    watcher->setFuture(done->future());
    const auto run = [answer, done, work = std::move(work)] {
        takeOver();
        answer->bug = guarded([&] { answer->value = work(); });
        [[maybe_unused]] const HandOver handOver;
        done->finish();
    };
    [[maybe_unused]] const HandOver handOver;
    QThreadPool::globalInstance()->start(run);
}

} // namespace genrescope::ui
