// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_meter.h"

#include <QObject>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace genrescope::ui {

/// Looks every second, on a thread of its own, at what this program takes of the machine. Neither start() nor
/// stop() waits for a look that is going on: a driver may take its time.
class ResourceSampler final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResourceSampler)

public:
    using Look = std::function<ResourceUsage()>;
    /// @param meter makes what looks, on the thread that looks; empty: a ResourceMeter
    explicit ResourceSampler(QObject *parent = nullptr, std::function<Look()> meter = {});

    void start(std::chrono::milliseconds interval = std::chrono::seconds(1));
    void stop();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void sampled(const genrescope::ResourceUsage &usage);

private:
    void work(const std::stop_token &stop);

    std::function<Look()> m_meter;
    bool m_running = false;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<std::chrono::milliseconds> m_interval; ///< unset: nobody wants to know; guarded
    int m_round = 0;       ///< of starts; guarded, but for this object's thread, which alone changes it
    std::jthread m_thread; ///< last: it posts to this object
};

} // namespace genrescope::ui
