// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiments/sweep.h"

#include "core/base/atomic_file.h"
#include "core/base/content_hash.h"
#include "core/base/lock_file.h"
#include "core/base/resource_failure.h"
#include "core/formats/csv.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <nlohmann/json.hpp>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

/// Which of two runs of the same settings counts.
int rank(SweepState state, int epochs)
{
    switch (state) {
    case SweepState::Finished:
        return 4;
    case SweepState::Running:
        return 3;
    case SweepState::Waiting:
        return epochs > 0 ? 2 : 1;
    case SweepState::Failed:
        break;
    }
    return 0;
}

/// Waiting stands for begun, but neither finished nor failed: stopped, killed, or refused by a full disk,
/// which says nothing about the run.
SweepItem itemOf(const RunRecord &record)
{
    SweepItem item{.state = record.alive ? SweepState::Running : SweepState::Waiting,
                   .run = record.paths.folder};
    for (const RunEvent &event : record.events) {
        if (const auto *epoch = std::get_if<EpochDone>(&event.what)) {
            item.epochsDone = std::max(item.epochsDone, epoch->epoch);
            item.seconds += epoch->seconds;
        }
    }
    if (record.alive || record.events.empty())
        return item;
    const auto &last = record.events.back().what;
    if (std::holds_alternative<RunFinished>(last)) {
        item.state = SweepState::Finished;
    } else if (const auto *failed = std::get_if<RunFailed>(&last)) {
        item.reason = failed->reason;
        if (lackingResource(failed->reason) != LackingResource::Disk)
            item.state = SweepState::Failed;
    }
    return item;
}

/// Writes sweep.json and grid.toml, or refuses a folder that is about other data. What was said last of
/// settings and seeds stands there: by that, `report` finds the runs again.
Result<void> bindToData(const SweepJob &job, const fs::path &folder)
{
    const auto hash = fileContentHash(job.dataFile);
    if (!hash)
        return hash.error();
    const fs::path file = folder / "sweep.json";
    std::error_code code;
    nlohmann::ordered_json json{{"name", job.plan.name},
                                {"title", job.plan.title},
                                {"data", fs::absolute(job.dataFile, code).string()},
                                {"data_hash", *hash}};
    if (fs::exists(file, code)) {
        const auto text = readFile(file, 1 << 20);
        if (!text)
            return text.error();
        json = nlohmann::ordered_json::parse(*text, nullptr, false);
        if (!json.is_object() || !json.contains("data_hash") || !json["data_hash"].is_string())
            return Error{fmt::format("{}: is damaged; it should say which data set the sweep is about",
                                     file.string())};
        if (json["data_hash"].get<std::string>() != *hash)
            return Error{fmt::format(
                "{}: this sweep was begun with other data ({}); its runs could not be compared with "
                "runs on {}. Choose another --out",
                folder.string(), json.value("data", std::string("unknown")), job.dataFile.string())};
    }
    json["settings"] = job.plan.options.settings;
    json["seeds"] = job.plan.options.seeds;
    if (auto written = writeFileAtomically(folder / "grid.toml", job.plan.grid); !written)
        return written;
    return writeFileAtomically(file,
                               json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + '\n');
}

/// Seconds per epoch from what has been seen: of the same network and batch size if possible, else of the
/// same network, else of any.
class EpochTimes
{
public:
    void add(const TrainingOptions &options, double seconds)
    {
        for (const std::string &key : keys(options)) {
            m_seen[key].seconds += seconds;
            ++m_seen[key].epochs;
        }
    }

    void add(const TrainingOptions &options, double seconds, int epochs)
    {
        for (int i = 0; i < epochs; ++i)
            add(options, seconds / epochs);
    }

    double perEpoch(const TrainingOptions &options) const
    {
        for (const std::string &key : keys(options)) {
            if (const auto seen = m_seen.find(key); seen != m_seen.end())
                return seen->second.seconds / seen->second.epochs;
        }
        return std::numeric_limits<double>::quiet_NaN();
    }

private:
    struct Sum
    {
        double seconds = 0;
        int epochs = 0;
    };

