// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/experiments/training_job.h"
#include "core/models/layer_graph.h"
#include "ui/bridge/event_pump.h"
#include "ui/bridge/rate_finder.h"

#include <QObject>

#include <functional>
#include <memory>
#include <thread>
#include <variant>
#include <vector>

namespace genrescope::ui {

/// What trains: runTraining and resumeTraining in the program, something quick in tests. Called on the worker
/// thread.
struct TrainingRunner
{
    using Outcome = Result<std::filesystem::path>;
    std::function<Outcome(const TrainingJob &, const RunEventSink &, const ProgressSink &, std::stop_token)>
        train;
    std::function<Outcome(const ResumeJob &, const RunEventSink &, const ProgressSink &, std::stop_token)>
        resume;
    RateRangeRunner findRates;
    /// What the options' network is made of, for so many genres.
    std::function<Result<std::vector<Layer>>(const TrainingOptions &, int genres)> layers;

    static TrainingRunner real();
};

/// The Train page's link to the work: one run at a time on a thread of its own. Events reach the disk first
/// (the run's writer sees to that) and then this object, which hands them on at most 20 times a second, none
/// lost.
class TrainingController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrainingController)

public:
    explicit TrainingController(TrainingRunner runner, QObject *parent = nullptr);
    ~TrainingController() override; ///< asks the run to stop and waits for its last checkpoint

    bool isRunning() const { return m_running; }
    void start(TrainingJob job);
    /// With the data set as `manifest` has it by then; that it cannot be read is a failure of the run.
    void start(TrainingJob job, const std::filesystem::path &manifest);
    void resume(const std::filesystem::path &runFolder);
    void stop();

    enum class Pause { None, Asked, Waiting }; ///< asked for; reached, between two batches
    Pause pause() const { return m_pause; }
    void setPaused(bool paused);

Q_SIGNALS:
    void runningChanged();
    void pauseChanged();
    void folderMade(const QString &runFolder);          ///< of a new run: from now on it is on disk
    void loading(const genrescope::Progress &progress); ///< features, before the first epoch
    void happened(const std::vector<genrescope::RunEvent> &events);
    void ended(const QString &runFolder); ///< finished or stopped; everything is on disk
    void failed(const QString &sentence);

private:
    struct Ended
    {
        QString folder;
        QString problem; ///< empty when all went well
    };
    struct FolderMade
    {
        QString folder;
    };
    struct Waiting
    {
        bool waiting = false;
    };
    using Update = std::variant<Progress, FolderMade, RunEvent, Waiting, Ended>;

    void
    launch(std::function<TrainingRunner::Outcome(const RunEventSink &, const ProgressSink &, std::stop_token)>
               work);
    void receive(std::vector<Update> &&updates);
    std::shared_ptr<PauseGate> newGate();
    void showPause(Pause pause);

    TrainingRunner m_runner;
    bool m_running = false;
    Pause m_pause = Pause::None;
    std::shared_ptr<PauseGate> m_gate; ///< of the run that goes on
    EventPump<Update> m_pump;
    std::jthread m_thread; ///< last: it pushes into the pump
};

} // namespace genrescope::ui
