// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/classification_controller.h"

#include "core/audio/media_files.h"
#include "ui/bridge/guard.h"
#include "ui/bridge/track_identity.h"

#include <QFile>
#include <algorithm>
#include <map>
#include <utility>

namespace genrescope::ui {

namespace {

QString shownPath(const std::filesystem::path &file)
{
    return QFile::decodeName(QByteArray::fromStdString(file.string()));
}

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

// --- the scanner's thread
// ---------------------------------------------------------------------------------------

void ClassificationController::scan(std::stop_token ended)
{
    while (true) {
        std::vector<std::filesystem::path> paths;
        std::stop_token stop;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, ended, [this] { return !m_drops.empty(); }))
                return;
            paths = std::move(m_drops.front());
            m_drops.pop_front();
            if (ended.stop_requested())
                return;
            stop = m_scanStop.get_token();
            m_searched = paths;
        }
        ScanFinished finished;
        const QString bug = guarded([&] { finished = scanOne(paths, stop); });
        if (!bug.isEmpty())
            m_pump.push(ScanFailed{bug});
        m_pump.push(std::move(finished));
    }
}

ScanFinished ClassificationController::scanOne(const std::vector<std::filesystem::path> &paths,
                                               const std::stop_token &stop)
{
    ScanFinished finished;
    std::shared_ptr<const std::unordered_set<std::string>> answered;
    {
        const std::lock_guard lock(m_mutex);
        answered = m_answered;
    }
    std::vector<std::filesystem::path> files;
    std::unordered_set<std::string> taken; // one drop may name a track twice
    for (const auto &path : paths) {
        const auto below = expandMediaPaths({path}, stop);
        if (below.empty())
            finished.empty += shownPath(path);
        for (const auto &file : below) {
            const std::string name = trackIdentity(file);
            if (answered && answered->contains(name))
                ++finished.answered;
            else if (taken.insert(name).second)
                files.push_back(file);
        }
    }
    TracksQueued queued;
    TracksKnown known;
    std::vector<Task> tasks;
    {
        const std::lock_guard lock(m_mutex);
        m_searched.clear();
        if (!stop.stop_requested()) {
            for (const auto &file : files) {
                const auto [place, isNew] = m_idOfFile.try_emplace(trackIdentity(file), m_lastId + 1);
                if (!isNew) {
                    known.ids.push_back(place->second);
                    continue;
                }
                const EntryId id = ++m_lastId;
                m_files.emplace(id, file);
                queued.entries.push_back({id, shownPath(file)});
                tasks.push_back({id, file});
            }
            // Pushed under the lock: the worker cannot report on a track before its row is announced.
            if (!known.ids.empty())
                m_pump.push(std::move(known));
            if (!tasks.empty())
                m_pump.push(std::move(queued));
            m_tasks.insert(m_tasks.end(), tasks.begin(), tasks.end());
            for (const Task &task : tasks)
                m_waiting.insert(task.id);
        }
    }
    m_wake.notify_all();
    for (const auto &task : tasks) {
        if (stop.stop_requested())
            break;
        if (auto tags = readTags(task.file)) // without: the decoder will say what is wrong with the file
            m_pump.push(TrackTagged{task.id, std::move(*tags)});
    }
    if (stop.stop_requested())
        finished.empty.clear();
    return finished;
}

// --- the worker's thread
// ----------------------------------------------------------------------------------------

void ClassificationController::work(std::stop_token ended)
{
    std::unique_ptr<Predictor> predictor;
    while (true) {
        std::optional<Wanted> model;
        std::optional<Task> task;
        std::stop_token stop;
        QString whyNot;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, ended, [this] {
                    return m_wantedModel || (!m_tasks.empty() && (m_hasModel || !m_whyNoModel.isEmpty()));
                }))
                return;
            if (ended.stop_requested())
                return;
            model = std::exchange(m_wantedModel, std::nullopt);
            if (!model) {
                task = std::move(m_tasks.front());
                m_tasks.pop_front();
                m_waiting.erase(task->id);
                m_current = task->id;
                m_taskStop = {};
                stop = m_taskStop.get_token();
                if (!m_hasModel) {
                    whyNot = m_whyNoModel;
                    m_unheard.insert(task->id);
                }
            }
        }
        if (model) {
            loadModel(predictor, *model);
        } else if (!predictor) {
            m_pump.push(TrackFailed{task->id, tr("No model to ask: %1").arg(whyNot)});
        } else {
            const QString bug = guarded([&] { predictOne(*predictor, *task, stop); });
            if (!bug.isEmpty())
                m_pump.push(TrackFailed{task->id, bug});
        }
        const std::lock_guard lock(m_mutex);
        m_hasModel = predictor != nullptr;
        m_current = 0;
    }
}

void ClassificationController::loadModel(std::unique_ptr<Predictor> &predictor, const Wanted &wanted)
{
    // The old one stays until the new one is there: a file that is no model must not cost the one at work.
    const auto load = [&](const std::filesystem::path &file) {
        QString problem;
        const QString bug = guarded([&] {
            auto made = m_factory(file);
            if (!made) {
                problem = QString::fromStdString(made.error().message);
                return;
            }
            auto card = std::make_shared<const ModelCard>((*made)->card());
            predictor = std::move(*made);
            m_workerCard = std::move(card);
            m_workerModel = file;
        });
        return bug.isEmpty() ? problem : bug;
    };
    const QString problem = load(wanted.file);
    if (!predictor && wanted.otherwise != wanted.file)
        load(wanted.otherwise);
    const std::lock_guard lock(m_mutex);
    m_whyNoModel = predictor ? QString() : problem;
    if (predictor)
        takeUpUnheard();
    if (m_wantedModel)
        return; // another one was chosen meanwhile: that one reports
    if (problem.isEmpty())
        m_pump.push(ModelReady{wanted.request, m_workerCard});
    else
        m_pump.push(ModelFailed{wanted.request, problem, predictor ? m_workerCard : nullptr, m_workerModel});
}

/// Under m_mutex.
void ClassificationController::takeUpUnheard()
{
    std::vector<EntryId> ids(m_unheard.begin(), m_unheard.end());
    m_unheard.clear();
    std::ranges::sort(ids);
    for (const EntryId id : ids) {
        const auto file = m_files.find(id);
        if (file == m_files.end() || !m_waiting.insert(id).second)
            continue;
        m_tasks.push_back({id, file->second});
        m_pump.push(TrackRequeued{id});
    }
}

void ClassificationController::predictOne(Predictor &predictor, const Task &task, const std::stop_token &stop)
{
    m_pump.push(TrackStarted{task.id});
    auto prediction = predictor.predict(task.file, stop);
    if (prediction)
        m_pump.push(
            TrackFinished{task.id, std::make_shared<const Prediction>(std::move(*prediction)), m_workerCard});
    else if (stop.stop_requested())
        m_pump.push(TrackCancelled{task.id});
    else
        m_pump.push(TrackFailed{task.id, QString::fromStdString(prediction.error().message)});
}

// --- back on the window's thread
// --------------------------------------------------------------------------------

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
