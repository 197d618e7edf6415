// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/classification_controller.h"

#include "ui/models/track_identity.h"

#include <algorithm>
#include <map>
#include <utility>

namespace genrescope::ui {

namespace {

template <class... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};

} // namespace

ClassificationController::ClassificationController(PredictorFactory factory, QObject *parent)
    : QObject(parent)
    , m_factory(std::move(factory))
    , m_pump([this](std::vector<ClassificationEvent> &&events) { receive(std::move(events)); })
    , m_scanner([this](std::stop_token ended) { scan(std::move(ended)); })
    , m_worker([this](std::stop_token ended) { work(std::move(ended)); })
{}

ClassificationController::~ClassificationController()
{
    m_scanner.request_stop();
    m_worker.request_stop();
    const std::lock_guard lock(m_mutex);
    m_scanStop.request_stop();
    m_taskStop.request_stop();
}

void ClassificationController::setModel(const std::filesystem::path &file,
                                        const std::filesystem::path &otherwise)
{
    m_modelFile = file;
    m_modelState = ModelState::Loading;
    m_card.reset();
    m_modelProblem.clear();
    {
        const std::lock_guard lock(m_mutex);
        m_wantedModel = Wanted{file, otherwise, ++m_modelRequest};
    }
    m_wake.notify_all();
    Q_EMIT modelChanged();
}

bool ClassificationController::isBusy() const
{
    return m_modelState == ModelState::Loading || m_scans > 0 ||
           (m_modelState != ModelState::None && m_done < m_total);
}

void ClassificationController::add(std::vector<std::filesystem::path> paths)
{
    if (paths.empty())
        return;
    ++m_scans;
    {
        const std::lock_guard lock(m_mutex);
        m_drops.push_back(std::move(paths));
    }
    m_wake.notify_all();
    Q_EMIT progressChanged();
}

void ClassificationController::setAnswered(std::shared_ptr<const std::unordered_set<std::string>> files)
{
    const std::lock_guard lock(m_mutex);
    m_answered = std::move(files);
}

ClassificationController::Work ClassificationController::handOver(const std::vector<EntryId> &shown) const
{
    const std::lock_guard lock(m_mutex);
    Work work;
    auto unseen = m_files; // found, but the window has not heard of them
    for (const EntryId id : shown) {
        if (auto found = unseen.extract(id))
            work.tracks.emplace_back(id, std::move(found.mapped()));
        if (m_unheard.contains(id))
            work.unheard.insert(id);
    }
    if (!unseen.empty())
        work.drops.emplace_back();
    for (const auto &[id, file] : std::map<EntryId, std::filesystem::path>(unseen.begin(), unseen.end()))
        work.drops.front().push_back(file);
    if (!m_searched.empty())
        work.drops.push_back(m_searched);
    work.drops.insert(work.drops.end(), m_drops.begin(), m_drops.end());
    return work;
}

void ClassificationController::adopt(const Work &work)
{
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &[id, file] : work.tracks) {
            m_files.emplace(id, file);
            m_idOfFile.emplace(trackIdentity(file), id);
            m_lastId = std::max(m_lastId, id);
            if (work.unheard.contains(id))
                m_unheard.insert(id);
        }
        if (m_hasModel)
            takeUpUnheard();
    }
    m_wake.notify_all();
    for (const auto &drop : work.drops)
        add(drop);
}

void ClassificationController::again(const std::vector<EntryId> &ids)
{
    {
        const std::lock_guard lock(m_mutex);
        for (const EntryId id : ids) {
            const auto file = m_files.find(id);
            // The track at work is not asked twice, unless it was forgotten a moment ago and is about to
            // stop.
            const bool atWork = id == m_current && !m_taskStop.stop_requested();
            if (file == m_files.end() || atWork || !m_waiting.insert(id).second)
                continue;
            m_tasks.push_back({id, file->second});
            m_pump.push(TrackRequeued{id});
        }
    }
    m_wake.notify_all();
}

void ClassificationController::forget(const std::vector<EntryId> &ids)
{
    const std::unordered_set<EntryId> gone(ids.begin(), ids.end());
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_tasks, [&](const Task &task) {
        if (!gone.contains(task.id))
            return false;
        m_waiting.erase(task.id);
        m_pump.push(TrackCancelled{task.id});
        return true;
    });
    if (gone.contains(m_current))
        m_taskStop.request_stop();
    for (const EntryId id : ids) {
        m_unheard.erase(id);
        if (const auto file = m_files.find(id); file != m_files.end()) {
            m_idOfFile.erase(trackIdentity(file->second));
            m_files.erase(file);
        }
    }
}

void ClassificationController::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_scanStop.request_stop();
    m_scanStop = {};
    m_searched.clear();
    m_taskStop.request_stop();
    for (const auto &task : m_tasks)
        m_pump.push(TrackCancelled{task.id});
    m_tasks.clear();
    m_waiting.clear();
    for ([[maybe_unused]] const auto &drop : m_drops)
        m_pump.push(ScanFinished{});
    m_drops.clear();
}

void ClassificationController::receive(std::vector<ClassificationEvent> &&events)
{
    bool modelNews = false;
    for (const auto &event : events) {
        std::visit(
            Overloaded{
                [&](const TracksQueued &queued) { m_total += static_cast<int>(queued.entries.size()); },
                [&](const TrackRequeued &) { ++m_total; },
                [&](const TrackFinished &) { ++m_done; },
                [&](const TrackFailed &) { ++m_done; },
                [&](const TrackCancelled &) { ++m_done; },
                [&](const ScanFinished &) { --m_scans; },
                [&](const ModelReady &ready) {
                    if (ready.request != m_modelRequest)
                        return; // another one was chosen while this waited in the pump
                    m_modelState = ModelState::Ready;
                    m_card = ready.card;
                    modelNews = true;
                },
                [&](const ModelFailed &failed) {
                    if (failed.request != m_modelRequest)
                        return;
                    m_modelState = failed.card ? ModelState::Ready : ModelState::Failed;
                    m_modelProblem = failed.reason;
                    m_card = failed.card;
                    if (failed.card)
                        m_modelFile = failed.instead;
                    modelNews = true;
                },
                [](const auto &) {},
            },
            event);
    }
    if (m_done >= m_total && m_scans == 0)
        m_done = m_total = 0;
    if (modelNews)
        Q_EMIT modelChanged();
    Q_EMIT delivered(events);
    Q_EMIT progressChanged();
}

} // namespace genrescope::ui
