// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/run_printer.h"

#include "app/commands/exit_status.h"
#include "core/base/counted.h"

#include <cmath>
#include <cstdio>
#include <fmt/format.h>
#include <unistd.h>

namespace genrescope::app {

namespace {

std::string percent(double share)
{
    return std::isnan(share) ? std::string("-") : fmt::format("{:.1f} %", 100 * share);
}

} // namespace

RunPrinter::RunPrinter()
    : m_terminal(::isatty(STDERR_FILENO) == 1)
{}

ProgressSink RunPrinter::loading()
{
    m_bar.emplace("loading clips");
    return [this](const Progress &progress) { m_bar->show(progress); };
}

RunEventSink RunPrinter::listener()
{
    return [this](const RunEvent &event) { show(event); };
}

void RunPrinter::printLine(const std::string &line)
{
    printNote(fmt::format("{}{}", m_terminal ? "\r\033[K" : "", printableLines(line)));
}

void RunPrinter::show(const RunEvent &event)
{
    if (const auto *started = std::get_if<RunStarted>(&event.what)) {
        m_bar.emplace("training");
        m_started = *started;
        m_stepsBefore = std::int64_t{started->firstEpoch - 1} * started->stepsPerEpoch;
        printLine(fmt::format("{} to train on, {} to validate, {} to test; {}, {}; {} on {}",
                              counted(started->trainClips, "clip"), started->validationClips,
                              started->testClips, counted(started->genres.size(), "genre"),
                              counted(started->parameters, "parameter"), started->device,
                              counted(started->threads, "thread")));
        if (started->firstEpoch > 1 && started->firstEpoch <= started->epochs)
            printLine(fmt::format("going on with epoch {}", started->firstEpoch));
    } else if (const auto *batch = std::get_if<BatchDone>(&event.what)) {
        // ProgressBar divides by its own clock: only what this process did may count.
        m_bar->show({.done = batch->step - m_stepsBefore,
                     .total = m_started.epochs * m_started.stepsPerEpoch - m_stepsBefore,
                     .what = fmt::format("epoch {}/{} loss {:.4f} {:.0f} clips/s", batch->epoch,
                                         m_started.epochs, batch->loss, batch->clipsPerSecond)});
    } else if (const auto *epoch = std::get_if<EpochDone>(&event.what)) {
        m_epoch = *epoch;
    } else if (const auto *checkpoint = std::get_if<Checkpointed>(&event.what)) {
        showEpoch(checkpoint->best);
    } else if (const auto *message = std::get_if<RunMessage>(&event.what)) {
        printLine(message->text);
    } else if (const auto *finished = std::get_if<RunFinished>(&event.what)) {
        printLine(fmt::format("finished after {}{}; best epoch {}, validation accuracy {}, test accuracy {}",
                              counted(finished->epochs, "epoch"),
                              finished->stoppedEarly ? " (early stopping)" : "", finished->bestEpoch,
                              percent(finished->bestValidationAccuracy), percent(finished->testAccuracy)));
    } else if (std::holds_alternative<RunCancelled>(event.what)) {
        m_cancelled = true;
    }
}

void RunPrinter::showEpoch(bool best)
{
    std::string line =
        fmt::format("epoch {:>{}}/{}  lr {:<9.3g} train loss {:.4f} accuracy {:>6}", m_epoch.epoch,
                    fmt::formatted_size("{}", m_started.epochs), m_started.epochs, m_epoch.learningRate,
                    m_epoch.trainLoss, percent(m_epoch.trainAccuracy));
    if (!std::isnan(m_epoch.validationLoss))
        line += fmt::format("  validation loss {:.4f} accuracy {:>6}", m_epoch.validationLoss,
                            percent(m_epoch.validationAccuracy));
    printLine(line + fmt::format("  {:.1f} s{}", m_epoch.seconds, best ? "  best" : ""));
}

void RunPrinter::conclude(const Result<std::filesystem::path> &run, CommandContext &context)
{
    if (m_bar)
        m_bar->finish();
    if (!run) {
        printError(run.error().message);
        context.exitStatus = context.stop.stop_requested() ? interruptedStatus : 1;
        return;
    }
    if (m_cancelled) {
        printNote(fmt::format("stopped; go on with: genrescope-cli resume {}", run->string()));
        context.exitStatus = interruptedStatus;
    }
    fmt::print("{}\n", run->string());
}

} // namespace genrescope::app
