// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quit_signals.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace genrescope::app {

namespace {

constexpr std::array quitNumbers{SIGINT, SIGTERM, SIGHUP};

// A handler has no other way to its object.
std::atomic<int> handlersPipe = -1;
std::atomic<bool> askedBefore = false;
static_assert(std::atomic<int>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

extern "C" void noteQuitSignal(int number)
{
    if (askedBefore.exchange(true))
        std::_Exit(128 + number);
    const int saved = errno;
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
    askedBefore = false;
    struct sigaction action = {};
    action.sa_handler = noteQuitSignal;
    action.sa_flags = SA_RESTART; // no read or write of another thread is to fail for it
    sigemptyset(&action.sa_mask);
    for (const int number : quitNumbers)
        ::sigaction(number, &action, nullptr);
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
    for (const int number : quitNumbers)
        std::signal(number, SIG_DFL);
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
