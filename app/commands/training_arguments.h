// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/datasets/manifest.h"
#include "core/training/training_options.h"

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace genrescope::app {

/// What `train` and `lr-find` ask for alike.
struct TrainingArguments
{
    std::string data, config, preset, model;
    std::vector<std::string> settings;
};

/// --data, --config, --preset, --model, --set, and all settings as a footer. `arguments` must outlive the
/// command.
void addTrainingArguments(CLI::App &command, TrainingArguments &arguments);

/// The settings they come to, free of problems; the Error lists what is wrong, one line each.
Result<TrainingOptions> trainingOptionsFrom(const TrainingArguments &arguments);
/// The exit status where that fails: 1 where the file of --config is at fault, else that of a wrong call.
int statusOfWrongOptions(const TrainingArguments &arguments);

/// --data read; its warnings are printed.
Result<Manifest> manifestFrom(const TrainingArguments &arguments);

} // namespace genrescope::app
