// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quit_signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <cstdlib>
#include <sys/signalfd.h>
#include <unistd.h>

namespace genrescope::app {

QuitSignals::QuitSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&signals, number);
    m_descriptor = ::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    if (m_descriptor >= 0) // else they end the program as they always do, and the run counts as interrupted
        ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

void QuitSignals::watch()
{
    if (m_descriptor < 0)
        return;
    auto *notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &QuitSignals::read);
}

QuitSignals::~QuitSignals()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void QuitSignals::read()
{
    signalfd_siginfo info{};
    while (::read(m_descriptor, &info, sizeof info) == sizeof info) {
        if (m_asked)
            std::_Exit(128 + static_cast<int>(info.ssi_signo));
        m_asked = true;
        Q_EMIT asked();
    }
}

} // namespace genrescope::app
