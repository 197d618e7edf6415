// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "app/commands/terminal.h"
#include "core/training/run_folder.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace genrescope::app {

/// Shows a run on standard error as it happens: a bar while an epoch lasts, one line when it is over.
class RunPrinter
{
public:
    RunPrinter();

    ProgressSink loading(); ///< for the features; valid as long as the printer
    RunEventSink listener();

    /// What the command says at the end: the folder on standard output, how to go on after a stop, the exit
    /// status.
    void conclude(const Result<std::filesystem::path> &run, CommandContext &context);

private:
    void show(const RunEvent &event);
    void showEpoch(bool best);
    void printLine(const std::string &line);

    bool m_terminal;
    std::optional<ProgressBar> m_bar;
    RunStarted m_started;
    EpochDone m_epoch;
    std::int64_t m_stepsBefore = 0;
    bool m_cancelled = false;
};

} // namespace genrescope::app
