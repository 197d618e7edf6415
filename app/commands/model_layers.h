// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace genrescope::app {

/// `models layers`: what a network is made of, and how many parameters each layer has.
void addModelLayersCommand(CLI::App &models, CommandContext &context);

} // namespace genrescope::app
