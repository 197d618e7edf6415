// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lock_file.h"
#include "core/base/result.h"
#include "core/datasets/manifest.h"
#include "core/training/environment.h"
#include "core/training/run_data.h"
#include "core/training/run_event.h"
#include "core/training/training_options.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace genrescope {

/// Where things lie in a run's folder (README of core/training shows the tree).
struct RunPaths
{
    std::filesystem::path folder;

    std::filesystem::path config() const { return folder / "config.toml"; }
    std::filesystem::path environment() const { return folder / "environment.json"; }
    std::filesystem::path data() const { return folder / "data.csv"; }
    std::filesystem::path events() const { return folder / "events.jsonl"; }
    std::filesystem::path metrics() const { return folder / "metrics.csv"; }
    std::filesystem::path best() const { return folder / "checkpoints" / "best.safetensors"; }
    std::filesystem::path last() const { return folder / "checkpoints" / "last.safetensors"; }
    std::filesystem::path evaluation() const { return folder / "evaluation"; }
    std::filesystem::path figures() const { return folder / "figures"; }
    std::filesystem::path annotations() const { return folder / "annotations.json"; }
    std::filesystem::path lock() const { return folder / "run.lock"; }
};

using RunEventSink = std::function<void(const RunEvent &)>;

/// Writes a run as it happens: each event goes to disk first (events.jsonl, and from it metrics.csv and the
/// TensorBoard file), then to the listener. Holds the run's lock, with a heartbeat, as long as it lives.
class RunWriter
{
public:
    /// Makes runs/<UTC>-<name>-<id>/ with config.toml, environment.json and data.csv. Nothing is made when
    /// `check` is stopped.
    static Result<std::unique_ptr<RunWriter>>
    create(const std::filesystem::path &runsFolder, const TrainingOptions &options, const Manifest &data,
           RunEventSink listener, const Environment &environment = {}, const DataCheck &check = {});
    /// Opens an existing run to go on with it: cuts events.jsonl before the first event that belongs to a
    /// later epoch than the last checkpoint's or that is an ending, makes metrics.csv and the TensorBoard
    /// file anew from what stays, continues the sequence numbers. The checkpoint is looked at under the lock
    /// only, so that no other process can have moved it on. Refuses a run whose lock is alive.
    /// @param held the run's lock, where the caller has taken it already
    static Result<std::unique_ptr<RunWriter>> reopen(const std::filesystem::path &runFolder,
                                                     RunEventSink listener,
                                                     std::unique_ptr<LockFile> held = nullptr);
    virtual ~RunWriter() = default;

    virtual const RunPaths &paths() const = 0;
    /// Stamps sequence and time, appends, flushes, hands on. An Error means the disk refuses (full, gone).
    virtual Result<void> record(decltype(RunEvent::what) what) = 0;
};

struct RunRecord
{
    RunPaths paths;
    std::string id; ///< the folder's name
    TrainingOptions options;
    std::vector<RunEvent> events;      ///< without BatchDone unless asked for
    bool alive = false;                ///< a living process holds the lock
    std::vector<std::string> warnings; ///< half a last line, unknown events
};

/// Whether a run's folder could be made in `runsFolder`, which itself may have to be made: tried out, and
/// nothing is left behind. Worth asking before hours of loading.
Result<void> checkRunsFolder(const std::filesystem::path &runsFolder);

/// Whether the folder is a run's: an Error where it is none, is not there, or cannot be looked into.
Result<void> checkIsRun(const std::filesystem::path &folder);

/// "running", or what the last event says that tells it: "finished", "failed", "cancelled"; else
/// "interrupted" (killed: no ending, no lock).
std::string runState(const std::vector<RunEvent> &events, bool alive);

/// Reads a run back; a torn last line is left out with a warning.
Result<RunRecord> readRun(const std::filesystem::path &runFolder, bool withBatches = false);

/// Folders in `runsFolder` that hold a config.toml and events.jsonl, newest first; also those that cannot be
/// looked into: reading them says why.
std::vector<std::filesystem::path> listRuns(const std::filesystem::path &runsFolder);

/// Runs as people name them: a folder that holds runs, such as runs/ or a sweep's, stands for all of them,
/// oldest first. Anything else stays as it is, and reading it says what is wrong with it.
std::vector<std::filesystem::path> expandRuns(const std::vector<std::string> &named);

} // namespace genrescope
