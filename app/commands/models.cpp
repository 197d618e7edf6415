// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

namespace genrescope::app {

void addModelsCommand(CLI::App &, CommandContext &) {}

} // namespace genrescope::app
