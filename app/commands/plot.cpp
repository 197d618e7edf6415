// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/terminal.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <unistd.h>
#include <vector>

namespace genrescope::app {

namespace {

/// Charts are drawn by the window's own renderers, so the work is the workbench's: the `genrescope` that lies
/// beside this program takes over, without opening a window. Returns only if that fails.
int runWorkbench(std::vector<std::string> arguments)
{
    std::error_code code;
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", code);
    const std::filesystem::path workbench = self.parent_path() / "genrescope";
    if (code || !std::filesystem::exists(workbench, code)) {
        printError(
            fmt::format("plot needs the workbench, and {} is not there: this is a build without the window. "
                        "metrics.csv and evaluation/ in the run's folder hold the numbers.",
                        workbench.string()));
        return 1;
    }
    std::string name = "genrescope-cli"; // whose `plot` it stays for whoever reads --help and messages
    std::string command = "plot";
    std::vector<char *> raw = {name.data(), command.data()};
    for (std::string &argument : arguments)
        raw.push_back(argument.data());
    raw.push_back(nullptr);
    sigset_t none; // the signal watcher's mask would be inherited
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::execv(workbench.c_str(), raw.data());
    printError(fmt::format("{}: cannot be started: {}", workbench.string(), std::strerror(errno)));
    return 1;
}

} // namespace

void addPlotCommand(CLI::App &app, CommandContext &context)
{
    auto *command = app.add_subcommand("plot", "Draw a figure of runs as SVG, PDF or PNG");
    command->set_help_flag();
    command->prefix_command();
    command->footer(
        "RUN... --figure accuracy|loss|confusion|per-genre|lr --out F.svg|.pdf|.png|.csv; --help tells all");
    command->callback([command, &context] { context.exitStatus = runWorkbench(command->remaining()); });
}

} // namespace genrescope::app
