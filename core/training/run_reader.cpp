// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lock_file.h"
#include "core/training/option_table.h"
#include "core/training/run_folder.h"
#include "core/training/run_log.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <fstream>

namespace genrescope {

namespace fs = std::filesystem;

Result<RunLog> readRunLog(const fs::path &path, bool withBatches)
{
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        return Error{fmt::format("{}: cannot be read: {}", path.string(), std::strerror(errno))};
    RunLog log;
    std::string line;
    for (int number = 1; std::getline(stream, line); ++number) {
        if (stream.eof()) { // no newline: the process died while writing
            if (!line.empty())
                log.warnings.push_back(fmt::format("line {}: half an event at the end was left out", number));
            break;
        }
        if (!withBatches && line.find("\"event\":\"batch\"") != std::string::npos)
            continue;
        auto event = runEventFromJson(line);
        if (event)
            log.events.push_back(std::move(*event));
        else
            log.warnings.push_back(fmt::format("line {}: {}; left out", number, event.error().message));
    }
    return log;
}

Result<void> checkIsRun(const fs::path &folder)
{
    std::error_code code;
    const fs::file_status config = fs::status(RunPaths{folder}.config(), code);
    if (fs::exists(config))
        return {};
    if (config.type() != fs::file_type::not_found)
        return Error{fmt::format("{}: cannot be looked into: {}", folder.string(), code.message())};
    const fs::file_status run = fs::status(folder, code);
    if (fs::is_directory(run))
        return Error{fmt::format("{}: is no training run (it has no config.toml)", folder.string())};
    return Error{fmt::format("{}: there is no such run{}", folder.string(),
                             fs::exists(run) ? " (it is a file; a run is a folder)" : "")};
}

std::optional<std::string> stateToldBy(const RunEvent &event)
{
    if (std::holds_alternative<RunFinished>(event.what))
        return "finished";
    if (std::holds_alternative<RunFailed>(event.what))
        return "failed";
    if (std::holds_alternative<RunCancelled>(event.what))
        return "cancelled";
    if (std::holds_alternative<EpochDone>(event.what) || std::holds_alternative<BatchDone>(event.what))
        return "interrupted"; // what came before was an earlier ending, and the run went on
    return std::nullopt;
}

std::string runState(const std::vector<RunEvent> &events, bool alive)
{
    if (alive)
        return "running";
    for (auto event = events.rbegin(); event != events.rend(); ++event)
        if (auto state = stateToldBy(*event))
            return *state;
    return "interrupted";
}

Result<RunRecord> readRun(const fs::path &runFolder, bool withBatches)
{
    RunRecord record;
    const fs::path folder = fs::absolute(runFolder).lexically_normal();
    record.paths.folder = folder.has_filename() ? folder : folder.parent_path();
    record.id = record.paths.folder.filename().string();
    if (auto run = checkIsRun(record.paths.folder); !run)
        return run.error();
    auto options = readRunOptions(record.paths.config());
    if (!options)
        return options.error();
    record.options = std::move(*options);
    // Asked before reading: a run that ends in between is then alive with an ending, never dead without one.
    record.alive = isLocked(record.paths.lock());
    auto log = readRunLog(record.paths.events(), withBatches);
    if (!log)
        return log.error();
    record.events = std::move(log->events);
    record.warnings = std::move(log->warnings);
    if (record.events.empty() && record.warnings.empty() && !record.alive)
        record.warnings.emplace_back(noEvents);
    return record;
}

std::vector<fs::path> listRuns(const fs::path &runsFolder)
{
    std::vector<fs::path> runs;
    std::error_code code;
    for (fs::directory_iterator entry(runsFolder, code), end; !code && entry != end; entry.increment(code)) {
        const RunPaths paths{entry->path()};
        std::error_code ignored;
        const fs::file_status config = fs::status(paths.config(), ignored);
        const bool isRun =
            fs::is_regular_file(config) && fs::is_regular_file(fs::status(paths.events(), ignored));
        if (isRun || config.type() == fs::file_type::none) // which reading it explains
            runs.push_back(entry->path());
    }
    // Names begin with the time of creation.
    std::sort(runs.begin(), runs.end(),
              [](const fs::path &a, const fs::path &b) { return a.filename() > b.filename(); });
    return runs;
}

std::vector<fs::path> expandRuns(const std::vector<std::string> &named)
{
    std::vector<fs::path> runs;
    for (const std::string &name : named) {
        std::error_code code;
        const bool isRun = fs::exists(RunPaths{name}.config(), code);
        const auto inside = isRun ? std::vector<fs::path>() : listRuns(name);
        if (inside.empty())
            runs.emplace_back(name);
        else
            runs.insert(runs.end(), inside.rbegin(), inside.rend());
    }
    return runs;
}

} // namespace genrescope
