// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/append_file.h"
#include "core/base/atomic_file.h"
#include "core/base/lock_file.h"
#include "core/formats/event_file.h"
#include "core/training/checkpoint_state.h"
#include "core/training/option_table.h"
#include "core/training/run_folder.h"
#include "core/training/run_log.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <fmt/format.h>
#include <mutex>
#include <optional>
#include <random>
#include <utility>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

/// Room kept for the ending, should the disk fill up.
constexpr std::int64_t reserveBytes = 16 * 1024;

double now_s()
{
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

int epochOf(const RunEvent &event)
{
    if (const auto *batch = std::get_if<BatchDone>(&event.what))
        return batch->epoch;
    if (const auto *epoch = std::get_if<EpochDone>(&event.what))
        return epoch->epoch;
    if (const auto *checkpoint = std::get_if<Checkpointed>(&event.what))
        return checkpoint->epoch;
    return 0;
}

/// A folder name that every file system takes: letters, digits, dots, dashes; 60 characters at most.
std::string folderName(const std::string &text)
{
    std::string name;
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           c == '.' || c == '_';
        if (plain)
            name += c;
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    name.resize(std::min<std::size_t>(name.size(), 60));
    while (!name.empty() && (name.back() == '-' || name.back() == '.'))
        name.pop_back();
    return name.empty() ? "run" : name;
}

Result<fs::path> makeRunFolder(const fs::path &runsFolder, const TrainingOptions &options)
{
    std::error_code code;
    fs::create_directories(runsFolder, code);
    if (code)
        return Error{fmt::format("{}: cannot be made: {}", runsFolder.string(), code.message())};
    std::random_device device;
    const std::time_t time = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&time, &utc);
    for (int attempt = 0; attempt < 100; ++attempt) {
        const fs::path folder =
            runsFolder / fmt::format("{:04}{:02}{:02}T{:02}{:02}{:02}Z-{}-{:06x}", utc.tm_year + 1900,
                                     utc.tm_mon + 1, utc.tm_mday, utc.tm_hour, utc.tm_min, utc.tm_sec,
                                     folderName(options.name.empty() ? options.model.name : options.name),
                                     device() & 0xffffff);
        if (fs::create_directory(folder, code))
            return folder;
        if (code)
            return Error{fmt::format("{}: cannot be made: {}", folder.string(), code.message())};
    }
    return Error{fmt::format("{}: no free name for a run's folder", runsFolder.string())};
}

/// The folder itself, or the nearest one above it that exists.
fs::path nearestFolder(const fs::path &wanted)
{
    std::error_code code;
    fs::path folder = fs::absolute(wanted, code).lexically_normal();
    while (!fs::exists(folder, code) && folder.has_parent_path() && folder != folder.parent_path())
        folder = folder.parent_path();
    return folder;
}

class DiskRunWriter final : public RunWriter
{
public:
    DiskRunWriter(RunPaths paths, RunEventSink listener)
        : m_paths(std::move(paths))
        , m_listener(std::move(listener))
    {}

    const RunPaths &paths() const override { return m_paths; }

    Result<void> lock(std::unique_ptr<LockFile> already = nullptr)
    {
        if (already) {
            m_lock = std::move(already);
            return {};
        }
        auto held = LockFile::acquire(m_paths.lock());
        if (!held)
            return held.error();
        m_lock = std::move(*held);
        return {};
    }

    /// Keeps what a resumed run keeps of its past, or starts with nothing.
    Result<void> openFiles(const std::vector<RunEvent> &past)
    {
        std::string metrics = metricsHeader;
        std::string events;
        auto board = EventFileWriter::create(m_paths.folder, past.empty() ? now_s() : past.front().time_s);
        if (!board)
            return board.error();
        m_board = std::move(*board);
        for (const RunEvent &event : past) {
            events += toJsonLine(event) + "\n";
            if (const auto *epoch = std::get_if<EpochDone>(&event.what)) {
                metrics += metricsRow(*epoch);
                if (auto done = m_board->addScalars(event.time_s, epoch->epoch, scalarsOf(*epoch)); !done)
                    return done;
            }
            m_sequence = std::max(m_sequence, event.sequence);
        }
        for (const auto &[path, text] : {std::pair{m_paths.metrics(), &metrics}, {m_paths.events(), &events}})
            if (auto written = writeFileAtomically(path, *text); !written)
                return written;
        auto eventLog = AppendFile::open(m_paths.events());
        if (!eventLog)
            return eventLog.error();
        auto table = AppendFile::open(m_paths.metrics());
        if (!table)
            return table.error();
        m_events = std::move(*eventLog);
        m_metrics = std::move(*table);
        return m_events->reserve(reserveBytes);
    }

