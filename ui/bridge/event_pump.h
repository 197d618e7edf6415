// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/post.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>
#include <mutex>
#include <vector>

namespace genrescope::ui {

/// Carries events from worker threads to the thread it was made on, in order, none lost: at most one delivery
/// per interval (20 a second), however many were pushed. Where only the newest of a kind matters (progress,
/// batches), a merge function folds an event into the one before it; endings are simply never folded.
///
/// Threads that push must have ended before the pump goes.
template <class Event>
class EventPump
{
public:
    using Handler = std::function<void(std::vector<Event> &&)>;
    /// Returns true if it folded `next` into `last`.
    using Merge = std::function<bool(Event &last, const Event &next)>;

    explicit EventPump(Handler handler, Merge merge = {},
                       std::chrono::milliseconds interval = std::chrono::milliseconds(50))
        : m_handler(std::move(handler))
        , m_merge(std::move(merge))
        , m_interval(interval)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { drain(); });
    }

    /// From any thread.
    void push(Event event)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_merge && !m_waiting.empty() && m_merge(m_waiting.back(), event))
                return;
            m_waiting.push_back(std::move(event));
            if (m_waiting.size() > 1)
                return; // the first one has called for a delivery already
        }
        post(&m_timer, [this] { scheduleDrain(); });
    }

    /// Delivers what waits, now; on the receiving thread.
    void drain()
    {
        std::vector<Event> events;
        {
            const std::lock_guard lock(m_mutex);
            events.swap(m_waiting);
        }
        m_timer.stop();
        m_next = QDeadlineTimer(m_interval, Qt::PreciseTimer);
        if (!events.empty())
            m_handler(std::move(events));
    }

private:
    void scheduleDrain()
    {
        if (m_next.hasExpired())
            drain();
        else if (!m_timer.isActive())
            m_timer.start(static_cast<int>(m_next.remainingTime()));
    }

    Handler m_handler;
    Merge m_merge;
    std::chrono::milliseconds m_interval;
    QTimer m_timer;
    QDeadlineTimer m_next;
    std::mutex m_mutex;
    std::vector<Event> m_waiting;
};

} // namespace genrescope::ui
