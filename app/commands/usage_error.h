// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace genrescope::app {

/// One sentence that says what is wrong with a call and what was probably meant.
/// @param arguments what the program was called with, without its own name
std::string usageMessage(const CLI::App &app, const CLI::ParseError &error,
                         const std::vector<std::string> &arguments);

/// CLI::PositiveNumber, which lets its numbers be "0 or more" in its message.
CLI::Validator positiveNumber();

} // namespace genrescope::app