    Result<void> record(decltype(RunEvent::what) what) override
    {
        const std::lock_guard guard(m_mutex);
        const RunEvent event{m_sequence + 1, now_s(), std::move(what)};
        if (m_late && !isEnding(event))
            return *std::exchange(m_late, std::nullopt);
        if (auto done = m_events->append(toJsonLine(event) + "\n"); !done)
            return done;
        ++m_sequence;
        const Result<void> rest = recordElsewhere(event);
        if (m_listener)
            m_listener(event);
        // An epoch that stands in events.jsonl is told, whatever becomes of the tables that are made of it:
        // its checkpoint must still be put in place. The next event is refused instead.
        if (!rest && std::holds_alternative<EpochDone>(event.what)) {
            m_late = rest.error();
            return {};
        }
        return rest;
    }

private:
    Result<void> recordElsewhere(const RunEvent &event)
    {
        if (isEnding(event))
            return m_events->sync();
        if (const auto *epoch = std::get_if<EpochDone>(&event.what)) {
            // First what the epoch's checkpoint must never be ahead of, then the tables that are made of it.
            if (auto done = m_events->sync(); !done)
                return done;
            if (auto done = m_metrics->append(metricsRow(*epoch)); !done)
                return done;
            if (auto done = m_board->addScalars(event.time_s, epoch->epoch, scalarsOf(*epoch)); !done)
                return done;
        }
        return m_events->reserve(reserveBytes);
    }

    RunPaths m_paths;
    RunEventSink m_listener;
    std::mutex m_mutex; ///< features are loaded, and messages about them recorded, on several threads
    std::int64_t m_sequence = 0;
    std::optional<Error> m_late; ///< of metrics.csv or the TensorBoard file, not returned yet
    std::unique_ptr<LockFile> m_lock;
    std::unique_ptr<AppendFile> m_events, m_metrics;
    std::unique_ptr<EventFileWriter> m_board;
};

Result<void> fillRunFolder(DiskRunWriter &writer, const TrainingOptions &options, const Manifest &data,
                           const std::vector<std::string> &hashes, const Environment &environment)
{
    const RunPaths &paths = writer.paths();
    if (auto done = writer.lock(); !done)
        return done;
    if (auto done = writeFileAtomically(paths.environment(),
                                        environmentJson(environment, options.seed, options.preset));
        !done)
        return done;
    if (auto done = writeRunData(data, hashes, paths.data()); !done)
        return done;
    // Last: a folder with both files is a run (listRuns), and a whole one.
    if (auto done = writer.openFiles({}); !done)
        return done;
    return writeFileAtomically(paths.config(), toToml(options));
}

} // namespace

Result<void> checkRunsFolder(const fs::path &runsFolder)
{
    const fs::path nearest = nearestFolder(runsFolder);
    const auto refused = [&](const std::string &reason) {
        return Error{fmt::format("{}: runs cannot be written there: {}", runsFolder.string(), reason)};
    };
    std::error_code code;
    if (!fs::is_directory(nearest, code))
        return refused(nearest.string() + " is not a folder");
    // Permissions do not tell all (read-only and virtual file systems): a folder that was made does.
    std::random_device device;
    const fs::path probe = nearest / fmt::format(".genrescope-{:08x}", device());
    if (!fs::create_directory(probe, code))
        return refused(code ? code.message() : "a folder of that name is in the way");
    fs::remove(probe, code);
    return {};
}

Result<std::unique_ptr<RunWriter>> RunWriter::create(const fs::path &runsFolder,
                                                     const TrainingOptions &options, const Manifest &data,
                                                     RunEventSink listener, const Environment &environment,
                                                     const DataCheck &check)
{
    const auto hashes = contentHashes(data, check);
    if (!hashes)
        return hashes.error();
    auto folder = makeRunFolder(runsFolder, options);
    if (!folder)
        return folder.error();
    auto writer = std::make_unique<DiskRunWriter>(RunPaths{*folder}, std::move(listener));
    if (auto done = fillRunFolder(*writer, options, data, *hashes, environment); !done) {
        // Half a folder is no run, and nothing could go on with it.
        writer.reset();
        std::error_code ignored;
        fs::remove_all(*folder, ignored);
        return done.error();
    }
    return std::unique_ptr<RunWriter>(std::move(writer));
}

Result<std::unique_ptr<RunWriter>> RunWriter::reopen(const fs::path &runFolder, RunEventSink listener,
                                                     std::unique_ptr<LockFile> held)
{
    auto writer = std::make_unique<DiskRunWriter>(RunPaths{runFolder}, std::move(listener));
    const RunPaths &paths = writer->paths();
    if (auto done = writer->lock(std::move(held)); !done)
        return done.error();
    int lastEpoch = 0;
    std::error_code code;
    if (fs::exists(paths.last(), code)) {
        const auto state = readCheckpointState(paths.last());
        if (!state)
            return state.error();
        lastEpoch = state->epoch;
    }
    auto log = readRunLog(paths.events(), true);
    if (!log)
        return log.error();
    std::size_t kept = 0;
    while (kept < log->events.size() && epochOf(log->events[kept]) <= lastEpoch &&
           !isEnding(log->events[kept]))
        ++kept;
    log->events.resize(kept);

    for (const fs::directory_entry &entry : fs::directory_iterator(runFolder, code))
        if (entry.path().filename().string().starts_with("events.out.tfevents."))
            fs::remove(entry.path(), code);
    if (auto done = writer->openFiles(log->events); !done)
        return done.error();
    return std::unique_ptr<RunWriter>(std::move(writer));
}

} // namespace genrescope
