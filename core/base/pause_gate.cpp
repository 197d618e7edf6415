// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pause_gate.h"

#include <utility>

namespace genrescope {

PauseGate::PauseGate(std::function<void(bool)> waiting)
    : m_waiting(std::move(waiting))
{}

void PauseGate::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
}

void PauseGate::open()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = false;
    }
    m_changed.notify_all();
}

std::chrono::steady_clock::duration PauseGate::pass(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_closed || stop.stop_requested())
        return {};
    const auto start = std::chrono::steady_clock::now();
    // Told without the lock: whoever is told may well want to open the gate.
    const auto tell = [&](bool waiting) {
        lock.unlock();
        if (m_waiting)
            m_waiting(waiting);
        lock.lock();
    };
    tell(true);
    m_changed.wait(lock, stop, [this] { return !m_closed; });
    tell(false);
    return std::chrono::steady_clock::now() - start;
}

} // namespace genrescope