    static std::vector<std::string> keys(const TrainingOptions &options)
    {
        return {fmt::format("{} {}", options.model.name, options.batchSize), options.model.name, ""};
    }

    std::map<std::string, Sum> m_seen;
};

class RunningSweep
{
public:
    RunningSweep(const SweepJob &job, const SweepListener &listener, const SweepTrainer &trainer,
                 fs::path folder)
        : m_job(job)
        , m_listener(listener)
        , m_trainer(trainer)
        , m_folder(std::move(folder))
        , m_items(findSweepRuns(job.plan, m_folder))
    {
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            if (m_items[i].epochsDone > 0)
                m_times.add(m_job.plan.entries[i].options, m_items[i].seconds, m_items[i].epochsDone);
        }
    }

    Result<SweepOutcome> run(const std::stop_token &stop)
    {
        if (m_job.retryFailed) {
            for (SweepItem &item : m_items) {
                std::error_code code;
                if (item.state != SweepState::Failed)
                    continue;
                if (fs::exists(RunPaths{item.run}.last(), code))
                    item.state = SweepState::Waiting; // goes on from its checkpoint
                else
                    item = {};
            }
        }
        if (auto written = writeQueue(); !written)
            return written.error();
        for (std::size_t i = 0; i < m_items.size() && !stop.stop_requested() && m_halted.empty(); ++i) {
            // A run that another process holds is not ours to touch; it is waited for by calling again.
            if (m_items[i].state != SweepState::Waiting)
                continue;
            const bool again = m_job.retryFailed && !m_items[i].run.empty();
            if (auto done = make(i, stop); !done)
                return done.error();
            // A damaged checkpoint, or a loss that explodes wherever one goes on from: from the beginning,
            // then.
            if (again && m_items[i].state == SweepState::Failed && !stop.stop_requested()) {
                m_items[i] = {};
                if (auto done = make(i, stop); !done)
                    return done.error();
            }
        }
        SweepOutcome outcome{.folder = m_folder, .items = m_items, .stopped = stop.stop_requested()};
        const SweepStatus end = status(0);
        outcome.finished = end.finished;
        outcome.failed = end.failed;
        outcome.halted = m_halted;
        return outcome;
    }

