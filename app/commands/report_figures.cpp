// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/report_figures.h"

#include "app/commands/exit_status.h"
#include "app/commands/terminal.h"

#include <csignal>
#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace genrescope::app {

namespace fs = std::filesystem;

namespace {

/// How the program ended. What it prints as its result is not this program's, so it goes nowhere. Signals
/// that this program's threads leave to its signal watcher reach it: Ctrl-C ends it, perhaps before the
/// watcher has heard of it.
FiguresOutcome run(const fs::path &program, char **words)
{
    posix_spawn_file_actions_t files;
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_t attributes;
    ::posix_spawnattr_init(&attributes);
    ::posix_spawnattr_setsigmask(&attributes, &none);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
    pid_t child = 0;
    int status = 1;
    const bool ended = ::posix_spawn(&child, program.c_str(), &files, &attributes, words, environ) == 0 &&
                       ::waitpid(child, &status, 0) == child;
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&files);
    if (!ended)
        return FiguresOutcome::Failed;
    if ((WIFSIGNALED(status) && (WTERMSIG(status) == SIGINT || WTERMSIG(status) == SIGTERM)) ||
        (WIFEXITED(status) && WEXITSTATUS(status) == interruptedStatus))
        return FiguresOutcome::Stopped;
    return status == 0 ? FiguresOutcome::Done : FiguresOutcome::Failed;
}

} // namespace

FiguresOutcome drawFigures(SweepReport &report, const fs::path &folder, const std::stop_token &stop)
{
    std::error_code code;
    const fs::path self = fs::read_symlink("/proc/self/exe", code);
    const fs::path workbench = self.parent_path() / "genrescope";
    const bool missing = code || !fs::exists(workbench, code);
    bool failed = false, leftOut = false;
    for (SweepReportPart &part : report.parts) {
        if (!part.isFigure())
            continue;
        if (missing) {
            leftOut = true;
            part.undrawn = {"svg", "pdf"};
            continue;
        }
        for (const char *format : {"svg", "pdf", "png", "csv"}) {
            const fs::path file = folder / "figures" / fmt::format("{}.{}", part.part.name, format);
            fs::create_directories(file.parent_path(), code);
            std::vector<std::string> words{workbench.string(), "plot"};
            for (const fs::path &run : part.runs)
                words.push_back(run.string());
            for (const std::string &word : {std::string("--average-seeds"), std::string("--figure"),
                                            part.part.figure, std::string("--out"), file.string()})
                words.push_back(word);
            std::vector<char *> raw;
            for (std::string &word : words)
                raw.push_back(word.data());
            raw.push_back(nullptr);
            const FiguresOutcome outcome = run(workbench, raw.data());
            if (outcome == FiguresOutcome::Stopped || stop.stop_requested())
                return FiguresOutcome::Stopped;
            if (outcome == FiguresOutcome::Failed) {
                printWarning(fmt::format("{}: the figure could not be drawn", file.string()));
                part.undrawn.insert(format);
                failed = true;
            }
        }
    }
    if (leftOut)
        printWarning(fmt::format("{} is not there (a build without the window): no figures are drawn",
                                 workbench.string()));
    return failed ? FiguresOutcome::Failed : FiguresOutcome::Done;
}

} // namespace genrescope::app
