// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace genrescope::ui {

/// Collects what worker threads find and hands it on in batches, at most 20 a second. Add from any thread.
template <class Item>
class TimedBatch
{
public:
    using Deliver = std::function<void(std::vector<Item>)>; ///< on the thread that added, one at a time

    explicit TimedBatch(Deliver deliver)
        : m_deliver(std::move(deliver))
    {
        m_sinceDelivery.start();
    }

    void add(Item item)
    {
        const std::scoped_lock lock(m_mutex);
        m_items.push_back(std::move(item));
        if (m_sinceDelivery.elapsed() >= interval_ms)
            deliver();
    }

    void flush() ///< what is left, at the end
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_items.empty())
            deliver();
    }

private:
    static constexpr qint64 interval_ms = 50;

    void deliver()
    {
        m_deliver(std::exchange(m_items, {}));
        m_sinceDelivery.restart();
    }

    Deliver m_deliver;
    std::mutex m_mutex;
    std::vector<Item> m_items;
    QElapsedTimer m_sinceDelivery;
};

} // namespace genrescope::ui
