// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <stop_token>
#include <thread>
#include <vector>

namespace genrescope::test {

/// How long an event waits for the event loop, as a click would: a thread posts one every `period`, whether
/// the one before has been handled or not, so that a long absence counts with all its length. To be made on
/// the loop's thread.
class LoopWatchdog final : public QObject
{
public:
    explicit LoopWatchdog(std::chrono::microseconds period = std::chrono::milliseconds(2))
        : m_computed(threadSeconds())
        , m_poster([this, period](const std::stop_token &stop) {
            for (auto next = Clock::now(); !stop.stop_requested(); next += period) {
                std::this_thread::sleep_until(next);
                QCoreApplication::postEvent(this, new Probe(Clock::now()));
            }
        })
    {}

    ~LoopWatchdog() override { stop(); }

    void stop()
    {
        m_poster.request_stop();
        if (m_poster.joinable())
            m_poster.join();
        QCoreApplication::sendPostedEvents(this);
    }

    struct Report
    {
        double median_ms = 0, percentile99_ms = 0, longest_ms = 0; ///< that events waited
        /// What the loop's thread itself computed between two probes: other programs on the machine do not
        /// count.
        double computedPercentile99_ms = 0, computedLongest_ms = 0;
        std::size_t count = 0;
    };

    Report report() const
    {
        return {.median_ms = percentile(m_waits_ms, 0.5),
                .percentile99_ms = percentile(m_waits_ms, 0.99),
                .longest_ms = percentile(m_waits_ms, 1),
                .computedPercentile99_ms = percentile(m_computed_ms, 0.99),
                .computedLongest_ms = percentile(m_computed_ms, 1),
                .count = m_waits_ms.size()};
    }

    /// What the calling thread has computed so far.
    static double threadSeconds()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
    }

protected:
    bool event(QEvent *event) override
    {
        const auto *probe = dynamic_cast<Probe *>(event);
        if (!probe)
            return QObject::event(event);
        const double computed = threadSeconds();
        m_waits_ms.push_back(std::chrono::duration<double, std::milli>(Clock::now() - probe->posted).count());
        m_computed_ms.push_back((computed - m_computed) * 1e3);
        m_computed = computed;
        return true;
    }

private:
    using Clock = std::chrono::steady_clock;

    struct Probe final : QEvent
    {
        explicit Probe(Clock::time_point now)
            : QEvent(QEvent::User)
            , posted(now)
        {}
        Clock::time_point posted;
    };

    static double percentile(std::vector<double> values, double share)
    {
        if (values.empty())
            return 0;
        const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
        std::ranges::nth_element(values, values.begin() + place);
        return values[static_cast<std::size_t>(place)];
    }

    double m_computed = 0;
    std::vector<double> m_waits_ms, m_computed_ms;
    std::jthread m_poster; ///< last: it posts to this object
};

} // namespace genrescope::test
