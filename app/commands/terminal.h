// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/printable.h"
#include "core/base/progress.h"

#include <chrono>
#include <string>

namespace genrescope::app {

/// "genrescope-cli: MESSAGE" on standard error; control characters of file names are shown as \n, \x1b ...
void printError(const std::string &message);
void printWarning(const std::string &message);

/// The line as it is, on standard error. As with the others, a failure to write it is nobody's concern: there
/// is no place left to tell of it.
void printNote(const std::string &line);

/// A bar with rate and time left on a terminal; a plain line every few seconds otherwise. Writes to standard
/// error so that standard output stays machine-readable.
class ProgressBar
{
public:
    explicit ProgressBar(std::string label);
    ~ProgressBar(); ///< ends the line
    void show(const Progress &progress);
    void finish();

private:
    std::string m_label;
    bool m_terminal = false;
    bool m_open = false;
    std::chrono::steady_clock::time_point m_start;
    std::chrono::steady_clock::time_point m_lastShown;
};

} // namespace genrescope::app
