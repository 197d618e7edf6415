// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_summary.h"

#include "core/base/lock_file.h"
#include "core/formats/csv.h"
#include "core/training/run_event.h"
#include "core/training/run_folder.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <fstream>
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

/// What the last event that tells it says; events of later epochs take an earlier ending back.
std::string stateIn(std::string_view tail)
{
    while (!tail.empty()) {
        const std::size_t end = tail.find_last_of('\n');
        if (end == std::string_view::npos)
            break;
        const std::string_view before = tail.substr(0, end);
        const std::size_t begin = before.find_last_of('\n');
        const std::string line(begin == std::string_view::npos ? before : before.substr(begin + 1));
        tail = before;
        const auto event = line.empty() ? Result<RunEvent>(Error{}) : runEventFromJson(line);
        if (!event)
            continue;
        if (std::holds_alternative<RunFinished>(event->what))
            return "finished";
        if (std::holds_alternative<RunFailed>(event->what))
            return "failed";
        if (std::holds_alternative<RunCancelled>(event->what))
            return "cancelled";
        if (std::holds_alternative<EpochDone>(event->what) || std::holds_alternative<BatchDone>(event->what))
            break;
    }
    return "interrupted";
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

} // namespace

Result<RunSummary> readRunSummary(const fs::path &runFolder)
{
    const RunPaths paths{runFolder};
    std::error_code code;
    if (!fs::exists(paths.config(), code))
        return Error{fmt::format("{}: is no training run (it has no config.toml)", runFolder.string())};
    RunSummary summary{.folder = runFolder, .state = {}, .annotations = {}};
    // Asked before reading: a run that ends in between is then running, never interrupted.
    const bool alive = isLocked(paths.lock());
    summary.state = alive ? "running" : stateIn(tailOf(paths.events()));
    readMetrics(paths.metrics(), summary);
    if (auto annotations = readRunAnnotations(runFolder))
        summary.annotations = std::move(*annotations);
    return summary;
}

} // namespace genrescope
