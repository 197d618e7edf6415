// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lock_file.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <fmt/format.h>
#include <mutex>
#include <stop_token>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace genrescope {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

constexpr auto beat = 2s;
constexpr std::time_t silenceOfTheDead_s = 30;

std::string hostName()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "unknown-host";
}

/// "PID HOST\n" as acquire() wrote it.
struct Holder
{
    long pid = 0;
    std::string host;
};

Holder readHolder(int descriptor)
{
    std::array<char, 512> text{};
    Holder holder;
    if (::pread(descriptor, text.data(), text.size() - 1, 0) > 0) {
        std::array<char, 300> host{};
        if (std::sscanf(text.data(), "%ld %255s", &holder.pid, host.data()) == 2)
            holder.host = host.data();
    }
    return holder;
}

/// A lock taken on another machine may be invisible here; its heartbeat is not.
bool beatsElsewhere(int descriptor)
{
    struct stat status
    {};
    const Holder holder = readHolder(descriptor);
    return !holder.host.empty() && holder.host != hostName() && ::fstat(descriptor, &status) == 0 &&
           std::time(nullptr) - status.st_mtime < silenceOfTheDead_s;
}

class HeldLock final : public LockFile
{
public:
    HeldLock(int descriptor, fs::path path)
        : m_descriptor(descriptor)
        , m_path(std::move(path))
        , m_heart([this](std::stop_token stop) {
            std::unique_lock lock(m_mutex);
            while (!m_wake.wait_for(lock, stop, beat, [] { return false; }) && !stop.stop_requested())
                ::futimens(m_descriptor, nullptr);
        })
    {}
    ~HeldLock() override
    {
        m_heart.request_stop();
        m_heart.join();
        std::error_code ignored;
        fs::remove(m_path, ignored); // while still locked: nobody else can have taken it
        ::close(m_descriptor);
    }
    HeldLock(const HeldLock &) = delete;
    HeldLock &operator=(const HeldLock &) = delete;

private:
    int m_descriptor;
    fs::path m_path;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_heart;
};

/// True when the open file is still the one that the path names (its last holder may have removed it).
bool isStillThere(int descriptor, const fs::path &path)
{
    struct stat open
    {
    }, named{};
    return ::fstat(descriptor, &open) == 0 && ::stat(path.c_str(), &named) == 0 &&
           open.st_ino == named.st_ino && open.st_dev == named.st_dev;
}

} // namespace

Result<std::unique_ptr<LockFile>> LockFile::acquire(const fs::path &path)
{
    for (int attempt = 0;; ++attempt) {
        const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (descriptor < 0)
            return Error{fmt::format("{}: cannot be locked: {}", path.string(), std::strerror(errno))};
        const bool locked = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
        if (locked && isStillThere(descriptor, path) && !beatsElsewhere(descriptor)) {
            const std::string text = fmt::format("{} {}\n", ::getpid(), hostName());
            if (::ftruncate(descriptor, 0) != 0 || ::pwrite(descriptor, text.data(), text.size(), 0) < 0) {
                Error error{fmt::format("{}: cannot be written: {}", path.string(), std::strerror(errno))};
                ::close(descriptor);
                return error;
            }
            return std::unique_ptr<LockFile>(std::make_unique<HeldLock>(descriptor, path));
        }
        const Holder holder = readHolder(descriptor);
        ::close(descriptor);
        // isLocked() of another process holds the lock for an instant: that is no reason to give up.
        if (attempt >= 10)
            return Error{fmt::format("{}: is in use by process {} on {}", path.parent_path().string(),
                                     holder.pid, holder.host.empty() ? "an unknown machine" : holder.host)};
        std::this_thread::sleep_for(30ms);
    }
}

bool isLocked(const fs::path &path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool free = ::flock(descriptor, LOCK_SH | LOCK_NB) == 0 && !beatsElsewhere(descriptor);
    ::close(descriptor);
    return !free;
}

} // namespace genrescope
