// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/training_controller.h"

#include "core/engine/network_layers.h"
#include "core/training/run_source.h"
#include "ui/bridge/guard.h"

#include <tuple>

namespace genrescope::ui {

TrainingRunner TrainingRunner::real()
{
    TrainingRunner runner;
    runner.train = [](const TrainingJob &job, const RunEventSink &listener, const ProgressSink &loading,
                      std::stop_token stop) { return runTraining(job, listener, loading, std::move(stop)); };
    runner.resume = [](const ResumeJob &job, const RunEventSink &listener, const ProgressSink &loading,
                       std::stop_token stop) {
        return resumeTraining(job, listener, loading, std::move(stop));
    };
    runner.findRates = runRateRangeJob;
    runner.layers = [](const TrainingOptions &options, int genres) -> Result<std::vector<Layer>> {
        const auto engine = loadEngine();
        if (!engine)
            return engine.error();
        return layersOfNetwork(**engine, options.model, options.input, genres);
    };
    return runner;
}

TrainingController::TrainingController(TrainingRunner runner, QObject *parent)
    : QObject(parent)
    , m_runner(std::move(runner))
    , m_pump([this](std::vector<Update> &&updates) { receive(std::move(updates)); },
             [](Update &last, const Update &next) {
                 // Only progress is folded; batches are points of a curve, and the chart decimates them.
                 if (!std::holds_alternative<Progress>(last) || !std::holds_alternative<Progress>(next))
                     return false;
                 last = next;
                 return true;
             })
{}

TrainingController::~TrainingController() = default;

void TrainingController::start(TrainingJob job)
{
    start(std::move(job), {});
}

void TrainingController::start(TrainingJob job, const std::filesystem::path &manifest)
{
    job.folderMade = [this, manifest](const std::filesystem::path &folder) {
        if (!manifest.empty()) // a help for later, and no reason not to train
            std::ignore = writeRunSource(folder, manifest);
        m_pump.push(FolderMade{QString::fromStdString(folder.string())});
    };
    if (m_running)
        return;
    job.pause = newGate();
    launch([train = m_runner.train, job = std::move(job),
            manifest](const RunEventSink &listener, const ProgressSink &progress,
                      std::stop_token stop) mutable -> TrainingRunner::Outcome {
        if (!manifest.empty()) {
            auto read = readManifest(manifest);
            if (!read)
                return read.error();
            job.data = std::move(read->manifest);
        }
        return train(job, listener, progress, std::move(stop));
    });
}

void TrainingController::resume(const std::filesystem::path &runFolder)
{
    if (m_running)
        return;
    const ResumeJob job{.runFolder = runFolder, .pause = newGate()};
    launch([resume = m_runner.resume, job](const RunEventSink &listener, const ProgressSink &progress,
                                           std::stop_token stop) {
        return resume(job, listener, progress, std::move(stop));
    });
}

/// A gate that was closed for one run keeps no other one waiting.
std::shared_ptr<PauseGate> TrainingController::newGate()
{
    m_pause = Pause::None;
    m_gate = std::make_shared<PauseGate>([this](bool waiting) { m_pump.push(Waiting{waiting}); });
    return m_gate;
}

void TrainingController::setPaused(bool paused)
{
    if (!m_running || paused == (m_pause != Pause::None))
        return;
    paused ? m_gate->close() : m_gate->open();
    showPause(paused ? Pause::Asked : Pause::None);
}

void TrainingController::showPause(Pause pause)
{
    if (pause == m_pause)
        return;
    m_pause = pause;
    Q_EMIT pauseChanged();
}

void TrainingController::stop()
{
    m_thread.request_stop();
}

void TrainingController::launch(
    std::function<TrainingRunner::Outcome(const RunEventSink &, const ProgressSink &, std::stop_token)> work)
{
    m_running = true;
    Q_EMIT runningChanged();
    m_thread = std::jthread([this, work = std::move(work)](std::stop_token stop) mutable {
        Ended ended;
        const QString bug = guarded([&] {
            const auto outcome =
                work([this](const RunEvent &event) { m_pump.push(event); },
                     [this](const Progress &progress) { m_pump.push(progress); }, std::move(stop));
            if (outcome)
                ended.folder = QString::fromStdString(outcome->string());
            else
                ended.problem = QString::fromStdString(outcome.error().message);
        });
        if (!bug.isEmpty())
            ended.problem = bug;
        m_pump.push(std::move(ended));
    });
}

void TrainingController::receive(std::vector<Update> &&updates)
{
    std::vector<RunEvent> events;
    bool reached = m_pause == Pause::Waiting;
    for (Update &update : updates) {
        if (auto *event = std::get_if<RunEvent>(&update)) {
            events.push_back(std::move(*event));
        } else if (const auto *made = std::get_if<FolderMade>(&update)) {
            Q_EMIT folderMade(made->folder);
        } else if (const auto *progress = std::get_if<Progress>(&update)) {
            Q_EMIT loading(*progress);
        } else if (const auto *gate = std::get_if<Waiting>(&update)) {
            // Only what is still wished: it may have been taken back meanwhile.
            reached = gate->waiting;
        }
    }
    if (!events.empty())
        Q_EMIT happened(events);
    if (m_pause != Pause::None)
        showPause(reached ? Pause::Waiting : Pause::Asked);
    if (const auto *ended = updates.empty() ? nullptr : std::get_if<Ended>(&updates.back())) {
        m_running = false;
        showPause(Pause::None);
        Q_EMIT runningChanged();
        if (ended->problem.isEmpty())
            Q_EMIT this->ended(ended->folder);
        else
            Q_EMIT failed(ended->problem);
    }
}

} // namespace genrescope::ui
