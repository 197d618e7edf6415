// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <stop_token>

namespace genrescope::app {

/// What a command gets from the program around it.
struct CommandContext
{
    std::stop_token stop; ///< requested by the first Ctrl-C
    int exitStatus = 0;   ///< set by the command that ran
};

// Each adds its sub-command, with its options and a callback that runs it. One file each.
void addPredictCommand(CLI::App &app, CommandContext &context);
void addFeaturesCommand(CLI::App &app, CommandContext &context);
void addModelsCommand(CLI::App &app, CommandContext &context);
void addImportCommand(CLI::App &app, CommandContext &context);
void addTrainCommand(CLI::App &app, CommandContext &context);
void addResumeCommand(CLI::App &app, CommandContext &context);
void addEvaluateCommand(CLI::App &app, CommandContext &context);
void addCompareCommand(CLI::App &app, CommandContext &context);
void addPlotCommand(CLI::App &app, CommandContext &context);
void addScheduleCommand(CLI::App &app, CommandContext &context);
void addLrFindCommand(CLI::App &app, CommandContext &context);
void addExportOnnxCommand(CLI::App &app, CommandContext &context);
void addSweepCommand(CLI::App &app, CommandContext &context);
void addCalibrateCommand(CLI::App &app, CommandContext &context);
void addReportCommand(CLI::App &app, CommandContext &context);
void addRunsCommand(CLI::App &app, CommandContext &context);
void addDoctorCommand(CLI::App &app, CommandContext &context);

} // namespace genrescope::app
