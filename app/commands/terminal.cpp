// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/terminal.h"

#include <cstdio>
#include <fmt/format.h>
#include <unistd.h>
#include <utility>

namespace genrescope::app {

namespace {

constexpr int barWidth = 28;

std::string clockText(double seconds)
{
    const auto whole = static_cast<long>(seconds + 0.5);
    if (whole >= 3600)
        return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
    return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

/// fmt::print would throw when standard error is full or closed.
void writeToStandardError(const std::string &text)
{
    std::fwrite(text.data(), 1, text.size(), stderr);
    std::fflush(stderr);
}

} // namespace

void printError(const std::string &message)
{
    writeToStandardError(fmt::format("genrescope-cli: {}\n", printableLines(message)));
}

void printWarning(const std::string &message)
{
    writeToStandardError(fmt::format("genrescope-cli: warning: {}\n", printableLines(message)));
}

void printNote(const std::string &line)
{
    writeToStandardError(line + '\n');
}

ProgressBar::ProgressBar(std::string label)
    : m_label(std::move(label))
    , m_terminal(::isatty(STDERR_FILENO) == 1)
    , m_start(std::chrono::steady_clock::now())
{}

ProgressBar::~ProgressBar()
{
    finish();
}

void ProgressBar::show(const Progress &progress)
{
    using namespace std::chrono_literals;
    const auto now = std::chrono::steady_clock::now();
    const bool last = progress.total > 0 && progress.done >= progress.total;
    if (m_open && !last && now - m_lastShown < (m_terminal ? 100ms : 5000ms))
        return;
    m_lastShown = now;
    m_open = true;

    const double seconds = std::chrono::duration<double>(now - m_start).count();
    const double rate = seconds > 0 ? static_cast<double>(progress.done) / seconds : 0.0;
    const double fraction =
        progress.total > 0 ? static_cast<double>(progress.done) / static_cast<double>(progress.total) : 0.0;
    const std::string left =
        rate > 0 && progress.total > 0
            ? clockText(static_cast<double>(progress.total - progress.done) / rate) + " left"
            : std::string();
    const std::string counts = progress.total > 0 ? fmt::format("{}/{}", progress.done, progress.total)
                                                  : fmt::format("{}", progress.done);
    if (m_terminal) {
        const int filled = static_cast<int>(fraction * barWidth);
        writeToStandardError(fmt::format("\r\033[K{} [{}{}] {} {:.1f}/s {} {}", m_label,
                                         std::string(filled, '#'), std::string(barWidth - filled, '.'),
                                         counts, rate, left, printable(progress.what)));
    } else {
        writeToStandardError(
            fmt::format("{} {} {:.1f}/s {} {}\n", m_label, counts, rate, left, printable(progress.what)));
    }
}

void ProgressBar::finish()
{
    if (m_open && m_terminal)
        writeToStandardError("\n");
    m_open = false;
}

} // namespace genrescope::app
