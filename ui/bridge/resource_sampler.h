// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_meter.h"

#include <QObject>

#include <chrono>
#include <thread>

namespace genrescope::ui {

/// Looks every second, on a thread of its own, at what this program takes of the machine.
class ResourceSampler final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResourceSampler)

public:
    explicit ResourceSampler(QObject *parent = nullptr);

    void start(std::chrono::milliseconds interval = std::chrono::seconds(1));
    void stop();
    bool isRunning() const { return m_thread.joinable(); }

Q_SIGNALS:
    void sampled(const genrescope::ResourceUsage &usage);

private:
    std::jthread m_thread; ///< last: it posts to this object
};

} // namespace genrescope::ui
