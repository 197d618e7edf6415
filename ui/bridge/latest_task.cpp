// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/latest_task.h"

#include "ui/bridge/guard.h"

#include <utility>

namespace genrescope::ui {

LatestTask::LatestTask()
    : m_thread([this](std::stop_token stop) { work(std::move(stop)); })
{}

LatestTask::~LatestTask()
{
    cancel();
    m_thread.request_stop();
}

void LatestTask::run(Job job, Failed failed)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_running.request_stop();
        m_waiting = std::move(job);
        m_waitingFailed = std::move(failed);
    }
    m_changed.notify_one();
}

void LatestTask::cancel()
{
    const std::scoped_lock lock(m_mutex);
    m_running.request_stop();
    m_waiting = nullptr;
}

void LatestTask::work(std::stop_token stop)
{
    for (;;) {
        Job job;
        Failed failed;
        std::stop_token token;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return static_cast<bool>(m_waiting); }))
                return;
            job = std::exchange(m_waiting, nullptr);
            failed = std::exchange(m_waitingFailed, nullptr);
            m_running = std::stop_source();
            token = m_running.get_token();
        }
        const QString bug = guarded([&] { job(token); });
        if (!bug.isEmpty())
            failed(bug);
    }
}

} // namespace genrescope::ui
