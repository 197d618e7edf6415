// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace genrescope {

bool forEachItem(std::size_t count, int threads, const std::function<void(std::size_t)> &work,
                 const ProgressSink &progress, const std::function<std::string(std::size_t)> &name,
                 std::stop_token stop)
{
    std::atomic<std::size_t> next = 0;
    std::mutex reporting;
    std::size_t done = 0;       // guarded by reporting
    std::exception_ptr failure; // guarded by reporting
    std::atomic<bool> failed = false;
    const auto workThrough = [&] {
        while (!stop.stop_requested() && !failed) {
            const std::size_t item = next.fetch_add(1);
            if (item >= count)
                return;
            work(item);
            const std::scoped_lock lock(reporting);
            ++done;
            if (progress) {
                progress({.done = static_cast<std::int64_t>(done),
                          .total = static_cast<std::int64_t>(count),
                          .what = name ? name(item) : std::string()});
            }
        }
    };
    // An exception that leaves a thread ends the program.
    const auto run = [&] {
        try {
            workThrough();
        } catch (...) {
            const std::scoped_lock lock(reporting);
            if (!failed.exchange(true))
                failure = std::current_exception();
        }
    };
    std::size_t workers =
        threads > 0 ? static_cast<std::size_t>(threads) : std::thread::hardware_concurrency();
    workers = std::clamp<std::size_t>(workers, 1, std::max<std::size_t>(count, 1));
    {
        std::vector<std::jthread> team;
        try {
            for (std::size_t i = 1; i < workers; ++i)
                team.emplace_back(run);
        } catch (const std::system_error &) {
            // The machine gives no more threads: those there are do the work.
        }
        run(); // the caller works too
    }
    if (failure)
        std::rethrow_exception(failure);
    return done == count;
}

} // namespace genrescope
