// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/resource_sampler.h"

#include "ui/bridge/guard.h"
#include "ui/bridge/post.h"

#include <condition_variable>
#include <mutex>

namespace genrescope::ui {

ResourceSampler::ResourceSampler(QObject *parent)
    : QObject(parent)
{}

void ResourceSampler::start(std::chrono::milliseconds interval)
{
    if (m_thread.joinable())
        return;
    m_thread = std::jthread([this, interval](const std::stop_token &stop) {
        // A strip that stays as it is is all that a bug here does.
        [[maybe_unused]] const QString bug = guarded([&] {
            ResourceMeter meter;
            std::mutex mutex;
            std::condition_variable_any wake;
            std::unique_lock lock(mutex);
            while (!stop.stop_requested()) {
                const ResourceUsage usage = meter.look();
                post(this, [this, usage] {
                    if (isRunning())
                        Q_EMIT sampled(usage);
                });
                wake.wait_for(lock, stop, interval, [] { return false; });
            }
        });
    });
}

void ResourceSampler::stop()
{
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread.join(); // it sleeps, or looks for a fraction of a millisecond
}

} // namespace genrescope::ui
