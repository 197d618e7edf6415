// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace genrescope::ui {

/// One worker thread on which only the newest job matters: a new job asks the running one to stop and
/// replaces the one that waits. For work that follows a selection, where everything but the last answer is
/// stale.
class LatestTask
{
public:
    using Job = std::function<void(std::stop_token)>;
    /// Called on the worker thread with a sentence when the job has thrown, which is a bug; the thread goes
    /// on.
    using Failed = std::function<void(const QString &sentence)>;

    LatestTask();
    ~LatestTask(); ///< stops the running job and waits for it
    LatestTask(const LatestTask &) = delete;
    LatestTask &operator=(const LatestTask &) = delete;

    /// @param failed never empty: what nobody is told of is lost
    void run(Job job, Failed failed);
    void cancel();

private:
    void work(std::stop_token stop);

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    Job m_waiting;
    Failed m_waitingFailed;
    std::stop_source m_running;
    std::jthread m_thread; ///< last: joins before the rest is destroyed
};

} // namespace genrescope::ui
