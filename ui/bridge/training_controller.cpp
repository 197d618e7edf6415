// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/training_controller.h"

#include "ui/bridge/guard.h"

namespace genrescope::ui {

TrainingRunner TrainingRunner::real()
{
    TrainingRunner runner;
    runner.train = [](const TrainingJob &job, const RunEventSink &listener, const ProgressSink &loading,
                      std::stop_token stop) { return runTraining(job, listener, loading, std::move(stop)); };
    runner.resume = [](const std::filesystem::path &folder, const RunEventSink &listener,
                       const ProgressSink &loading, std::stop_token stop) {
        return resumeTraining({.runFolder = folder}, listener, loading, std::move(stop));
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
    job.folderMade = [this](const std::filesystem::path &folder) {
        m_pump.push(FolderMade{QString::fromStdString(folder.string())});
    };
    launch([train = m_runner.train, job = std::move(job)](
               const RunEventSink &listener, const ProgressSink &progress, std::stop_token stop) {
        return train(job, listener, progress, std::move(stop));
    });
}

void TrainingController::resume(const std::filesystem::path &runFolder)
{
    launch([resume = m_runner.resume, runFolder](const RunEventSink &listener, const ProgressSink &progress,
                                                 std::stop_token stop) {
        return resume(runFolder, listener, progress, std::move(stop));
    });
}

void TrainingController::stop()
{
    m_thread.request_stop();
}

void TrainingController::launch(
    std::function<TrainingRunner::Outcome(const RunEventSink &, const ProgressSink &, std::stop_token)> work)
{
    if (m_running)
        return;
    m_running = true;
    Q_EMIT runningChanged();
    m_thread = std::jthread([this, work = std::move(work)](std::stop_token stop) {
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
    for (Update &update : updates) {
        if (auto *event = std::get_if<RunEvent>(&update)) {
            events.push_back(std::move(*event));
        } else if (const auto *made = std::get_if<FolderMade>(&update)) {
            Q_EMIT folderMade(made->folder);
        } else if (const auto *progress = std::get_if<Progress>(&update)) {
            Q_EMIT loading(*progress);
        }
    }
    if (!events.empty())
        Q_EMIT happened(events);
    if (const auto *ended = updates.empty() ? nullptr : std::get_if<Ended>(&updates.back())) {
        m_running = false;
        Q_EMIT runningChanged();
        if (ended->problem.isEmpty())
            Q_EMIT this->ended(ended->folder);
        else
            Q_EMIT failed(ended->problem);
    }
}

} // namespace genrescope::ui
