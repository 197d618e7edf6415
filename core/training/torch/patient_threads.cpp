// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/torch/patient_threads.h"

#include <algorithm>
#include <atomic>

namespace genrescope {

PatientThreads::PatientThreads()
    : m_keeper([this] {
        const int count = static_cast<int>(std::max(1u, std::thread::hardware_concurrency())) + 1;
        std::atomic<int> started = 0;
#pragma omp parallel num_threads(count)
        ++started; // the team stays parked until this thread ends
        std::unique_lock lock(m_mutex);
        m_parked = true;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_over; });
    })
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_parked; });
}

PatientThreads::~PatientThreads()
{
    {
        const std::lock_guard lock(m_mutex);
        m_over = true;
    }
    m_changed.notify_all();
    m_keeper.join();
}

} // namespace genrescope
