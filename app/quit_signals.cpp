// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quit_signals.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace genrescope::app {

namespace {

constexpr std::array quitNumbers{SIGINT, SIGTERM, SIGHUP};

// A handler has no other way to its object.
std::atomic<int> handlersPipe = -1;
std::atomic<long long> firstAsked_ms = 0; ///< 0: not yet
static_assert(std::atomic<int>::is_always_lock_free && std::atomic<long long>::is_always_lock_free);

long long now_ms()
{
    timespec now = {};
    ::clock_gettime(CLOCK_MONOTONIC, &now); // may be called in a handler
    return now.tv_sec * 1000LL + now.tv_nsec / 1'000'000 + 1;
}

extern "C" void noteQuitSignal(int number)
{
    const int saved = errno;
    const long long now = now_ms();
    long long first = 0;
    if (!firstAsked_ms.compare_exchange_strong(first, now)) {
        // A terminal that closes hangs up twice, once by its shell: nobody has lost patience then.
        if (number != SIGHUP || now - first >= 1000)
            std::_Exit(128 + number);
        errno = saved;
        return;
    }
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(handlersPipe, &byte, 1);
    errno = saved;
}

} // namespace

QuitSignals::QuitSignals()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals end the program as they always do, and the run counts as interrupted
    m_readEnd = ends[0];
    m_writeEnd = ends[1];
    handlersPipe = m_writeEnd;
    firstAsked_ms = 0;
    struct sigaction action = {};
    action.sa_handler = noteQuitSignal;
    action.sa_flags = SA_RESTART; // no read or write of another thread is to fail for it
    sigemptyset(&action.sa_mask);
    for (const int number : quitNumbers) {
        struct sigaction before = {};
        ::sigaction(number, nullptr, &before);
        if (before.sa_handler != SIG_IGN) // nohup, or the background of a shell without job control
            ::sigaction(number, &action, nullptr);
    }
}

void QuitSignals::watch()
{
    if (m_readEnd < 0)
        return;
    auto *notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &QuitSignals::read);
}

QuitSignals::~QuitSignals()
{
    if (m_readEnd < 0)
        return;
    for (const int number : quitNumbers) {
        struct sigaction now = {};
        ::sigaction(number, nullptr, &now);
        if (now.sa_handler == noteQuitSignal)
            std::signal(number, SIG_DFL);
    }
    ::close(m_readEnd);
    ::close(m_writeEnd);
}

void QuitSignals::read()
{
    char byte = 0;
    while (::read(m_readEnd, &byte, 1) == 1)
        Q_EMIT asked();
}

} // namespace genrescope::app
