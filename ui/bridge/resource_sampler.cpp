// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/resource_sampler.h"

#include "ui/bridge/guard.h"
#include "ui/bridge/post.h"

#include <memory>
#include <utility>

namespace genrescope::ui {

namespace {

ResourceSampler::Look realMeter()
{
    return [meter = std::make_shared<ResourceMeter>()] { return meter->look(); };
}

} // namespace

ResourceSampler::ResourceSampler(QObject *parent, std::function<Look()> meter)
    : QObject(parent)
    , m_meter(meter ? std::move(meter) : realMeter)
{}

void ResourceSampler::start(std::chrono::milliseconds interval)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_interval = interval;
        ++m_round;
    }
    m_running = true;
    m_changed.notify_one();
    if (m_thread.joinable())
        return;
    m_thread = std::jthread([this](const std::stop_token &stop) {
        // A strip that stays as it is is all that a bug here does.
        [[maybe_unused]] const QString bug = guarded([&] { work(stop); });
    });
}

void ResourceSampler::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_interval.reset();
    }
    m_running = false;
    m_changed.notify_one();
}

void ResourceSampler::work(const std::stop_token &stop)
{
    Look look;
    int round = 0;
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (!m_changed.wait(lock, stop, [this] { return m_interval.has_value(); }))
            return;
        const std::chrono::milliseconds interval = *m_interval;
        const bool isFirst = std::exchange(round, m_round) != m_round;
        lock.unlock();
        if (isFirst) // what was before the pause is none of its business
            look = m_meter();
        const ResourceUsage usage = look();
        post(this, [this, usage, round] {
            if (isRunning() && round == m_round) // only this thread changes it
                Q_EMIT sampled(usage);
        });
        lock.lock();
        m_changed.wait_for(lock, stop, interval, [&] { return !m_interval || m_round != round; });
        if (stop.stop_requested())
            return;
    }
}

} // namespace genrescope::ui
