// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/exit_status.h"
#include "app/commands/terminal.h"
#include "app/commands/usage_error.h"
#include "app/standard_output.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>
#include <pthread.h>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace {

/// Ctrl-C and SIGTERM as a stop request; a second one ends the program at once. A thread waits for the
/// signals, so that nothing runs in a signal handler.
std::jthread watchSignals(std::stop_source stopSource)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr); // inherited by every thread started later
    return std::jthread([signals, stopSource](std::stop_token ended) mutable {
        while (!ended.stop_requested()) {
            const timespec patience{0, 20'000'000}; // also how long a finished program may linger
            const int received = sigtimedwait(&signals, nullptr, &patience);
            if (received <= 0)
                continue;
            if (!stopSource.request_stop())
                std::_Exit(128 + received);
            constexpr std::string_view text = "\nstopping; once more ends at once\n";
            [[maybe_unused]] const auto n = ::write(STDERR_FILENO, text.data(), text.size());
        }
    });
}

/// The exit status. A failure to write to standard output that was met on the way is left in `outputFailure`.
int run(int argc, char **argv, int &outputFailure)
{
    using namespace genrescope::app;

    std::stop_source stopSource;
    const std::jthread signalWatcher = watchSignals(stopSource);

    CLI::App app("Genrescope: music-genre research from the command line", "genrescope-cli");
    app.set_version_flag("--version", GENRESCOPE_VERSION);
    app.require_subcommand(1);
    app.fallthrough(false);
    CommandContext context{.stop = stopSource.get_token()};
    for (auto *add :
         {addPredictCommand, addFeaturesCommand, addModelsCommand, addImportCommand, addTrainCommand,
          addResumeCommand, addEvaluateCommand, addCompareCommand, addPlotCommand, addScheduleCommand,
          addLrFindCommand, addSweepCommand, addDoctorCommand, addExportOnnxCommand, addReportCommand,
          addRunsCommand, addCalibrateCommand})
        add(app, context);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        if (error.get_exit_code() == 0) { // --help and --version
            std::ostringstream text;
            app.exit(error, text, text);
            std::fputs(text.str().c_str(), stdout);
            return 0;
        }
        printError(usageMessage(app, error, {argv + 1, argv + argc}));
        return usageStatus;
    } catch (const std::bad_alloc &) {
        printError("there is not enough memory for this");
        return 1;
    } catch (const std::exception &error) {
        const auto *refused = dynamic_cast<const std::system_error *>(&error); // as fmt::print throws it
        if (refused != nullptr && std::ferror(stdout) != 0) {
            outputFailure = refused->code().value();
            return outputFailure == EPIPE ? 0 : 1; // a reader that has gone has what it wanted
        }
        printError(std::string("this is a mistake in the program, please report it: ") + error.what());
        return 1;
    }
    return context.exitStatus;
}

} // namespace

int main(int argc, char **argv)
{
    int outputFailure = 0;
    const int status = run(argc, argv, outputFailure);
    const std::string lost = genrescope::app::closeStandardOutput(outputFailure);
    if (lost.empty())
        return status;
    genrescope::app::printError(lost);
    return status == 0 ? 1 : status;
}
