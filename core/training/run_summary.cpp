// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_summary.h"

#include "core/base/lock_file.h"
#include "core/formats/csv.h"
#include "core/training/run_folder.h"
#include "core/training/run_log.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <fstream>
#include <optional>
#include <string_view>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

/// The last lines of a file, whole ones, as many as are in its last kilobytes: an ending has a reason of a
/// few lines at most.
std::string tailOf(const fs::path &file)
{
    constexpr std::streamoff most = 16 * 1024;
    std::ifstream stream(file, std::ios::binary | std::ios::ate);
    const std::streamoff size = stream ? static_cast<std::streamoff>(stream.tellg()) : 0;
    const std::streamoff begin = std::max<std::streamoff>(0, size - most);
    std::string text(static_cast<std::size_t>(std::max<std::streamoff>(0, size - begin)), '\0');
    stream.seekg(begin);
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!stream)
        return {};
    return begin == 0 ? text : text.substr(std::min(text.size(), text.find('\n')));
}

/// What the last event that tells it says, of whole lines: half of one is being written, or was when the
/// process died. Nothing where no line tells it, or one after it is no event: only all of the file does then.
std::optional<std::string> stateIn(std::string_view tail)
{
    for (std::size_t end = tail.rfind('\n'); end != std::string_view::npos; end = tail.rfind('\n')) {
        tail = tail.substr(0, end);
        const std::size_t begin = tail.rfind('\n');
        const std::string line(tail.substr(begin == std::string_view::npos ? 0 : begin + 1));
        if (line.empty())
            continue;
        const auto event = runEventFromJson(line);
        if (!event)
            return std::nullopt;
        if (auto state = stateToldBy(*event))
            return state;
    }
    return std::nullopt;
}

double numberIn(std::string_view text)
{
    double value = std::numeric_limits<double>::quiet_NaN();
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

void readMetrics(const fs::path &file, RunSummary &summary)
{
    auto reader = CsvReader::open(file);
    CsvRow row;
    if (!reader || !reader->next(row))
        return;
    const auto column = [&header = row](std::string_view name) {
        std::size_t at = 0;
        while (at < header.size() && header[at] != name)
            ++at;
        return at;
    };
    const std::size_t epoch = column("epoch"), accuracy = column("validation_accuracy");
    while (reader->next(row)) {
        summary.epochs = std::max(summary.epochs, static_cast<int>(std::fmax(0.0, numberIn(row[epoch]))));
        summary.bestValidationAccuracy = std::fmax(summary.bestValidationAccuracy, numberIn(row[accuracy]));
    }
}

void readEpochs(const std::vector<RunEvent> &events, RunSummary &summary)
{
    for (const RunEvent &event : events) {
        if (const auto *epoch = std::get_if<EpochDone>(&event.what)) {
            summary.epochs = std::max(summary.epochs, epoch->epoch);
            summary.bestValidationAccuracy =
                std::fmax(summary.bestValidationAccuracy, epoch->validationAccuracy);
        }
    }
}

} // namespace

Result<RunSummary> readRunSummary(const fs::path &runFolder)
{
    const RunPaths paths{runFolder};
    if (auto run = checkIsRun(runFolder); !run)
        return run.error();
    RunSummary summary{.folder = runFolder, .state = {}, .annotations = {}, .warnings = {}};
    // Asked before reading: a run that ends in between is then running, never interrupted.
    const bool alive = isLocked(paths.lock());
    const auto told = stateIn(tailOf(paths.events()));
    if (told) {
        summary.state = alive ? "running" : *told;
        readMetrics(paths.metrics(), summary);
    } else if (auto log = readRunLog(paths.events(), false)) {
        summary.state = runState(log->events, alive);
        readEpochs(log->events, summary);
        if (log->events.empty() && log->warnings.empty() && !alive)
            log->warnings.emplace_back(noEvents);
        for (const std::string &warning : log->warnings)
            summary.warnings.push_back(fmt::format("{}: {}", runFolder.string(), warning));
    } else {
        summary.warnings.push_back(log.error().message);
        summary.state = runState({}, alive);
    }
    if (auto annotations = readRunAnnotations(runFolder))
        summary.annotations = std::move(*annotations);
    else
        summary.warnings.push_back(annotations.error().message);
    return summary;
}

} // namespace genrescope