private:
    SweepStatus status(std::size_t position) const
    {
        SweepStatus result{.position = position, .total = m_items.size(), .secondsLeft = 0};
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            result.finished += m_items[i].state == SweepState::Finished;
            result.failed += m_items[i].state == SweepState::Failed;
            if (m_items[i].state == SweepState::Waiting || m_items[i].state == SweepState::Running) {
                const TrainingOptions &options = m_job.plan.entries[i].options;
                result.secondsLeft +=
                    m_times.perEpoch(options) * std::max(0, options.epochs - m_items[i].epochsDone);
            }
        }
        return result;
    }

    Result<void> make(std::size_t index, const std::stop_token &stop)
    {
        const SweepEntry &entry = m_job.plan.entries[index];
        SweepItem &item = m_items[index];
        const bool resumed = !item.run.empty();
        const std::vector<fs::path> before = listRuns(m_folder);
        item.state = SweepState::Running;
        if (auto written = writeQueue(); !written)
            return written;
        SweepStatus begin = status(index);
        begin.resumed = resumed;
        if (m_listener.entryStarted)
            m_listener.entryStarted(begin, entry);

        const RunEventSink listen = [&](const RunEvent &event) {
            if (const auto *epoch = std::get_if<EpochDone>(&event.what)) {
                item.epochsDone = epoch->epoch;
                m_times.add(entry.options, epoch->seconds);
            }
            if (m_listener.event)
                m_listener.event(status(index), event);
        };
        const auto run = resumed ? m_trainer.resume({.runFolder = item.run}, listen, m_listener.loading, stop)
                                 : m_trainer.train({.options = entry.options,
                                                    .data = m_job.data,
                                                    .runsFolder = m_folder,
                                                    .cacheFolder = {}},
                                                   listen, m_listener.loading, stop);
        const std::string reason = run ? std::string() : run.error().message;
        // What the disk says of it, not what this process believes, decides whether it is done.
        item = onDisk(entry, resumed ? item.run : fs::path(), before);
        if (item.state == SweepState::Running) // a lock file that outlived its run
            item.state = SweepState::Waiting;
        if (!run && item.state != SweepState::Finished && !stop.stop_requested()) {
            // Too little memory is this entry's matter (its batches may be too large), a full disk
            // everybody's.
            const bool diskRefuses = lackingResource(reason) == LackingResource::Disk;
            item.state = diskRefuses ? SweepState::Waiting : SweepState::Failed;
            item.reason = reason;
            if (diskRefuses)
                m_halted = reason;
        }
        if (m_listener.entryEnded)
            m_listener.entryEnded(status(index), item);
        auto written = writeQueue();
        return m_halted.empty() ? written : Result<void>(); // a full disk refuses this, too
    }

    /// The entry's run as it stands after an attempt: the one gone on with, or one that was not there
    /// `before`.
    SweepItem onDisk(const SweepEntry &entry, const fs::path &resumed,
                     const std::vector<fs::path> &before) const
    {
        for (const fs::path &run : resumed.empty() ? listRuns(m_folder) : std::vector{resumed}) {
            if (resumed.empty() && std::ranges::find(before, run) != before.end())
                continue;
            if (const auto record = readRun(run); record && settingsKey(record->options) == entry.key)
                return itemOf(*record);
        }
        return {};
    }

    Result<void> writeQueue() const
    {
        std::string text;
        appendCsvRecord(text, {"position", "state", "epochs", "of", "run", "reason", "key", "settings"});
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            const SweepItem &item = m_items[i];
            const SweepEntry &entry = m_job.plan.entries[i];
            appendCsvRecord(text,
                            {std::to_string(i + 1), toString(item.state), std::to_string(item.epochsDone),
                             std::to_string(entry.options.epochs), item.run.filename().string(), item.reason,
                             entry.key, fmt::format("{}", fmt::join(entry.settings, " "))});
        }
        return writeFileAtomically(m_folder / "queue.csv", text);
    }

    const SweepJob &m_job;
    const SweepListener &m_listener;
    const SweepTrainer &m_trainer;
    fs::path m_folder;
    std::vector<SweepItem> m_items;
    EpochTimes m_times;
    std::string m_halted; ///< why no further run is begun
};

} // namespace

std::string toString(SweepState state)
{
    switch (state) {
    case SweepState::Waiting:
        return "waiting";
    case SweepState::Running:
        return "running";
    case SweepState::Finished:
        return "finished";
    case SweepState::Failed:
        break;
    }
    return "failed";
}

std::vector<SweepItem> findSweepRuns(const SweepPlan &plan, const fs::path &folder)
{
    std::map<std::string, SweepItem> found;
    for (const fs::path &run : listRuns(folder)) { // newest first
        const auto record = readRun(run);
        if (!record)
            continue; // not a run that could be gone on with
        const SweepItem item = itemOf(*record);
        const auto [known, isNew] = found.emplace(settingsKey(record->options), item);
        if (!isNew && rank(item.state, item.epochsDone) > rank(known->second.state, known->second.epochsDone))
            known->second = item;
    }
    std::vector<SweepItem> items;
    for (const SweepEntry &entry : plan.entries) {
        const auto item = found.find(entry.key);
        items.push_back(item == found.end() ? SweepItem{} : item->second);
    }
    return items;
}

Result<SweepOutcome> runSweep(const SweepJob &job, const SweepListener &listener, std::stop_token stop,
                              const SweepTrainer &trainer)
{
    const fs::path folder = job.outFolder / job.plan.name;
    std::error_code code;
    fs::create_directories(folder, code);
    if (code)
        return Error{fmt::format("{}: cannot be made: {}", folder.string(), code.message())};
    const auto lock = LockFile::acquire(folder / "sweep.lock");
    if (!lock)
        return lock.error();
    if (auto bound = bindToData(job, folder); !bound)
        return bound.error();
    return RunningSweep(job, listener, trainer, folder).run(stop);
}

} // namespace genrescope
