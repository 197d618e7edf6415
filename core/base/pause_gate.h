// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>

namespace genrescope {

/// Where long work waits between two steps while somebody wants it to. It keeps all it holds, and once let
/// through goes on as if nothing had been.
class PauseGate
{
public:
    /// @param waiting told true when the work begins to wait, false when it goes on; on the work's thread
    explicit PauseGate(std::function<void(bool)> waiting = {});

    void close();
    void open();

    /// The work's side: returns at once while the gate is open, else when it is opened or `stop` is
    /// requested.
    /// @return how long that took
    std::chrono::steady_clock::duration pass(const std::stop_token &stop);

private:
    std::function<void(bool)> m_waiting;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_closed = false;
};

} // namespace genrescope
